import { describe, expect, test } from 'vitest'
import { ALL_REASONS, isBlocking, nameReason, REASONS, sortReasons } from './reasons'

const texts = ALL_REASONS.map((reason) => [reason, REASONS[reason]] as const)

describe('the published rules', () => {
  test('name blocking reasons first, then reservations', () => {
    const weights = ALL_REASONS.map((reason) => REASONS[reason].weight)
    expect(weights).toEqual([...weights].sort())
    expect(ALL_REASONS.filter(isBlocking)).toEqual(['measure', 'unit', 'object', 'level', 'yardstick', 'period-kind', 'period-length', 'time', 'year-unstated', 'break', 'base', 'denominator'])
  })

  test.each(texts)('say %s in both languages, a short name and a sentence', (_, { nameVi, nameEn, ruleVi, ruleEn }) => {
    for (const name of [nameVi, nameEn]) expect(name).toMatch(/^\p{Lu}[^.]{5,45}$/u)
    for (const rule of [ruleVi, ruleEn]) expect(rule).toMatch(/^\p{Lu}.{20,}\.$/u)
    for (const text of [nameVi, nameEn, ruleVi, ruleEn]) expect(text).toBe(text.normalize('NFC'))
    expect(ruleVi).not.toBe(ruleEn)
  })

  test('have a name in the language of the reader', () => {
    expect([nameReason('object', 'vi'), nameReason('object', 'en')]).toEqual(['Khác đối tượng đo', 'Different things measured'])
  })
})

test('reasons are named once, in the published order', () => {
  expect(sortReasons(['disputed', 'time', 'care', 'object', 'time'])).toEqual(['object', 'time', 'care', 'disputed'])
})
