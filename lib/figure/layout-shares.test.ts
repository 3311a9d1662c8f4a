import { describe, expect, test } from 'vitest'
import { drawBump } from './layout-bump'
import { drawParts } from './layout-parts'
import { drawStrip } from './layout-strip'
import { drawTiles } from './layout-tiles'
import type { Figure } from './figure'
import { standingAt } from './standing'
import { figureOf, type FigureOptions, type IndicatorName, type Row, type Slug } from './words/test-figures'

const SLUGS: readonly Slug[] = ['hoan-kiem', 'tay-ho', 'long-bien', 'me-linh', 'son-tay']
const of30 = { of: '30' }
const values = (...each: readonly string[]) => each.map((value, index): Row => [SLUGS[index]!, 2023, value])

describe('places through the years', () => {
  const broken = { breaks: [{ firstDay: '2023-01-01', noteVi: 'Bộ tiêu chí mới.', noteEn: 'New criteria.' }] }
  const ranks: Row[] = [['hoan-kiem', 2021, '4', of30], ['hoan-kiem', 2022, '2', of30], ['hoan-kiem', 2023, '1', { of: '29' }], ['tay-ho', 2023, '12', { of: '29' }]]
  const bump = (rows: readonly Row[], name: IndicatorName = 'rank', options: FigureOptions = {}, scores?: Figure) => drawBump(figureOf(name, rows, options), { least: 1100, scores })
  const line = (drawing: ReturnType<typeof bump>) => drawing.lines.filter(({ role }) => role === 'line')

  test('run down from 1 to the last of all ranked, and say of how many in each year', () => {
    const { marks, texts, height, margin } = bump(ranks)
    expect(marks.find(({ area, x }) => area === 'hoan-kiem' && x === 96)?.y).toBe(margin.top)
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['30', '/30', '/29']))
    expect(Math.max(...marks.map(({ y }) => y))).toBeLessThan(height - margin.bottom)
  })

  test('are joined from year to year, not across a gap or a break', () => {
    expect(line(bump(ranks))).toHaveLength(2)
    expect(line(bump(ranks.filter(([, year]) => year !== 2022)))).toHaveLength(0)
    const cut = bump(ranks, 'rank', broken)
    expect(line(cut)).toHaveLength(1)
    expect(cut.lines.map(({ role }) => role)).toContain('series-break')
  })

  test('that are shared stand side by side', () => {
    const { marks } = bump([['hoan-kiem', 2023, '2', of30], ['tay-ho', 2023, '2', of30], ['long-bien', 2023, '3', of30]])
    const [a, b, alone] = marks
    expect(a!.y).toBe(b!.y)
    expect(b!.x - a!.x).toBeGreaterThan(1)
    expect(alone!.x).toBe(50)
  })

  test('have the score beside them where there is one', () => {
    const scores = figureOf('score', [['hoan-kiem', 2023, '95.7']])
    const texts = bump(ranks, 'rank', {}, scores).texts.filter(({ area }) => area).map(({ text }) => text)
    expect(texts).toContain('1 (95,7)')
    expect(texts).toContain('12')
  })

  test('that no source states are worked out among the areas that stand together, and said to be', () => {
    const { marks, texts } = bump(values('95.7', '91', '93'), 'score')
    expect([...marks].sort((a, b) => a.y - b.y).map(({ area }) => area)).toEqual(['hoan-kiem', 'long-bien', 'tay-ho'])
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Thứ tự tính trong số đơn vị có số liệu', '/3']))
  })

  test('are none where areas may not be ranked', () => {
    expect(bump(values('95', '91'), 'value').marks).toEqual([])
    expect(bump(values('95', '91'), 'share').marks).toEqual([])
  })
})

