import { getTranslations } from 'next-intl/server'
import { STATE_WORDS } from '@/lib/coverage/words'
import { COVERAGE_STATES } from '@/lib/coverage/coverage'
import { getCoverage, readCoverageRequest } from '../[locale]/coverage/holdings'
import { queryText } from '../query'
import { columnIn, type PageTable, type TableRequest } from './page-table'

/** Who has reported what, in words: areas by indicators of a year, or by years of an indicator. */
export async function coverageTable({ locale, query, asOf }: TableRequest): Promise<PageTable> {
  const [t, view] = await Promise.all([getTranslations({ locale, namespace: 'coverage' }), getCoverage(readCoverageRequest(query), locale)])
  const { indicator, theme, year, grid, columns, names } = view
  const column = columnIn(locale)
  const title = indicator ? t('titleOfIndicator', { name: indicator.name }) : t('titleOfYear', { year: String(year) })
  return {
    path: `/coverage?${queryText(indicator ? { indicator: indicator.code, asOf } : { year: String(year), theme, asOf })}`,
    nameParts: ['coverage', indicator?.code ?? '', indicator ? '' : String(year), theme ?? ''],
    sheet: {
      name: locale === 'vi' ? 'Độ phủ' : 'Coverage', title,
      notes: COVERAGE_STATES.map((state) => `${STATE_WORDS[state].name[locale]}: ${STATE_WORDS[state].meaning[locale]}`),
      columns: [column(['dia_ban', t('area')], ['area', t('area')]), column(['ma_dia_ban', 'Mã địa bàn'], ['area_code', 'Area code']), ...columns.map(({ code, name }) => ({ key: code, title: name, kind: 'text' as const }))],
      rows: grid.rows.map(({ area, states }) => [names[area] ?? area, area, ...states.map((state) => STATE_WORDS[state].name[locale])]),
    },
  }
}
