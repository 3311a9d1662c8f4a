import { describe, expect, test } from 'vitest'
import { drawDumbbell } from './layout-dumbbell'
import { drawScatter } from './layout-scatter'
import { drawSlope } from './layout-slope'
import { standingAt } from './standing'
import { figureOf, type FigureOptions, type IndicatorName, type Row } from './words/test-figures'

// Drawings of two figures each: of two periods, or of two indicators.

const of30 = { of: '30' }
const broken = { breaks: [{ firstDay: '2023-01-01', noteVi: 'Bộ tiêu chí mới.', noteEn: 'New criteria.' }] }
const slope = (rows: readonly Row[], name: IndicatorName = 'score', options: FigureOptions = {}, least = 1100) => drawSlope(figureOf(name, rows, options), '2022', '2023', { least })
const dumbbell = (rows: readonly Row[], name: IndicatorName = 'score', options: FigureOptions = {}, least = 1100) => drawDumbbell(figureOf(name, rows, options), '2022', '2023', { least })
const both: Row[] = [['hoan-kiem', 2022, '96.08'], ['hoan-kiem', 2023, '95.7'], ['tay-ho', 2022, '91'], ['tay-ho', 2023, '93.5']]
const said = ({ texts }: ReturnType<typeof slope>) => texts.map(({ text }) => text)

describe('a slope', () => {
  test('has a line an area, from the earlier axis to the later, both periods named', () => {
    const { lines, texts, marks } = slope(both)
    expect(lines.filter(({ role }) => role === 'line').map(({ x1, x2, area }) => [x1, x2, area])).toEqual([[0, 100, 'hoan-kiem'], [0, 100, 'tay-ho']])
    expect(marks.map(({ x }) => x)).toEqual([0, 0, 100, 100])
    expect(texts.filter(({ role }) => role === 'axis-name').map(({ text, x }) => [text, x])).toEqual([['2022', 0], ['2023', 100]])
  })

  test('has figures at both ends, and names too where there is room', () => {
    expect(said(slope(both)).sort()).toEqual(['2022', '2023', '91', '93,5', '95,7', '96,08', 'Hoàn Kiếm', 'Hoàn Kiếm', 'Tây Hồ', 'Tây Hồ'])
    expect(said(slope(both, 'score', {}, 350)).sort()).toEqual(['2022', '2023', '91', '93,5', '95,7', '96,08', 'Hoàn Kiếm', 'Tây Hồ'])
  })

  test('says names and figures under the plot where not even the later ones fit', () => {
    const { texts, height } = slope(both, 'score', {}, 170)
    expect(texts.filter(({ role }) => role === 'line-name').map(({ text, marker }) => [text, marker])).toEqual([['Hoàn Kiếm', 0], ['Tây Hồ', 0]])
    expect(texts.map(({ text }) => text).join(' ')).toContain('2022: 96,08 → 2023: 95,7')
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(height)
  })

  test('of an area without a later figure is a mark without a line', () => {
    const drawing = slope([...both, ['me-linh', 2022, '92']])
    expect(drawing.lines.filter(({ role }) => role === 'line')).toHaveLength(2)
    expect(drawing.marks.filter(({ area }) => area === 'me-linh').map(({ x }) => x)).toEqual([0])
    expect(said(slope([...both, ['me-linh', 2022, '92']], 'score', {}, 350))).toContain('Mê Linh')
  })

  test('of ranks has the first place on top', () => {
    const { marks } = slope([['hoan-kiem', 2022, '1', of30], ['hoan-kiem', 2023, '20', of30]], 'rank')
    expect(marks[0]!.y).toBeLessThan(marks[1]!.y)
  })

  test('with an estimate at an end is dashed', () => {
    expect(slope([['hoan-kiem', 2022, '96'], ['hoan-kiem', 2023, '95', { estimated: true }]]).lines.filter(({ role }) => role === 'line').map(({ dashed }) => dashed)).toEqual([true])
  })

  test('across a break of the series has no line, and the break between', () => {
    const roles = slope(both, 'score', broken).lines.map(({ role }) => role)
    expect(roles).not.toContain('line')
    expect(roles).toContain('series-break')
  })

  test('of equal figures keeps all names apart', () => {
    const rows = (['hoan-kiem', 'tay-ho', 'long-bien', 'me-linh', 'son-tay'] as const).flatMap((slug): Row[] => [[slug, 2022, '95'], [slug, 2023, '95']])
    const places = slope(rows).texts.filter(({ role, x }) => role === 'line-name' && x === 100).map(({ y }) => y).sort((a, b) => a - b)
    expect(places).toHaveLength(5)
    expect(Math.min(...places.slice(1).map((y, index) => y - places[index]!))).toBeGreaterThanOrEqual(16.99)
  })
})

