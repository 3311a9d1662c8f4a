import { describe, expect, test } from 'vitest'
import type { Indicator } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { progressRows } from './rows'
import { SCHEDULE_RULES, scheduleOf, scheduleRuleOf } from './schedule'
import { planStatusOf, statusOf, type RowStatus } from './status'
import { ruleOf, STATUS_RULES } from './status-rules'
import { sayPassed, sayStatus } from './words'

const evidence = { reportId: 'r1', title: 'Báo cáo', publisher: null, url: null, publishedOn: null, quote: '', span: null, rule: null, acceptedBy: null, acceptedOn: null }
const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code, nameVi: code, nameEn: code, theme: 'targets', kind: 'completion', unitOfMeasure: 'targets', decimals: 0, direction: 'higher_better', comparability: 'care',
  definitionVi: '', definitionEn: '', objectVi: '', objectEn: '', family: '', ...more,
})
const TARGETS = indicator('targets-completed')
const TERM = indicator('term-tasks-completed')
const COMMUNES = indicator('nrm-communes', { theme: 'rural' })
const RATIO = indicator('budget-revenue-plan-ratio', { theme: 'budget', kind: 'plan_ratio', unitOfMeasure: 'percent' })
const SPENDING = indicator('budget-expenditure-plan-ratio', { ...RATIO, code: 'budget-expenditure-plan-ratio', direction: 'neutral' })
const DISBURSEMENT = indicator('public-investment-disbursement-rate', { theme: 'investment', kind: 'plan_ratio', unitOfMeasure: 'percent' })

const YEAR = { from: '2023-01-01', to: '2023-12-31' }
const figure = (of: Indicator, value: string, more: Partial<Observation> = {}): Observation => ({
  id: value, indicator: of.code, area: 'hoan-kiem', period: YEAR, periodKind: 'year', basis: 'none', value, valueMax: null, of: null,
  estimated: false, derived: false, qualifier: null, vintage: '2024-01-01', periodOfReport: false, note: null, evidence, ...more,
})
const TODAY = '2026-11-22'
const count = (done: string, of: string | null, more: Partial<Observation> = {}, under = TARGETS, today = TODAY): RowStatus => {
  const [row] = progressRows([{ figure: figure(under, done, { of, ...more }), disputed: [] }], [under])
  return statusOf(row!, today)
}
const plan = (value: string, more: Partial<Observation> = {}, under = RATIO, today = TODAY) => planStatusOf({ figure: figure(under, value, more), disputed: [] }, under, today)
const said = ({ status }: RowStatus, locale: 'vi' | 'en' = 'vi') => status && sayStatus(status, locale)

describe('the status of a count whose time is up', () => {
  test.each([
    ['38', '38', 'completed'], ['37', '38', 'nearly'], ['9', '10', 'nearly'], ['899999', '1000000', 'partly'], ['900000', '1000000', 'nearly'], ['7', '10', 'partly'], ['699', '1000', 'behind'], ['0', '5', 'behind'],
    // A float would say that this is all of it.
    ['99999999999999999999', '100000000000000000000', 'nearly'],
  ])('%s of %s is %s', (done, total, code) => {
    expect(count(done, total).status?.code).toBe(code)
  })

  test('is marked “ước” where it rests on an estimate', () => {
    expect(said(count('22', '22', { estimated: true }))).toBe('Hoàn thành toàn bộ (ước)')
    expect(said(count('22', '22', { estimated: true }), 'en')).toBe('All completed (estimated)')
  })

  test('is not known without a total, of a range, or of figures that contradict each other', () => {
    expect(said(count('18', null))).toBe('Chưa xác định (nguồn không nêu tổng số)')
    expect(said(count('18', '20', { valueMax: '19' }))).toBe('Chưa xác định (nguồn nêu theo khoảng)')
    expect(said(count('21', '20'))).toBe('Chưa xác định (các số mâu thuẫn nhau)')
  })

  test('is not known where only the number exceeded is', () => {
    const exceeded = indicator('targets-exceeded')
    const [row] = progressRows([{ figure: figure(exceeded, '10', { of: '17' }), disputed: [] }], [TARGETS, exceeded])
    expect(said(statusOf(row!, TODAY), 'en')).toBe('Not known (only the number exceeded is stated)')
  })
})

