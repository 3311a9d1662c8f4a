import { describe, expect, test } from 'vitest'
import type { Stated } from './comparability'
import { canJudge, canRank, splitComparable } from './split'
import { figure, nineMonths, over, tayHo, year } from './test-figures'

type More = Parameters<typeof figure>[0]

/** A figure of an area called by a letter. */
const of = (area: string, more: More = {}) => figure({ area, areaName: area, ...more })
const names = (items: readonly Stated[]) => items.map(({ area, period }) => `${area} ${period.to}`)

describe('at one moment', () => {
  test('figures of one indicator and period stand together', () => {
    const items = [of('b'), of('a'), of('c')]
    expect(splitComparable(items)).toEqual({ together: items, apart: [], reservations: [] })
  })

  test('those of most areas stay, the rest is apart with the reason and a figure to name', () => {
    const items = [of('a', { period: year(2022) }), of('b'), of('c'), of('d', nineMonths(2023))]
    const { together, apart } = splitComparable(items)
    expect(names(together)).toEqual(['b 2023-12-31', 'c 2023-12-31'])
    expect(apart.map(({ item, reasons, against }) => [item.area, reasons, against.area])).toEqual([['a', ['time'], 'b'], ['d', ['period-kind'], 'b']])
  })

  test('of equally many the later stay', () => {
    expect(names(splitComparable([of('a', { period: year(2022) }), of('b')]).together)).toEqual(['b 2023-12-31'])
  })

  test('classes that fit each other count together against one that is larger', () => {
    const near = [of('a', nineMonths(2023)), of('b', nineMonths(2023)), of('c', nineMonths(2023, '09-15')), of('d', nineMonths(2023, '09-20'))]
    const years = [of('e'), of('f'), of('g')]
    const split = splitComparable([...years, ...near])
    expect(split.together).toEqual(near)
    expect(split.reservations).toEqual(['cut-off'])
  })

  test('of equal gatherings the one with the larger class stays', () => {
    const years = ['a', 'b', 'c'].map((area) => of(area, { period: year(2022) }))
    const near = [of('d', nineMonths(2023)), of('e', nineMonths(2023)), of('f', nineMonths(2023, '09-15'))]
    expect(splitComparable([...near, ...years]).together).toEqual(years)
  })

  test('closing days a step apart do not chain beyond what is near', () => {
    const days = ['08-20', '09-10', '10-01', '10-22'].map((day, index) => of(String(index), nineMonths(2023, day)))
    const { together, apart } = splitComparable(days)
    expect(names(together)).toEqual(['2 2023-10-01', '3 2023-10-22'])
    expect(apart.map(({ reasons }) => reasons)).toEqual([['period-length'], ['period-length']])
  })

  test('a poor yardstick leaves nothing together', () => {
    const items = ['a', 'b', 'c'].map((area) => of(area, { indicator: { comparability: 'poor' } }))
    const { together, apart, reservations } = splitComparable(items)
    expect([together, reservations]).toEqual([[], []])
    expect(apart.map(({ item, reasons, against }) => [item.area, reasons, against.area])).toEqual([['a', ['yardstick'], 'b'], ['b', ['yardstick'], 'a'], ['c', ['yardstick'], 'a']])
  })

  test.each<readonly [string, More, More, string]>([
    ['a rank of another number', { indicator: { kind: 'rank' }, of: '30' }, { of: '126' }, 'denominator'], ['a growth rate on another base', { indicator: { kind: 'growth' }, basis: 'same_period_last_year' }, { basis: 'plan' }, 'base'],
    ['another level of government', {}, { level: 'commune' }, 'level'],
  ])('%s is apart', (_, all, one, reason) => {
    const { together, apart } = splitComparable([of('a', all), of('b', all), of('c', { ...all, ...one })])
    expect([names(together), apart.map(({ item, reasons }) => [item.area, reasons])]).toEqual([['a 2023-12-31', 'b 2023-12-31'], [['c', [reason]]]])
  })

  test('ranks without their year leave the others together', () => {
    const rank = (area: string, more: More = {}) => of(area, { indicator: { kind: 'rank' }, of: '30', ...more })
    const split = splitComparable([rank('a'), rank('b', { periodOfReport: true }), rank('c')])
    expect(names(split.together)).toEqual(['a 2023-12-31', 'c 2023-12-31'])
    expect(split.apart.map(({ item, reasons }) => [item.area, reasons])).toEqual([['b', ['year-unstated']]])
  })

  test('two indicators never stand together', () => {
    const other = { indicator: { code: 'other', objectVi: 'đối tượng khác' } }
    const split = splitComparable([of('a'), of('b'), of('a', other)])
    expect(split.apart.map(({ reasons, against }) => [reasons, against.area])).toEqual([[['object'], 'b']])
  })

  test('each reservation of a pair is said once', () => {
    const completion = (area: string, total: string, more: More = {}) => of(area, { indicator: { kind: 'completion', comparability: 'care' }, of: total, ...more })
    const { reservations } = splitComparable([completion('a', '19'), completion('b', '20', { estimated: true }), completion('c', '20', { qualifier: 'about', disputed: true })])
    expect(reservations).toEqual(['care', 'totals', 'status', 'inexact', 'disputed'])
  })

  test('a total that only the last area has is found', () => {
    const completion = (area: string, total: string) => of(area, { indicator: { kind: 'completion' }, of: total })
    expect(splitComparable([completion('a', '20'), completion('b', '20'), completion('c', '19')]).reservations).toEqual(['totals'])
  })

  test('one area alone is compared through time, a break parts it', () => {
    const breaks = [{ firstDay: '2021-01-01', noteVi: 'Bộ mới.', noteEn: 'New.' }]
    const years = [2019, 2020, 2021, 2022, 2023].map((number) => of('a', { indicator: { breaks }, period: year(number) }))
    const { together, apart } = splitComparable(years)
    expect(names(together)).toEqual(['a 2021-12-31', 'a 2022-12-31', 'a 2023-12-31'])
    expect(apart.map(({ reasons }) => reasons)).toEqual([['break'], ['break']])
  })
})

