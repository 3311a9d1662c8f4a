import { expect, test } from 'vitest'
import { highlight } from './highlight'

/** The text with what is marked in brackets. */
function marked(text: string, typed: string): string {
  return highlight(text, typed).toReversed().reduce((shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`, text)
}

test.each([
  ['the words as they stand', 'hoan kiem', 'Quận Hoàn Kiếm', 'Quận [Hoàn Kiếm]'],
  ['the beginning of a word', 'hoan ki', 'Quận Hoàn Kiếm', 'Quận [Hoàn Ki]ếm'],
  ['words in another order', 'kiem hoan', 'Quận Hoàn Kiếm', 'Quận [Hoàn] [Kiếm]'],
  ['each word once', 'ha', 'Hà Nội, Hà Đông', '[Hà] Nội, Hà Đông'],
  ['a whole word rather than a beginning', 'thu sach', 'Thường Tín: thu ngân sách', 'Thường Tín: [thu] ngân [sách]'],
  ['the words that are there', 'thu ngan sach 2023', 'Thu ngân sách', '[Thu] [ngân] [sách]'],
  ['initials', 'hk', 'Hoàn Kiếm', '[H]oàn [K]iếm'],
  ['initials further in', 'cchc', 'Chỉ số cải cách hành chính', 'Chỉ số [c]ải [c]ách [h]ành [c]hính'],
  ['a part of a word', 'hang', 'Xếphạng', 'Xếp[hạng]'],
  ['a word with a slip', 'thuonh tin', 'Huyện Thường Tín', 'Huyện Thường [Tín]'],
  ['a word with a slip alone', 'thuonh', 'Huyện Thường Tín', 'Huyện [Thường] Tín'],
  ['nothing', 'xyz', 'Hoàn Kiếm', 'Hoàn Kiếm'],
  ['nothing for nothing', ' - ', 'Hoàn Kiếm', 'Hoàn Kiếm'],
  ['beyond punctuation', 'par index cap', 'Chỉ số CCHC (PAR Index) cấp quận', 'Chỉ số CCHC ([PAR Index) cấp] quận'],
])('marks %s', (_, typed, text, expected) => {
  expect(marked(text, typed)).toBe(expected)
})

test('marks whole letters of a decomposed text', () => {
  expect(marked('Quận Hà Đông'.normalize('NFD'), 'ha').normalize('NFC')).toBe('Quận [Hà] Đông')
})
