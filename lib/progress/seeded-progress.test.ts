import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import { currentCells, type RecordedObservation } from '@/lib/indicators/observation'
import { periodKind } from '@/lib/indicators/period'
import { EXCEEDED_OF, progressRows } from './rows'
import { planStatusOf, statusOf } from './status'
import { STATUS_RULES } from './status-rules'
import { sayReading, sayStatus } from './words'

// Every completion and every ratio to a plan in the facts of the seeds.

type Row = Pick<RecordedObservation, 'id' | 'area' | 'indicator' | 'value' | 'of' | 'period' | 'estimated'> & {
  period_kind: string; basis: RecordedObservation['basis'] | null; qualifier?: RecordedObservation['qualifier']
}
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

const indicators = read<Indicator & Record<'name_vi' | 'name_en' | 'unit_of_measure', string>>('indicators')
  .map((row): Indicator => ({ ...row, nameVi: row.name_vi, nameEn: row.name_en, unitOfMeasure: row.unit_of_measure }))
const disputes = new Map(read<{ observations: string[] }>('conflicts').flatMap(({ observations }, index) => observations.map((id) => [id, `c${index}`] as const)))
const evidence = { reportId: '', title: '', publisher: null, url: null, publishedOn: null, quote: '', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const cells = currentCells(read<Row>('observations').map((row): RecordedObservation => ({
  ...row, periodKind: row.period_kind === 'snapshot' ? 'snapshot' : periodKind(row.period), basis: row.basis ?? 'none', valueMax: null, derived: false,
  qualifier: row.qualifier ?? null, vintage: '2026-11-22', periodOfReport: false, note: null, recordedAt: '', evidence,
  conflict: disputes.has(row.id) ? { id: disputes.get(row.id)!, ruledObservationId: null } : null,
})))
const kindOf = new Map(indicators.map(({ code, kind }) => [code, kind]))
const TODAY = '2026-11-22'
const rows = progressRows(cells, indicators)
const at = (code: string, area: string, year: number) => rows.find((row) => row.indicator.code === code && row.area === area && row.period.to.startsWith(String(year)))!

test('every completion figure stands in exactly one row, and no other figure does', () => {
  const completions = cells.filter(({ figure }) => kindOf.get(figure.indicator) === 'completion').flatMap(({ figure, disputed }) => [figure, ...disputed])
  const shown = rows.map(({ readings }) => [...new Set(readings.flatMap(({ observations, setAside }) => [...observations, ...(setAside ? [setAside] : [])]).map(({ id }) => id))])
  expect(shown.flat().sort()).toEqual(completions.map(({ id }) => id).sort())
})

test('all parts add up to their total: no row contradicts itself', () => {
  const withTotal = rows.flatMap(({ readings }) => readings).filter(({ total }) => total !== null)
  expect(withTotal.length).toBeGreaterThan(50)
  for (const { parts, total } of withTotal) {
    expect(parts?.ok && parts.parts.reduce((sum, { count }) => sum + Number(count), 0)).toBe(Number(total))
  }
})

test('a row states a number completed only where a figure of that measure does', () => {
  for (const { indicator, readings } of rows) {
    for (const { done, observations } of readings) expect(done !== null).toBe(observations.some((each) => each.indicator === indicator.code))
  }
  expect(rows.filter(({ readings }) => readings[0].done === null)).toHaveLength(4)
  expect(Object.keys(EXCEEDED_OF).every((code) => rows.every(({ indicator }) => indicator.code !== code))).toBe(true)
})

describe('what officials are asked', () => {
  test('which districts completed all their targets of 2023', () => {
    const all = rows.filter((row) => row.indicator.code === 'targets-completed' && row.period.to === '2023-12-31' && statusOf(row, TODAY).status?.code === 'completed')
    expect(all.map(({ area }) => area)).toEqual(['tay-ho', 'thanh-tri', 'thanh-xuan'])
  })

  test('how far the term of Hoàn Kiếm is: 19 met, 12 exceeded, 7 left', () => {
    const row = at('term-tasks-completed', 'hoan-kiem', 2023)
    expect(sayReading(row.readings[0], row.indicator, 'vi')).toBe('hoàn thành 31/38 nhiệm vụ, trong đó 12 vượt; còn 7')
    expect(row.readings[0].parts).toMatchObject({ ok: true, parts: [{ kind: 'met', count: '19' }, { kind: 'exceeded', count: '12' }, { kind: 'left', count: '7' }] })
  })

  test('what stands for Thạch Thất in 2022: two statuses, neither of them the one', () => {
    const { status, each } = statusOf(at('targets-completed', 'thach-that', 2022), TODAY)
    expect(status).toBeNull()
    expect(each.map((one) => sayStatus(one, 'vi')).sort()).toEqual(['Gần hoàn thành', 'Hoàn thành toàn bộ'])
  })

  test('what is known of Sơn Tây in 2023: only how many were exceeded', () => {
    const row = at('targets-completed', 'son-tay', 2023)
    expect(sayReading(row.readings[0], row.indicator, 'vi')).toBe('vượt 10/17 chỉ tiêu; nguồn không nêu số hoàn thành')
    expect(statusOf(row, TODAY).status).toMatchObject({ code: 'unknown', why: 'only-exceeded' })
  })
})

test('every row and every ratio to a plan has a published status, disputed ones several', () => {
  const published = new Set(STATUS_RULES.map(({ code }) => code))
  const ratios = cells.filter(({ figure }) => kindOf.get(figure.indicator) === 'plan_ratio')
  const statuses = [
    ...rows.map((row) => ({ disputed: row.disputed, ...statusOf(row, TODAY) })),
    ...ratios.map((cell) => ({ disputed: cell.disputed.length > 0, ...planStatusOf(cell, indicators.find(({ code }) => code === cell.figure.indicator)!, TODAY) })),
  ]
  expect(statuses.length).toBeGreaterThan(200)
  for (const { disputed, status, each } of statuses) {
    expect(each.every(({ code }) => published.has(code))).toBe(true)
    expect([status === null, each.length > 1]).toEqual([disputed, disputed])
  }
})
