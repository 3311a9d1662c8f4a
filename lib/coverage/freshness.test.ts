import { expect, test } from 'vitest'
import { freshnessOf } from './freshness'

const cell = (area: string, indicator: string, to: string, vintage: string) => ({ area, indicator, period: { from: `${to.slice(0, 4)}-01-01`, to }, vintage })
const cells = [
  cell('hoan-kiem', 'budget-revenue', '2023-12-31', '2024-01-05'),
  cell('hoan-kiem', 'budget-revenue', '2024-09-30', '2024-10-04'),
  // Speaks of an earlier year, and was issued later.
  cell('hoan-kiem', 'par-index-rank', '2023-12-31', '2024-11-20'),
  cell('tay-ho', 'budget-revenue', '2024-12-31', '2024-12-10'),
]
const { byArea, byIndicator, all } = freshnessOf(cells, '2024-12-20')

test('of an area: the newest period and the newest vintage, which may be of two figures', () => {
  expect(byArea.get('hoan-kiem')).toEqual({ figures: 3, newestPeriodEnd: '2024-09-30', newestVintage: '2024-11-20', daysSincePeriodEnd: 81, daysSinceVintage: 30 })
})

test('of an indicator, over areas', () => {
  expect(byIndicator.get('budget-revenue')).toMatchObject({ figures: 3, newestPeriodEnd: '2024-12-31', newestVintage: '2024-12-10', daysSinceVintage: 10 })
  expect(byIndicator.get('par-index-rank')).toMatchObject({ figures: 1, newestVintage: '2024-11-20' })
})

test('of a period yet to end no days have passed', () => {
  expect(byArea.get('tay-ho')?.daysSincePeriodEnd).toBe(0)
})

test('of all that is held; of nothing there is none', () => {
  expect(all).toMatchObject({ figures: 4, newestPeriodEnd: '2024-12-31', newestVintage: '2024-12-10' })
  expect(byArea.get('ba-dinh')).toBeUndefined()
  expect(freshnessOf([], '2024-12-20')).toEqual({ byArea: new Map(), byIndicator: new Map(), all: null })
})
