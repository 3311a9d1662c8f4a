import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalise } from './canonical'
import { extract } from './extract'
import { seedContext } from './seed-context.test-data'

const context = seedContext()

/** Sentences of a report, page noise, and what nobody expects. */
const PIECES = [
  'Huyện Sóc Sơn: kinh tế 9 tháng năm 2023 khởi sắc', 'Thu Hà | 05/10/2023 08:15', 'Chín tháng đầu năm, giá trị sản xuất ước đạt 9.120,5 tỷ đồng, tăng 8,4% so với cùng kỳ.',
  'Thu ngân sách được 3.634 tỷ 32 triệu đồng, bằng 101% dự toán thành phố giao và 69% dự toán huyện giao.', 'Quận Hoàn Kiếm xếp thứ 2/30 quận, huyện, thị xã, tăng 2 bậc so với năm 2020.',
  'Hoàn thành 31/38 nhiệm vụ, trong đó có 12 nhiệm vụ vượt mức.', 'Các xã Minh Châu, Ba Vì và Suối Hai lần lượt đạt 71,2%, 64,9% và 58,3% kế hoạch.', 'Phấn đấu cả năm thu 900 tỷ đồng.',
  'Chỉ tiêu | Đơn vị | Kế hoạch 2023 | Thực hiện\nThu ngân sách | tỷ đồng | 1.200 | 1.100,5\nTỷ lệ hộ nghèo | % | 0,5 | 0,42', '- Thu nội địa: 1 250,5 tỷ đồng (tăng 12,4%);', 'Tỷ lệ giải quyết hồ sơ đúng hạn cao hơn cùng kỳ.',
  'Tin liên quan', '😀𝟏𝟔,3% 👨‍👩‍👧', 'A- A A+ Tăng tương phản', 'Quận Đống Đa, hoà bình, thuỷ lợi', '(((((', '99999999999999999999999999', '16,3', ' ', '…', 'ước', '\t|\t',
]
const form = fc.constantFrom<'NFC' | 'NFD' | 'NFKC' | 'NFKD'>('NFC', 'NFD', 'NFKC', 'NFKD')
const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) })
const blank = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '\u00a0', '\u202f', '. ')
const report = fc.array(fc.tuple(piece, form, blank), { maxLength: 14 }).map((parts) => parts.map(([text, name, end]) => text.normalize(name) + end).join(''))

describe('for any mixture of normalisation forms, line ends and odd characters', { timeout: 60_000 }, () => {
  test('a quote is the text at its span, and the file at its offsets', () => {
    fc.assert(fc.property(report, (raw) => {
      const { text, candidates, statements } = extract(raw, context)
      const { toOriginal } = canonicalise(raw)
      for (const { span, quote } of [...candidates, ...statements]) {
        expect(text.slice(span.start, span.end)).toBe(quote)
        expect(canonicalise(raw.slice(toOriginal(span.start), toOriginal(span.end))).text).toBe(quote)
      }
    }), { numRuns: 200 })
  })

  test('words that gave an implied field stand where it says', () => {
    fc.assert(fc.property(report, (raw) => {
      const { text, candidates } = extract(raw, context)
      for (const { implied, origins, period, openPeriod } of candidates) {
        expect(Object.keys(origins).sort()).toEqual([...implied].sort())
        for (const origin of Object.values(origins)) if (origin?.span) expect(text.slice(origin.span.start, origin.span.end).trim()).not.toBe('')
        expect(openPeriod === null).toBe(period !== null)
      }
    }), { numRuns: 100 })
  })

  test('the same text is read the same, byte for byte', () => {
    fc.assert(fc.property(report, (raw) => {
      expect(JSON.stringify(extract(raw, seedContext()))).toBe(JSON.stringify(extract(raw, context)))
    }), { numRuns: 15 })
  })

  test('decomposed text with the line ends of Windows states the same figures', () => {
    const figures = (raw: string): string[] => extract(raw, context).candidates.map(({ kind, value, of, area, period, basis }) => JSON.stringify([kind, value, of, area, period, basis]))
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES.filter((text) => !text.includes('😀'))), { maxLength: 12 }), (parts) => {
      const raw = parts.join('\n')
      expect(figures(raw.normalize('NFD').replaceAll('\n', '\r\n'))).toEqual(figures(raw))
    }), { numRuns: 60 })
  })
})
