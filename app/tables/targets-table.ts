import { getTranslations } from 'next-intl/server'
import { getProgress } from '../[locale]/targets/progress'
import { one, queryText } from '../query'
import { columnIn, type PageTable, type TableRequest } from './page-table'

/** Tasks and targets of a year: what each source says of each area, and its status by the published rules. */
export async function targetsTable({ locale, query, asOf, base }: TableRequest): Promise<PageTable> {
  const [t, { year, groups }] = await Promise.all([getTranslations({ locale, namespace: 'targets' }), getProgress(one(query, 'year') || null, asOf, locale)])
  const column = columnIn(locale)
  return {
    path: `/targets?${queryText({ year, asOf })}`,
    nameParts: ['targets', year ?? ''],
    sheet: {
      name: locale === 'vi' ? 'Nhiệm vụ và chỉ tiêu' : 'Tasks and targets', title: year ? t('titleOf', { year }) : t('title'), notes: [],
      columns: [
        column(['chi_tieu', 'Chỉ tiêu'], ['indicator', 'Indicator'], 'quote'), column(['dia_ban', t('area')], ['area', t('area')]), column(['ma_dia_ban', 'Mã địa bàn'], ['area_code', 'Area code']),
        column(['ky', 'Kỳ'], ['period', 'Period']), column(['so_lieu', 'Số liệu'], ['figure', 'Figure']), column(['noi_dung', t('said')], ['said', t('said')], 'quote'), column(['trang_thai', t('status')], ['status', t('status')]),
        column(['trich_dan', 'Trích dẫn'], ['quote', 'Quote'], 'quote'), column(['noi_dan_chung', 'Nơi dẫn chứng'], ['evidence_address', 'Address of the evidence']),
      ],
      rows: groups.flatMap(({ name, lines }) => lines.flatMap((line) => line.sayings.map(({ brief, text, status, sources }) => [
        name, line.name, line.area, line.period || (year ?? ''), brief, text, status, sources.map(({ quote }) => quote).join(' | '), sources[0] ? base + sources[0].href : '',
      ]))),
    },
  }
}
