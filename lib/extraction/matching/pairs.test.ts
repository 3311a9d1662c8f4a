import { describe, expect, test } from 'vitest'
import { matchIndicator } from './match-indicator'
import { PAIRS, seededWords } from './pairs.test-data'

const answers = PAIRS.map(({ measured, code }) => ({ code, ...matchIndicator(measured, seededWords), words: `${measured.kind} ${measured.unit} «${measured.measure}»` }))
const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10

describe('measures in the words of officials', () => {
  test('at least 250 of them, half of them near misses', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(250)
    expect(PAIRS.filter(({ code }) => code === null).length).toBeGreaterThanOrEqual(PAIRS.length * 0.45)
    expect(new Set(PAIRS.filter(({ code }) => code !== null).map(({ code }) => code)).size).toBeGreaterThanOrEqual(60)
  })

  test('precision and recall do not fall', () => {
    const given = answers.filter(({ indicator }) => indicator !== null)
    const right = given.filter(({ indicator, code }) => indicator === code)
    const meant = answers.filter(({ code }) => code !== null)
    const offered = meant.filter(({ code, alternatives }) => alternatives.some((each) => each.code === code))
    const [precision, recall, among] = [share(right.length, given.length), share(right.length, meant.length), share(offered.length, meant.length)]
    console.info(`matching: ${PAIRS.length} measures, precision ${precision} %, recall ${recall} %, among the alternatives ${among} %`)
    expect.soft(answers.filter(({ indicator, code }) => indicator !== code).map(({ words, code, indicator }) => `${words}: ${indicator}, not ${code}`)).toEqual([])
    expect(precision).toBeGreaterThanOrEqual(99)
    expect(recall).toBeGreaterThanOrEqual(97)
    expect(among).toBeGreaterThanOrEqual(98)
  })

  test('scores say something: what is meant is never below what is not', () => {
    for (const { indicator, alternatives, words } of answers) {
      const scores = alternatives.map(({ score }) => score)
      expect(scores, words).toEqual([...scores].sort((a, b) => b - a))
      expect(scores.every((score) => score >= 0.3 && score <= 1 && Number.isInteger(Math.round(score * 1e6) / 1e4)), words).toBe(true)
      expect(alternatives.length).toBeLessThanOrEqual(4)
      if (indicator !== null) expect(alternatives[0], words).toMatchObject({ code: indicator })
      if (indicator !== null) expect(scores[0], words).toBeGreaterThanOrEqual(0.8)
    }
  })
})