describe('through time', () => {
  test('areas and years stand together', () => {
    const items = ['a', 'b'].flatMap((area) => [2019, 2021, 2023].map((number) => of(area, { period: year(number) })))
    expect(splitComparable(items, 'time')).toEqual({ together: items, apart: [], reservations: [] })
  })

  test('a break parts nothing and is said', () => {
    const breaks = [{ firstDay: '2021-01-01', noteVi: 'Bộ mới.', noteEn: 'New.' }]
    const items = ['a', 'b'].flatMap((area) => [2020, 2021].map((number) => of(area, { indicator: { breaks }, period: year(number) })))
    expect(splitComparable(items, 'time')).toEqual({ together: items, apart: [], reservations: ['break-on-axis'] })
  })

  test('another kind of period is apart', () => {
    const split = splitComparable([of('a'), of('b', { period: year(2021) }), of('a', nineMonths(2022))], 'time')
    expect(split.apart.map(({ item, reasons }) => [...names([item]), reasons])).toEqual([['a 2022-09-30', ['period-kind']]])
  })

  test('what is to be said of one area alone is found among several', () => {
    const [terms, later] = [over('2015-01-01', '2020-12-31'), over('2016-01-01', '2021-12-31')]
    const items = [of('a', terms), of('b', terms), of('c', later), of('d', later), of('a', later)]
    expect(splitComparable(items, 'time').reservations).toEqual(['overlap'])
    expect(splitComparable(items.slice(0, 4), 'time').reservations).toEqual([])
  })

  test('a poor yardstick allows one area, with a reservation, and no second', () => {
    const poor = { indicator: { comparability: 'poor' } } as const
    const one = [2021, 2022].map((number) => of('a', { ...poor, period: year(number) }))
    expect(splitComparable(one, 'time')).toEqual({ together: one, apart: [], reservations: ['yardstick-over-time'] })
    expect(splitComparable([...one, of('b', poor)], 'time').together).toEqual([])
  })
})

test('nothing stays nothing', () => {
  expect(splitComparable([])).toEqual({ together: [], apart: [], reservations: [] })
})

test('one figure stands with itself, a poor yardstick too', () => {
  const alone = of('a', { indicator: { comparability: 'poor' } })
  expect(splitComparable([alone])).toEqual({ together: [alone], apart: [], reservations: [] })
})

test('130 figures in 130 different stretches, the worst there is, are parted within seconds on a busy machine', () => {
  const days = Array.from({ length: 130 }, (_, index) => of(`a${index}`, over('2023-01-01', new Date(Date.UTC(2023, 1, 2 + index)).toISOString().slice(0, 10))))
  const from = performance.now()
  const { together } = splitComparable(days)
  expect(performance.now() - from).toBeLessThan(3000)
  // 31 closing days in a row lie at most 30 days from each other.
  expect(together).toHaveLength(31)
})

describe('places and medians', () => {
  test('may be stated of two areas or more that stand together', () => {
    expect(canRank(splitComparable([of('a'), of('b')]))).toBe(true)
    expect(canRank(splitComparable([of('a'), of('b', { period: year(2022) })]))).toBe(false)
    expect(canRank(splitComparable([of('a'), of('a', { period: year(2022) })]))).toBe(false)
    expect(canRank(splitComparable([]))).toBe(false)
  })

  test('say better and worse only where the indicator has a direction', () => {
    const split = splitComparable([figure(), figure(tayHo)])
    expect([canJudge(split, 'higher_better'), canJudge(split, 'lower_better'), canJudge(split, 'neutral')]).toEqual([true, true, false])
    expect(canJudge(splitComparable([figure()]), 'higher_better')).toBe(false)
  })
})
