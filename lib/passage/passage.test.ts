import { describe, expect, test } from 'vitest'
import { cutPassage, type MarkedSpan } from './passage'

const text = 'Thu ngân sách đạt 7.036 tỷ,\nbằng 62,6% kế hoạch.\n\nDu lịch tăng 262,4%.'
const mark = (words: string, id = words): MarkedSpan => ({ id, start: text.indexOf(words), end: text.indexOf(words) + words.length })
const joined = (spans: readonly MarkedSpan[], passage = text) => cutPassage(passage, spans).map((line) => line.map(({ text: piece }) => piece).join('')).join('\n')
const marked = (id: string, spans: readonly MarkedSpan[]) => cutPassage(text, spans).flatMap((line) => line.filter(({ ids }) => ids.includes(id)).map(({ text: piece }) => piece))

describe('a passage', () => {
  test.each<readonly [string, readonly MarkedSpan[]]>([
    ['without marks', []], ['with a mark in the middle', [mark('7.036 tỷ')]], ['marked as a whole', [{ id: 'all', start: 0, end: text.length }]],
    ['with overlapping marks', [mark('đạt 7.036'), mark('7.036 tỷ')]], ['with a mark over a line’s end', [mark('7.036 tỷ,\nbằng 62,6%')]], ['with a mark over an empty line', [mark('kế hoạch.\n\nDu lịch')]],
    ['with the same mark twice', [mark('262,4%', 'a'), mark('262,4%', 'b')]],
  ])('%s keeps every letter', (_, spans) => {
    expect(joined(spans)).toBe(text)
  })

  test('keeps its lines, empty ones too', () => {
    expect(cutPassage(text, []).map((line) => line.length)).toEqual([1, 1, 0, 1])
    expect(joined([], '\n\nA\n')).toBe('\n\nA\n')
    expect(cutPassage('', [])).toEqual([[]])
  })

  test('with every possible pair of marks keeps every letter and each mark whole', () => {
    const short = 'ab\ncd\n\nef'
    const spans = [...short].flatMap((_, start) => [...short.slice(start)].map((__, length) => ({ start, end: start + length + 1 })))
    const pairs = spans.flatMap((one) => spans.map((other) => [{ id: 'one', ...one }, { id: 'other', ...other }]))
    const broken = pairs.filter((pair) => joined(pair, short) !== short || pair.some(({ id, start, end }) =>
      cutPassage(short, pair).flatMap((line) => line.filter(({ ids }) => ids.includes(id)).map((piece) => piece.text)).join('') !== short.slice(start, end).replaceAll('\n', '')))
    expect(pairs.length).toBe(45 * 45)
    expect(broken).toEqual([])
  })
})

describe('a mark', () => {
  test('covers exactly its words, in pieces where another mark begins or ends', () => {
    const spans = [mark('đạt 7.036', 'a'), mark('7.036 tỷ', 'b')]
    expect(marked('a', spans)).toEqual(['đạt ', '7.036'])
    expect(marked('b', spans)).toEqual(['7.036', ' tỷ'])
  })

  test('over a line’s end covers a piece of each line', () => {
    const spans = [mark('7.036 tỷ,\nbằng 62,6%', 'a')]
    expect(marked('a', spans)).toEqual(['7.036 tỷ,', 'bằng 62,6%'])
  })

  test('counts a character outside the basic plane as two, as JavaScript does', () => {
    const [line] = cutPassage('Kết quả 𝟏𝟔 đạt', [{ id: 'a', start: 8, end: 12 }])
    expect(line?.map(({ text: piece }) => piece)).toEqual(['Kết quả ', '𝟏𝟔', ' đạt'])
  })

  test.each<readonly [string, MarkedSpan]>([
    ['within a line', mark('7.036 tỷ', 'a')], ['at the start of a line', mark('bằng', 'a')], ['over a line’s end', mark('tỷ,\nbằng', 'a')], ['from the start of the text', mark('Thu', 'a')],
    ['that starts with a line’s end', { id: 'a', start: text.indexOf('\nbằng'), end: text.indexOf('62,6%') + 5 }],
  ])('%s is anchored exactly once', (_, span) => {
    expect(cutPassage(text, [span, mark('62,6%', 'b')]).flat().filter(({ begins }) => begins.includes('a'))).toHaveLength(1)
  })

  test.each([
    ['before the text', -1, 3], ['beyond the text', 3, text.length + 1], ['of no length', 5, 5], ['upside down', 8, 5],
  ])('%s is refused', (_, start, end) => {
    expect(() => cutPassage(text, [mark('đạt'), { id: 'wrong', start, end }])).toThrow(/span wrong .* outside a text/)
  })
})
