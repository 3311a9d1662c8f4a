import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { countByArea, findAreaLife, findAreas, findIndicator, getReadingContext, listAreas, listAreasWithPlace, listIndicators, listThemeNames, listThemes } = await import('./catalogue')
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

  test('come with their places and lives as in the lists of areas', async () => {
    const areas = await listAreasWithPlace()
    expect(areas.map(({ centre: _centre, predecessors: _predecessors, successors: _successors, ...area }) => area)).toEqual(await listAreas())
    for (const { slug, predecessors, successors } of areas.filter((_, index) => index % 20 === 0)) {
      const life = await findAreaLife(slug)
      const slugs = (links: readonly { slug: string }[] = []) => links.map((link) => link.slug).sort()
      expect([slugs(predecessors), slugs(successors)]).toEqual([slugs(life?.predecessors), slugs(life?.successors)])
    }
  })

  test('have their centres, tiles and the certainty of what followed', async () => {
    const districts: { slug: string; centroid: { lat: number; lon: number }; tile: { col: number; row: number } }[] = read('areas')
    const areas = new Map((await listAreasWithPlace()).map((area) => [area.slug, area]))
    expect(districts.filter(({ slug, centroid, tile }) => {
      const { centre, tile: placed } = areas.get(slug) ?? {}
      return centre?.latitude !== centroid.lat || centre.longitude !== centroid.lon || placed?.column !== tile.col || placed.row !== tile.row
    })).toEqual([])
    expect(areas.get('phuong-hoan-kiem')).toMatchObject({ centre: null, tile: null, predecessors: [{ slug: 'hoan-kiem', main: true, certainty: expect.stringMatching(/^(high|medium|low)$/) }], successors: [] })
    expect(areas.get('hoan-kiem')?.successors.map(({ main }) => main)).toEqual([...(areas.get('hoan-kiem')?.successors ?? [])].map(({ main }) => main).sort((a, b) => Number(b) - Number(a)))
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

  test('lists every indicator as it is found by its code, breaks of its series included', async () => {
    const indicators = await listIndicators()
    expect(indicators.map(({ nameVi }) => nameVi)).toEqual(indicators.map(({ nameVi }) => nameVi).sort(new Intl.Collator('vi').compare))
    expect(indicators).toHaveLength(93)
    for (const code of ['par-index-rank', 'par-index-score', 'budget-revenue']) {
      expect(indicators.find((indicator) => indicator.code === code)).toEqual(await findIndicator(code))
    }
    expect(indicators.filter(({ breaks }) => breaks?.length).map(({ code }) => code).sort()).toEqual(['par-index-rank', 'par-index-score'])
  })

  test('names its themes in their order', async () => {
    expect(await listThemeNames()).toEqual((await listThemes()).map(({ code, nameVi, nameEn }) => ({ code, nameVi, nameEn })))
  })

  test('tells the reader of reports every name and every alias', async () => {
    const { areas, indicators } = await getReadingContext()
    const aliases = new Map(read<{ code: string; name_vi: string; aliases: string[] }>('indicators').map((row) => [row.code, [row.name_vi, ...row.aliases].sort()]))
    expect(areas).toHaveLength(158)
    expect(indicators.filter(({ code, names }) => JSON.stringify([...names].sort()) !== JSON.stringify(aliases.get(code)))).toEqual([])
  })
})

test('the health of the database is known', async () => {
  expect(await getHealth()).toEqual({ status: 'ok', database: 'ok' })
})
