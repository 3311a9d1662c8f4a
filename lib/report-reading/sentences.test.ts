import { describe, expect, test } from 'vitest'
import { extract } from '@/lib/extraction/extract'
import { CONTEXT, REPORT } from './read.test-data'
import { readSentences } from './sentences'
import { unreadNumbers } from './unread'

const extraction = extract(REPORT, CONTEXT)
const sentences = readSentences(extraction)

describe('readings by their sentences', () => {
  test('each sentence in which something was read, once and in the order of the text', () => {
    expect(sentences.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual(['Trong 9 tháng', 'Chỉ số cải', 'Phấn đấu cả'])
    expect(sentences.every(({ span, text }) => extraction.text.slice(span.start, span.end) === text)).toBe(true)
  })

  test('two readings of one sentence stand together, a target apart from results', () => {
    expect(sentences.map(({ results }) => results.length)).toEqual([2, 1, 0])
    expect(sentences.map(({ targets }) => targets.length)).toEqual([0, 0, 1])
  })

  test('a sentence ends where the next begins: the programmes beside are not in it', () => {
    expect(sentences[0]?.text).toMatch(/cùng kỳ năm trước\.$/)
  })

  test('a reading that stands in no sentence belongs to its line, one that reaches on takes the text along', () => {
    const text = 'Dòng một\nDòng hai có 12%\nDòng ba'
    const [candidate] = extraction.candidates
    if (!candidate) throw new Error('nothing read')
    const at = (start: number, end: number) => readSentences({ text, candidates: [{ ...candidate, span: { start, end } }], statements: [] }).map((sentence) => sentence.text)
    expect(at(21, 24)).toEqual(['Dòng hai có 12%'])
    expect(at(21, 29)).toEqual(['Dòng hai có 12%\nDòng'])
  })
})

describe('numbers that were not read', () => {
  const unread = unreadNumbers(extraction)

  test('are all but those of readings, with their words', () => {
    expect(unread.map(({ text }) => text)).toEqual(expect.arrayContaining(['05/10/2023', '15']))
    for (const { span, text } of unread) {
      expect(extraction.text.slice(span.start, span.end)).toBe(text)
      expect(extraction.candidates.some((candidate) => candidate.span.start < span.end && span.start < candidate.span.end)).toBe(false)
    }
  })

  test.each([['15', 'no-rule'], ['05/10/2023', 'dateline'], ['2022', 'period']])('%s: %s', (number, reason) => {
    expect(unread.find(({ text }) => text === number)?.reason).toBe(reason)
  })

  test('a document number is part of a name', () => {
    const read = extract('Quận Tây Hồ: kết quả năm 2023\nQuận thực hiện Nghị quyết số 15-NQ/TU của Thành ủy về phát triển văn hóa trên địa bàn quận trong năm.', CONTEXT)
    expect(unreadNumbers(read).find(({ text }) => text.startsWith('15'))?.reason).toBe('name')
  })

  test('ten times the text takes about ten times as long', () => {
    const time = (times: number) => {
      const text = 'Quận có 12 và 13 và 14 và 15 mục khác nhau trong năm.\n'.repeat(times)
      const begin = performance.now()
      unreadNumbers({ text, candidates: [], statements: [] })
      return performance.now() - begin
    }
    time(100)
    const [once, tenTimes] = [Math.min(time(300), time(300), time(300)), Math.min(time(3000), time(3000))]
    expect(tenTimes / once).toBeLessThan(30)
  })
})
