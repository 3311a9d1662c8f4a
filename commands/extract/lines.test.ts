import { describe, expect, test } from 'vitest'
import { columns, labelled, markedLines, plain, widthOf, type Paper } from './lines'

const PLAIN: Paper = { width: 30, colour: false }

/** Without the codes of colours. */
const bare = (line: string) => line.replace(/\x1b\[[\d;]*m/g, '')

describe('a sentence on a terminal', () => {
  const text = 'Thu ngân sách đạt 2.345 tỷ đồng, tăng 12% so với cùng kỳ.'
  const spans = [{ start: 4, end: 31 }, { start: 33, end: 41 }]

  test('is broken at the width, what was read stands in brackets', () => {
    const lines = markedLines(text, spans, '  ', PLAIN)
    expect(lines.join('\n')).toBe('  Thu [ngân sách đạt 2.345 tỷ\n  đồng], [tăng 12%] so với\n  cùng kỳ.')
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(30)
  })

  test('in colour each line begins and ends its own marks', () => {
    const lines = markedLines(text, spans, '', { width: 20, colour: true })
    expect(lines.map(bare).join(' ')).toBe(text)
    for (const line of lines) expect(line.split('\x1b[1;4m').length).toBe(line.split('\x1b[22;24m').length)
    expect(lines[1]?.startsWith('\x1b[1;4m')).toBe(true)
  })

  test('readings that overlap are marked as one, those that touch each by itself', () => {
    expect(markedLines('một hai ba', [{ start: 0, end: 7 }, { start: 4, end: 10 }], '', PLAIN)).toEqual(['[một hai ba]'])
    expect(markedLines('một,hai', [{ start: 0, end: 4 }, { start: 4, end: 7 }], '', PLAIN)).toEqual(['[một,][hai]'])
  })

  test('a word longer than the line stands alone', () => {
    expect(markedLines(`a ${'b'.repeat(50)} c`, [], '', PLAIN)).toEqual(['a', 'b'.repeat(50), 'c'])
  })

  test('a letter with its marks apart takes one column', () => {
    expect(widthOf('Tỷ lệ'.normalize('NFD'))).toBe(5)
  })
})

describe('a file writes nothing else on the screen', () => {
  test('codes that steer a terminal are left out', () => {
    expect(plain('Quận\x1b[2J \x07A\u202eB\nC')).toBe('Quận [2J A B C')
    expect(markedLines('Quận\x1b[2J đạt', [{ start: 0, end: 4 }], '', PLAIN).join()).toBe('[Quận][2J đạt')
  })
})

describe('columns', () => {
  test('have one width each; those that nobody fills are left out', () => {
    expect(columns([['1', '', 'một'], ['100', '', 'hai']], ' ', PLAIN)).toEqual([[' 1    một'], [' 100  hai']])
  })

  test('what does not fit goes on below', () => {
    expect(columns([['2.345,6 tỷ đồng', 'mức', 'Thu ngân sách nhà nước']], '', PLAIN)).toEqual([['2.345,6 tỷ đồng  mức', '  Thu ngân sách nhà nước']])
  })
})

test('a long text goes on under its first word, after the label', () => {
  expect(labelled('độ tin', 'suy từ văn cảnh: địa bàn, kỳ', '', PLAIN)).toEqual(['độ tin suy từ văn cảnh: địa', '       bàn, kỳ'])
})
