import { describe, expect, test } from 'vitest'
import { readDecimal, readFlag, readMoneyUnit, readPeriodCell } from './fields'

describe('a decimal', () => {
  test.each([
    [{ number: '7036.5' }, '7036.5'], [{ number: '0.30000000000000004' }, '0.3'], [{ number: '1.4150000000000001E4' }, '14150'], [{ number: '-5E-3' }, '-0.005'], [{ number: '10' }, '10'],
    ['7.036,5', '7036.5'], ['−2,7', '-2.7'], ['16,3%', '16.3'], [' 14 150 ', '14150'], ['12345678901234567,8', '12345678901234567.8'], ['', null], [null, null], ['  ', null],
  ] as const)('of a Vietnamese workbook: %j is %s', (cell, value) => {
    expect(readDecimal(cell, 'vi')).toEqual({ ok: true, value })
  })

  test.each([['7,036.5', '7036.5'], ['7036.5', '7036.5'], ['1,234,567', '1234567']])('of an English one: %s is %s', (cell, value) => {
    expect(readDecimal(cell, 'en')).toEqual({ ok: true, value })
  })

  test.each([
    ['khoảng 5', 'vi', 'not-a-number'], ['1,2,3', 'en', 'not-a-number'], ['7,5', 'en', 'not-a-number'], ['1e5', 'vi', 'not-a-number'], [true, 'vi', 'not-a-number'],
    [{ day: '2022-05-10' }, 'vi', 'a-day-not-a-number'], [{ error: '#REF!' }, 'vi', 'cell-in-error'], [{ number: 'Infinity' }, 'vi', 'not-a-number'],
  ] as const)('is not %j', (cell, locale, reason) => {
    expect(readDecimal(cell, locale)).toEqual({ ok: false, reason })
  })
})

test.each([
  ['năm 2022', '2022-01-01', '2022-12-31'], [{ number: '2022' }, '2022-01-01', '2022-12-31'], ['9 tháng năm 2022', '2022-01-01', '2022-09-30'], ['6 tháng đầu năm 2023', '2023-01-01', '2023-06-30'],
  ['6 tháng cuối năm 2023', '2023-07-01', '2023-12-31'], ['quý III/2022', '2022-07-01', '2022-09-30'], ['tháng 9/2022', '2022-09-01', '2022-09-30'], ['đến 15/09/2023', '2023-01-01', '2023-09-15'],
  ['tại ngày 31/12/2022', '2022-12-31', '2022-12-31'], ['giai đoạn 2020–2023', '2020-01-01', '2023-12-31'], ['2022-Q3', '2022-07-01', '2022-09-30'], ['2022-01-01/P9M', '2022-01-01', '2022-09-30'],
  ['first 9 months of 2022', '2022-01-01', '2022-09-30'], ['Q3 2022', '2022-07-01', '2022-09-30'], ['first half of 2022', '2022-01-01', '2022-06-30'], ['Sep 2022', '2022-09-01', '2022-09-30'],
  ['to 15 Sep 2023', '2023-01-01', '2023-09-15'], ['2020–2023', '2020-01-01', '2023-12-31'],
] as const)('the period %j is %s to %s', (cell, from, to) => {
  expect(readPeriodCell(cell)).toEqual({ ok: true, value: { from, to } })
})

test.each([['tháng 13/2022'], ['hôm qua'], [{ day: '2022-09-01' }], ['']] as const)('%j is no period', (cell) => {
  expect(readPeriodCell(cell)).toEqual({ ok: false, reason: 'not-a-period' })
})

test.each([['có', true], ['Yes', true], [true, true], [null, false], ['không', false], [{ number: '1' }, true]] as const)('the flag %j is %s', (cell, value) => {
  expect(readFlag(cell)).toEqual({ ok: true, value })
})

test.each([['tỷ đồng', 9], ['Tỉ đồng', 9], ['billion đồng', 9], ['triệu đồng', 6], ['đồng', 0]] as const)('money in %s is shifted by %i', (unit, exponent) => {
  expect(readMoneyUnit(unit)).toEqual({ ok: true, value: exponent })
})

test('money in dollars is not read', () => {
  expect(readMoneyUnit('USD')).toEqual({ ok: false, reason: 'unknown-unit' })
})
