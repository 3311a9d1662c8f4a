import Decimal from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { styleAreas } from '@/lib/figure/area-style'
import { buildFigure, listFrequencies, type Figure, type FigureCell } from '@/lib/figure/figure'
import { standingAt } from '@/lib/figure/standing'
import { viewOf, type FigureView, type ViewOptions } from '@/lib/figure/view'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Cell } from '@/lib/indicators/observation'
import { seededAreas, seededCells as cells, seededIndicators as indicators, seededObservations as rows } from '@/lib/indicators/seeds.test-data'
import { toCsv } from './csv'
import { figureSheet } from './figure-sheet'

// Every figure that the seeds can make, in both languages: whether chart, table and file agree. What is said of them: lib/figure/words/seeded.test.ts.

const areas = styleAreas(seededAreas)
const figuresOf = (code: string, locale: Locale): Figure[] => {
  const indicator = indicators.find((each) => each.code === code)!
  const own: readonly Cell[] = cells.filter(({ figure }) => figure.indicator === code)
  return listFrequencies(own).map(({ frequency }) => buildFigure(own, { indicator, areas, frequency, locale }))
}
const entriesOf = (each: readonly FigureCell[]) => each.flatMap((cell) => [cell, ...cell.disputed])
const both = indicators.flatMap(({ code }) => [[code, 'vi'], [code, 'en']] as const)

test('the seeds have 93 indicators, 1123 figures and 17 disputes', () => {
  expect([indicators.length, rows.length, rows.filter(({ conflict }) => conflict).length]).toEqual([93, 1123, 34])
  expect(cells.filter(({ disputed }) => disputed.length === 1)).toHaveLength(17)
})

/** "address text" of each figure, in order of address. */
const listed = (pairs: readonly (readonly [string, string])[]) => pairs.map(([href, text]) => `${href} ${text}`).sort()
const inFigure = (each: readonly FigureCell[]) => listed(entriesOf(each).map(({ id, evidence, text }) => [`/reports/${evidence.reportId}#o-${id}`, text]))
const inTable = (view: FigureView) => listed(view.rows.flatMap(({ cells: columns }) => columns.flat().map(({ href, text }) => [href, view.unit === '%' ? text.replace(/%$/, '') : text] as const)))
const inFile = (figure: Figure, options: ViewOptions = { kind: 'lines' }) => {
  const sheet = figureSheet({ locale: figure.locale, figure, options, view: viewOf(figure, options), madeOn: '2026-11-22', origin: '', link: { address: '', frozen: false } })
  const [header = [], ...body] = toCsv(sheet).replace(/^\uFEFF/, '').trimEnd().split('\r\n').map(fields)
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
      expect(listed(inFile(figure).map(({ href, text }) => [href, text]))).toEqual(expected)
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
      expect(listed(inFile(figure, { kind: 'ranking', period }).map(({ href, text }) => [href, text]))).toEqual(expected)
      expect(inChart(view, expected)).toEqual(inFigure(together))
      expect(view.rows.filter((row) => row.apart.length > 0)).toHaveLength(all.length - together.length)
    }
  })

  test('over all indicators, each of the 1123 figures once, its value exact', () => {
    const values = new Map(rows.map((row) => [`/reports/${row.evidence.reportId}#o-${row.id}`, row.value]))
    const shown = indicators.flatMap(({ code }) => figuresOf(code, 'vi').flatMap((figure) =>
      inFile(figure).map(({ href, value }) => [href, new Decimal(value).times(new Decimal(10).pow(figure.unit.exponent)).eq(values.get(href) ?? NaN)] as const)))
    expect(shown.filter(([, exact]) => !exact)).toEqual([])
    expect(new Set(shown.map(([href]) => href)).size).toBe(1123)
    expect(shown).toHaveLength(1123)
  })
})