describe('parts of a whole', () => {
  const parts = (rows: readonly Row[], beyond: readonly Row[] = []) => {
    const figure = figureOf('targets', rows)
    return drawParts(figure, figure.cells, { least: 1100, exceeded: beyond.length > 0 ? figureOf('exceeded', beyond) : undefined })
  }
  const widths = (drawing: ReturnType<typeof parts>) => drawing.rects.map(({ role, width }) => [role, Math.round(width * 10) / 10])

  test('are met, exceeded and left, and fill one length', () => {
    const drawing = parts([['hoan-kiem', 2023, '31', { of: '38' }]], [['hoan-kiem', 2023, '12', { of: '38' }]])
    expect(widths(drawing)).toEqual([['part-met', 50], ['part-exceeded', 31.6], ['part-left', 18.4]])
    expect(drawing.texts.map(({ text }) => text)).toContain('31/38, vượt 12')
    expect(drawing.key?.map(({ text }) => text)).toEqual(['Hoàn thành', 'Trong đó vượt', 'Chưa hoàn thành'])
  })

  test('are of one length whatever the totals', () => {
    const { rects } = parts([['hoan-kiem', 2023, '31', { of: '38' }], ['tay-ho', 2023, '21', { of: '21' }]])
    const ends = (slug: Slug) => rects.filter(({ area }) => area === slug).reduce((sum, { width }) => sum + width, 0)
    expect([ends('hoan-kiem'), ends('tay-ho')]).toEqual([expect.closeTo(100, 1), 100])
  })

  test('do not say how many were exceeded where no source does, or out of another total', () => {
    expect(widths(parts([['hoan-kiem', 2023, '31', { of: '38' }]]))).toEqual([['part-done', 81.6], ['part-left', 18.4]])
    const other = parts([['hoan-kiem', 2023, '31', { of: '38' }]], [['hoan-kiem', 2023, '12', { of: '40' }]])
    expect(widths(other)).toEqual([['part-done', 81.6], ['part-left', 18.4]])
    expect(other.texts.map(({ text }) => text)).toContain('31/38')
  })

  test('without a total are text alone', () => {
    const drawing = parts([['hoan-kiem', 2023, '31']])
    expect(drawing.rects).toEqual([])
    expect(drawing.texts.map(({ text }) => text)).toContain('31')
  })

  test('that sources disagree on are two bars in one row', () => {
    const { rects, texts } = parts([['hoan-kiem', 2023, '31', { of: '38' }, [{ value: '30' }]]])
    expect(new Set(rects.map(({ y }) => y)).size).toBe(2)
    expect(texts.map(({ text }) => text)).toContain('31/38 | 30/38')
  })

  test('are marked where they are estimates', () => {
    expect(parts([['hoan-kiem', 2023, '31', { of: '38', estimated: true }]]).rects.every(({ estimated }) => estimated)).toBe(true)
  })
})

