import { describe, expect, test } from 'vitest'
import { answer } from './answer'
import { comparisonQuery, findComparisons } from './comparison'
import { indexEntries, type SearchEntry } from './entry'

const area = (key: string, kind: string, name: string, weight = 1): SearchEntry =>
  ({ kind: 'area', key, name: `${kind} ${name}`, alsoNamed: [name], aliases: [], context: [], href: '', detail: '', weight })
const indicator = (key: string, name: string, aliases: string[] = [], weight = 0): SearchEntry =>
  ({ kind: 'indicator', key, name, alsoNamed: [], aliases, context: ['Ngân sách và hành chính'], href: '', detail: '', weight })
const report = (name: string): SearchEntry => ({ kind: 'report', key: name, name, alsoNamed: [], aliases: [], context: [], href: '', detail: '', weight: 0 })

const index = indexEntries([
  area('hoan-kiem', 'Quận', 'Hoàn Kiếm'), area('phuong-hoan-kiem', 'Phường', 'Hoàn Kiếm', 0), area('tay-ho', 'Quận', 'Tây Hồ'), area('nam-tu-liem', 'Quận', 'Nam Từ Liêm'),
  area('tu-liem', 'Phường', 'Từ Liêm', 0), area('thanh-xuan', 'Quận', 'Thanh Xuân'),
  indicator('par-index-rank', 'Thứ hạng Chỉ số CCHC', ['chỉ số cải cách hành chính'], 2), indicator('par-index-score', 'Chỉ số CCHC cấp quận/huyện', [], 1),
  indicator('budget-revenue', 'Thu ngân sách nhà nước', ['thu nsnn']), indicator('targets', 'Chỉ tiêu hoàn thành', ['chỉ tiêu UBND thành phố giao']),
  report('Báo cáo của UBND quận Hoàn Kiếm'),
])
const wanted = (typed: string) => findComparisons(index, typed).map(comparisonQuery)

describe('a comparison is asked for', () => {
  test.each([
    ['by the word and two areas', 'so sánh hoan kiem tay ho', 'areas=hoan-kiem,tay-ho'],
    ['by two areas alone', 'Hoàn Kiếm và Tây Hồ', 'areas=hoan-kiem,tay-ho'],
    ['by the word and one area', 'so sanh quan tay ho', 'areas=tay-ho'],
    ['in English', 'compare tay ho with hoan kiem', 'areas=tay-ho,hoan-kiem'],
    ['for the ward, where it is named', 'phường hoàn kiếm, tây hồ', 'areas=phuong-hoan-kiem,tay-ho'],
    ['for the longest name', 'nam từ liêm tây hồ', 'areas=nam-tu-liem,tay-ho'],
    ['for each area once', 'so sánh tây hồ tây hồ', 'areas=tay-ho'],
    ['before the last name is whole', 'tây hồ hoan ki', 'areas=tay-ho,hoan-kiem'],
    ['by an indicator and an area', 'thu nsnn hoan kiem', 'indicator=budget-revenue&areas=hoan-kiem'],
    ['by an area and an indicator', 'hoàn kiếm tây hồ thu ngân sách', 'indicator=budget-revenue&areas=hoan-kiem,tay-ho'],
    ['with joining words', 'thu ngân sách nhà nước của q. Hoàn Kiếm', 'indicator=budget-revenue&areas=hoan-kiem'],
    ['with a year', 'thu ngân sách hoàn kiếm năm 2023', 'indicator=budget-revenue&areas=hoan-kiem&from=2023&to=2023'],
    ['with years', 'hoàn kiếm tây hồ 2024 2021', 'areas=hoan-kiem,tay-ho&from=2021&to=2024'],
    ['for an indicator by the word', 'so sánh thu ngân sách', 'indicator=budget-revenue'],
  ])('%s: "%s"', (_, typed, query) => {
    expect(wanted(typed)).toEqual([query])
  })

  test('of every indicator that is called so, the heavier first', () => {
    expect(wanted('cchc hoan kiem')).toEqual(['indicator=par-index-rank&areas=hoan-kiem', 'indicator=par-index-score&areas=hoan-kiem'])
  })
})

test.each([
  ['one area', 'hoàn kiếm'], ['one indicator', 'cchc'], ['the word alone', 'so sánh'], ['nothing', ''], ['an area and a word somewhere in an alias', 'ubnd hoàn kiếm'],
  ['an area and words of nothing', 'sao hỏa hoàn kiếm'], ['a word that begins the name of an area', 'chỉ tiêu hoàn thành'],
])('no comparison is asked for by %s', (_, typed) => {
  expect(wanted(typed)).toEqual([])
})

test('at most eight areas are compared', () => {
  const many = indexEntries(Array.from({ length: 10 }, (_, number) => area(`a${number}`, 'Quận', `Số${String.fromCharCode(97 + number)}`)))
  expect(findComparisons(many, 'soa sob soc sod soe sof sog soh soi soj')[0]?.areas).toHaveLength(8)
})

describe('what is shown', () => {
  test('has the areas and indicators that were named, where nothing answers to the whole', () => {
    const { groups, count } = answer(index, 'cchc hoàn kiếm', 5)
    expect(groups.map(({ kind, hits }) => [kind, hits.map(({ entry: { key } }) => key)])).toEqual([['area', ['hoan-kiem']], ['indicator', ['par-index-rank', 'par-index-score']]])
    expect(count).toBe(3)
  })

  test('begins with the comparisons, where nothing is called what was typed', () => {
    expect(answer(index, 'cchc hoan kiem', 5)).toMatchObject({ comparisonsFirst: true, comparisons: [{ indicator: { key: 'par-index-rank' } }, {}] })
  })

  test('begins with the hits, where something is', () => {
    const titled = indexEntries([...index.map(({ entry }) => entry), report('Thu ngân sách Hoàn Kiếm')])
    expect(answer(titled, 'thu ngân sách hoàn kiếm', 5)).toMatchObject({ comparisonsFirst: false, comparisons: [{}], groups: [{ kind: 'report', count: 1 }], count: 1 })
  })
})
