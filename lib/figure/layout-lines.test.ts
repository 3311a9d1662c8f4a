import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { monthsPeriod, periodKind } from '@/lib/indicators/period'
import { buildFigure, type FigureArea } from './figure'
import { drawLines, layoutLines, type LinesLayout, MOST_NAMED, UNNAMED_HUE } from './layout-lines'
import { phoneWidth, plotWidth, textWidth, wideWidth } from './room'

const score: Indicator = {
  code: 'i', nameVi: 'Chỉ số CCHC', nameEn: 'PAR index', theme: 't', kind: 'level', unitOfMeasure: 'percent', decimals: 2, direction: 'higher_better', comparability: 'good',
  definitionVi: '', definitionEn: '', objectVi: 'đối tượng', objectEn: 'object', family: 'family',
}
const rank: Indicator = { ...score, kind: 'rank', unitOfMeasure: 'rank', direction: 'lower_better' }
const evidence = { reportId: 'r', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: 'đạt', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const cell = (area: string, year: number, value: string, more: Partial<Observation> = {}): Cell => {
  const period = more.period ?? monthsPeriod(year, 1, 12)
  const figure: Observation = {
    id: `${area}-${year}`, indicator: 'i', area, period, periodKind: periodKind(period), basis: 'none', value, valueMax: null, of: null, estimated: false, derived: false, qualifier: null,
    vintage: '2024-02-20', periodOfReport: false, note: null, evidence, ...more,
  }
  return { figure, disputed: [] }
}
const areasOf = (cells: readonly Cell[]): FigureArea[] => [...new Set(cells.map(({ figure }) => figure.area))].map((slug) => ({ slug, name: slug, level: 'district', hue: 1, marker: 2 }))
const lay = (cells: readonly Cell[], { indicator = score, frequency = 'year', height }: { indicator?: Indicator; frequency?: string; height?: number } = {}) =>
  layoutLines(buildFigure(cells, { indicator, areas: areasOf(cells), frequency, locale: 'vi' }), height === undefined ? {} : { height })
const line = (layout: LinesLayout, slug: string) => layout.lines.find(({ area }) => area.slug === slug)!

describe('a line through time', () => {
  test('without figures is not drawn', () => {
    expect(lay([])).toMatchObject({ lines: [], periodTicks: [], valueTicks: [{ text: '0' }, { text: '1' }] })
  })

  test('of one figure is a mark in the middle', () => {
    const layout = lay([cell('A', 2022, '92')])
    expect(layout.periodTicks.map(({ x, text }) => [x, text])).toEqual([[50, '2022']])
    expect(line(layout, 'A')).toMatchObject({ marks: [{ x: 50, hue: 1, shape: 2 }], parts: [] })
  })

  test('of two following years is one part, from mark to mark', () => {
    const { marks, parts } = line(lay([cell('A', 2021, '92'), cell('A', 2022, '95')]), 'A')
    expect(marks.map(({ x }) => x)).toEqual([4, 96])
    expect(parts).toEqual([{ x1: 4, y1: marks[0]?.y, x2: 96, y2: marks[1]?.y, dashed: false }])
  })

  test('of three years has two parts, years a year apart', () => {
    const { marks, parts } = line(lay([cell('A', 2021, '92'), cell('A', 2022, '95'), cell('A', 2023, '94')]), 'A')
    expect(parts).toHaveLength(2)
    expect(marks.map(({ x }) => x)).toEqual([4, 50, 96])
  })

  test('does not cross a year without a figure', () => {
    const { marks, parts } = line(lay([cell('A', 2020, '92'), cell('A', 2022, '95'), cell('A', 2023, '94')]), 'A')
    expect(parts.map(({ x1, x2 }) => [x1, x2])).toEqual([[marks[1]?.x, marks[2]?.x]])
  })

  test('does not cross a year where only another area has a figure', () => {
    const layout = lay([cell('A', 2020, '92'), cell('B', 2021, '93'), cell('A', 2022, '95')])
    expect(line(layout, 'A').parts).toEqual([])
  })

  test('gives a year that nobody reported its room', () => {
    const [first, second, third] = lay([cell('A', 2019, '92'), cell('A', 2020, '95'), cell('A', 2023, '94')]).periodTicks.map(({ x }) => x)
    expect(third! - second!).toBeGreaterThan(2.9 * (second! - first!))
  })

  test.each([
    ['quarters', 'quarter-3', monthsPeriod(2021, 7, 9), monthsPeriod(2022, 7, 9), 1], ['nine months', 'months-9', monthsPeriod(2021, 1, 9), monthsPeriod(2022, 1, 9), 1],
    ['odd stretches to a date', 'to-date', { from: '2021-01-01', to: '2021-09-15' }, { from: '2022-01-01', to: '2022-03-16' }, 0],
    ['several years', 'multi-year', monthsPeriod(2016, 1, 12, 2020), monthsPeriod(2017, 1, 12, 2021), 0],
  ])('through %s has parts only where the stretches are the same', (_, frequency, first, second, parts) => {
    const layout = lay([cell('A', 2021, '5', { period: first }), cell('A', 2022, '6', { period: second })], { frequency })
    expect(line(layout, 'A').marks).toHaveLength(2)
    expect(line(layout, 'A').parts).toHaveLength(parts)
  })

  test('keeps apart several years that end on one day', () => {
    const cells = [cell('A', 2016, '5', { period: monthsPeriod(2016, 1, 12, 2020) }), cell('B', 2018, '6', { period: monthsPeriod(2018, 1, 12, 2020) })]
    expect(lay(cells, { frequency: 'multi-year' }).periodTicks.map(({ x }) => x)).toEqual([4, 96])
  })
})

describe('an estimate', () => {
  const years = [cell('A', 2021, '92'), cell('A', 2022, '95', { estimated: true }), cell('A', 2023, '94'), cell('A', 2024, '96')]

  test('makes the parts at both its sides dashed, and no others', () => {
    expect(line(lay(years), 'A').parts.map(({ dashed }) => dashed)).toEqual([true, true, false])
  })

  test('is marked as one', () => {
    expect(line(lay(years), 'A').marks.map(({ estimated }) => estimated)).toEqual([false, true, false, false])
  })
})

describe('height', () => {
  test('of a value is above that of a smaller one', () => {
    const [low, high] = line(lay([cell('A', 2021, '92'), cell('A', 2022, '95')]), 'A').marks
    expect(high!.y).toBeLessThan(low!.y)
  })

  test('of the first place is at the top, of the last at the bottom', () => {
    const layout = lay([cell('A', 2021, '1', { of: '30' }), cell('A', 2022, '30', { of: '30' })], { indicator: rank })
    expect(line(layout, 'A').marks.map(({ y }) => y)).toEqual([layout.margin.top, layout.height - layout.margin.bottom])
    expect(layout.valueTicks[0]).toEqual({ at: layout.margin.top, text: '1' })
  })

  test('leaves no mark outside the plot', () => {
    const layout = lay([cell('A', 2021, '-30'), cell('A', 2022, '-5'), cell('B', 2022, '-17')])
    for (const { y } of layout.lines.flatMap(({ marks }) => marks)) {
      expect(y).toBeGreaterThanOrEqual(layout.margin.top)
      expect(y).toBeLessThanOrEqual(layout.height - layout.margin.bottom)
    }
  })

  test('of what sources dispute is drawn for each of them', () => {
    const { figure } = cell('A', 2022, '11.2')
    const layout = layoutLines(buildFigure([{ figure, disputed: [{ ...figure, id: 'other', value: '9.8' }] }], { indicator: score, areas: [{ slug: 'A', name: 'A', level: 'district', hue: 0, marker: 0 }], frequency: 'year', locale: 'vi' }))
    expect(line(layout, 'A').marks.map(({ disputed, href }) => [disputed, href])).toEqual([[true, '/reports/r#o-A-2022'], [true, '/reports/r#o-other']])
  })
})

describe('the names beside the lines', () => {
  const gaps = (places: readonly number[]) => places.slice(1).map((place, index) => place - places[index]!)

  test.each([
    ['close scores', 12, (index: number) => 95 + index / 100], ['equal scores', 9, () => 95], ['scores at the foot', 8, () => 0], ['thirty districts', 30, (index: number) => index * 3.3], ['two ends', 2, (index: number) => index * 100],
  ])('stand 17 pixels apart and inside the drawing: %s', (_, count, value) => {
    const layout = lay(Array.from({ length: count }, (__, index) => cell(`area-${index}`, 2023, String(value(index)))), { height: 200 })
    const places = layout.lines.flatMap(({ labelY }) => (labelY === null ? [] : [labelY])).sort((a, b) => a - b)

    expect(places).toHaveLength(Math.min(count, MOST_NAMED))
    expect(Math.min(...gaps(places))).toBeGreaterThanOrEqual(16.99)
    expect(places[0]).toBeGreaterThanOrEqual(layout.margin.top)
    expect(places.at(-1)).toBeLessThanOrEqual(layout.height - layout.margin.bottom)
  })

  test('stay with the areas of most figures where there are too many to tell apart; the others are grey', () => {
    const known = ['b', 'd', 'f'].flatMap((slug) => [cell(slug, 2021, '90'), cell(slug, 2022, '91')])
    const others = ['a', 'c', 'e', 'g', 'h', 'i', 'j', 'k'].map((slug) => cell(slug, 2022, '92'))
    const { lines, unnamed } = lay([...others, ...known])
    expect(lines).toHaveLength(11)
    expect(unnamed).toBe(3)
    expect(lines.filter(({ labelY }) => labelY !== null).map(({ area }) => area.slug)).toEqual(expect.arrayContaining(['b', 'd', 'f']))
    expect(lines.filter(({ labelY }) => labelY === null).every(({ area, marks }) => area.hue === UNNAMED_HUE && marks.length === 1)).toBe(true)
  })

  test('keep the order of the lines', () => {
    const layout = lay([cell('low', 2023, '95'), cell('high', 2023, '95.02'), cell('middle', 2023, '95.01')])
    expect(line(layout, 'high').labelY).toBeLessThan(line(layout, 'middle').labelY!)
    expect(line(layout, 'middle').labelY).toBeLessThan(line(layout, 'low').labelY!)
  })

  test('stand at the line’s end where there is room', () => {
    const layout = lay([cell('low', 2023, '10'), cell('high', 2023, '90')])
    expect(line(layout, 'high').labelY).toBe(line(layout, 'high').marks.at(-1)?.y)
  })
})

describe('the ticks of time', () => {
  test('keep clear of one another: the last stays, and what only a phone has no room for is spare', () => {
    const { periodTicks, margin } = lay([1997, 2013, 2014, 2015, 2016, 2022, 2023, 2024].map((year) => cell('A', year, '92')))
    const needed = (width: number) => (textWidth('2024', 1) / plotWidth(margin, width)) * 100
    const texts = periodTicks.map(({ text }) => text)
    expect(texts.at(-1)).toBe('2024')
    expect(texts).not.toContain('2023')
    const places = periodTicks.map(({ x }) => x)
    for (const [index, x] of places.slice(1).entries()) expect(x - places[index]!).toBeGreaterThan(needed(wideWidth(1)))
    const onPhone = periodTicks.filter(({ spare }) => !spare).map(({ x }) => x)
    for (const [index, x] of onPhone.slice(1).entries()) expect(x - onPhone[index]!).toBeGreaterThan(needed(phoneWidth(1)))
    expect(onPhone.length).toBeLessThan(places.length)
  })
})

describe('a series made another way from a day on', () => {
  const broken = { ...score, breaks: [{ firstDay: '2021-01-01', noteVi: 'Bộ tiêu chí mới.', noteEn: 'New criteria.' }] }

  test('is not joined across that day, and the day is drawn between the years', () => {
    const { lines, breaks } = lay([2019, 2020, 2021, 2022].map((year) => cell('A', year, '92')), { indicator: broken })
    const places = lines[0]!.marks.map(({ x }) => x)
    expect(lines[0]!.parts.map(({ x1 }) => x1)).toEqual([places[0], places[2]])
    expect(breaks).toHaveLength(1)
    expect(breaks[0]).toBeGreaterThan(places[1]!)
    expect(breaks[0]).toBeLessThan(places[2]!)
  })

  test('says at the line what the break is', () => {
    const layout = lay([2019, 2020, 2021, 2022].map((year) => cell('A', year, '92')), { indicator: broken })
    expect(layout.breakNames.map(({ x, text }) => [x, text])).toEqual([[layout.breaks[0], '↓ cách tính mới']])
  })

  test('shows no break where all its years are on one side', () => {
    expect(lay([cell('A', 2022, '92'), cell('A', 2023, '93')], { indicator: broken })).toMatchObject({ breaks: [], breakNames: [] })
  })
})

describe('names for which there is no room beside the lines', () => {
  const long = (least: number) => {
    const cells = [cell('A', 2021, '92'), cell('B', 2022, '95')]
    const areas = ['A', 'B'].map((slug, index): FigureArea => ({ slug, name: `Văn Miếu - Quốc Tử Giám ${slug}`, level: 'commune', hue: index, marker: index }))
    return layoutLines(buildFigure(cells, { indicator: score, areas, frequency: 'year', locale: 'vi' }), { least })
  }

  test('stand under the plot, with their markers, each in its own lines', () => {
    const { list, height, lines } = long(350)
    expect(list.filter(({ marker }) => marker !== undefined).map(({ hue }) => hue)).toEqual([0, 1])
    expect(list.map(({ text }) => text).join(' ')).toBe('Văn Miếu - Quốc Tử Giám A Văn Miếu - Quốc Tử Giám B')
    expect(Math.max(...list.map(({ y }) => y))).toBeLessThan(height)
    expect(lines.every(({ labelY }) => labelY === null)).toBe(true)
  })

  test('stand beside the lines where a page has the room', () => {
    expect(long(1100)).toMatchObject({ list: [], lines: [{ labelY: expect.any(Number) as number }, { labelY: expect.any(Number) as number }] })
  })
})

describe('a range', () => {
  test('has a mark at both its ends, joined, on an axis that holds both', () => {
    const layout = lay([cell('A', 2022, '5', { valueMax: '70' })])
    const [low, high] = line(layout, 'A').marks
    expect(line(layout, 'A').ranges).toEqual([expect.objectContaining({ role: 'link', y1: low!.y, y2: high!.y })])
    expect(high!.y).toBeLessThan(low!.y)
    expect(high!.y).toBeGreaterThanOrEqual(layout.margin.top)
    expect(high!.title).toContain('5–70')
  })
})

describe('a target', () => {
  const figure = buildFigure([cell('A', 2022, '5'), cell('A', 2023, '6')], { indicator: score, areas: areasOf([cell('A', 2022, '5')]), frequency: 'year', locale: 'vi' })
  const target = { area: 'A', value: '12', text: 'KH 12%', from: '2023-01-01', to: '2023-12-31' }

  test('is a line at its height, up to its period, with its words', () => {
    const layout = layoutLines(figure, { targets: [target] })
    const drawing = drawLines(layout)
    const own = drawing.lines.find(({ role }) => role === 'target-line')!
    expect(own.y1).toBe(own.y2)
    expect(own.y1).toBeLessThan(Math.min(...drawing.marks.map(({ y }) => y)))
    expect(own.x2).toBeGreaterThanOrEqual(layout.periodTicks.find(({ text }) => text === '2023')!.x)
    expect(drawing.texts.map(({ text }) => text)).toContain('KH 12%')
  })

  test('of an area that is not drawn is left out', () => {
    expect(layoutLines(figure, { targets: [{ ...target, area: 'B' }] }).targets).toEqual({ lines: [], labels: [] })
  })
})
