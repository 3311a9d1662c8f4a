import { describe, expect, test } from 'vitest'
import { answer } from '@/lib/search/answer'
import { indexEntries, type SearchEntry } from '@/lib/search/entry'
import { comparisonText } from './comparison-text'
import { listOptions } from './options'
import { fill, type ResultWords } from './search-words'

const words: ResultWords = {
  groups: { action: 'So sánh', area: 'Địa bàn', indicator: 'Chỉ tiêu', report: 'Báo cáo', page: 'Các trang' }, foundShort: '{count} kết quả', foundNone: 'Không có',
  shownOf: '{shown} trên {count}', allResults: 'Xem tất cả cho “{query}”', via: 'còn gọi: {words}', compareAreas: 'So sánh {areas}', compareIndicator: 'So sánh: {indicator}',
  compareBoth: '{indicator}: {areas}', compareYears: '{text}, {years}', compareDetail: 'mở trang so sánh', andAreas: ' và ', keysMove: '', keysOpen: '', keysClose: '', slashKey: '',
}
const entry = (kind: SearchEntry['kind'], name: string, more: Partial<SearchEntry> = {}): SearchEntry =>
  ({ kind, key: name.replaceAll(' ', '-'), name, alsoNamed: [], aliases: [], context: [], href: `/en/${name}`, detail: '', weight: 0, ...more })
const index = indexEntries([
  entry('area', 'Hoan Kiem'), entry('area', 'Tay Ho'), entry('indicator', 'Production value', { aliases: ['gtsx'] }), entry('page', 'Reports', { weight: -1 }), entry('page', 'Overview', { weight: 0 }),
  ...['a', 'b', 'c'].map((name) => entry('report', `Gtsx ${name}`)),
])
const list = (typed: string, query = '') => listOptions(answer(index, typed, 2), index, typed, { words, prefix: '/en', query })

describe('the options', () => {
  test('of nothing typed are the pages of the site in their order', () => {
    expect(list('  ').map(({ heading, options }) => [heading, options.map(({ name }) => name)])).toEqual([['Các trang', ['Overview', 'Reports']]])
  })

  test('are grouped, say how many are left out and by which other name something was found, and are numbered through', () => {
    const groups = list('gtsx')
    expect(groups.map(({ heading, note }) => [heading, note])).toEqual([['Chỉ tiêu', ''], ['Báo cáo', '2 trên 3'], ['', '']])
    expect(groups[0]?.options[0]).toEqual({ id: 'search-option-1', href: '/en/Production value', name: 'Production value', detail: '', alias: 'còn gọi: gtsx' })
    expect(groups.flatMap(({ options }) => options.map(({ id }) => id))).toEqual(['search-option-1', 'search-option-2', 'search-option-3', 'search-option-4'])
  })

  test('end with the page of all results, for the day asked about', () => {
    expect(list(' thu & chi ', 'asOf=2024-01-01').at(-1)?.options).toMatchObject([{ name: 'Xem tất cả cho “thu & chi”', href: '/en/search?q=thu%20%26%20chi&asOf=2024-01-01' }])
  })

  test('begin with the comparison that is asked for', () => {
    const [first] = list('hoan kiem tay ho 2022 2023', 'asOf=2024-01-01')
    expect([first?.heading, first?.options]).toMatchObject(['So sánh', [{ name: 'So sánh Hoan Kiem và Tay Ho, 2022–2023', href: '/en/compare?areas=Hoan-Kiem,Tay-Ho&from=2022&to=2023&asOf=2024-01-01' }]])
  })
})

test.each([
  ['an indicator alone', { indicator: entry('indicator', 'Thu'), areas: [], years: null }, 'So sánh: Thu'],
  ['an indicator of three areas in a year', { indicator: entry('indicator', 'Thu'), areas: ['A', 'B', 'C'].map((name) => entry('area', name)), years: ['2023', '2023'] as const }, 'Thu: A, B và C, 2023'],
  ['one area', { indicator: null, areas: [entry('area', 'A')], years: null }, 'So sánh A'],
])('a comparison of %s is said in words', (_, comparison, text) => {
  expect(comparisonText(comparison, words)).toBe(text)
})

test('a text is filled where it has places, and only there', () => {
  expect(fill('{a} và {b}, {c}', { a: 1, b: '{a}' })).toBe('1 và {a}, {c}')
})
