import { describe, expect, test } from 'vitest'
import { matchIndicator } from './match-indicator'
import { seededWords } from './pairs.test-data'
import { BUDGET, PLAN, PRODUCTION } from './pairs/money.test-data'
import { COUNTS, SHARES } from './pairs/rates-and-counts.test-data'
import { MORE } from './pairs/second-round.test-data'

const PAIRS = [...BUDGET, ...PLAN, ...PRODUCTION, ...SHARES, ...COUNTS, ...MORE]

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
    process.stdout.write(`matching: ${PAIRS.length} measures, precision ${precision} %, recall ${recall} %, among the alternatives ${among} %\n`)
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

/** However the same measure is typed, it must not become another; most of them are still known. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
const eachWord = (text: string, change: (word: string, index: number) => string): string => text.split(' ').map(change).join(' ')
const swapped = (word: string): string => (word.length < 4 ? word : word.slice(0, 1) + word.charAt(2) + word.charAt(1) + word.slice(3))
const FORMS: ReadonlyArray<readonly [string, (text: string) => string, number]> = [
  ['without marks', bare, 98],
  ['in capitals', (text) => text.toUpperCase(), 98],
  ['in Title Case', (text) => eachWord(text, (word) => word.charAt(0).toUpperCase() + word.slice(1)), 98],
  ['with one word unmarked', (text) => eachWord(text, (word, index) => (index === 1 ? bare(word) : word)), 95],
  ['with two letters swapped', (text) => eachWord(text, (word, index) => (index === 1 ? swapped(word) : word)), 75],
  ['after the name of an area', (text) => `Quận Ba Đình ${text}`, 95],
]

describe('the same measure typed otherwise', () => {
  test.each(FORMS)('%s', (_, form, floor) => {
    const read = PAIRS.map(({ measured, code }) => ({ code, indicator: matchIndicator({ ...measured, measure: form(measured.measure) }, seededWords).indicator }))
    expect(read.filter(({ code, indicator }) => indicator !== null && indicator !== code)).toEqual([])
    const meant = read.filter(({ code }) => code !== null)
    expect(share(meant.filter(({ code, indicator }) => code === indicator).length, meant.length)).toBeGreaterThanOrEqual(floor)
  })
})

describe('a word added to a measure makes it another', () => {
  const added = ['tại các hợp tác xã', 'từ dầu thô', 'lĩnh vực đất đai', 'còn nợ', 'ở vùng sâu', 'khoáng sản', 'phi nông nghiệp', 'từ hoạt động cho thuê', 'chuyên đề', 'ngoại thành']
  const before = ['quỹ', 'nguồn', 'chi phí', 'thất thu', 'nhu cầu', 'thiếu hụt', 'định mức']
  const still = (form: (text: string) => string): string[] => PAIRS.filter(({ measured: { kind }, code }) => code !== null && kind !== 'rank' && kind !== 'rank_change')
    .map(({ measured }) => ({ ...measured, measure: form(measured.measure) })).filter((measured) => matchIndicator(measured, seededWords).indicator !== null).map(({ measure }) => measure)

  test.each(added)('… %s', (words) => expect(share(still((text) => `${text} ${words}`).length, PAIRS.length)).toBeLessThanOrEqual(1))
  test.each(before)('%s …', (words) => expect(share(still((text) => `${words} ${text.charAt(0).toLowerCase()}${text.slice(1)}`).length, PAIRS.length)).toBeLessThanOrEqual(1))
})
