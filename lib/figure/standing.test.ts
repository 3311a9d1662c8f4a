import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { monthsPeriod } from '@/lib/indicators/period'
import { buildFigure } from './figure'
import { groupsThroughTime, standingAt } from './standing'

const score: Indicator = {
  code: 'i', nameVi: 'Chỉ số CCHC', nameEn: 'PAR index', theme: 't', kind: 'level', unitOfMeasure: 'percent', decimals: 2, direction: 'higher_better', comparability: 'good',
  definitionVi: '', definitionEn: '', objectVi: 'đối tượng', objectEn: 'object', family: 'family',
}
const rank: Indicator = { ...score, kind: 'rank', unitOfMeasure: 'rank', direction: 'lower_better' }
const names = { 'dan-phuong': 'Đan Phượng', 'cau-giay': 'Cầu Giấy', 'dong-da': 'Đống Đa', 'ba-dinh': 'Ba Đình', 'ba-vi': 'Ba Vì', 'ung-hoa': 'Ứng Hòa' }
const areas = Object.entries(names).map(([slug, name]) => ({ slug, name, level: 'district' as const, hue: 0, marker: 0 }))
const evidence = { reportId: 'r', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: 'đạt', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const cell = (area: keyof typeof names, value: string, more: Partial<Observation> = {}, disputed: readonly string[] = []): Cell => {
  const figure: Observation = {
    id: area, indicator: 'i', area, period: monthsPeriod(2023, 1, 12), periodKind: 'year', basis: 'none', value, valueMax: null, of: null, estimated: false, derived: false, qualifier: null,
    vintage: '2024-02-20', periodOfReport: false, note: null, evidence, ...more,
  }
  return { figure, disputed: disputed.map((other) => ({ ...figure, id: `${area}-${other}`, value: other })) }
}
const build = (cells: readonly Cell[], more: Partial<Indicator> = {}, override = false) => buildFigure(cells, { indicator: { ...score, ...more }, areas, frequency: 'year', locale: 'vi', override })
const stand = (cells: readonly Cell[], more: Partial<Indicator> = {}, override = false) => standingAt(build(cells, more, override), '2023')
const order = (...given: Parameters<typeof stand>) => stand(...given).together.map(({ area }) => area)
const places = (...given: Parameters<typeof stand>) => stand(...given).places
const three = [cell('cau-giay', '95.7'), cell('ba-dinh', '91.61'), cell('dong-da', '96.3')]

describe('the order of areas', () => {
  test('is best first, where more is better', () => {
    expect(order(three)).toEqual(['dong-da', 'cau-giay', 'ba-dinh'])
  })

  test('is best first, where less is better', () => {
    expect(order(three, { direction: 'lower_better' })).toEqual(['ba-dinh', 'cau-giay', 'dong-da'])
  })

  test('is by size and not by text', () => {
    expect(order([cell('ba-dinh', '9'), cell('ba-vi', '10'), cell('dong-da', '-9.8')])).toEqual(['ba-vi', 'ba-dinh', 'dong-da'])
  })

  test('of equals is Vietnamese: Đ after C, Đan before Đống', () => {
    expect(order([cell('dong-da', '95'), cell('ung-hoa', '95'), cell('dan-phuong', '95'), cell('cau-giay', '95'), cell('ba-vi', '95'), cell('ba-dinh', '95')]))
      .toEqual(['ba-dinh', 'ba-vi', 'cau-giay', 'dan-phuong', 'dong-da', 'ung-hoa'])
  })

  test('is none where areas must not be ranked, and by name where the reader wants them side by side all the same', () => {
    expect(order(three, { comparability: 'poor' })).toEqual([])
    expect(order(three, { comparability: 'poor' }, true)).toEqual(['ba-dinh', 'cau-giay', 'dong-da'])
  })

  test('leaves the figure as it was', () => {
    const figure = build(three)
    const before = figure.cells.map(({ area }) => area)
    standingAt(figure, '2023')
    expect(figure.cells.map(({ area }) => area)).toEqual(before)
  })

  test('of a period without figures is empty', () => {
    expect(standingAt(build(three), '2022').together).toEqual([])
  })
})

describe('places', () => {
  test('are shared by equals: 1, 2, 2, 4', () => {
    expect(places([cell('ba-dinh', '96.3'), cell('cau-giay', '95.7'), cell('dong-da', '95.7'), cell('ba-vi', '91')])).toEqual([1, 2, 2, 4])
  })

  test.each([
    ['no better or worse', { direction: 'neutral' as const }], ['figures that are places already', rank],
  ])('are not given with %s', (_, more) => {
    expect(places(three, more)).toEqual([null, null, null])
  })

  test('are not given where the reader wants side by side what may not be compared', () => {
    expect(places(three, { comparability: 'poor' }, true)).toEqual([null, null, null])
    expect(places(three, {}, true)).toEqual([null, null, null])
  })

  test('are not given to a figure in dispute', () => {
    expect(places([cell('ba-dinh', '96.3', {}, ['90']), cell('cau-giay', '95.7')])).toEqual([null, 2])
  })
})

describe('what stands apart', () => {
  const counts = [cell('cau-giay', '30', { of: '38' }), cell('ba-dinh', '20', { of: '20' }), cell('dong-da', '95.7', { periodOfReport: true })]

  test('is named with its reasons, and takes no place beside the others', () => {
    const { together, apart } = stand([...three, cell('ba-vi', '80', { basis: 'plan' })], { kind: 'growth' })
    expect([...together, ...apart.map(({ cell: each }) => each)].map(({ area }) => area).sort()).toEqual(['ba-dinh', 'ba-vi', 'cau-giay', 'dong-da'])
    for (const { reasons } of apart) expect(reasons.join(' ')).toMatch(/\p{L}.*\.$/u)
  })

  test('is nothing of a figure alone', () => {
    expect(stand([counts[0]!])).toMatchObject({ apart: [], places: [1] })
  })
})

describe('the middle of the figures', () => {
  test('is the middle one, or between the two in the middle', () => {
    expect(stand(three).median).toEqual({ at: 95.7, text: '95,7' })
    expect(stand([...three, cell('ba-vi', '95.2')]).median).toEqual({ at: expect.closeTo(95.45, 6) as number, text: '95,45' })
  })

  test('is not told of fewer than three, of ranks, or of what is in dispute', () => {
    expect(stand(three.slice(1)).median).toBeNull()
    expect(stand(three, rank).median).toBeNull()
    expect(stand([...three.slice(1), cell('cau-giay', '95.7', {}, ['90'])]).median).toBeNull()
  })
})

describe('through time', () => {
  test('areas that may share an axis are one group, whatever breaks the series has', () => {
    const breaks = [{ firstDay: '2022-01-01', noteVi: 'Mới.', noteEn: 'New.' }]
    const before = three.map(({ figure }): Cell => ({ figure: { ...figure, id: `${figure.id}-2021`, period: monthsPeriod(2021, 1, 12) }, disputed: [] }))
    expect(groupsThroughTime(build([...before, ...three], { breaks }))).toEqual([['cau-giay', 'dong-da', 'ba-dinh']].map((slugs) => areas.map(({ slug }) => slug).filter((slug) => slugs.includes(slug))))
  })

  test('a poor yardstick gives each area an axis of its own; the reader may have them on one', () => {
    expect(groupsThroughTime(build(three, { comparability: 'poor' })).map((slugs) => slugs.length)).toEqual([1, 1, 1])
    expect(groupsThroughTime(build(three, { comparability: 'poor' }, true)).map((slugs) => slugs.length)).toEqual([3])
  })

  test('without figures there is no group', () => {
    expect(groupsThroughTime(build([]))).toEqual([])
  })
})
