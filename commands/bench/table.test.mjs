import { expect, test } from 'vitest'
import { median, ratio, table } from './table.mjs'

test('the median is the middle value, whatever the order, and the mean of two middles', () => {
  expect([median([9, 1, 2]), median([4, 1, 3, 100]), median([7])]).toEqual([2, 3.5, 7])
})

test('a ratio needs both measurements', () => {
  expect([ratio(3, 2), ratio(3, undefined), ratio(undefined, 2)]).toEqual(['1.50', '–', '–'])
})

test('a table in Markdown has a line under its heads, figures to the right', () => {
  expect(table(['page', 'ms'], [['/', 1], ['/areas', 2]])).toBe('| page | ms |\n| --- | ---: |\n| / | 1 |\n| /areas | 2 |')
})
