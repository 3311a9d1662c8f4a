import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Period } from '@/lib/indicators/period'
import { APPLICABILITY_RULES, inapplicableBy } from './applicability'
import { COVERAGE_STATES, coverageGrid, yearOf, type CoverageCell, type CoveredArea, type CoverageState, type CoverageView, type Holdings } from './coverage'
import { sayState, STATE_WORDS } from './words'

const area = (slug: string, more: Partial<CoveredArea> = {}): CoveredArea => ({ slug, kind: 'quan', validFrom: null, validTo: '2025-06-30', ...more })
const year = (number: number): Period => ({ from: `${number}-01-01`, to: `${number}-12-31` })
const cell = (more: Partial<CoverageCell> = {}): CoverageCell => ({
  indicator: 'budget-revenue', area: 'hoan-kiem', period: year(2023), estimated: false, disputed: false, vintage: '2024-01-01', reportId: 'r1', ...more,
})
const holdings = (more: Partial<Holdings> = {}): Holdings => ({ areas: [area('hoan-kiem')], indicators: ['budget-revenue'], cells: [], reports: [], mentions: [], ...more })
const stateOf = (more: Partial<Holdings>, view: CoverageView = { year: 2023 }) => coverageGrid(holdings(more), view).rows[0]?.states[0]

describe('what stands at an area, indicator and year', () => {
  test.each([
    ['an official figure', { cells: [cell()] }, 'figure'],
    ['only an estimate', { cells: [cell({ estimated: true })] }, 'estimate'],
    ['an estimate of nine months and the official figure of the year', { cells: [cell({ estimated: true, period: { from: '2023-01-01', to: '2023-09-30' } }), cell()] }, 'figure'],
    ['sources that disagree', { cells: [cell(), cell({ disputed: true, period: { from: '2023-01-01', to: '2023-09-30' } })] }, 'disputed'],
    ['nothing, though a source of that area and year has another figure', { cells: [cell({ indicator: 'budget-expenditure' })] }, 'not-mentioned'],
    ['nothing, though a report of that area and year is held', { reports: [{ area: 'hoan-kiem', year: 2023 }] }, 'not-mentioned'],
    ['a rise told without a figure', { mentions: [{ area: 'hoan-kiem', indicator: 'budget-revenue', period: year(2023) }] }, 'no-figure'],
    ['a rise told without a figure by one source, and the figure by another', { mentions: [{ area: 'hoan-kiem', indicator: 'budget-revenue', period: year(2023) }], cells: [cell({ estimated: true })] }, 'estimate'],
    ['nothing, though something else was told without a figure', { mentions: [{ area: 'hoan-kiem', indicator: 'budget-expenditure', period: year(2023) }] }, 'not-mentioned'],
    ['nothing: what was told is of another year', { mentions: [{ area: 'hoan-kiem', indicator: 'budget-revenue', period: year(2022) }] }, 'no-report'],
    ['nothing: what was told is of another area', { mentions: [{ area: 'tay-ho', indicator: 'budget-revenue', period: year(2023) }] }, 'no-report'],
    ['nothing: sources are of another year', { cells: [cell({ period: year(2022) })], reports: [{ area: 'hoan-kiem', year: 2024 }] }, 'no-report'],
    ['nothing: sources are of another area', { cells: [cell({ area: 'tay-ho' })], reports: [{ area: 'tay-ho', year: 2023 }] }, 'no-report'],
  ] as const)('%s', (_, held, state) => {
    expect(stateOf(held)).toBe(state)
  })

  test.each([
    ['an area that ended before', 'budget-revenue', area('hoan-kiem', { validTo: '2022-12-31' }), 'not-applicable'],
    ['an area that ended within the year', 'budget-revenue', area('hoan-kiem', { validTo: '2023-06-30' }), 'no-report'],
    ['an area that begins after', 'budget-revenue', area('phuong-hoan-kiem', { kind: 'phuong', validFrom: '2025-07-01', validTo: null }), 'not-applicable'],
    ['an area that begins within the year', 'budget-revenue', area('phuong-hoan-kiem', { kind: 'phuong', validFrom: '2023-07-01', validTo: null }), 'no-report'],
    ['new-rural communes of a quận', 'nrm-communes', area('hoan-kiem'), 'not-applicable'],
    ['new-rural communes of a huyện', 'nrm-communes', area('ba-vi', { kind: 'huyen' }), 'no-report'],
    ['new-rural communes of a thị xã, which has communes', 'nrm-communes', area('son-tay', { kind: 'thi_xa' }), 'no-report'],
    ['OCOP products of a quận, which has some', 'ocop-4star-recognised', area('tay-ho'), 'no-report'],
    ['the districts’ PAR index of a ward', 'par-index-rank', area('phuong-hoan-kiem', { kind: 'phuong', validTo: null }), 'not-applicable'],
  ] as const)('%s', (_, indicator, of, state) => {
    expect(stateOf({ areas: [of], indicators: [indicator] })).toBe(state)
  })

  test('a figure that should not be is shown all the same', () => {
    expect(stateOf({ areas: [area('hoan-kiem', { validTo: '2020-12-31' })], cells: [cell()] })).toBe('figure')
  })
})

describe('a period belongs to the year', () => {
  test.each([
    ['in which it ends', '2023-01-01', '2023-09-30', 2023], ['in which it ends, of several', '2020-01-01', '2023-12-31', 2023], ['it began in, where it closes in January', '2023-01-01', '2024-01-31', 2023],
    ['in which it ends, where that is after January', '2023-01-01', '2024-02-29', 2024], ['of January itself', '2024-01-01', '2024-01-31', 2024], ['in which several years end, in January too', '2020-01-01', '2024-01-31', 2024],
  ] as const)('%s: %s to %s', (_, from, to, expected) => {
    expect(yearOf({ from, to })).toBe(expected)
  })
})

