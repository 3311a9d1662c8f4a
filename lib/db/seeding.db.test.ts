import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { script } from '@/commands/setup/script.mjs'
import { testDatabase } from './test-database'

const root = path.resolve(import.meta.dirname, '../..')
const read = <T>(name: string): T[] => JSON.parse(readFileSync(path.join(root, `seeds/${name}.json`), 'utf8'))

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { listCells, listRecorded } = await import('./observations')
const { seedFigures } = await import('./seeding')
const client = new pg.Client({ connectionString: database.url })

/** `npm run seed`, as people run it. */
async function seed() {
  const [program, args] = script('seeds/seed.ts')
  const { stdout } = await promisify(execFile)(program, args, { cwd: root, env: { ...process.env, DATABASE_URL: database.url } })
  return stdout.trim()
}

/** Of each table, how many rows it has and what stands in all of them. */
/** Freshness is left out: it holds no fact, it tells who keeps answers to ask again, and asking once too often changes nothing. */
async function contents() {
  const { rows: tables } = await client.query<{ name: string }>(`SELECT quote_ident(relname) AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'Freshness' ORDER BY 1`)
  const digests = tables.map(({ name }) => `SELECT '${name}' AS name, count(*), md5(string_agg(t::text, E'\\n' ORDER BY t::text)) FROM ${name} t`)
  return (await client.query(digests.join(' UNION ALL '))).rows
}

let first: string

beforeAll(async () => {
  await client.connect()
  first = await seed()
})
afterAll(async () => {
  await Promise.all([client.end(), prisma.$disconnect()])
  await database.drop()
})

interface Row {
  id: string; source: string; area: string; indicator: string; value: string; of: string | null; period: { from: string; to: string }; period_kind: string; basis: string | null; estimated: boolean
  fragment: string; qualifier?: string; derived?: boolean; period_basis?: string; note?: string | null; note_vi?: string
}

describe('the facts of a new database', () => {
  test('are counted as they go in', () => {
    expect(first).toMatch(/^areas 158 \(\+158\), indicators 93 \(\+93\), reports \d+ \(\+\d+\), observations 1123 \(\+1123\), conflicts 17 \(\+17\), candidates \d+ \(\+\d+\)$/)
  })

  test('are the city, 30 districts, 126 wards and communes, and one invented district', async () => {
    const rows = await prisma.area.groupBy({ by: ['level', 'invented'], _count: true, orderBy: [{ level: 'asc' }, { invented: 'asc' }] })
    expect(rows.map(({ level, invented, _count }) => [level, invented, _count])).toEqual([['city', false, 1], ['district', false, 30], ['district', true, 1], ['commune', false, 126]])
  })

  test('have districts to 30 June 2025 and communes from the day after, each with a district before it', async () => {
    const districts = await prisma.area.findMany({ where: { level: 'district', invented: false } })
    const communes = await prisma.area.findMany({ where: { level: 'commune' }, include: { predecessors: true } })
    expect(new Set(districts.map(({ validTo }) => validTo?.toISOString()))).toEqual(new Set(['2025-06-30T00:00:00.000Z']))
    expect(new Set(communes.map(({ validFrom }) => validFrom?.toISOString()))).toEqual(new Set(['2025-07-01T00:00:00.000Z']))
    expect(communes.filter(({ predecessors }) => predecessors.length === 0)).toEqual([])
  })

  test('have every figure exactly as in the file', async () => {
    const recorded = new Map((await listRecorded({})).map((row) => [row.id, row]))
    const differing = read<Row>('observations').filter((row) => {
      const { period, ...kept } = recorded.get(row.id) ?? { period: null }
      return JSON.stringify([period, 'value' in kept && [kept.indicator, kept.area, kept.value, kept.of, kept.basis, kept.estimated, kept.derived, kept.qualifier, kept.periodOfReport, kept.note, kept.evidence.reportId, kept.evidence.quote]])
        !== JSON.stringify([row.period, [row.indicator, row.area, row.value, row.of, row.basis ?? 'none', row.estimated, row.derived ?? false, row.qualifier ?? null, row.period_basis === 'reporting', row.note_vi ?? row.note ?? null, row.source, row.fragment]])
    })
    expect(recorded.size).toBe(1123)
    expect(differing).toEqual([])
  })

  test('have every value as PostgreSQL writes it, digit for digit', async () => {
    const { rows } = await client.query<{ id: string; value: string }>(`SELECT id, trim_scale(value)::text AS value FROM "Observation"`)
    const written = new Map(rows.map(({ id, value }) => [id, value]))
    expect(read<Row>('observations').filter(({ id, value }) => written.get(id) !== (value.includes('.') ? value.replace(/\.?0+$/, '') : value))).toEqual([])
  })

  test('keep what is estimated, derived, a stock, and the words “hơn”, “gần”, “khoảng”', async () => {
    const rows = await listRecorded({})
    const count = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).length
    expect([count(({ estimated }) => estimated), count(({ derived }) => derived), count(({ periodKind }) => periodKind === 'snapshot'), count(({ periodOfReport }) => periodOfReport)]).toEqual([367, 28, 19, 2])
    expect((['over', 'nearly', 'about'] as const).map((word) => count(({ qualifier }) => qualifier === word))).toEqual([65, 11, 10])
  })

  test('know each kind of period as the file has it; “to 31/5” is five months', async () => {
    const recorded = new Map((await listRecorded({})).map((row) => [row.id, row.periodKind]))
    const differing = read<Row>('observations').filter((row) => recorded.get(row.id) !== row.period_kind)
    expect(differing.map((row) => [row.period.to, row.period_kind, recorded.get(row.id)])).toEqual(Array(5).fill(['2023-05-31', 'to_date', 'months']))
  })

  test('count as known from the day their page was published', async () => {
    const published = new Map(read<{ id: string; published: string | null }>('sources').map((row) => [row.id, row.published ?? '2026-11-22']))
    expect((await listRecorded({})).filter((row) => row.vintage !== published.get(row.evidence.reportId))).toEqual([])
  })
})

