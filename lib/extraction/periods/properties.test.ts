import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate, monthsPeriod, periodCode, samePeriodLastYear, type Period } from '@/lib/indicators/period'
import { findPeriodPhrases } from '../period-phrases'
import { findTimes } from './find'
import { readTime } from './read'

const year = fc.integer({ min: 1990, max: 2060 })
const WORDS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const ROMAN = ['', 'I', 'II', 'III', 'IV']
const numeral = (n: number): fc.Arbitrary<string> => fc.constantFrom(String(n), String(n).padStart(2, '0'), WORDS[n]!)
const roman = (n: number): fc.Arbitrary<string> => fc.constantFrom(String(n), ROMAN[n]!, n === 4 ? 'tư' : WORDS[n]!)
const join = (...parts: Array<string | fc.Arbitrary<string>>): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(''))
const ofYear = (y: number): fc.Arbitrary<string> => fc.constantFrom(` năm ${y}`, `/${y}`, ` ${y}`, ` của năm ${y}`, `-${y}`)

interface Said { phrase: string; period: Period }
const said = (phrase: fc.Arbitrary<string>, period: Period): fc.Arbitrary<Said> => phrase.map((text) => ({ phrase: text, period }))

/** A wording of each kind, with what it means. */
const KINDS: Readonly<Record<string, fc.Arbitrary<Said>>> = {
  month: fc.tuple(year, fc.integer({ min: 1, max: 12 })).chain(([y, n]) => said(join(fc.constantFrom('tháng ', 'trong tháng '), numeral(n), ofYear(y)), monthsPeriod(y, n, n))),
  months: fc.tuple(year, fc.integer({ min: 2, max: 12 })).chain(([y, n]) => said(join(numeral(n), ' tháng', fc.constantFrom('', ' đầu'), ofYear(y)), monthsPeriod(y, 1, n))),
  'last months': fc.tuple(year, fc.integer({ min: 1, max: 11 })).chain(([y, n]) => said(join(numeral(n), ' tháng ', fc.constantFrom('cuối', 'còn lại của'), ` năm ${y}`), monthsPeriod(y, 13 - n, 12))),
  'to a month': fc.tuple(year, fc.integer({ min: 1, max: 12 })).chain(([y, n]) => said(join(fc.constantFrom('đến hết', 'tính đến', 'hết', 'lũy kế đến', 'từ đầu năm đến hết'), ' tháng ', numeral(n), ofYear(y)), monthsPeriod(y, 1, n))),
  quarter: fc.tuple(year, fc.integer({ min: 1, max: 4 })).chain(([y, n]) => said(join(fc.constantFrom('quý ', 'quí ', 'Quý '), roman(n), ofYear(y)), monthsPeriod(y, n * 3 - 2, n * 3))),
  half: fc.tuple(year, fc.boolean()).chain(([y, second]) => said(join('nửa ', second ? 'cuối' : 'đầu', fc.constantFrom(' năm ', ' của năm ', ' '), String(y)), monthsPeriod(y, second ? 7 : 1, second ? 12 : 6))),
  year: year.chain((y) => said(join(fc.constantFrom('năm ', 'cả năm ', 'trong năm ', 'hết năm '), String(y)), monthsPeriod(y, 1, 12))),
  'to a day': fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).chain(([y, m, d]) =>
    said(join(fc.constantFrom('tính đến ', 'tính đến ngày ', 'đến hết ngày ', 'từ đầu năm đến ngày '), fc.constantFrom(`${d}/${m}/${y}`, `${d} tháng ${m} năm ${y}`, `${d}-${m}-${y}`)), { from: isoDate(y, 1, 1), to: isoDate(y, m, d) })),
  'day to day': fc.tuple(year, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 12 }), fc.integer({ min: 1, max: 28 })).chain(([y, a, b, d]) =>
    said(join('từ ', fc.constantFrom('ngày ', ''), `${d}/${a}`, fc.constantFrom('', `/${y}`), fc.constantFrom(' đến ', ' đến ngày ', ' đến hết ngày '), `${d}/${b}/${y}`), { from: isoDate(y, a, d), to: isoDate(y, b, d) })),
  years: fc.tuple(year, fc.integer({ min: 1, max: 10 })).chain(([y, n]) => said(join(fc.constantFrom('giai đoạn ', 'giai đoạn từ ', 'từ năm ', 'các năm ', 'thời kỳ '), String(y), fc.constantFrom('-', ' - ', ' – ', ' đến ', ' đến năm '), String(y + n)), monthsPeriod(y, 1, 12, y + n))),
  'school year': year.chain((y) => said(join('năm học ', String(y), fc.constantFrom('-', ' - ', '–'), String(y + 1)), { from: isoDate(y, 9, 1), to: isoDate(y + 1, 5, 31) })),
}

