import { describe, expect, test } from 'vitest'
import { position, rankAxis, valueAxis } from './axis'

describe('an axis of values', () => {
  test.each([
    ['amounts far apart', [12, 55.8]], ['a single score', [95.7]], ['the smallest at 60% of the largest', [60, 100]], ['equal values', [95.7, 95.7]], ['a rise and a fall', [-9.8, 11.2]],
    ['falls far apart', [-5, -30]], ['a single fall', [-3]], ['a fall and a standstill', [-2, 0]], ['nothing but zero', [0]], ['no values', []],
  ])('has zero for %s: %j', (_, values) => {
    const axis = valueAxis(values)
    expect(axis.hasZero).toBe(true)
    expect(axis.low).toBeLessThanOrEqual(0)
    expect(axis.high).toBeGreaterThanOrEqual(0)
  })

  test('leaves zero out where scores lie close together, and says so', () => {
    expect(valueAxis([91.61, 95.7, 96.3])).toEqual({ low: 91, high: 97, ticks: [91, 92, 93, 94, 95, 96, 97], hasZero: false })
  })

  test.each([
    [[12, 55.8], [0, 20, 40, 60]], [[0.04, 0.3], [0, 0.1, 0.2, 0.3]], [[-9.8, 11.2], [-10, -5, 0, 5, 10, 15]], [[5330.9, 8686], [5000, 6000, 7000, 8000, 9000]], [[0], [0, 0.2]],
  ])('of %j names round values', (values, ticks) => {
    expect(valueAxis(values).ticks.filter((_, index) => index < ticks.length)).toEqual(ticks)
  })

  test.each([[[12, 55.8]], [[91.61, 96.3]], [[-9.8, 11.2]], [[-5, -30]], [[0.001, 0.002]], [[7e12, 1e3]], [[3]], [[-3]], [[1e-9]]])('holds every value of %j between its ends', (values) => {
    const axis = valueAxis(values)
    for (const value of values) {
      expect(position(axis, value)).toBeGreaterThanOrEqual(0)
      expect(position(axis, value)).toBeLessThanOrEqual(1)
    }
    expect(axis.ticks).toEqual([...axis.ticks].sort((a, b) => a - b))
    expect(axis.ticks.length).toBeLessThanOrEqual(9)
  })
})

describe('an axis of places', () => {
  test.each([
    ['of 30 districts', [2, 17], [30, 30], [1, 5, 10, 15, 20, 25, 30]], ['of 126 communes', [1], [126], [1, 50, 100, 126]], ['of an unknown number', [3, 9], [], [1, 2, 4, 6, 8, 9]],
    ['of 31 one year and 30 the next', [4], [31, 30], [1, 10, 20, 31]], ['of one', [1], [1], [1, 2]],
  ])('%s runs from 1 to the last place', (_, places, of, ticks) => {
    const axis = rankAxis(places, of)
    expect(axis.ticks).toEqual(ticks)
    expect([axis.low, axis.high]).toEqual([1, ticks.at(-1)])
    expect(axis.hasZero).toBe(false)
  })
})
