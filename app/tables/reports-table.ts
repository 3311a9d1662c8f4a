import { getTranslations } from 'next-intl/server'
import { listAreas } from '@/lib/db/catalogue'
import { listReports } from '@/lib/db/reports'
import { Day, ExactDecimal, sayFlag } from '@/lib/export/sheet'
import { one, queryText } from '../query'
import { columnIn, type PageTable, type TableRequest } from './page-table'

/** The sources, narrowed as on the page: who published what when, and how many figures of which areas it brought. */
export async function reportsTable({ locale, query, asOf, base }: TableRequest): Promise<PageTable> {
  const [area, year, words] = [one(query, 'area'), one(query, 'year'), one(query, 'q').slice(0, 200)]
  const [t, reports, areas] = await Promise.all([
    getTranslations({ locale, namespace: 'reports' }),
    listReports({ ...(area && { area }), ...(/^(19|20)\d\d$/.test(year) && { year: Number(year) }), ...(words && { search: words }) }),
    listAreas(),
  ])
  const names = new Map(areas.map((each) => [each.slug, each.name]))
  const column = columnIn(locale)
  return {
    path: `/reports?${queryText({ area, year, q: words, asOf })}`,
    nameParts: ['reports', area, year, words],
    sheet: {
      name: locale === 'vi' ? 'Nguồn và báo cáo' : 'Reports', title: t('title'), notes: [],
      columns: [
        column(['bao_cao', t('report')], ['report', t('report')], 'quote'), column(['co_quan_dang', 'Cơ quan đăng'], ['publisher', 'Publisher']), column(['ngay_dang', t('published')], ['published', t('published')], 'date'),
        column(['dia_ban', t('areas')], ['areas', t('areas')], 'quote'), column(['so_luong_so_lieu', t('figures')], ['figures', t('figures')], 'decimal'),
        column(['toan_van', 'Có toàn văn'], ['full_text', 'Full text kept'], 'flag'), column(['van_ban_mau', 'Văn bản mẫu'], ['sample', 'Sample text'], 'flag'),
        column(['dia_chi_nguon', 'Địa chỉ nguồn'], ['source_address', 'Address of the source']), column(['dia_chi', 'Địa chỉ'], ['address', 'Address']),
      ],
      rows: reports.filter(({ publishedOn }) => asOf === null || publishedOn === null || publishedOn <= asOf).map((report) => [
        report.title, report.publisher ?? '', report.publishedOn ? new Day(report.publishedOn) : null, report.areas.map((slug) => names.get(slug) ?? slug).join(', '), new ExactDecimal(String(report.observations)),
        sayFlag(locale, report.hasText), sayFlag(locale, report.sample), report.url ?? '', `${base}/reports/${report.id}`,
      ]),
    },
  }
}