describe('wordings made of kind, number and year', () => {
  test.each(Object.entries(KINDS))('%s: read back, alone and in a sentence', (_, kind) => {
    fc.assert(fc.property(kind, fc.constantFrom('NFC', 'NFD'), ({ phrase, period }, form) => {
      expect(readTime(phrase.normalize(form))).toEqual({ period })
      const text = `Toàn quận ${phrase}, thu ngân sách 120 tỷ đồng`
      const [found, ...others] = findPeriodPhrases(text)
      expect(others).toEqual([])
      expect(text.slice(found!.start, found!.end)).toBe(found!.text)
      expect(found!.inYear(found!.year!)).toEqual(period)
    }), { numRuns: 150 })
  })

  test('the same period last year, said twice, is two years back', () => {
    fc.assert(fc.property(KINDS['months']!, ({ period }) => {
      const once = readTime('cùng kỳ', null, period)
      if (!('base' in once)) throw new Error('no base')
      expect(once.period).toEqual(samePeriodLastYear(period))
      const before = String(Number(period.to.slice(0, 4)) - 2)
      expect(readTime('so với cùng kỳ', null, once.period)).toEqual(readTime(`cùng kỳ năm ${before}`, null, period))
    }))
  })

  test('seen from its own day of publication, a stretch without a year is never more than a month and a half ahead', () => {
    const phrase = fc.constantFrom('9 tháng', 'quý III', 'tháng 12', 'nửa đầu năm', 'tính đến 15/9', 'năm qua', 'đến hết quý II')
    fc.assert(fc.property(phrase, year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (text, y, m, d) => {
      const reading = readTime(text, isoDate(y, m, d))
      expect('period' in reading && reading.period && Date.parse(reading.period.to) - Date.parse(isoDate(y, m, d))).toBeLessThan(62 * 86_400_000)
    }))
  })
})

describe('numbers that are no wording of time', () => {
  const digits = fc.integer({ min: 1, max: 9_999 }).map(String)
  test('nothing begins or ends inside a longer number, a decimal, a fraction or the number of a document', () => {
    fc.assert(fc.property(digits, digits, fc.integer({ min: 1, max: 12 }), (a, b, n) => {
      for (const text of [`${a}.${n} tháng tuổi`, `1${a},${n} tháng`, `${a}/${n} quý`, `quý ${n},${b}%`, `năm 2023${b}`, `tháng ${n}${a}0`, `Nghị quyết số ${n}/20${b}a/NQ-HĐND`, `T${n}/2023/${b}`, `đến ${n}/2023/${b}`]) {
        for (const { start, end } of findTimes(text)) {
          expect(/\d[.,/]?$/.test(text.slice(0, start)) && /^\d/.test(text.slice(start))).toBe(false)
          expect(/\d$/.test(text.slice(0, end)) && /^[.,/]?\d/.test(text.slice(end))).toBe(false)
        }
      }
    }))
  })

  test.each(['21 tháng 15 dự án', 'lên đến 5/10 tiêu chí', 'Quyết định 2023/QĐ-UBND', 'Nghị quyết 15-NQ/TU', 'tăng từ 2 đến 5 lần', 'đạt đến 3.5 tỷ đồng', 'số 9/2023/NĐ-CP', 'đến 8/12 xã'])('«%s» names no period', (text) => {
    expect(findPeriodPhrases(text)).toEqual([])
  })
})

describe('any words', () => {
  const WORDS_OF_TIME = ['tháng', 'quý', 'năm', 'nửa', 'đầu', 'cuối', 'đến', 'hết', 'tính', 'từ', 'ngày', 'giai đoạn', 'nhiệm kỳ', 'năm học', 'học kỳ', 'vụ', 'xuân', 'đông', 'so với', 'cùng kỳ', 'và', ',', '-', '/', '(', '%', '.', '2023', '2020', '31', '9', '12', 'III', 'II', 'hai', 'năm', 'nay', 'qua', 'trước', 'trong', 'T9', '9T', 'Q3', 'İ', '\ud83d\udcc8', 'e\u0301', '\n']
  test('wordings stand in order, none in another, each the slice of its span', () => {
    const text = fc.array(fc.constantFrom(...WORDS_OF_TIME), { maxLength: 40 }).chain((words) => fc.constantFrom(' ', '', '  ').map((blank) => words.join(blank)))
    fc.assert(fc.property(text, fc.integer({ min: 2000, max: 2040 }), (words, y) => {
      let end = 0
      for (const phrase of findTimes(words)) {
        expect(phrase.start).toBeGreaterThanOrEqual(end)
        expect(words.slice(phrase.start, phrase.end)).toBe(phrase.text)
        end = phrase.end
        for (const period of [phrase.inYear(y), phrase.on(isoDate(y, 3, 1)), phrase.against(monthsPeriod(y, 1, 9))]) {
          if (period) expect(periodCode(period)).not.toBe('')
        }
      }
    }), { numRuns: 2_000 })
  })
})

describe('linear time', () => {
  /** Milliseconds of this process alone, the least of three, each of so many readings, all kept: ten short texts fill the memory as much as a long one. */
  const time = (text: string, times: number): number => {
    const runs = Array.from({ length: 3 }, () => {
      const start = process.cpuUsage()
      const kept = Array.from({ length: times }, () => findTimes(text))
      const { user, system } = process.cpuUsage(start)
      return kept.length === times ? (user + system) / 1000 : NaN
    })
    return Math.max(Math.min(...runs), 5) / times
  }
  const PIECES: ReadonlyArray<readonly [string, number]> = [
    ['tháng 9 ', 100_000], ['từ 1/1 đến ', 100_000], ['giai đoạn 2020 - ', 100_000], ['tính từ đầu năm 2023 đến ', 20_000], ['so với cùng ', 50_000],
    ['các năm 2021, 2022, ', 20_000], ['năm ', 50_000], ['9', 100_000], ['1/', 100_000], ['quý I, ', 20_000], ['một hai ba ', 50_000],
  ]
  test.each(PIECES)('ten times «%s» takes ten times the time', { timeout: 60_000, retry: 2 }, (piece, times) => {
    time(piece.repeat(times / 100), 10)
    expect(time(piece.repeat(times), 1) / time(piece.repeat(times / 10), 10)).toBeLessThanOrEqual(12)
  })
})
