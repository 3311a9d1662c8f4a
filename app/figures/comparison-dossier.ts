import { getTranslations } from 'next-intl/server'
import { listIndicators } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import { figureColumns } from '@/lib/export/figure-sheet'
import { nameParts, type Dossier } from '@/lib/export/handout'
import { ExactDecimal, type Field, type Sheet } from '@/lib/export/sheet'
import type { MatrixCell, MatrixColumn } from '@/lib/figure/matrix'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Observation } from '@/lib/indicators/observation'
import { periodCode, today } from '@/lib/indicators/period'
import { displayUnit, formatDate, shiftPoint } from '@/lib/indicators/words'
import { getComparison, type Comparison } from '../[locale]/compare/comparison'
import { filtersAddress, readFilters } from '../[locale]/compare/filters'
import { prefixOf } from '../i18n'
import type { Query } from '../query'
import { byId, evidenceColumns, evidenceFields, idOf } from './evidence-fields'
import { readHandout } from './handout'

/**
 * What `/compare` shows for a query, as it leaves: each figure with its words, or
 * the table of several indicators, a row a figure.
 *
 * @param scale size of text the reader chose
 */
export async function readComparisonDossier(query: Query, locale: Locale, origin: string, scale: number): Promise<Dossier> {
  const [comparison, t] = await Promise.all([getComparison(query, locale, scale), getTranslations({ locale, namespace: 'briefing' })])
  const { figures, chosen, spec, matrix, indicators } = comparison
  const handouts = (await Promise.all(figures.map((found) => readHandout(found.spec, locale, origin, scale)))).flatMap((handout) => handout ?? [])
  const areas = chosen.map(({ name }) => name).join(', ')
  const first = handouts[0]
  const known = spec.asOf ? ` ${t('asOf', { date: formatDate(spec.asOf, locale) })}` : ''
  return {
    locale, origin, handouts, madeOn: today(),
    title: (handouts.length === 1 && first ? first.view.title : t('comparisonTitle', { areas })) + known,
    // Of one figure its words stand beneath it; of several the first of each is what is found.
    findings: handouts.length > 1 ? handouts.flatMap(({ view }) => (view.overridden ? [`${view.title}: ${view.overridden}`] : (view.summary[0] ?? []))) : [],
    tables: matrix ? [await matrixSheet(comparison, locale, origin)] : [],
    link: { address: `${origin}${prefixOf(locale)}/compare?${filtersAddress(readFilters(query))}`, frozen: false },
    nameParts: handouts.length === 1 && first ? nameParts(first) : [indicators.join('-'), chosen.map(({ slug }) => slug).join('-')],
  }
}

/** A matrix as a table of figures: where sources differ a row each. */
async function matrixSheet({ matrix, chosen, spec }: Comparison, locale: Locale, origin: string): Promise<Sheet> {
  const [t, compare, cells, catalogue] = await Promise.all([
    getTranslations({ locale, namespace: 'briefing' }), getTranslations({ locale, namespace: 'compare' }),
    listCells({ areas: chosen.map(({ slug }) => slug), ...(spec.asOf && { asOf: spec.asOf }) }), listIndicators(),
  ])
  const observations = byId(cells)
  const indicators = new Map(catalogue.map((indicator) => [indicator.code, indicator]))
  const among = (matrix?.columns ?? []).flatMap(({ name, among: count }) => (count === null ? [] : [`${name}: ${compare('among', { count })}`]))
  const rows = (matrix?.rows ?? []).flatMap(({ area, cells: own }) => own.flatMap((cell, index) => {
    const column = matrix?.columns[index]
    return column ? matrixRows(area, column, cell, { observations, indicator: indicators.get(column.indicator), locale, origin }) : []
  }))
  return {
    name: t('matrixTab'), title: compare('matrixTitle', { areas: chosen.map(({ name }) => name).join(', ') }),
    notes: among.length > 0 ? [t('matrixPlaces', { among: among.join('; ') })] : [],
    columns: [
      ...figureColumns(locale, ['indicator', 'indicator_code', 'area', 'area_code', 'period', 'period_sdmx', 'figure', 'value', 'unit', 'place', 'notes', 'comparability']), ...evidenceColumns(locale),
    ],
    rows,
  }
}

interface RowSource { readonly observations: ReadonlyMap<string, Observation>; readonly indicator: Indicator | undefined; readonly locale: Locale; readonly origin: string }

function matrixRows({ name, slug }: { readonly name: string; readonly slug: string }, column: MatrixColumn, cell: MatrixCell, { observations, indicator, locale, origin }: RowSource): Field[][] {
  const exponent = indicator ? exponentOf(indicator, column.unit, locale) : 0
  return cell.entries.map(({ text, flags, href, note }): Field[] => {
    const observation = observations.get(idOf(href))
    return [
      column.name, column.indicator, name, slug, column.period, observation ? periodCode(observation.period) : '', text,
      observation ? new ExactDecimal(shiftPoint(observation.value, exponent)) : null, column.unit, cell.place ?? '',
      [...flags, ...(note ? [note] : [])].join('; '), cell.apart.join(' '), ...evidenceFields(observation, { origin, locale }),
    ]
  })
}

/** By what power of ten the base unit is divided in a unit that a column names. */
const exponentOf = (indicator: Indicator, label: string, locale: Locale): number =>
  [9, 6].find((exponent) => displayUnit(indicator, [`1${'0'.repeat(exponent)}`], locale).label === label && displayUnit(indicator, [], locale).label !== label) ?? 0