describe('a dumbbell', () => {
  test('has a row an area, the best of the later period first, the earlier mark lighter, a link between', () => {
    const { marks, lines, texts } = dumbbell(both)
    expect(marks.map(({ area, earlier = false }) => [area, earlier])).toEqual([['hoan-kiem', true], ['hoan-kiem', false], ['tay-ho', true], ['tay-ho', false]])
    expect(marks[0]!.y).toBeLessThan(marks[2]!.y)
    expect(lines.filter(({ role }) => role === 'link')).toHaveLength(2)
    expect(texts.filter(({ role }) => role === 'row-figure').map(({ text }) => text)).toEqual(['96,08', '95,7', '91', '93,5'])
  })

  test('has its figures in columns that end at one place, under their periods', () => {
    const { texts } = dumbbell(both)
    const ends = texts.filter(({ role, x, anchor }) => role === 'row-figure' && x === 100 && anchor === 'end').map(({ dx }) => dx)
    expect(ends[0]).toBe(ends[2])
    expect(texts.filter(({ role }) => role === 'axis-name').map(({ text, dx }) => [text, dx])).toEqual([['2022', ends[0]], ['2023', ends[1]]])
  })

  test('begins with the least where less is better', () => {
    expect(dumbbell(both, 'poverty').marks.at(-1)?.area).toBe('hoan-kiem')
  })

  test('ends with the areas that have no later figure, and says so', () => {
    const { marks, texts } = dumbbell([['me-linh', 2022, '99'], ...both])
    expect(marks.at(-1)).toMatchObject({ area: 'me-linh', earlier: true })
    expect(texts.filter(({ role, area }) => role === 'row-figure' && area === 'me-linh').map(({ text }) => text)).toEqual(['99', '–'])
  })

  test('draws each figure in dispute, ringed', () => {
    expect(dumbbell([['hoan-kiem', 2022, '96'], ['hoan-kiem', 2023, '95', {}, [{ value: '90' }]]]).marks.map(({ disputed }) => disputed)).toEqual([false, true, true])
  })

  test('across a break of the series has no links', () => {
    expect(dumbbell(both, 'score', broken).lines.map(({ role }) => role)).not.toContain('link')
  })
})

describe('a scatter', () => {
  const scatter = (across: readonly Row[], up: readonly Row[], override = false) => {
    const [figure, other] = [figureOf('score', across, { override }), figureOf('share', up, { override })]
    return drawScatter(figure, other, { own: standingAt(figure, '2023'), other: standingAt(other, '2023') }, { least: 700 })
  }
  const here: Row[] = [['hoan-kiem', 2023, '96'], ['tay-ho', 2023, '91'], ['long-bien', 2023, '93']]

  test('has a mark for each area with both figures, and for no other', () => {
    const { marks } = scatter(here, [['hoan-kiem', 2023, '10'], ['long-bien', 2023, '60'], ['son-tay', 2023, '30']])
    expect(marks.map(({ area }) => area)).toEqual(['hoan-kiem', 'long-bien'])
    expect(marks[0]!.x).toBeGreaterThan(marks[1]!.x)
    expect(marks[0]!.y).toBeGreaterThan(marks[1]!.y)
  })

  test('names both axes with their units, and tells both figures of a mark', () => {
    const { texts, marks } = scatter(here, [['hoan-kiem', 2023, '10']])
    expect(texts.filter(({ role }) => role === 'axis-name').map(({ text }) => text)).toEqual(['Tỷ trọng thương mại - dịch vụ (%)', 'Chỉ số CCHC (%)'])
    expect(marks[0]!.title).toBe('Hoàn Kiếm, năm 2023: 96%\nHoàn Kiếm, năm 2023: 10%')
  })

  test('shows what either figure is: an estimate, in dispute', () => {
    const { marks } = scatter(here, [['hoan-kiem', 2023, '10', { estimated: true }], ['tay-ho', 2023, '20', {}, [{ value: '25' }]]])
    expect(marks.map(({ estimated, disputed }) => [estimated, disputed])).toEqual([[true, false], [false, true]])
  })
})