test('where sources disagree there is a status for each and none for the row, 19/20 and 20/20', () => {
  const disputed: Cell = { figure: figure(TARGETS, '19', { of: '20' }), disputed: [figure(TARGETS, '20', { of: '20' })] }
  const [row] = progressRows([disputed], [TARGETS])
  const { status, each } = statusOf(row!, TODAY)
  expect(status).toBeNull()
  expect(each.map(({ code }) => code)).toEqual(['nearly', 'completed'])
})

describe('before its time is up, what is done is held against the days passed', () => {
  const nine = { period: { from: '2023-01-01', to: '2023-09-30' } }

  test.each([
    // 273 of 365 days are 74.79%.
    ['10 of 16 annual targets after nine months', count('10', '16', nine), 'slow', { days: 273, of: 365 }],
    ['12 of 16 after nine months', count('12', '16', nine), 'on-track', { days: 273, of: 365 }],
    ['all of them after nine months', count('16', '16', nine), 'completed', null],
    ['exactly the share of days passed', count('273', '365', nine), 'on-track', { days: 273, of: 365 }],
    ['one in ten thousand less', count('7479', '10000', nine), 'slow', { days: 273, of: 365 }],
    ['a year not yet over, on 2 July', count('10', '16', {}, TARGETS, '2023-07-02'), 'on-track', { days: 183, of: 365 }],
    ['a year over', count('10', '16', {}, TARGETS, '2023-12-31'), 'behind', null],
    ['31 of 38 tasks of a term, at mid-term', count('31', '38', { period: { from: '2020-01-01', to: '2023-04-11' } }, TERM), 'on-track', { days: 1197, of: 2192 }],
    ['84 of 128 tasks near its end', count('84', '128', { period: { from: '2020-01-01', to: '2024-12-20' } }, TERM), 'slow', { days: 1816, of: 2192 }],
    ['a running total without a date', count('15', '25', nine, COMMUNES), 'behind', null],
  ] as const)('%s', (_, { status }, code, passed) => {
    expect(status).toMatchObject({ code, passed })
  })

  test('and before its first day nothing is said, unless all is done', () => {
    expect(said(count('1', '16', {}, TARGETS, '2022-12-31'))).toBe('Chưa xác định (kỳ chưa bắt đầu)')
    expect(said(count('16', '16', {}, TARGETS, '2022-12-31'))).toBe('Hoàn thành toàn bộ')
  })

  test('in words', () => {
    expect(sayPassed({ days: 273, of: 365 }, 'vi')).toBe('đã qua 273/365 ngày (74,8%)')
    expect(sayPassed({ days: 1816, of: 2192 }, 'en')).toBe('1,816 of 2,192 days passed (82.8%)')
  })

  test('more done is never a worse status, at any share of the year', () => {
    const order = ['slow', 'on-track', 'completed']
    for (const month of ['01', '03', '06', '09', '11']) {
      const codes = Array.from({ length: 21 }, (_, done) => count(String(done), '20', { period: { from: '2023-01-01', to: `2023-${month}-28` } }).status?.code ?? '')
      expect(codes).toEqual([...codes].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
      expect(new Set(codes).size).toBe(3)
    }
  })
})

describe('a ratio to a plan', () => {
  test.each([
    ['100.01', {}, 'plan-exceeded'], ['100', {}, 'plan-met'], ['99.99', {}, 'plan-nearly'], ['90', {}, 'plan-nearly'], ['89.9', {}, 'plan-missed'], ['0', {}, 'plan-missed'], ['297.5', {}, 'plan-exceeded'],
    ['100', { qualifier: 'over' as const }, 'plan-exceeded'], ['100', { qualifier: 'nearly' as const }, 'plan-nearly'], ['100', { qualifier: 'about' as const }, 'plan-met'],
    ['90', { qualifier: 'nearly' as const }, 'plan-missed'],
    ['101', { valueMax: '103' }, 'plan-exceeded'], ['98', { valueMax: '103' }, 'unknown'],
  ])('of %s%% %o is %s', (value, more, code) => {
    expect(plan(value, more).status?.code).toBe(code)
  })

  test('of nine months is held against the plan of the year', () => {
    const nine = { period: { from: '2022-01-01', to: '2022-09-30' } }
    expect(plan('62.6', nine).status?.code).toBe('slow')
    expect(plan('77.2', nine).status?.code).toBe('on-track')
    expect(plan('103.9', nine).status?.code).toBe('plan-exceeded')
  })

  test('of disbursement has time until 31 January', () => {
    expect(plan('97', {}, DISBURSEMENT).status).toMatchObject({ code: 'on-track', passed: { days: 365, of: 396 } })
    expect(plan('92', { period: { from: '2023-01-01', to: '2024-01-31' } }, DISBURSEMENT).status?.code).toBe('plan-nearly')
  })

  test('of which sources disagree has both statuses', () => {
    const nine = { period: { from: '2022-01-01', to: '2022-09-30' } }
    const { status, each } = planStatusOf({ figure: figure(RATIO, '62.6', nine), disputed: [figure(RATIO, '77.2', nine)] }, RATIO, TODAY)
    expect(status).toBeNull()
    expect(each.map(({ code }) => code)).toEqual(['slow', 'on-track'])
  })

  test('is asked of ratios to a plan only', () => {
    expect(() => planStatusOf({ figure: figure(TARGETS, '1'), disputed: [] }, TARGETS, TODAY)).toThrow('targets-completed is no ratio to a plan')
  })
})

describe('good and bad', () => {
  test('are said by the rule', () => {
    expect([count('16', '16'), count('10', '16'), plan('80')].map(({ status }) => status?.tone)).toEqual(['good', 'bad', 'bad'])
  })

  test('are not said of spending, nor of a running total that has no date', () => {
    expect(plan('80', {}, SPENDING).status).toMatchObject({ code: 'plan-missed', tone: 'plain' })
    expect(count('4', '30', {}, COMMUNES).status).toMatchObject({ code: 'behind', tone: 'plain' })
    expect(count('30', '30', {}, COMMUNES).status?.tone).toBe('good')
  })
})

describe('the published rules', () => {
  test('name each status once, in both languages', () => {
    expect(new Set(STATUS_RULES.map(({ code }) => code)).size).toBe(STATUS_RULES.length)
    for (const rule of STATUS_RULES) expect([rule.nameVi, rule.nameEn, rule.criterionVi, rule.criterionEn].every((text) => text.length > 5)).toBe(true)
  })

  test('say the thresholds that decide', () => {
    const thresholds = STATUS_RULES.flatMap(({ code, scope, from }) => (from && scope !== 'none' ? [`${code} ${from.numerator}/${from.denominator}`] : []))
    expect(thresholds).toEqual(['completed 1/1', 'nearly 9/10', 'partly 7/10', 'behind 0/1', 'plan-exceeded 1/1', 'plan-met 1/1', 'plan-nearly 9/10', 'plan-missed 0/1'])
    expect(ruleOf('nearly').criterionVi).toContain('90%')
    expect(ruleOf('partly').criterionVi).toContain('70%')
    expect(ruleOf('plan-nearly').criterionEn).toContain('90%')
  })

  test.each([
    [TARGETS, 'year', '2023-12-31'], [TERM, 'term', '2028-12-31'], [RATIO, 'year', '2023-12-31'], [DISBURSEMENT, 'disbursement', '2024-01-31'], [COMMUNES, 'none', undefined],
  ])('say by when, $code', (of, rule, end) => {
    expect(SCHEDULE_RULES.map(({ code }) => code)).toContain(rule)
    expect(scheduleRuleOf(of)).toBe(rule)
    expect(scheduleOf(of, YEAR)?.to).toBe(end)
  })

  test('give a term of known days five years, and several years of an annual target no date', () => {
    expect(scheduleOf(TERM, { from: '2020-07-16', to: '2023-01-01' })?.to).toBe('2025-07-15')
    expect(scheduleOf(TARGETS, { from: '2020-01-01', to: '2023-12-31' })).toBeNull()
  })
})
