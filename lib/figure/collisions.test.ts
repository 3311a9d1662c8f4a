import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Area, Indicator } from '@/lib/indicators/catalogue'
import { currentCells, type Cell, type RecordedObservation } from '@/lib/indicators/observation'
import { periodKind, type Period } from '@/lib/indicators/period'
import { styleAreas } from './area-style'
import { drawPanels } from './draw'
import type { DrawnText, Drawing, FigureKind } from './drawing'
import { buildFigure, listFrequencies, type Figure, type FigureArea } from './figure'
import { panelWidth } from './layout-small'
import { gutter, phoneWidth, plotWidth, textWidth, wideWidth } from './room'
import { standingAt } from './standing'

// Every drawing that the seeds can make, on a phone, on the narrowest page with room for all texts, and on a wide one:
// no text covers another, and none leaves the drawing.

interface Row {
  id: string; source: string; area: string; indicator: string; value: string; of: string | null; period: Period; period_kind: string; basis: RecordedObservation['basis'] | null
  estimated: boolean; qualifier?: RecordedObservation['qualifier']; derived?: boolean
}
type Words = Record<'name_vi' | 'name_en' | 'unit_of_measure', string> & Indicator
type AreaRow = Area & { tile?: { col: number; row: number } }
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

const indicators = read<Words>('indicators').map((row): Indicator => ({ ...row, nameVi: row.name_vi, nameEn: row.name_en, unitOfMeasure: row.unit_of_measure, definitionVi: '', definitionEn: '', objectVi: '', objectEn: '' }))
const areas = styleAreas([
  ...read<AreaRow>('areas').map((area) => ({ ...area, level: 'district' as const, tile: area.tile ? { column: area.tile.col, row: area.tile.row } : null })),
  { slug: 'ha-noi', code: '01', name: 'Hà Nội', fullName: 'Thành phố Hà Nội', level: 'city', kind: 'thanh_pho', validFrom: null, validTo: null },
])
const longest = read<{ name: string }>('communes').map(({ name }) => name).sort((a, b) => b.length - a.length)
const renamed = areas.map((area, index): FigureArea => ({ ...area, name: longest[index] ?? area.name }))
const disputes = new Map(read<{ observations: string[] }>('conflicts').flatMap(({ observations }, index) => observations.map((id) => [id, `c${index}`] as const)))
const cells = currentCells(read<Row>('observations').map((row): RecordedObservation => ({
  ...row, periodKind: row.period_kind === 'snapshot' ? 'snapshot' : periodKind(row.period), basis: row.basis ?? 'none', valueMax: null, derived: row.derived ?? false,
  qualifier: row.qualifier ?? null, vintage: '2024-01-01', periodOfReport: false, note: null, recordedAt: '2026-11-22T00:00:00.000Z',
  evidence: { reportId: row.source, title: '', publisher: null, url: null, publishedOn: null, quote: '', span: null, rule: null, acceptedBy: null, acceptedOn: null },
  conflict: disputes.has(row.id) ? { id: disputes.get(row.id)!, ruledObservationId: null } : null,
})))

const figuresOf = (code: string, named: readonly FigureArea[], override = false): Figure[] => {
  const indicator = indicators.find((each) => each.code === code)!
  const own: readonly Cell[] = cells.filter(({ figure }) => figure.indicator === code)
  return listFrequencies(own).map(({ frequency }) => buildFigure(own, { indicator, areas: named, frequency, locale: 'vi', override }))
}

/** Pixels of each text: left, top, right, bottom. */
function boxesOf({ texts, margin, scale }: Drawing, width: number) {
  return texts.filter(({ spare }) => !spare || width >= wideWidth(scale)).map((text) => {
    const size = scale * (text.small ? 0.77 : 1)
    const [wide, high] = [textWidth(text.text, size), 17 * size]
    const at = gutter(margin.left) + (text.x / 100) * plotWidth(margin, width) + (text.dx ?? 0)
    const left = text.anchor === 'start' ? at : text.anchor === 'end' ? at - wide : at - wide / 2
    return { text: text.text, left, right: left + wide, top: text.y - high / 2, bottom: text.y + high / 2 }
  })
}

/** What is wrong with a drawing as shown in so many pixels. */
function faults(whole: Drawing, width: number): string[] {
  const drawing = width < wideWidth(whole.scale) ? (whole.narrow ?? whole) : whole
  const boxes = boxesOf(drawing, width)
  const outside = boxes.filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -1 || bottom > drawing.height + 1).map(({ text }) => `“${text}” leaves the drawing`)
  const covered = boxes.flatMap((a, index) => boxes.slice(index + 1)
    .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
    .map((b) => `“${a.text}” and “${b.text}” touch`))
  const plot = plotWidth(drawing.margin, width) < Math.min(60, width / 4) ? [`a plot of ${plotWidth(drawing.margin, width)}`] : []
  return [...outside, ...covered, ...plot]
}

