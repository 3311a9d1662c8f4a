import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell } from '@/lib/indicators/observation'
import { movers, type MoversRequest } from './movers'

const evidence = { reportId: 'r1', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: '', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code, nameVi: code, nameEn: code, theme: 'economy', kind: 'level', unitOfMeasure: 'dong', decimals: 0, direction: 'higher_better', comparability: 'good',
  definitionVi: '', definitionEn: '', objectVi: code, objectEn: code, family: code, ...more,
})
const cell = (code: string, area: string, year: number, value: string, more: Partial<Cell['figure']> = {}): Cell => ({
  figure: {
    id: `${code}.${area}.${year}`, indicator: code, area, period: { from: `${year}-01-01`, to: `${year}-12-31` }, periodKind: 'year', basis: 'none', value, valueMax: null, of: null,
    estimated: false, derived: false, qualifier: null, vintage: '2025-01-01', periodOfReport: false, note: null, evidence, ...more,
  },
  disputed: [],
})
/** An area's figures of two years running, the second in the year given. */
const pair = (code: string, area: string, year: number, before: string, now: string, more: Partial<Cell['figure']> = {}) => [cell(code, area, year - 1, before, more), cell(code, area, year, now, more)]
const chosen = (cells: readonly Cell[], indicators: readonly Indicator[], request?: MoversRequest) =>
  movers(cells, indicators, request).map((each) => `${each.indicator.code} ${each.area} ${each.change.shown} of ${each.among}`)

describe('the largest moves of an indicator', () => {
  const areas = [...pair('a', 'ba-dinh', 2023, '100', '130'), ...pair('a', 'tay-ho', 2023, '100', '90'), ...pair('a', 'ba-vi', 2023, '100', '125'), ...pair('a', 'me-linh', 2023, '100', '97')]

  test('are the largest, and the largest the other way', () => {
    expect(chosen(areas, [indicator('a')])).toEqual(['a ba-dinh 30 of 4', 'a tay-ho -10 of 4'])
  })

  test('are two at most, or as many as asked for', () => {
    expect(chosen(areas, [indicator('a')], { perIndicator: 1 })).toEqual(['a ba-dinh 30 of 4'])
    expect(chosen(areas, [indicator('a')], { perIndicator: 3 })).toEqual(['a ba-dinh 30 of 4', 'a tay-ho -10 of 4', 'a ba-vi 25 of 4'])
  })

  test('are both the same way where no area went the other', () => {
    expect(chosen(areas.filter(({ figure }) => figure.area === 'ba-dinh' || figure.area === 'ba-vi'), [indicator('a')])).toEqual(['a ba-dinh 30 of 2', 'a ba-vi 25 of 2'])
  })

  test('are those without reservations first, whatever their size', () => {
    const reserved = [cell('a', 'dong-da', 2022, '100', { estimated: true }), cell('a', 'dong-da', 2023, '900')]
    expect(chosen([...areas, ...reserved], [indicator('a')])).toEqual(['a ba-dinh 30 of 5', 'a tay-ho -10 of 5'])
  })

  test('are none where nothing moved', () => {
    expect(chosen([...pair('a', 'ba-dinh', 2023, '5', '5'), ...pair('a', 'tay-ho', 2023, '7', '7')], [indicator('a')])).toEqual([])
  })

  test('are of the newest period in which two areas have a change', () => {
    const newer = pair('a', 'long-bien', 2024, '100', '500')
    expect(chosen([...areas, ...newer], [indicator('a')])[0]).toBe('a ba-dinh 30 of 4')
    expect(chosen([...areas, ...newer], [indicator('a')], { atLeast: 1 })[0]).toBe('a long-bien 400 of 1')
    expect(chosen([...areas, ...newer, cell('a', 'tay-ho', 2024, '91')], [indicator('a')])).toEqual(['a long-bien 400 of 2', 'a tay-ho 1.1 of 2'])
  })

  test('of a rank may be of one area: it says itself among how many', () => {
    const rank = indicator('r', { kind: 'rank', unitOfMeasure: 'rank', direction: 'lower_better' })
    expect(chosen(pair('r', 'long-bien', 2024, '12', '1', { of: '30' }), [rank])).toEqual(['r long-bien 11 of 1'])
  })

  test('are not of a period long past', () => {
    const old = [...pair('a', 'ba-dinh', 2017, '100', '130'), ...pair('a', 'tay-ho', 2017, '100', '90')]
    expect(chosen([...old, cell('b', 'tay-ho', 2024, '1')], [indicator('a'), indicator('b')])).toEqual([])
    expect(chosen([...old, cell('b', 'tay-ho', 2024, '1')], [indicator('a'), indicator('b')], { since: '2017-01-01' })).toHaveLength(2)
  })

  test('are not of an indicator unfit for ranking', () => {
    expect(chosen(areas, [indicator('a', { comparability: 'poor' })])).toEqual([])
  })

  test('leave out what is in dispute, and two periods that only look alike', () => {
    const [before, now] = pair('a', 'dong-da', 2023, '100', '900') as [Cell, Cell]
    const disputed = { ...now, disputed: [{ ...now.figure, value: '800' }] }
    const half = cell('a', 'long-bien', 2023, '900', { period: { from: '2023-01-01', to: '2023-06-30' } })
    expect(chosen([...areas, before, disputed, half, cell('a', 'long-bien', 2022, '1')], [indicator('a')])[0]).toBe('a ba-dinh 30 of 4')
  })
})

describe('across indicators', () => {
  const moves = (code: string, year: number, ...changes: readonly string[]) => changes.flatMap((now, index) => pair(code, `area-${index}`, year, '100', now))
  const care = indicator('care', { comparability: 'care' })

  test('each gives its first before any gives its second, good yardsticks before those that need care, newest first', () => {
    const cells = [...moves('care', 2024, '190', '10'), ...moves('old', 2023, '110', '80'), ...moves('new', 2024, '101', '99.5')]
    expect(chosen(cells, [care, indicator('old'), indicator('new')])).toEqual([
      'new area-0 1 of 2', 'old area-1 -20 of 2', 'care area-0 90 of 2', 'new area-1 -0.5 of 2', 'old area-0 10 of 2', 'care area-1 -90 of 2',
    ])
  })

  test('there are six at most, or as many as asked for', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const cells = codes.flatMap((code) => moves(code, 2024, '120', '90'))
    expect(chosen(cells, codes.map((code) => indicator(code)))).toEqual(codes.slice(0, 6).map((code) => `${code} area-0 20 of 2`))
    expect(chosen(cells, codes.map((code) => indicator(code)), { limit: 9 })).toHaveLength(9)
  })

  test('the order in which cells and indicators come does not matter', () => {
    const cells = [...moves('a', 2024, '120', '90', '120'), ...moves('b', 2024, '120', '80')]
    const indicators = [indicator('a'), indicator('b')]
    expect(chosen([...cells].reverse(), [...indicators].reverse())).toEqual(chosen(cells, indicators))
  })
})
