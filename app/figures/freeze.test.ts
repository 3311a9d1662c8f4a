import { describe, expect, test } from 'vitest'
import { styleAreas } from '@/lib/figure/area-style'
import type { FigureKind } from '@/lib/figure/drawing'
import { seededAreas, seededCells, seededIndicator } from '@/lib/indicators/seeds.test-data'
import type { Material } from '@/lib/permalink/material'
import { statusOf } from '@/lib/permalink/status'
import { compose } from './compose'
import { askedOf, everything, freeze, shownOf, type FrozenContent } from './freeze'
import type { FigureSpec } from './spec'

const styled = styleAreas(seededAreas).map((area) => ({ validFrom: null, validTo: null, ...area, tile: area.level === 'district' ? { column: area.hue, row: area.marker } : null }))
const cellsOf = (code: string | null) => seededCells.filter(({ figure }) => figure.indicator === code)
const materialOf = ({ indicator, other }: FigureSpec): Material => ({
  indicator: seededIndicator(indicator), second: other === null ? null : seededIndicator(other), areas: styled, cells: cellsOf(indicator), companions: cellsOf(other), targets: [],
})
const spec = (kind: FigureKind, indicator: string, more: Partial<FigureSpec> = {}): FigureSpec =>
  ({ kind, indicator, other: null, areas: null, frequency: null, period: null, before: null, from: null, to: null, asOf: null, override: false, own: false, ...more })
/** As it comes back from the database. */
const stored = (content: FrozenContent | null): FrozenContent => JSON.parse(JSON.stringify(content))

const SOME = ['hoan-kiem', 'tay-ho', 'ba-dinh', 'dong-da', 'thanh-xuan']
const SPECS: readonly FigureSpec[] = [
  spec('ranking', 'par-index-score'), spec('ranking', 'par-index-rank', { period: '2021' }), spec('ranking', 'budget-revenue', { areas: SOME }), spec('bars', 'budget-revenue-plan-ratio'), spec('strip', 'voter-turnout'),
  spec('tiles', 'budget-revenue'), spec('ranking', 'production-value', { override: true }), spec('parts', 'targets-completed', { other: 'targets-exceeded' }), spec('scatter', 'budget-revenue-plan-ratio', { other: 'budget-revenue' }),
  spec('lines', 'budget-revenue', { areas: SOME }), spec('lines', 'par-index-score', { from: '2019', to: '2022' }), spec('bump', 'par-index-rank', { other: 'par-index-score' }), spec('slope', 'budget-revenue', { areas: SOME }),
  spec('dumbbell', 'budget-revenue', { areas: SOME }), spec('multiples', 'budget-revenue', { areas: SOME, own: true }), spec('sparkline', 'par-index-score', { areas: ['hoan-kiem'] }),
]

describe.each(SPECS)('$kind of $indicator, kept', (asked) => {
  const material = materialOf(asked)
  const content = stored(freeze(material, asked))

  test.each(['vi', 'en'] as const)('draws the same view again, in %s', (locale) => {
    expect(compose(content.material, content.spec, locale, 1.25).view).toEqual(compose(material, asked, locale, 1.25).view)
  })

  test('keeps nothing that the figure does not have', () => {
    const { figure } = compose(material, asked, 'vi')
    const areas = new Set(figure.areas.map(({ slug }) => slug))
    expect(content.material.cells.length).toBeGreaterThan(0)
    expect(content.material.cells.every((cell) => areas.has(cell.figure.area))).toBe(true)
    expect(content.material.areas.map(({ slug }) => slug).sort()).toEqual([...areas].sort())
    expect(JSON.stringify(content)).not.toContain('recordedAt')
  })

  test('is current as long as nothing happens', () => {
    const composed = compose(content.material, content.spec, 'vi')
    const findings = statusOf({ frozen: shownOf(content, composed), current: everything(material), kept: content.material.cells, asked: askedOf(content), today: '2026-11-22', successors: new Map() })
    expect(findings.map(({ kind }) => kind)).toEqual(['current'])
  })
})

test('of a ranking the period shown is kept, and of areas without a figure in it one that says that they have others', () => {
  const asked = spec('ranking', 'par-index-score', { period: '2019' })
  const { material, spec: { period }, horizon } = stored(freeze(materialOf(asked), asked))
  const others = material.cells.filter(({ figure }) => figure.period.to !== '2019-12-31').map(({ figure }) => figure.area)
  const there = material.cells.filter(({ figure }) => figure.period.to === '2019-12-31').map(({ figure }) => figure.area)
  expect(period).toBe('2019')
  expect([there.length, new Set(others).size, others.filter((area) => there.includes(area))]).toEqual([3, others.length, []])
  expect(horizon).toBe('2024-12-31')
})

test('a view without figures is not kept', () => {
  const asked = spec('ranking', 'par-index-score', { areas: ['khong-co'] })
  expect(freeze(materialOf(asked), asked)).toBeNull()
})

test('what was typed and could not be followed is not kept', () => {
  const asked = spec('lines', 'par-index-score', { areas: ['hoan-kiem', '<script>'], period: '\u0000', frequency: 'không', other: 'lạ' })
  const content = stored(freeze({ ...materialOf({ ...asked, other: null }) }, asked))
  expect(content.spec).toMatchObject({ areas: ['hoan-kiem'], other: null, frequency: 'year' })
  expect(JSON.stringify(content.spec)).not.toMatch(/\\u0000|script/)
})
