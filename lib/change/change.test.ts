import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { periodKind } from '@/lib/indicators/period'
import { changeOf, findPrevious, measureOf, roundChange, type Change } from './change'
import { sayChange, sayDirection, sayMissing } from './words'

const evidence = { reportId: 'r1', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: '', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  code: 'x', nameVi: 'X', nameEn: 'X', theme: 'economy', kind: 'level', unitOfMeasure: 'dong', decimals: 0, direction: 'higher_better', comparability: 'good',
  definitionVi: '', definitionEn: '', objectVi: 'x', objectEn: 'x', family: 'x', ...more,
})
const REVENUE = indicator()
const RANK = indicator({ kind: 'rank', unitOfMeasure: 'rank', direction: 'lower_better' })
const SCORE = indicator({ unitOfMeasure: 'percent', decimals: 2 })
const POVERTY = indicator({ kind: 'share', unitOfMeasure: 'percent', direction: 'lower_better' })
const SHARE = indicator({ kind: 'share', unitOfMeasure: 'percent', direction: 'neutral' })
const TARGETS = indicator({ kind: 'completion', unitOfMeasure: 'targets' })

/** A figure of Hoàn Kiếm, of the whole year unless said. */
const figure = (year: number, value: string, { days = '-01-01 -12-31', ...more }: Partial<Observation> & { readonly days?: string } = {}): Observation => {
  const [from = '', to = ''] = days.split(' ').map((day) => `${year}${day}`)
  return {
    id: `${year}`, indicator: 'x', area: 'hoan-kiem', period: { from, to }, periodKind: periodKind({ from, to }), basis: 'none', value, valueMax: null, of: null,
    estimated: false, derived: false, qualifier: null, vintage: '2025-01-01', periodOfReport: false, note: null, evidence, ...more,
  }
}
const cell = (...args: Parameters<typeof figure>): Cell => ({ figure: figure(...args), disputed: [] })
const rank = (year: number, value: string, of: string | null = '30') => cell(year, value, { of })

/** The change from 2022 to 2023; fails where there is none. */
function change(now: Cell, before: Cell | null, of: Indicator): Change {
  const found = changeOf(now, before, of)
  if (!found.known) throw new Error(found.reason)
  return found
}

describe('a change is measured', () => {
  test.each([
    ['of an amount in percent of the year before', REVENUE, cell(2022, '1000000000000'), cell(2023, '1123000000000'), '12.3', 'percent', 'better'],
    ['of a count in percent too', indicator({ unitOfMeasure: 'products' }), cell(2022, '8'), cell(2023, '6'), '-25', 'percent', 'worse'],
    ['of a score in points, not in percent', SCORE, cell(2022, '96.08'), cell(2023, '95.7'), '-0.38', 'points', 'worse'],
    ['of a growth rate in points', indicator({ kind: 'growth', unitOfMeasure: 'percent' }), cell(2022, '8'), cell(2023, '-1.5'), '-9.5', 'points', 'worse'],
    ['of a ratio to a plan in points', indicator({ kind: 'plan_ratio', unitOfMeasure: 'percent' }), cell(2022, '119'), cell(2023, '176.2'), '57.2', 'points', 'better'],
    ['of a share where less is better', POVERTY, cell(2022, '0.5'), cell(2023, '0.2'), '-0.3', 'points', 'better'],
    ['of a share that is neither', SHARE, cell(2022, '8.7'), cell(2023, '8'), '-0.7', 'points', 'neutral'],
    ['of a rank in places, a smaller number being up', RANK, rank(2022, '4'), rank(2023, '2'), '2', 'places', 'better'],
    ['of a rank that fell', RANK, rank(2022, '2'), rank(2023, '11'), '-9', 'places', 'worse'],
    ['of what stayed as none', SHARE, cell(2022, '8'), cell(2023, '8.0'), '0', 'points', 'same'],
  ] as const)('%s', (_, of, before, now, amount, measure, direction) => {
    expect(change(now, before, of)).toMatchObject({ amount, measure, direction })
  })

  test('of a completion by the share done, also where the total changed: 13/15, then 16/18', () => {
    const found = change(cell(2023, '16', { of: '18' }), cell(2022, '13', { of: '15' }), TARGETS)
    expect(found).toMatchObject({ measure: 'points', shown: '2.22', direction: 'better' })
    expect(found.reservations).toContain('totals')
  })

  test('without rounding, also past what a float can hold', () => {
    expect(change(cell(2023, '95.700000000000000000001'), cell(2022, '95.7'), SCORE).amount).toBe('0.000000000000000000001')
    expect(change(cell(2023, '4'), cell(2022, '3'), REVENUE).amount).toMatch(/^33\.3{70,}$/)
  })

  test('with what stands in the way of comparing: nothing between two official figures, an estimate beside one', () => {
    expect(change(cell(2023, '11'), cell(2022, '10'), REVENUE)).toMatchObject({ approximate: false, reservations: [] })
    expect(change(cell(2023, '11', { estimated: true }), cell(2022, '10'), REVENUE).reservations).toEqual(['status'])
    expect(change(cell(2023, '11'), cell(2022, '10', { qualifier: 'over' }), REVENUE)).toMatchObject({ approximate: true, reservations: ['inexact'] })
  })
})