test('what does not apply is not asked for, whatever was told', () => {
  const mentions = [{ area: 'hoan-kiem', indicator: 'nrm-communes', period: year(2023) }]
  expect(stateOf({ indicators: ['nrm-communes'], mentions })).toBe('not-applicable')
})

test('the grid has a row an area and a column an indicator, or a year', () => {
  const held = holdings({ areas: [area('hoan-kiem'), area('tay-ho')], indicators: ['budget-revenue', 'nrm-communes'], cells: [cell(), cell({ area: 'tay-ho', period: year(2022), estimated: true })] })
  expect(coverageGrid(held, { year: 2023 })).toEqual({
    columns: ['budget-revenue', 'nrm-communes'],
    rows: [{ area: 'hoan-kiem', states: ['figure', 'not-applicable'] }, { area: 'tay-ho', states: ['no-report', 'not-applicable'] }],
    counts: { figure: 1, estimate: 0, disputed: 0, 'no-figure': 0, 'not-mentioned': 0, 'no-report': 1, 'not-applicable': 2 },
  })
  expect(coverageGrid(held, { indicator: 'budget-revenue', years: [2022, 2023] })).toMatchObject({
    columns: ['2022', '2023'], rows: [{ area: 'hoan-kiem', states: ['no-report', 'figure'] }, { area: 'tay-ho', states: ['estimate', 'no-report'] }],
  })
})

test('every state has a name and a meaning in both languages', () => {
  expect(Object.keys(STATE_WORDS)).toEqual([...COVERAGE_STATES])
  expect(COVERAGE_STATES.map((state) => sayState(state, 'vi'))).toEqual(['Có số liệu', 'Chỉ có số ước', 'Các nguồn khác nhau', 'Có nêu, không có số', 'Không nêu', 'Chưa có nguồn', 'Không áp dụng'])
  expect(new Set(COVERAGE_STATES.map((state) => sayState(state, 'en'))).size).toBe(COVERAGE_STATES.length)
})

describe('over the seeds', () => {
  type Row = Pick<CoverageCell, 'indicator' | 'area' | 'period' | 'estimated'> & { id: string; source: string }
  const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
  const disputed = new Set(read<{ observations: string[] }>('conflicts').flatMap(({ observations }) => observations))
  const districts = read<{ slug: string; kind: CoveredArea['kind']; valid_to: string }>('areas').map((row) => area(row.slug, { kind: row.kind, validTo: row.valid_to }))
  const communes = read<{ slug: string; kind: CoveredArea['kind']; valid_from: string }>('communes').map((row) => area(row.slug, { kind: row.kind, validFrom: row.valid_from, validTo: null }))
  const cells = read<Row>('observations').map((row) => cell({ ...row, disputed: disputed.has(row.id), reportId: row.source }))
  const all: Holdings = { areas: [...districts, ...communes], indicators: read<{ code: string }>('indicators').map(({ code }) => code), cells, reports: [], mentions: [] }
  const years = Array.from({ length: 30 }, (_, index) => 1997 + index)
  const HELD: readonly CoverageState[] = ['figure', 'estimate', 'disputed']

  test.each(years)('the states of %i add up to areas by indicators, and as many are held as have figures', (number) => {
    const { counts, rows } = coverageGrid(all, { year: number })
    const sum = Object.values(counts).reduce((total, count) => total + count, 0)
    expect(sum).toBe(156 * 93)
    expect(rows.flatMap(({ states }) => states)).toHaveLength(sum)
    const places = new Set(cells.filter(({ period }) => yearOf(period) === number).map(({ area: slug, indicator }) => `${slug}|${indicator}`))
    expect(HELD.reduce((total, state) => total + counts[state], 0)).toBe(places.size)
  })

  test('both views say the same of every place', () => {
    const byYear = new Map(years.map((number) => [number, coverageGrid(all, { year: number })]))
    for (const indicator of ['budget-revenue', 'nrm-communes', 'voter-turnout', 'par-index-rank']) {
      const column = all.indicators.indexOf(indicator)
      const through = coverageGrid(all, { indicator, years })
      expect(through.rows.map(({ states }) => states)).toEqual(all.areas.map((_, row) => years.map((number) => byYear.get(number)!.rows[row]!.states[column])))
    }
  })

  test('every one of the 30 districts has the turnout of 2021, one of them disputed', () => {
    const { counts } = coverageGrid({ ...all, areas: districts }, { indicator: 'voter-turnout', years: [2021] })
    expect(counts).toMatchObject({ figure: 29, disputed: 1 })
  })

  test('no district is asked for anything in 2026, no ward before 2025', () => {
    expect(coverageGrid({ ...all, areas: districts }, { year: 2026 }).counts['not-applicable']).toBe(30 * 93)
    expect(coverageGrid({ ...all, areas: communes }, { year: 2024 }).counts['not-applicable']).toBe(126 * 93)
  })

  test('the rules of what does not apply hold: no figure stands against them, and each is about indicators there are', () => {
    const kinds = new Map(all.areas.map(({ slug, kind }) => [slug, kind]))
    expect(cells.filter(({ area: slug, indicator }) => inapplicableBy(indicator, kinds.get(slug)!))).toEqual([])
    for (const { prefix } of APPLICABILITY_RULES) expect(all.indicators.filter((code) => code.startsWith(prefix)).length).toBeGreaterThan(0)
  })
})
