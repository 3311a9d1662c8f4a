import { describe, expect, test } from 'vitest'
import type { Period } from '@/lib/indicators/period'
import { MORE_PHRASES } from './more-phrases.test-data'
import { PHRASES } from './phrases.test-data'
import { readTime } from './read'

const REPORTED: Period = { from: '2023-01-01', to: '2023-09-30' }
const written = (period: Period | null): string => (period ? `${period.from}/${period.to}` : '')

function said(phrase: string, publishedOn: string): string {
  const reading = readTime(phrase, publishedOn || null, REPORTED)
  if ('open' in reading) return `?${reading.open}`
  return 'base' in reading ? `~${written(reading.period)}` : written(reading.period)
}

const rows = [PHRASES, MORE_PHRASES].flatMap(Object.entries<Readonly<Record<string, string>>>).flatMap(([publishedOn, phrases]) => Object.entries(phrases).map(([phrase, meaning]) => [phrase, publishedOn, meaning] as const))

describe('how officials speak of time', () => {
  test('the specification has its three hundred wordings', () => {
    expect(new Set(rows.map(([phrase]) => phrase)).size).toBeGreaterThanOrEqual(300)
  })

  test.each(rows)('«%s» on %s is %s', (phrase, publishedOn, meaning) => {
    expect(said(phrase, publishedOn)).toBe(meaning)
  })
})

describe('the same words in other dress', () => {
  const TONES: ReadonlyArray<readonly [string, string]> = [['quý', 'quí'], ['kỳ', 'kì'], ['lũy', 'luỹ']]
  const dresses: ReadonlyArray<readonly [string, (phrase: string) => string]> = [
    ['decomposed', (phrase) => phrase.normalize('NFD')],
    ['in capitals', (phrase) => phrase.toUpperCase()],
    ['with wide blanks', (phrase) => phrase.replaceAll(' ', '  ')],
    ['with no-break spaces', (phrase) => phrase.replaceAll(' ', '\u00a0')],
    ['with the other tone mark', (phrase) => TONES.reduce((text, [a, b]) => text.replaceAll(a, b), phrase)],
    ['in a sentence', (phrase) => `Theo báo cáo, ${phrase}, toàn quận ổn định.`],
  ]
  test.each(dresses)('%s they mean the same', (_, dress) => {
    const usable = rows.filter(([phrase]) => !/^\(?[\dIV]+[/-]?\d*|^\(/.test(phrase) || phrase.includes('tháng'))
    const different = usable.map(([phrase, publishedOn, meaning]) => [phrase, publishedOn, meaning, said(dress(phrase), publishedOn)]).filter(([, , meaning, read]) => read !== meaning)
    expect(different).toEqual([])
  })
})
