import { expect, test } from 'vitest'
import { sentenceAround } from './sentence'

const text = 'Quận họp sơ kết.\nNăm 2023, thu ngân sách tăng khá so với cùng kỳ. Chi ngân sách giảm.'
const at = (words: string, whole = text) => ({ start: whole.indexOf(words), end: whole.indexOf(words) + words.length })

test.each([
  ['in the middle of a line', 'thu ngân sách tăng khá', { before: 'Năm 2023, ', words: 'thu ngân sách tăng khá', after: ' so với cùng kỳ.' }],
  ['at the start of a text', 'Quận họp', { before: '', words: 'Quận họp', after: ' sơ kết.' }],
  ['at its end', 'giảm', { before: 'Chi ngân sách ', words: 'giảm', after: '.' }],
  ['that open their sentence', 'Chi ngân sách giảm', { before: '', words: 'Chi ngân sách giảm', after: '.' }],
] as const)('the sentence around words %s', (_, words, expected) => {
  expect(sentenceAround(text, at(words))).toEqual(expected)
})

test('an abbreviation or a decimal does not end a sentence', () => {
  const abbreviated = 'Thu NSNN của Q.1 đạt 1.250,5 tỷ, tăng khá.'
  expect(sentenceAround(abbreviated, at('tăng khá', abbreviated)).before).toBe('Thu NSNN của Q.1 đạt 1.250,5 tỷ, ')
})

test('what goes on without end is cut on both sides', () => {
  const long = `${'a '.repeat(400)}tăng${' b'.repeat(400)}`
  const { before, after } = sentenceAround(long, at('tăng', long))
  expect([before.length, before[0], after.length, after.at(-1)]).toEqual([301, '…', 301, '…'])
})