describe('there is no change', () => {
  const missing = (now: Cell, before: Cell | null, of: Indicator) => {
    const found = changeOf(now, before, of)
    return found.known ? found.shown : found.reason
  }
  const disputed = (each: Cell): Cell => ({ ...each, disputed: [{ ...each.figure, value: '7' }] })

  test.each([
    ['without a figure of the year before', 'no-figure-before', cell(2023, '5'), null, REVENUE],
    ['where sources of this year disagree', 'disputed', disputed(cell(2023, '5')), cell(2022, '4'), REVENUE],
    ['where sources of last year disagree', 'disputed', cell(2023, '5'), disputed(cell(2022, '4')), REVENUE],
    ['where the source does not name the year', 'period-unknown', cell(2023, '5', { periodOfReport: true }), cell(2022, '4'), RANK],
    ['of several years, which would overlap', 'longer-than-a-year', cell(2020, '5', { period: { from: '2020-01-01', to: '2023-12-31' } }), null, SCORE],
    ['of a change', 'states-a-change', cell(2023, '2'), cell(2022, '1'), indicator({ kind: 'rank_change', unitOfMeasure: 'places' })],
    ['of a range', 'range', cell(2023, '5', { valueMax: '6' }), cell(2022, '4'), REVENUE],
    ['of a completion without its total', 'no-total', cell(2023, '5'), cell(2022, '4', { of: '10' }), TARGETS],
    ['from zero', 'before-is-zero', cell(2023, '5'), cell(2022, '0'), REVENUE],
    ['from less than zero', 'before-is-negative', cell(2023, '5'), cell(2022, '-4'), REVENUE],
  ] as const)('%s (%s)', (_, reason, now, before, of) => {
    expect(missing(now, before, of)).toBe(reason)
  })

  test('between places among different numbers, which comparability forbids, and it says why', () => {
    expect(changeOf(rank(2023, '2', '126'), rank(2022, '2', '30'), RANK)).toMatchObject({ known: false, reason: 'not-comparable', obstacles: ['denominator'] })
  })

  test('across a break of the series, and the break is named; on either side of it there is', () => {
    const seriesBreak = { firstDay: '2021-01-01', noteVi: 'Bộ tiêu chí mới.', noteEn: 'New criteria.' }
    const broken = { ...RANK, breaks: [seriesBreak] }
    expect(changeOf(rank(2021, '2'), rank(2020, '4'), broken)).toMatchObject({ known: false, reason: 'series-break', seriesBreak })
    expect(missing(rank(2020, '4'), rank(2019, '5'), broken)).toBe('1')
    expect(missing(rank(2022, '1'), rank(2021, '2'), broken)).toBe('1')
  })

  test('but thirteen months to 31 January, the year of disbursement, are a year', () => {
    const closing = (year: number, value: string) => cell(year, value, { period: { from: `${year}-01-01`, to: `${year + 1}-01-31` } })
    expect(missing(closing(2023, '95'), closing(2022, '90'), SCORE)).toBe('5')
  })

  test('of figures that are not of the indicator, or of two areas: that is a mistake', () => {
    expect(() => changeOf(cell(2023, '1', { indicator: 'y' }), null, REVENUE)).toThrow('a cell of y in a change of x')
    expect(() => changeOf(cell(2023, '1'), cell(2022, '1', { area: 'tay-ho' }), REVENUE)).toThrow('a change from tay-ho to hoan-kiem')
  })
})

describe('the figure of a year before', () => {
  const nine = cell(2023, '5', { days: '-01-01 -09-30' })
  const before = cell(2022, '4', { days: '-01-01 -09-30' })

  test('is that of the same stretch', () => {
    expect(findPrevious([cell(2022, '9'), cell(2022, '3', { days: '-07-01 -09-30' }), before, nine], nine)).toBe(before)
  })

  test.each([
    ['another area', { area: 'tay-ho' }], ['another indicator', { indicator: 'y' }], ['another basis', { basis: 'plan' as const }], ['two years before', { period: { from: '2021-01-01', to: '2021-09-30' } }],
  ])('is not that of %s', (_, more) => {
    expect(findPrevious([{ ...before, figure: { ...before.figure, ...more } }, nine], nine)).toBeNull()
  })

  test('ends on the last of February, whatever its day', () => {
    const [leap, common] = [cell(2024, '5', { days: '-01-01 -02-29' }), cell(2023, '4', { days: '-01-01 -02-28' })]
    expect(findPrevious([common, leap], leap)).toBe(common)
  })
})

