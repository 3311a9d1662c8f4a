import { describe, expect, test } from 'vitest'
import { sayEncoding, sayFault, sayFormat, sayNote, sayPage } from './file-words'
import { sayDoubt, sayScore, sayStatement, sayValue } from './words'

const figure = { kind: 'level', value: '1', valueMax: null, of: null, scale: '1', measureUnit: '', qualifier: null } as const

describe('a figure is said as officials write it', () => {
  test.each([
    ['1.447,135 tỷ đồng', { value: '1447.135', scale: '1000000000', measureUnit: 'đồng' }],
    ['2,5 vạn cây xanh', { value: '2.5', scale: '10000', measureUnit: 'cây xanh' }],
    ['hơn 9,1 nghìn tỷ đồng', { value: '9.1', scale: '1000000000000', measureUnit: 'đồng', qualifier: 'over' }],
    ['hạng 2/30', { kind: 'rank', value: '2', of: '30', measureUnit: 'hạng' }],
    ['31/38 nhiệm vụ', { kind: 'completion', value: '31', of: '38', measureUnit: 'nhiệm vụ' }],
    ['+16,3%', { kind: 'growth', value: '16.3', measureUnit: '%' }],
    ['−3,5%', { kind: 'growth', value: '-3.5', measureUnit: '%' }],
    ['2,4 lần', { kind: 'growth', value: '2.4', measureUnit: 'lần' }],
    ['+2 bậc', { kind: 'rank_change', value: '2', measureUnit: 'bậc' }],
    ['96–98%', { kind: 'share', value: '96', valueMax: '98', measureUnit: '%' }],
    ['7 điểm', { value: '7', measureUnit: 'điểm' }],
    ['2 × 100 đồng', { value: '2', scale: '100', measureUnit: 'đồng' }],
  ] as const)('%s', (words, stated) => {
    expect(sayValue({ ...figure, ...stated }, 'vi')).toBe(words)
  })

  test('in English the scale is English, the unit is the report’s', () => {
    expect(sayValue({ ...figure, value: '1447.135', scale: '1000000000', measureUnit: 'đồng', qualifier: 'nearly' }, 'en')).toBe('nearly 1,447.135 billion đồng')
  })
})

test('a statement says how it went, or that the figure was made known elsewhere', () => {
  expect(sayStatement({ sort: 'direction', direction: 'up' }, 'vi')).toBe('tăng, không nêu số')
  expect(sayStatement({ sort: 'announcement', direction: null }, 'vi')).toBe('công bố, không nêu số')
})

test('a score has two decimals, also where they are zeros', () => {
  expect([sayScore(1, 'vi'), sayScore(0.9, 'vi'), sayScore(0.9, 'en')]).toEqual(['1,00', '0,90', '0.90'])
})

test('what a newer engine notes is shown as it is named', () => {
  expect(sayDoubt('of-another-age', 'vi')).toBe('of-another-age')
  expect(sayNote('of-another-age', 'vi')).toBe('of-another-age')
  expect(sayFormat('tex', 'vi')).toBe('tex')
  expect(sayEncoding('viscii', 'vi')).toBe('viscii')
})

describe('files', () => {
  test('a refusal says what to do, and where in the file where that is known', () => {
    expect(sayFault({ reason: 'legacy-word', place: null }, 'vi')).toBe('Tệp Word kiểu cũ (.doc). Mở bằng Word, lưu thành .docx rồi đưa vào.')
    expect(sayFault({ reason: 'not-text', place: 'byte 9' }, 'en')).toBe('The content is not text. (byte 9)')
  })

  test('a bound is said once: in the words, not as the place again', () => {
    expect(sayFault({ reason: 'too-long', place: '2000000 characters' }, 'en')).toBe('The text is longer than 2,000,000 characters. Split it.')
  })

  test('a sheet has its name, a page its number', () => {
    expect(sayPage({ number: 3 }, 'vi')).toBe('trang 3')
    expect(sayPage({ number: 1, name: 'Thu ngân sách' }, 'vi')).toBe('tờ Thu ngân sách')
  })
})
