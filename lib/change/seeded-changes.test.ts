import { readFileSync } from 'node:fs'
import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import { currentCells, type RecordedObservation } from '@/lib/indicators/observation'
import { periodCode, periodKind, samePeriodLastYear } from '@/lib/indicators/period'
import { formatDecimal } from '@/lib/indicators/words'
import { changeOf, findPrevious } from './change'
import { movers } from './movers'
import { sayChange, sayMissing } from './words'

// Every change that the facts of the seeds can give.

type Row = Pick<RecordedObservation, 'id' | 'area' | 'indicator' | 'value' | 'of' | 'period' | 'estimated'> & {
  source: string; period_kind: string; basis: RecordedObservation['basis'] | null; qualifier?: RecordedObservation['qualifier']; derived?: boolean; period_basis?: string
}
type Words = Record<'name_vi' | 'name_en' | 'unit_of_measure' | 'definition_vi' | 'definition_en' | 'object_vi' | 'object_en', string> & Indicator
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

const breaks = read<{ indicator: string; first_day: string; note_vi: string; note_en: string }>('series-breaks')
const indicators = read<Words>('indicators').map((row): Indicator => ({
  ...row, nameVi: row.name_vi, nameEn: row.name_en, unitOfMeasure: row.unit_of_measure, definitionVi: row.definition_vi, definitionEn: row.definition_en,
  objectVi: row.object_vi, objectEn: row.object_en,
  breaks: breaks.filter(({ indicator }) => indicator === row.code).map(({ first_day, note_vi, note_en }) => ({ firstDay: first_day, noteVi: note_vi, noteEn: note_en })),
}))
const disputes = new Map(read<{ observations: string[] }>('conflicts').flatMap(({ observations }, index) => observations.map((id) => [id, `c${index}`] as const)))
const evidence = { reportId: '', title: '', publisher: null, url: null, publishedOn: null, quote: '', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const cells = currentCells(read<Row>('observations').map((row): RecordedObservation => ({
  ...row, periodKind: row.period_kind === 'snapshot' ? 'snapshot' : periodKind(row.period), basis: row.basis ?? 'none', valueMax: null, derived: row.derived ?? false,
  qualifier: row.qualifier ?? null, vintage: '2026-11-22', periodOfReport: row.period_basis === 'reporting', note: null, recordedAt: '', evidence,
  conflict: disputes.has(row.id) ? { id: disputes.get(row.id)!, ruledObservationId: null } : null,
})))
const all = indicators.flatMap((indicator) => {
  const own = cells.filter(({ figure }) => figure.indicator === indicator.code)
  return own.map((cell) => ({ indicator, cell, change: changeOf(cell, findPrevious(own, cell), indicator) }))
})
const known = all.flatMap(({ indicator, change }) => (change.known ? [{ indicator, change }] : []))
const at = (code: string, area: string, year: number) =>
  all.find(({ indicator, cell }) => indicator.code === code && cell.figure.area === area && periodCode(cell.figure.period) === String(year))?.change

test('every cell has a change or a reason, and some have a change', () => {
  expect(all).toHaveLength(cells.length)
  expect(known.length).toBeGreaterThan(60)
})

test('the figure before is always that of the same stretch of the year before, and of the same area', () => {
  for (const { change: { now, before } } of known) {
    expect(before.period).toEqual(samePeriodLastYear(now.period))
    expect([before.area, before.indicator, before.basis]).toEqual([now.area, now.indicator, now.basis])
  }
})

test('no change is stated from or to a figure in dispute, of several years, or across the break of 2021', () => {
  const stated = new Set(known.flatMap(({ change: { now, before } }) => [now.id, before.id]))
  expect([...disputes.keys()].filter((id) => stated.has(id))).toEqual([])
  expect(known.filter(({ change }) => change.now.periodKind === 'multi_year')).toEqual([])
  expect(known.filter(({ indicator, change }) => indicator.breaks?.length && change.now.period.from === '2021-01-01')).toEqual([])
})

test('taken with the figure before, each change gives the figure now', () => {
  for (const { indicator, change: { measure, amount, now, before } } of known) {
    const share = (figure: typeof now) => (indicator.kind === 'completion' ? new Decimal(figure.value).times(100).div(figure.of ?? NaN) : new Decimal(figure.value))
    const expected = measure === 'percent' ? share(before).times(new Decimal(amount).plus(100)).div(100) : measure === 'places' ? share(before).minus(amount) : share(before).plus(amount)
    expect(expected.toSignificantDigits(15).toFixed()).toBe(share(now).toSignificantDigits(15).toFixed())
  }
})

test('ranks move by places, and a smaller number is better', () => {
  const ranks = known.filter(({ indicator }) => indicator.kind === 'rank')
  expect(ranks.length).toBeGreaterThan(5)
  for (const { change } of ranks) {
    expect(change.measure).toBe('places')
    expect(change.direction).toBe(Number(change.now.value) < Number(change.before.value) ? 'better' : change.now.value === change.before.value ? 'same' : 'worse')
  }
})

describe('what officials are asked', () => {
  test.each([
    ['par-index-rank', 'long-bien', 2024, 'tăng 11 bậc so với năm 2023 (12 → 1)'],
    ['par-index-rank', 'cau-giay', 2020, 'giữ nguyên hạng 1 so với năm 2019'],
    ['par-index-score', 'hoan-kiem', 2023, 'giảm 0,38 điểm % so với năm 2022'],
    ['budget-revenue', 'thuong-tin', 2023, 'tăng 55,1% so với năm 2022'],
    ['per-capita-income', 'phuc-tho', 2021, 'tăng 24% so với năm 2020'],
    ['city-targets-completed', 'chuong-my', 2024, 'tăng 2,22 điểm % so với năm 2023'],
  ])('%s of %s in %i', (code, area, year, said) => {
    const change = at(code, area, year)
    expect(change?.known && sayChange(change, 'vi')).toBe(said)
  })

  test('the climb of 2021, from fourth to second, crosses the new criteria: no change is stated', () => {
    const change = at('par-index-rank', 'hoan-kiem', 2021)
    expect(change).toMatchObject({ known: false, reason: 'series-break' })
    expect(change?.known === false && sayMissing(change, 'vi')).toBe('cách tính thay đổi từ 01/01/2021')
  })

  test('a rank without its index year has none', () => {
    expect(all.filter(({ indicator, change }) => indicator.code === 'par-rank-as-reported' && !change.known && change.reason === 'period-unknown')).toHaveLength(2)
  })
})

test('every number in the words is in the data or is the change itself, in both languages', () => {
  const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? []
  for (const locale of ['vi', 'en'] as const) {
    for (const { change } of known) {
      const held = [change.now.value, change.before.value, change.now.of, change.before.of, change.shown.replace('-', '')].flatMap((value) => (value === null ? [] : [formatDecimal(value, locale)]))
      expect(numbers(sayChange(change, locale)).filter((number) => !held.includes(number) && number !== change.before.period.to.slice(0, 4))).toEqual([])
    }
  }
})

describe('the movers', () => {
  const found = movers(cells, indicators)

  test('are led by Long Biên, from twelfth to first', () => {
    expect([found[0]?.area, found[0]?.change.now.value, found[0]?.change.before.value]).toEqual(['long-bien', '1', '12'])
  })

  test('are of indicators fit for ranking, at most two of each, of the newest three years', () => {
    expect(found.length).toBeGreaterThan(1)
    expect(found.filter(({ indicator }) => indicator.comparability === 'poor')).toEqual([])
    expect(found.filter(({ change }) => change.now.period.to < '2022-06-01')).toEqual([])
    for (const { indicator } of found) expect(found.filter((other) => other.indicator === indicator).length).toBeLessThanOrEqual(2)
  })

  test('are each the largest of its indicator, period and way among those with no more reservations', () => {
    for (const { indicator, change } of found) {
      const rivals = known.filter((each) => each.indicator === indicator && periodCode(each.change.now.period) === periodCode(change.now.period)
        && each.change.amount.startsWith('-') === change.amount.startsWith('-') && (each.change.reservations.length > 0) === (change.reservations.length > 0))
      for (const rival of rivals) expect(new Decimal(rival.change.amount).abs().lte(new Decimal(change.amount).abs())).toBe(true)
    }
  })
})
