import { readFileSync } from 'node:fs'
import Decimal from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { styleAreas } from '@/lib/figure/area-style'
import { buildFigure, listFrequencies, type Figure, type FigureCell } from '@/lib/figure/figure'
import { standingAt } from '@/lib/figure/standing'
import { viewOf, type FigureView } from '@/lib/figure/view'
import type { Area, Indicator, Locale } from '@/lib/indicators/catalogue'
import { currentCells, type Cell, type RecordedObservation } from '@/lib/indicators/observation'
import { periodKind, type Period } from '@/lib/indicators/period'
import { toCsv } from './csv'

// Every figure that the seeds can make, in both languages: whether chart, table and file agree. What is said of them: lib/figure/words/seeded.test.ts.

interface Row {
  id: string; source: string; area: string; indicator: string; value: string; of: string | null; period: Period; period_kind: string; basis: RecordedObservation['basis'] | null; estimated: boolean
  fragment: string; qualifier?: RecordedObservation['qualifier']; derived?: boolean; period_basis?: string; note?: string | null
}
type Words = Record<'code' | 'name_vi' | 'name_en' | 'theme' | 'unit_of_measure' | 'definition_vi' | 'definition_en' | 'object_vi' | 'object_en' | 'family', string> & Pick<Indicator, 'kind' | 'decimals' | 'direction' | 'comparability'>
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

const rows = read<Row>('observations')
const indicators = read<Words>('indicators').map((row): Indicator => ({
  ...row, nameVi: row.name_vi, nameEn: row.name_en, unitOfMeasure: row.unit_of_measure, definitionVi: row.definition_vi, definitionEn: row.definition_en,
  objectVi: row.object_vi, objectEn: row.object_en,
}))
const areas = styleAreas([
  ...read<Area & { full_name_vi: string }>('areas').map((area): Area => ({ ...area, fullName: area.full_name_vi, level: 'district', validFrom: null, validTo: null })),
  { slug: 'ha-noi', code: '01', name: 'Hà Nội', fullName: 'Thành phố Hà Nội', level: 'city', kind: 'thanh_pho', validFrom: null, validTo: null },
])
const published = new Map(read<{ id: string; published: string | null }>('sources').map((source) => [source.id, source.published]))
const disputes = new Map(read<{ observations: string[] }>('conflicts').flatMap(({ observations }, index) => observations.map((id) => [id, `c${index}`] as const)))

const recorded = (row: Row): RecordedObservation => ({
  id: row.id, indicator: row.indicator, area: row.area, period: row.period, periodKind: row.period_kind === 'snapshot' ? 'snapshot' : periodKind(row.period), basis: row.basis ?? 'none',
  value: row.value, valueMax: null, of: row.of, estimated: row.estimated, derived: row.derived ?? false, qualifier: row.qualifier ?? null, vintage: published.get(row.source) ?? '2026-11-22',
  periodOfReport: row.period_basis === 'reporting', note: row.note ?? null, recordedAt: '2026-11-22T00:00:00.000Z',
  evidence: { reportId: row.source, title: row.source, publisher: null, url: null, publishedOn: null, quote: row.fragment, span: null, rule: null, acceptedBy: null, acceptedOn: null },
  conflict: disputes.has(row.id) ? { id: disputes.get(row.id)!, ruledObservationId: null } : null,
})
const cells = currentCells(rows.map(recorded))
const figuresOf = (code: string, locale: Locale): Figure[] => {
  const indicator = indicators.find((each) => each.code === code)!
  const own: readonly Cell[] = cells.filter(({ figure }) => figure.indicator === code)
  return listFrequencies(own).map(({ frequency }) => buildFigure(own, { indicator, areas, frequency, locale }))
}
const entriesOf = (each: readonly FigureCell[]) => each.flatMap((cell) => [cell, ...cell.disputed])
const both = indicators.flatMap(({ code }) => [[code, 'vi'], [code, 'en']] as const)

