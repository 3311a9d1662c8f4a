import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { indexEntries, type SearchEntry } from './entry'
import { fold } from './fold'
import { highlight } from './highlight'
import { findNearest } from './nearest'
import { search } from './search'

// The real names: what officials will look for.
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
interface AreaSeed { slug: string; name: string; full_name_vi: string }
interface IndicatorSeed { code: string; name_vi: string; name_en: string; aliases: string[] }
interface SourceSeed { id: string; title: string | null; publisher: string | null }

const plain = { alsoNamed: [], aliases: [], context: [], href: '', detail: '', weight: 0 } as const
const observations = read<{ indicator: string }>('observations')
const areas = (['areas', 'communes'] as const).flatMap((file, commune) => read<AreaSeed>(file).map(({ slug, name, full_name_vi }): SearchEntry =>
  ({ ...plain, kind: 'area', key: slug, name: full_name_vi, alsoNamed: [name], weight: 1 - commune })))
const indicators = read<IndicatorSeed>('indicators').map(({ code, name_vi, name_en, aliases }): SearchEntry =>
  ({ ...plain, kind: 'indicator', key: code, name: name_vi, aliases: [name_en, ...aliases], weight: observations.filter(({ indicator }) => indicator === code).length }))
const reports = read<SourceSeed>('sources').map(({ id, title, publisher }): SearchEntry => ({ ...plain, kind: 'report', key: id, name: title ?? publisher ?? id, context: publisher ? [publisher] : [] }))
const index = indexEntries([...areas, ...indicators, ...reports])

const keys = (typed: string, limit: number) => search(index, typed, limit).map(({ entry }) => entry.key)

describe('of all areas, indicators and reports', () => {
  test.each([['as it is written', (name: string) => name], ['without marks', fold], ['decomposed', (name: string) => name.normalize('NFD')], ['in capitals', (name: string) => name.toUpperCase()]])(
    'each is found first of its kind by its name %s', { timeout: 30_000 }, (_, write) => {
      const lost = index.filter(({ entry: { kind, name } }) => {
        const first = search(index, write(name)).find(({ entry }) => entry.kind === kind)
        return fold(first?.entry.name ?? '') !== fold(name)
      })
      expect(lost.map(({ entry: { name } }) => name)).toEqual([])
    })

  test('each name is marked whole where it is typed whole', () => {
    const unmarked = [...areas, ...indicators].filter(({ name }) => {
      const [range, ...more] = highlight(name, fold(name))
      return more.length > 0 || fold(name.slice(range?.start, range?.end)) !== fold(name)
    })
    expect(unmarked).toEqual([])
  })

  test('each area is among the first five by its bare name and by it without spaces, a district before a ward', () => {
    const bare = areas.map(({ key, alsoNamed: [name = ''] }) => ({ key, name }))
    expect(bare.filter(({ key, name }) => !keys(name, 5).includes(key) || !keys(fold(name).replaceAll(' ', ''), 5).includes(key))).toEqual([])
    expect(keys('hà đông', 2)).toEqual(['ha-dong', 'phuong-ha-dong'])
  })
})

test.each([
  ['hoan kiem', 'hoan-kiem'], ['hk', 'hoan-kiem'], ['HOAN KIEM', 'hoan-kiem'], ['quan hoan kiem', 'hoan-kiem'], ['phuong hoan kiem', 'phuong-hoan-kiem'], ['q hoan kiem', 'hoan-kiem'],
  ['dong da', 'dong-da'], ['hà', 'ha-dong'], ['yên hoà', 'phuong-yen-hoa'], ['ung hoa', 'ung-hoa'], ['htbt', undefined], ['hbt', 'hai-ba-trung'], ['hoan kien', 'hoan-kiem'], ['thuong tinh', 'thuong-tin'],
  ['cchc', 'par-index-rank'], ['cải cách hành chính', 'par-index-rank'], ['par index', 'par-index-rank'], ['thu ngan sach', 'budget-revenue'], ['thu nsnn', 'budget-revenue'],
  ['gtsx', 'production-value-growth'], ['giải ngân', 'public-investment-disbursement-rate'], ['so ho ngheo', 'poor-households'], ['ty le ho ngheo', 'poverty-rate'], ['dan so', 'census-population'],
])('"%s" finds first %s', (typed, key) => {
  expect(keys(typed, 1)[0]).toBe(key)
})

test('a name that is misspelled beyond finding is suggested', () => {
  expect(search(index, 'hoang kim')).toEqual([])
  expect(findNearest(index, 'hoang kim', 3).map(({ key }) => key)).toContain('hoan-kiem')
  expect(findNearest(index, 'thu ngan sah nha nuoctrenn dia ban', 1).map(({ key }) => key)).toEqual(['budget-revenue'])
  expect([findNearest(index, 'qwertyuiop', 3), findNearest(index, 'xy', 3), findNearest(index, '', 3)]).toEqual([[], [], []])
})

test('an answer takes less than a blink', () => {
  for (const typed of ['h', 'thu ngan sach nha nuoc', 'khong co gi nhu vay dau']) search(index, typed)
  const start = performance.now()
  for (const typed of ['h', 'ho', 'hoa', 'hoan', 'hoan kiem', 'thu ngan sach nha nuoc', 'khong co gi nhu vay dau', 'nghiepp doanhh thanhh']) search(index, typed)
  expect((performance.now() - start) / 8).toBeLessThan(200)
})