const SCALES = [1, 1.5, 2]
const widthsOf = (kind: FigureKind, scale: number): number[] => {
  if (kind === 'multiples') return [panelWidth(scale), 400 * scale, 700]
  if (kind === 'sparkline') return [120 * scale]
  const widths = [phoneWidth(scale), Math.ceil(wideWidth(scale)), 700, 1100]
  return kind === 'tiles' ? widths.map((width) => Math.min(width, 640 * scale)) : widths
}
/** The worst of each drawing, with what it is of. */
const check = (kind: FigureKind, label: string, scale: number, drawings: readonly Drawing[]) =>
  drawings.flatMap((drawing) => widthsOf(kind, scale).flatMap((width) => faults(drawing, width).slice(0, 1).map((fault) => `${label}, text ×${scale}, ${width} px: ${fault}`)))

const OF_PERIOD: readonly FigureKind[] = ['ranking', 'bars', 'strip', 'tiles', 'parts']
const THROUGH_TIME: readonly FigureKind[] = ['lines', 'bump', 'multiples', 'sparkline']
const names = [['names of districts', areas], ['the longest names of communes', renamed]] as const

describe.each(names)('with %s no texts collide', { timeout: 120_000 }, (_, named) => {
  test.each(OF_PERIOD)('in a drawing of one period: %s', (kind) => {
    const found = indicators.flatMap(({ code }) => figuresOf(code, named).flatMap((figure) => figure.periods.flatMap((period) => {
      const standing = standingAt(figure, period.code)
      return SCALES.flatMap((scale) => check(kind, `${code} ${period.code}`, scale, drawPanels(figure, { kind, period: period.code, scale }, standing).map(({ drawing }) => drawing)))
    })))
    expect(found.slice(0, 20)).toEqual([])
  })

  test.each(THROUGH_TIME)('in a drawing through time: %s', (kind) => {
    const found = indicators.flatMap(({ code }) => [false, true].flatMap((override) => figuresOf(code, named, override).flatMap((figure) =>
      SCALES.flatMap((scale) => check(kind, `${code} ${figure.frequency}`, scale, drawPanels(figure, { kind, scale, own: override }, null).map(({ drawing }) => drawing))))))
    expect(found.slice(0, 20)).toEqual([])
  })

  test.each(['slope', 'dumbbell'] as const)('between two periods: %s', (kind) => {
    const found = indicators.flatMap(({ code }) => figuresOf(code, named).flatMap((figure) => figure.periods.slice(1).flatMap((period, index) => SCALES.flatMap((scale) =>
      check(kind, `${code} ${period.code}`, scale, drawPanels(figure, { kind, scale, before: figure.periods[index]?.code ?? null, period: period.code }, null).map(({ drawing }) => drawing))))))
    expect(found.slice(0, 20)).toEqual([])
  })

  test.each([['budget-revenue', 'budget-revenue-plan-ratio'], ['trade-services-share', 'industry-construction-share'], ['voter-turnout', 'voter-turnout-midday'], ['par-index-rank', 'par-index-score']])('of %s against %s', (code, against) => {
    const found = figuresOf(code, named).flatMap((figure) => figuresOf(against, named).filter(({ frequency }) => frequency === figure.frequency).flatMap((other) => figure.periods.flatMap((period) =>
      SCALES.flatMap((scale) => check('scatter', `${code} ${period.code}`, scale, drawPanels(figure, { kind: 'scatter', scale, other, period: period.code }, null).map(({ drawing }) => drawing))))))
    expect(found.slice(0, 20)).toEqual([])
  })

  test('in ranks with scores beside them, and in parts with those exceeded', () => {
    const [ranks, scores, done, beyond] = ['par-index-rank', 'par-index-score', 'targets-completed', 'targets-exceeded'].map((code) => figuresOf(code, named)[0]!)
    const found = SCALES.flatMap((scale) => [
      ...check('bump', 'ranks', scale, drawPanels(ranks!, { kind: 'bump', scale, other: scores! }, null).map(({ drawing }) => drawing)),
      ...done!.periods.flatMap(({ code }) => check('parts', 'targets', scale, drawPanels(done!, { kind: 'parts', scale, other: beyond!, period: code }, null).map(({ drawing }) => drawing))),
    ])
    expect(found.slice(0, 20)).toEqual([])
  })
})

test('the check finds texts that touch, and one that leaves the drawing', () => {
  const text = (x: number, words: string): DrawnText => ({ role: 'label', x, y: 20, anchor: 'start', text: words })
  const drawing = (texts: DrawnText[]): Drawing => ({ kind: 'lines', height: 40, margin: { top: 0, right: 0, bottom: 0, left: 0 }, scale: 1, lines: [], rects: [], marks: [], hasZero: true, texts })
  expect(faults(drawing([text(0, 'Ba Đình'), text(10, 'Tây Hồ')]), 350)).toEqual(['“Ba Đình” and “Tây Hồ” touch'])
  expect(faults(drawing([text(95, 'Ba Đình')]), 350)).toEqual(['“Ba Đình” leaves the drawing'])
})
