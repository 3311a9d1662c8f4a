import { describe, expect, test } from 'vitest'
import type { Candidate, Statement } from './candidate'
import { PLAIN } from './made.test-data'
import { differenceOf, isEmpty, sameDifference, type CandidateContent, type Stored, type StatementContent } from './reread'

const text = 'Thu ngân sách đạt 4.120 tỷ đồng, bằng 103% dự toán, tăng 7,5% so với cùng kỳ. Hoàn thành 18/20 nhiệm vụ, trong đó 5 nhiệm vụ vượt. Tỷ lệ hộ nghèo giảm.'
const at = (quote: string) => ({ span: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }, quote })

const read = (quote: string, more: Partial<Candidate> = {}): Candidate => ({
  ...at(quote), role: 'result', kind: 'level', area: 'Ba Vì', areaSlug: 'ba-vi', measure: 'thu ngân sách', indicator: null, value: '1', valueMax: null, scale: '1', of: null, measureUnit: '%',
  period: { from: '2023-01-01', to: '2023-12-31' }, basis: 'none', estimated: false, qualifier: null, ...PLAIN, rule: 'r', ruleVersion: 1, confidence: 0.9, ...more,
})
const said = (quote: string, more: Partial<Statement> = {}): Statement => ({
  ...at(quote), sort: 'direction', direction: 'down', area: 'Ba Vì', areaSlug: 'ba-vi', measure: 'tỷ lệ hộ nghèo', indicator: null, alternatives: [], period: null, basis: 'none', implied: [],
  rule: 's', ruleVersion: 1, confidence: 0.8, ...more,
})
let stored = 0
const row = <Content extends object>(content: Content, decided = false): Stored<Content> => ({ ...content, id: `c${(stored += 1)}`, revision: decided ? 1 : 0, decided })
const between = (before: readonly Stored<CandidateContent>[], after: readonly Candidate[]) => differenceOf({ candidates: before, statements: [] }, { candidates: after, statements: [] }).candidates
const nothing = { added: [], removed: [], changed: [], decided: [] }

describe('a later reading that reads the same', () => {
  test('makes no difference, whatever rule read it and however sure it was', () => {
    const before = [row(read('đạt 4.120 tỷ đồng', { value: '4120', scale: '1000000000', measureUnit: 'đồng' })), row(read('tăng 7,5%', { value: '7.5', kind: 'growth' }), true)]
    const after = [
      read('đạt 4.120 tỷ đồng', { value: '4120', scale: '1000000000', measureUnit: 'đồng', rule: 'other', ruleVersion: 9, confidence: 0.4, implied: ['area'], doubts: ['repeated'], alternatives: [{ code: 'x', score: 0.5 }] }),
      read('tăng 7,5%', { value: '7.5', kind: 'growth' }),
    ]
    const difference = differenceOf({ candidates: before, statements: [] }, { candidates: after, statements: [] })
    expect(difference.candidates).toEqual(nothing)
    expect(isEmpty(difference)).toBe(true)
  })
})

describe('what is read anew', () => {
  test('is added', () => {
    const more = read('bằng 103%', { value: '103', kind: 'plan_ratio' })
    expect(between([], [more])).toEqual({ ...nothing, added: [more] })
  })

  test('is no change of its neighbour, though their spans touch the same words', () => {
    const before = [row(read('18/20 nhiệm vụ, trong đó 5', { value: '18', of: '20' }))]
    const after = [read('18/20 nhiệm vụ, trong đó 5', { value: '18', of: '20' }), read('trong đó 5 nhiệm vụ vượt', { value: '5' })]
    expect(between(before, after)).toEqual({ ...nothing, added: [after[1]] })
  })
})

test('what is no longer read is removed', () => {
  const before = [row(read('bằng 103%', { value: '103' }))]
  expect(between(before, [])).toEqual({ ...nothing, removed: [{ id: before[0]?.id, revision: 0 }] })
})