describe('the tile map', () => {
  const places = [{ column: 4, row: 0 }, { column: 5, row: 1 }, { column: 6, row: 1 }, { column: 4, row: 2 }, { column: 0, row: 2 }]
  const placed = (figure: Figure): Figure => ({ ...figure, areas: figure.areas.map((area, index) => ({ ...area, tile: places[index] ?? null })) })
  const tiles = (rows: readonly Row[], name: IndicatorName = 'score', { least = 700, ...options }: FigureOptions & { least?: number } = {}) => {
    const figure = placed(figureOf(name, rows, { areas: SLUGS, ...options }))
    return drawTiles(figure, standingAt(figure, '2023'), { least })
  }

  test('has a tile an area where it lies, of one size, none outside', () => {
    const { rects, height } = tiles(values('96', '91', '93', '92', '95'))
    expect(rects).toHaveLength(5)
    expect(new Set(rects.map(({ width, height: high }) => `${width} ${high}`)).size).toBe(1)
    const [first, second, , fourth] = rects
    expect(first!.x).toBe(fourth!.x)
    expect(second!.y).toBeGreaterThan(first!.y)
    expect(Math.max(...rects.map((rect) => rect.y + rect.height))).toBeLessThanOrEqual(height)
    expect(Math.max(...rects.map((rect) => rect.x + rect.width))).toBeLessThanOrEqual(100)
  })

  test('is darker for more, of ranks for the better place, and says what each colour stands for', () => {
    const score = tiles(values('96', '91', '93', '92', '95'))
    expect(score.rects.map(({ step }) => step)).toEqual([4, 0, 2, 1, 3])
    expect(score.key?.map(({ step, text }) => [step, text])).toEqual([[0, '91'], [1, '92'], [2, '93'], [3, '95'], [4, '96']])
    expect(tiles(values('1', '30').map(([area, year, value]): Row => [area, year, value, of30]), 'rank').rects.slice(0, 2).map(({ step }) => step)).toEqual([4, 0])
  })

  test('gives equals one colour', () => {
    expect(new Set(tiles(values('95', '95', '95', '95')).rects.slice(0, 4).map(({ step }) => step)).size).toBe(1)
  })

  test.each(['share', 'value'] as const)('has no colours where nobody is better or worse, or areas may not be compared: %s', (name) => {
    const { rects, texts } = tiles(values('96', '91'), name)
    expect(rects.every(({ step }) => step === undefined)).toBe(true)
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(name === 'share' ? ['96', '91'] : ['≠']))
  })

  test('shows an area without a figure empty, with a dash, and says so to a pointer', () => {
    const { rects, texts, key } = tiles(values('96'))
    expect(rects[1]).toMatchObject({ role: 'tile-empty', title: 'Tây Hồ: chưa có số liệu' })
    expect(texts.filter(({ area }) => area === 'tay-ho').map(({ text }) => text)).toEqual(['Tây Hồ', '–'])
    expect(key?.at(-1)?.text).toBe('Chưa có số liệu')
  })

  test('shows both figures in dispute, uncoloured', () => {
    const { rects, texts } = tiles([['hoan-kiem', 2023, '96', {}, [{ value: '90' }]], ['tay-ho', 2023, '91'], ['long-bien', 2023, '93']])
    expect(texts.filter(({ area }) => area === 'hoan-kiem').map(({ text }) => text)).toEqual(['Hoàn Kiếm', '96', '90'])
    expect(rects[0]?.step).toBeUndefined()
  })

  test('sets names in lines, smaller, and at last as initials, as room goes', () => {
    const names = (least: number) => tiles(values('96'), 'score', { least }).texts.filter(({ area, role }) => area === 'hoan-kiem' && role === 'tile-name').map(({ text, small = false }) => [text, small])
    expect(names(700)).toEqual([['Hoàn Kiếm', false]])
    expect(names(360)).toEqual([['Hoàn', false], ['Kiếm', false]])
    expect(names(250)).toEqual([['Hoàn', true], ['Kiếm', true]])
    expect(names(180)).toEqual([['HK', true]])
  })
})

describe('how figures are spread', () => {
  const strip = (rows: readonly Row[], name: IndicatorName = 'score', least = 700) => {
    const figure = figureOf(name, rows)
    return drawStrip(figure, standingAt(figure, '2023'), { least })
  }
  const apart = (marks: ReturnType<typeof strip>['marks'], width: number) => marks.every((a, index) => marks.slice(index + 1).every((b) => Math.hypot(((a.x - b.x) / 100) * width, a.y - b.y) >= 12))

  test('stands along one axis, and no mark covers another', () => {
    const { marks } = strip(values('96', '91', '93', '93', '93.01'), 'score', 350)
    expect(marks.map(({ area }) => area)).toEqual(['tay-ho', 'long-bien', 'me-linh', 'son-tay', 'hoan-kiem'])
    expect(apart(marks, 318)).toBe(true)
    expect(new Set(strip(values('10', '30', '50', '70', '90')).marks.map(({ y }) => y)).size).toBe(1)
  })

  test('names the two ends', () => {
    const names = strip(values('96', '91', '93', '93', '93.01')).texts.filter(({ role }) => role === 'line-name').map(({ text }) => text)
    expect(names).toEqual(expect.arrayContaining(['Tây Hồ', 'Hoàn Kiếm']))
  })

  test('has the median, and its words on the side where its line does not pass', () => {
    const { lines, texts } = strip(values('96', '91', '93', '92', '95'))
    expect(lines.filter(({ role }) => role === 'median-line')).toHaveLength(1)
    expect(texts.map(({ text }) => text)).toContain('Trung vị 93%')
    expect(strip(values('96', '91')).lines.some(({ role }) => role === 'median-line')).toBe(false)
    expect(strip(values('96', '91', '93'), 'share').lines.some(({ role }) => role === 'median-line')).toBe(false)
  })
})
