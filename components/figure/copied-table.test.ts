import { describe, expect, test } from 'vitest'
import { readNumber, toMarkup, toTabs } from './copied-table'

const table = {
  title: 'Chỉ số <CCHC>',
  rows: [['Địa bàn', 'Năm 2023'], ['Hoàn Kiếm', '95,7%'], ['Tây Hồ', '2/30'], ['=cmd|"/c calc"!A1', '1.234,5'], ['+84 24', '-\t@x'], ['Ba Đình', '−0,38 (ước)'], ['Đống Đa', '']],
}

describe('a number as it is read', () => {
  test.each([
    ['95,7%', 'vi', '0.957', '0.0%'], ['+16,3%', 'vi', '0.163', '0.0%'], ['−0,38', 'vi', '-0.38', '0.00'], ['1.234.567,8', 'vi', '1234567.8', '#,##0.0'], ['7', 'vi', '7', '0'], ['105%', 'vi', '1.05', '0%'], ['5%', 'vi', '0.05', '0%'],
    ['1,234.5', 'en', '1234.5', '#,##0.0'], ['95.7%', 'en', '0.957', '0.0%'], ['12345678901234567890,123456789', 'vi', '12345678901234567890.123456789', '0.000000000'],
  ])('%s (%s) is %s', (text, locale, value, format) => {
    expect(readNumber(text, locale)).toEqual({ value, format })
  })

  test.each([['2/30', 'vi'], ['hơn 973', 'vi'], ['95.7', 'vi'], ['95,7', 'en'], ['', 'vi'], ['–', 'vi'], ['1.23.4', 'vi'], ['23/05/2021', 'vi'], ['5–7', 'vi']])('%s (%s) is a text', (text, locale) => {
    expect(readNumber(text, locale)).toBeNull()
  })
})

describe('a table as text', () => {
  const lines = toTabs(table, 'vi').split('\r\n').map((line) => line.split('\t'))

  test('has a line a row and a tab between cells, whatever is in them', () => {
    expect(lines.map((cells) => cells.length)).toEqual(table.rows.map(() => 2))
  })

  test('has nothing that a spreadsheet would run', () => {
    expect(lines[3]).toEqual([`'=cmd|"/c calc"!A1`, '1.234,5'])
    expect(lines[4]).toEqual([`'+84 24`, `'- @x`])
    expect(lines[5]).toEqual(['Ba Đình', `'−0,38 (ước)`])
    expect(lines[1]).toEqual(['Hoàn Kiếm', '95,7%'])
  })
})

describe('a table as cells', () => {
  const markup = toMarkup(table, 'vi')
  const cells = [...markup.matchAll(/<td([^>]*)>([^<]*)<\/td>/g)].map(([, attributes = '', text]) => ({ text, value: /x:num="([^"]*)"/.exec(attributes)?.[1], libre: /sdval="([^"]*)"/.exec(attributes)?.[1], isText: attributes.includes(`mso-number-format:'\\@'`) }))

  test('has a row a row, heads apart, and what it is called', () => {
    expect([markup.match(/<tr>/g)?.length, markup.match(/<th /g)?.length, cells.length]).toEqual([7, 2, 12])
    expect(markup).toContain('<caption>Chỉ số &lt;CCHC&gt;</caption>')
  })

  test('tells the value of each number beside its text, so that no country’s commas misread it', () => {
    expect(cells[1]).toEqual({ text: '95,7%', value: '0.957', libre: '0.957', isText: false })
    expect(cells[5]).toEqual({ text: '1.234,5', value: '1234.5', libre: '1234.5', isText: false })
  })

  test('marks all else as text: a rank is no date, a name no formula', () => {
    expect(cells[3]).toEqual({ text: '2/30', value: undefined, libre: undefined, isText: true })
    expect(cells[4]).toMatchObject({ text: `'=cmd|&quot;/c calc&quot;!A1`, isText: true })
  })
})