describe('a change is rounded', () => {
  test.each([
    ['12.25', 'percent', '12.3'], ['-12.25', 'percent', '-12.3'], ['12.249999999999999999999999', 'percent', '12.2'], ['0.385', 'points', '0.39'], ['-0.384', 'points', '-0.38'],
    ['100', 'percent', '100'], ['3', 'places', '3'], ['0', 'percent', '0'], ['0.0437', 'percent', '0.04'], ['-0.0049', 'points', '-0.005'],
  ] as const)('%s in %s to %s: half up, and never to 0 what is not', (amount, measure, shown) => {
    expect(roundChange(amount, measure)).toBe(shown)
  })

  test('by less than half of the last digit, for every thousandth up to 20', () => {
    for (let thousandth = 1; thousandth <= 20_000; thousandth += 1) {
      const text = `${Math.floor(thousandth / 1000)}.${String(thousandth % 1000).padStart(3, '0')}`
      // In hundredths of a percent, whole numbers: 12.345 is 1234.5, rounded 1235.
      const expected = thousandth < 5 ? thousandth / 10 : Math.floor((thousandth + 5) / 10)
      if (Math.abs(Number(roundChange(text, 'points')) * 100 - expected) > 1e-9) throw new Error(text)
    }
  })
})

test('every kind of indicator but a change of rank has a measure', () => {
  const kinds = ['growth', 'level', 'share', 'rank', 'rank_change', 'completion', 'plan_ratio'] as const
  expect(kinds.map((kind) => measureOf({ kind, unitOfMeasure: kind === 'level' ? 'dong' : 'percent' }))).toEqual(['points', 'percent', 'points', 'places', null, 'points', 'points'])
})

describe('a change is said', () => {
  test.each([
    ['places', change(rank(2021, '2'), rank(2020, '4'), RANK), 'tăng 2 bậc so với năm 2020 (4 → 2)', 'up 2 places on 2020 (4 → 2)'],
    ['one place lost', change(rank(2021, '5'), rank(2020, '4'), RANK), 'giảm 1 bậc so với năm 2020 (4 → 5)', 'down 1 place on 2020 (4 → 5)'],
    ['a place kept', change(rank(2021, '1'), rank(2020, '1'), RANK), 'giữ nguyên hạng 1 so với năm 2020', 'place 1, unchanged from 2020'],
    ['growth', change(cell(2023, '1123'), cell(2022, '1000'), REVENUE), 'tăng 12,3% so với năm 2022', 'up 12.3% on 2022'],
    ['points', change(cell(2023, '95.7'), cell(2022, '96.08'), SCORE), 'giảm 0,38 điểm % so với năm 2022', 'down 0.38 percentage points on 2022'],
    ['none', change(cell(2023, '8'), cell(2022, '8'), SHARE), 'không đổi so với năm 2022', 'unchanged from 2022'],
    ['the same period', change(cell(2023, '9', { days: '-01-01 -09-30' }), cell(2022, '8', { days: '-01-01 -09-30' }), SHARE), 'tăng 1 điểm % so với cùng kỳ năm 2022', 'up 1 percentage point on the same period of 2022'],
    ['an estimate', change(cell(2023, '12', { estimated: true }), cell(2022, '10'), REVENUE), 'ước tăng 20% so với năm 2022', 'up an estimated 20% on 2022'],
    ['against an estimate', change(cell(2023, '12'), cell(2022, '10', { estimated: true }), REVENUE), 'tăng 20% so với số ước năm 2022', 'up 20% on the estimate for 2022'],
    ['what is not exact', change(cell(2023, '12', { qualifier: 'about' }), cell(2022, '10'), REVENUE), 'tăng khoảng 20% so với năm 2022', 'up about 20% on 2022'],
    ['thousands', change(cell(2023, '20'), cell(2022, '1'), REVENUE), 'tăng 1.900% so với năm 2022', 'up 1,900% on 2022'],
  ] as const)('%s', (_, found, vi, en) => {
    expect(sayChange(found, 'vi')).toBe(vi)
    expect(sayChange(found, 'en')).toBe(en)
  })

  test('shortly, without what it is held against', () => {
    expect(sayChange(change(rank(2021, '2'), rank(2020, '4'), RANK), 'vi', { brief: true })).toBe('tăng 2 bậc (4 → 2)')
    expect(sayChange(change(cell(2023, '95.7'), cell(2022, '96.08'), SCORE), 'vi', { brief: true })).toBe('giảm 0,38 điểm %')
  })

  test('and what it means', () => {
    expect(sayDirection(change(rank(2021, '2'), rank(2020, '4'), RANK).direction, 'vi')).toBe('tốt hơn')
  })

  test('or why there is none', () => {
    const broken = { ...RANK, breaks: [{ firstDay: '2021-01-01', noteVi: '', noteEn: '' }] }
    const why = (now: Cell, before: Cell | null, of: Indicator) => {
      const found = changeOf(now, before, of)
      return found.known ? [] : [sayMissing(found, 'vi'), sayMissing(found, 'en')]
    }
    expect(why(cell(2023, '5'), null, REVENUE)).toEqual(['chưa có số liệu cùng kỳ năm trước', 'no figure for the same period a year before'])
    expect(why(rank(2021, '2'), rank(2020, '4'), broken)).toEqual(['cách tính thay đổi từ 01/01/2021', 'counted another way from 1 Jan 2021'])
    expect(why(rank(2023, '2', '126'), rank(2022, '2'), RANK)[0]).toMatch(/^không so sánh được: \p{Ll}/u)
  })
})