describe('the 17 conflicts', () => {
  test('show both their figures, and nothing else is in dispute', async () => {
    const disputed = (await listCells({})).filter((cell) => cell.disputed.length > 0).map(({ figure, disputed: others }) => [figure.id, ...others.map(({ id }) => id)].sort())
    const wanted = read<{ observations: string[] }>('conflicts').map(({ observations }) => [...observations].sort())
    expect(disputed.sort()).toEqual(wanted.sort())
    expect(wanted).toHaveLength(17)
  })

  test('are ruled by nobody yet', async () => {
    expect(await prisma.conflict.count({ where: { ruledAt: null } })).toBe(17)
  })
})

describe('seeding again', () => {
  test('changes nothing in any table', async () => {
    const before = await contents()
    expect(await seed()).toMatch(/^areas 158 \(\+0\), indicators 93 \(\+0\), reports \d+ \(\+0\), observations 1123 \(\+0\), conflicts 17 \(\+0\), candidates \d+ \(\+0\)$/)
    expect(await contents()).toEqual(before)
  })

  test('says what an indicator measures that is older than these words, and leaves what a person wrote', async () => {
    const older = 'budget-revenue-growth'
    const own = { objectVi: 'điểm do quận tự chấm', objectEn: 'the district’s own score', family: 'own-score' }
    const seeded = await prisma.indicator.findUniqueOrThrow({ where: { code: 'par-index-score' } })
    await client.query(`UPDATE "Indicator" SET "objectVi" = "nameVi", "objectEn" = "nameEn", family = code WHERE code = $1`, [older])
    await prisma.indicator.update({ where: { code: 'par-index-score' }, data: own })
    await seed()
    expect(await prisma.indicator.findUnique({ where: { code: older } })).toMatchObject({ objectVi: 'thu ngân sách nhà nước trên địa bàn, không gồm thuế xuất nhập khẩu', family: 'budget-revenue' })
    expect(await prisma.indicator.findUnique({ where: { code: 'par-index-score' } })).toMatchObject(own)
    await prisma.indicator.update({ where: { code: 'par-index-score' }, data: seeded })
  })

  test('names a faulty row before anything is written', async () => {
    const before = await contents()
    const [row] = read<Row>('observations')
    await expect(seedFigures(read('sources'), [{ ...row, id: 'new', value: '16,3' }], [])).rejects.toThrow(/value/)
    expect(await contents()).toEqual(before)
  })

  test('writes all or nothing', async () => {
    const before = await contents()
    const [row] = read<Row>('observations')
    await expect(seedFigures([{ id: 'new', url: null, publisher: null, title: 'Mới', published: null }], [{ ...row, id: 'new', source: 'new', area: 'sao-hoa' }], [])).rejects.toThrow()
    expect(await contents()).toEqual(before)
  })
})
