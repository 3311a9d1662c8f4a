import { readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PrismaClient } from './generated/client'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url

// lib/db takes the client that is there: this one tells which statements it sends.
const listening = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }), log: [{ emit: 'event', level: 'query' }] })
const sent: string[] = []
listening.$on('query', ({ query }) => sent.push(query))
Object.assign(globalThis, { prisma: listening })

const { prisma } = await import('./client')
const { countByArea, findAreaLife, findAreas, findIndicator, getReadingContext, listAreas, listIndicators, listThemes } = await import('./catalogue')
const { listCells } = await import('./observations')
const { listReports } = await import('./reports')
const { getHealth } = await import('./health')
const { seedAreas, seedCatalogue, seedFigures } = await import('./seeding')

const read = <T = never>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))

beforeAll(async () => {
  await seedAreas(read('areas'), read('communes'), read('sample-areas'))
  await seedCatalogue(read('themes'), read('indicators'), read('series-breaks'))
  await seedFigures(read('sources'), read('observations'), read('conflicts'))
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

describe('areas', () => {
  test('are listed by Vietnamese order of names, Đ after D, without the invented ones', async () => {
    const names = (await listAreas()).map(({ name }) => name)
    expect(names).toHaveLength(157)
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare))
    expect(names.indexOf('Đan Phượng')).toBeGreaterThan(names.indexOf('Dương Nội'))
    expect(names).not.toContain('Hồng Sen')
  })

  test('include the invented ones for a reviewer', async () => {
    expect((await listAreas({ withInvented: true })).map(({ slug }) => slug)).toContain('mau-hong-sen')
  })

  test('of one name are two: the district to 2025 and the ward from 2025', async () => {
    expect((await listAreas()).filter(({ name }) => name === 'Hoàn Kiếm').map(({ slug, fullName, validFrom, validTo }) => [slug, fullName, validFrom, validTo])).toEqual([
      ['hoan-kiem', 'Quận Hoàn Kiếm', null, '2025-06-30'], ['phuong-hoan-kiem', 'Phường Hoàn Kiếm', '2025-07-01', null],
    ])
  })

  test('know what followed them and what went before', async () => {
    const names = (areas: readonly { fullName: string }[] = []) => areas.map(({ fullName }) => fullName)
    const district = await findAreaLife('hoan-kiem')
    const ward = await findAreaLife('phuong-hoan-kiem')
    expect([names(district?.predecessors), names(district?.successors)]).toEqual([[], ['Phường Cửa Nam', 'Phường Hoàn Kiếm', 'Phường Hồng Hà']])
    expect([names(ward?.predecessors), names(ward?.successors)]).toEqual([['Quận Hoàn Kiếm'], []])
    expect(await findAreaLife('sao-hoa')).toBeNull()
  })

  test('are found by address, unknown ones missing', async () => {
    expect([...(await findAreas(['tay-ho', 'sao-hoa', 'mau-hong-sen'])).keys()].sort()).toEqual(['mau-hong-sen', 'tay-ho'])
  })

  test('have the number of their figures', async () => {
    const expected = new Map<string, number>()
    for (const { area } of read<{ area: string }>('observations')) expected.set(area, (expected.get(area) ?? 0) + 1)
    expect(new Map([...(await countByArea())].sort())).toEqual(new Map([...expected].sort()))
  })
})

describe('the catalogue', () => {
  test('has 13 themes in order, 93 indicators and 1123 figures', async () => {
    const themes = await listThemes()
    const all = themes.flatMap(({ indicators }) => indicators)
    expect(themes.map(({ code }) => code)).toEqual(read<{ code: string; order: number }>('themes').sort((a, b) => a.order - b.order).map(({ code }) => code))
    expect([themes.length, all.length, all.reduce((sum, { observations }) => sum + observations, 0)]).toEqual([13, 93, 1123])
  })

  test('counts of each indicator its figures and their areas', async () => {
    const rows = read<{ indicator: string; area: string }>('observations')
    const wrong = (await listThemes()).flatMap(({ indicators }) => indicators).filter(({ code, observations, areas }) => {
      const own = rows.filter(({ indicator }) => indicator === code)
      return observations !== own.length || areas !== new Set(own.map(({ area }) => area)).size
    })
    expect(wrong).toEqual([])
  })

  test('lists in a theme the indicators of most areas first', async () => {
    for (const { indicators } of await listThemes()) {
      const areas = indicators.map((each) => each.areas)
      expect(areas).toEqual([...areas].sort((a, b) => b - a))
    }
  })

  test('knows an indicator by its code', async () => {
    expect(await findIndicator('par-index-rank')).toMatchObject({ nameVi: 'Thứ hạng Chỉ số CCHC', theme: 'admin-reform', kind: 'rank', direction: 'lower_better', comparability: 'good' })
    expect(await findIndicator('sao-hoa')).toBeNull()
  })

  test('tells the reader of reports every name and every alias', async () => {
    const { areas, indicators } = await getReadingContext()
    const aliases = new Map(read<{ code: string; name_vi: string; aliases: string[] }>('indicators').map((row) => [row.code, [row.name_vi, ...row.aliases].sort()]))
    expect(areas).toHaveLength(158)
    expect(indicators.filter(({ code, names }) => JSON.stringify([...names].sort()) !== JSON.stringify(aliases.get(code)))).toEqual([])
  })
})

describe('a page asks the database a few questions, however much there is', () => {
  test.each<readonly [string, () => Promise<unknown>, number]>([
    ['the catalogue of 93 indicators', () => listThemes(), 3], ['the list of indicators', () => listIndicators(), 1], ['157 areas', () => listAreas(), 1], ['the life of an area', () => findAreaLife('hoan-kiem'), 5],
    ['what reports are read with', () => getReadingContext(), 3], ['222 reports', () => listReports(), 1], ['figures of one indicator', () => listCells({ indicator: 'par-index-score' }), 8], ['all 1123 figures', () => listCells({}), 8],
  ])('%s', async (_, ask, most) => {
    sent.length = 0
    await ask()
    expect(sent.filter((statement) => statement.startsWith('SELECT') || statement.startsWith('\n')).length).toBeGreaterThan(0)
    expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(most)
  })
})

test('the health of the database is known', async () => {
  expect(await getHealth()).toEqual({ status: 'ok', database: 'ok' })
})