test('the seeds have 93 indicators, 1123 figures and 17 disputes', () => {
  expect([indicators.length, rows.length, disputes.size]).toEqual([93, 1123, 34])
  expect(cells.filter(({ disputed }) => disputed.length === 1)).toHaveLength(17)
})

/** "address text" of each figure, in order of address. */
const listed = (pairs: readonly (readonly [string, string])[]) => pairs.map(([href, text]) => `${href} ${text}`).sort()
const inFigure = (each: readonly FigureCell[]) => listed(entriesOf(each).map(({ id, evidence, text }) => [`/reports/${evidence.reportId}#o-${id}`, text]))
const inTable = (view: FigureView) => listed(view.rows.flatMap(({ cells: columns }) => columns.flat().map(({ href, text }) => [href, view.unit === '%' ? text.replace(/%$/, '') : text] as const)))
const inFile = (figure: Figure, each: readonly FigureCell[]) => {
  const [header = [], ...body] = toCsv(figure, each, '').replace(/^\uFEFF/, '').trimEnd().split('\r\n').map(fields)
  const at = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? ''
  const vi = figure.locale === 'vi'
  return body.map((row) => ({ href: at(row, vi ? 'noi_dan_chung' : 'evidence_address').replace(/^\/en/, ''), text: at(row, vi ? 'so_lieu' : 'figure'), value: at(row, vi ? 'gia_tri' : 'value') }))
}
const fields = (line: string) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')

/** Each mark's figure, as its address and text: "/reports/r#o-1 2/30". */
const inChart = (view: FigureView, expected: readonly string[]) => view.panels.flatMap(({ drawing }) => drawing.marks).map(({ href, title }) =>
  expected.find((entry) => entry.startsWith(`${href} `) && title.includes(`: ${entry.slice(href.length + 1)}`)) ?? `${href} is not in the data: ${title}`).sort()

describe('chart, table and file show the same figures', () => {
  test.each(both)('of %s through time (%s)', (code, locale) => {
    for (const figure of figuresOf(code, locale)) {
      const view = viewOf(figure, { kind: 'lines' })
      const expected = inFigure(figure.cells)

      expect(inTable(view)).toEqual(expected)
      expect(listed(inFile(figure, figure.cells).map(({ href, text }) => [href, text]))).toEqual(expected)
      expect(inChart(view, expected)).toEqual(expected)
    }
  })

  test.each(both)('of %s in each period (%s): the chart those that stand together, table and file the others too', (code, locale) => {
    for (const [figure, period] of figuresOf(code, locale).flatMap((each) => each.periods.map((own) => [each, own.code] as const))) {
      const view = viewOf(figure, { kind: 'ranking', period })
      const { together, apart } = standingAt(figure, period)
      const drawn = new Set(together.map(({ area }) => area))
      const all = [...together, ...apart.map(({ cell }) => cell).filter(({ area }) => !drawn.has(area))]
      const expected = inFigure(all)

      expect(all).toHaveLength(figure.cells.filter((cell) => cell.period === period).length)
      expect(inTable(view)).toEqual(expected)
      expect(listed(inFile(figure, all).map(({ href, text }) => [href, text]))).toEqual(expected)
      expect(inChart(view, expected)).toEqual(inFigure(together))
      expect(view.rows.filter((row) => row.apart.length > 0)).toHaveLength(all.length - together.length)
    }
  })

  test('over all indicators, each of the 1123 figures once, its value exact', () => {
    const values = new Map(rows.map((row) => [`/reports/${row.source}#o-${row.id}`, row.value]))
    const shown = indicators.flatMap(({ code }) => figuresOf(code, 'vi').flatMap((figure) =>
      inFile(figure, figure.cells).map(({ href, value }) => [href, new Decimal(value).times(new Decimal(10).pow(figure.unit.exponent)).eq(values.get(href) ?? NaN)] as const)))
    expect(shown.filter(([, exact]) => !exact)).toEqual([])
    expect(new Set(shown.map(([href]) => href)).size).toBe(1123)
    expect(shown).toHaveLength(1123)
  })
})