describe('what is read otherwise is changed, and the fields are named', () => {
  test.each<readonly [string, Partial<Candidate>, readonly string[]]>([
    ['another indicator', { indicator: 'budget-revenue' }, ['indicator']], ['a period where there was none', { period: { from: '2023-01-01', to: '2023-09-30' } }, ['period']],
    ['a larger unit', { scale: '1000000' }, ['figure']], ['a total', { of: '20' }, ['figure']], ['"hơn"', { qualifier: 'over' }, ['figure']], ['a goal', { role: 'target' }, ['role']],
    ['another kind and base', { kind: 'growth', basis: 'plan' }, ['kind', 'basis']], ['an estimate of another area', { estimated: true, areaSlug: 'ba-dinh' }, ['area', 'estimated']],
    ['other words of the measure', { measure: 'thu nội địa' }, ['measure']], ['more words as evidence', at('bằng 103% dự toán'), ['quote']], ['another number at the same words', { value: '3' }, ['figure']],
  ])('%s', (_, more, fields) => {
    const before = [row(read('bằng 103%', { value: '103', period: null }))]
    const after = read('bằng 103%', { value: '103', period: null, ...more })
    expect(between(before, [after])).toEqual({ ...nothing, changed: [{ id: before[0]?.id, revision: 0, fields, after }] })
  })

  test('an area is the same by its place in the catalogue, whatever name the report gave it', () => {
    expect(between([row(read('bằng 103%', { area: 'Ba Vì' }))], [read('bằng 103%', { area: 'huyện Ba Vì' })])).toEqual(nothing)
  })
})

describe('of several readings of the same words', () => {
  test('those of one figure belong together, also where the other overlaps better', () => {
    const before = [row(read('18/20 nhiệm vụ', { value: '18', of: '20' })), row(read('5 nhiệm vụ vượt', { value: '5' }))]
    const after = [read('5 nhiệm vụ vượt', { value: '18', of: '20' }), read('trong đó 5 nhiệm vụ', { value: '5' })]
    const { added, removed, changed } = between(before, after)
    expect(changed).toMatchObject([{ id: before[1]?.id, fields: ['quote'], after: { quote: 'trong đó 5 nhiệm vụ' } }])
    expect([added.length, removed.length]).toEqual([1, 1])
  })

  test('each is taken once', () => {
    const before = [row(read('bằng 103% dự toán', { value: '103' }))]
    const after = [read('bằng 103%', { value: '103' }), read('bằng 103% dự toán', { value: '103', kind: 'plan_ratio' })]
    expect(between(before, after)).toMatchObject({ added: [{ quote: 'bằng 103%' }], removed: [], changed: [{ fields: ['kind'] }] })
  })
})

describe('what a person has decided', () => {
  const accepted = row(read('bằng 103%', { value: '103' }), true)

  test('is not changed: the other reading of it stands apart', () => {
    const after = read('bằng 103%', { value: '103', kind: 'plan_ratio' })
    const difference = between([accepted], [after])
    expect(difference).toEqual({ ...nothing, decided: [{ id: accepted.id, revision: 1, fields: ['kind'], after }] })
  })

  test('is not removed where it is no longer read', () => {
    expect(between([accepted], [])).toEqual({ ...nothing, decided: [{ id: accepted.id, revision: 1, fields: [], after: null }] })
  })

  test('does not come back as new', () => {
    expect(between([accepted], [read('bằng 103%', { value: '103' })])).toEqual(nothing)
  })

  test('alone leaves nothing to approve', () => {
    expect(isEmpty(differenceOf({ candidates: [accepted], statements: [] }, { candidates: [], statements: [] }))).toBe(true)
  })
})

test('results without a figure are compared likewise', () => {
  const before = row<StatementContent>(said('Tỷ lệ hộ nghèo giảm'))
  const after = said('Tỷ lệ hộ nghèo giảm', { direction: 'up', indicator: 'poverty-rate' })
  const difference = differenceOf({ candidates: [], statements: [before] }, { candidates: [], statements: [after] })
  expect(difference).toEqual({ candidates: nothing, statements: { ...nothing, changed: [{ id: before.id, revision: 0, fields: ['direction', 'indicator'], after }] } })
  expect(isEmpty(difference)).toBe(false)
})

describe('two differences are the same', () => {
  const before = row(read('bằng 103%', { value: '103' }))
  const difference = (more: Partial<Candidate>) => differenceOf({ candidates: [before], statements: [] }, { candidates: [read('bằng 103%', { value: '103', ...more })], statements: [] })

  test('where the same rows become the same, however sure the reading is', () => {
    expect(sameDifference(difference({ kind: 'share' }), difference({ kind: 'share', confidence: 0.3, rule: 'other' }))).toBe(true)
  })

  test('and are not where a field becomes something else', () => {
    expect(sameDifference(difference({ kind: 'share' }), difference({ kind: 'growth' }))).toBe(false)
  })
})

test('a thousand readings over one another take no noticeable time', () => {
  const many = Array.from({ length: 1000 }, (_, index) => read('Thu ngân sách', { span: { start: index * 3, end: index * 3 + 12 }, value: String(index) }))
  const begun = performance.now()
  expect(between(many.map((one) => row(one)), many)).toEqual(nothing)
  expect(performance.now() - begun).toBeLessThan(2000)
})
