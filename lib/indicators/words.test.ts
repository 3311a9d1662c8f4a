import { describe, expect, test } from 'vitest'
import type { Period } from './period'
import { displayUnit, formatDate, formatDecimal, formatFigure, formatFrequency, formatPeriod, formatQualifier, formatTick, frequencyOf, shiftPoint } from './words'

const period = (text: string): Period => {
  const [from = '', to = ''] = text.split(' ')
  return { from, to }
}

describe('a number', () => {
  test.each([
    ['1234567.8', '1.234.567,8', '1,234,567.8'], ['16.3', '16,3', '16.3'], ['1234', '1.234', '1,234'], ['0', '0', '0'], ['16.30', '16,3', '16.3'], ['0.05', '0,05', '0.05'],
    ['12345678901234567890.0123456789', '12.345.678.901.234.567.890,0123456789', '12,345,678,901,234,567,890.0123456789'],
  ])('%s is written %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(formatDecimal(value, 'vi')).toBe(vi)
    expect(formatDecimal(value, 'en')).toBe(en)
  })

  test('below zero has a minus sign, not a hyphen', () => {
    expect(formatDecimal('-9.8', 'vi')).toBe('−9,8')
    expect(formatDecimal('-1234.5', 'en')).toBe('−1,234.5')
  })

  test('keeps every digit, also of an amount in đồng shown in tỷ', () => {
    expect(formatDecimal(shiftPoint('5330912345678.25', 9), 'vi')).toBe('5.330,91234567825')
  })

  test('never takes a comma for a point', () => {
    expect(() => formatDecimal('16,3', 'vi')).toThrow(RangeError)
  })
})

describe('shifting the point', () => {
  test.each([
    ['5330900000000', 9, '5330.9'], ['7000000000', 9, '7'], ['5', 9, '0.000000005'], ['-43500000', 6, '-43.5'], ['0', 9, '0'], ['16.3', 0, '16.3'], ['16.30', 0, '16.3'], ['12.5', 1, '1.25'],
    ['123456789012345678901234567890', 9, '123456789012345678901.23456789'], ['-123456789012345678901234567891', 6, '-123456789012345678901234.567891'],
  ])('of %s by %i places gives exactly %s', (value, exponent, shifted) => {
    expect(shiftPoint(value, exponent)).toBe(shifted)
  })

  test('is refused for what is no decimal', () => {
    expect(() => shiftPoint('5.330,9', 9)).toThrow(RangeError)
  })
})

test('a date is 05/10/2023 in Vietnamese and 5 Oct 2023 in English', () => {
  expect(formatDate('2023-10-05', 'vi')).toBe('05/10/2023')
  expect(formatDate('2023-10-05', 'en')).toBe('5 Oct 2023')
})

describe('a period', () => {
  test.each([
    ['2022-01-01 2022-12-31', 'năm 2022', '2022'],
    ['2022-01-01 2022-06-30', '6 tháng đầu năm 2022', 'first half of 2022'],
    ['2022-07-01 2022-12-31', '6 tháng cuối năm 2022', 'second half of 2022'],
    ['2023-07-01 2023-09-30', 'quý III/2023', 'Q3 2023'],
    ['2023-10-01 2023-12-31', 'quý IV/2023', 'Q4 2023'],
    ['2022-09-01 2022-09-30', 'tháng 9/2022', 'Sep 2022'],
    ['2022-01-01 2022-09-30', '9 tháng năm 2022', 'first 9 months of 2022'],
    ['2021-05-23 2021-05-23', '23/05/2021', '23 May 2021'],
    ['2023-01-01 2023-09-15', 'đến 15/09/2023', 'to 15 Sep 2023'],
    ['2020-01-01 2023-12-31', 'giai đoạn 2020–2023', '2020–2023'],
    ['2020-07-01 2023-06-30', '01/07/2020 – 30/06/2023', '1 Jul 2020 – 30 Jun 2023'],
  ])('%s is “%s”, in English “%s”', (dates, vi, en) => {
    expect(formatPeriod(period(dates), 'vi')).toBe(vi)
    expect(formatPeriod(period(dates), 'en')).toBe(en)
  })

  test.each([
    ['2022-01-01 2022-12-31', 'year', 'Cả năm'], ['2022-01-01 2022-06-30', 'half-1', '6 tháng đầu năm'], ['2022-07-01 2022-12-31', 'half-2', '6 tháng cuối năm'],
    ['2022-07-01 2022-09-30', 'quarter-3', 'Quý III'], ['2022-09-01 2022-09-30', 'month-9', 'Tháng 9'], ['2022-01-01 2022-09-30', 'months-9', '9 tháng đầu năm'],
    ['2022-01-01 2022-11-30', 'months-11', '11 tháng đầu năm'], ['2023-01-01 2023-09-15', 'to-date', 'Tính đến một ngày trong năm'],
    ['2020-01-01 2023-12-31', 'multi-year', 'Nhiều năm'],
    ['2021-05-23 2021-05-23', 'day', 'Trong ngày'], ['2022-03-16 2022-09-15', 'range', 'Khoảng thời gian khác'],
  ])('%s recurs as %s, “%s”', (dates, frequency, words) => {
    expect(frequencyOf(period(dates))).toBe(frequency)
    expect(formatFrequency(frequency, 'vi')).toBe(words)
  })

  test('that is a stock at a date is not taken for the year', () => {
    const stock = period('2023-01-01 2023-12-31')
    expect(formatPeriod(stock, 'vi', 'snapshot')).toBe('tại ngày 31/12/2023')
    expect(formatPeriod(stock, 'en', 'snapshot')).toBe('on 31 Dec 2023')
    expect(formatFrequency(frequencyOf(stock, 'snapshot'), 'vi')).toBe('Tại một ngày')
  })

  test('keeps on an axis what its frequency does not say', () => {
    expect(formatTick(period('2022-01-01 2022-09-30'), 'months', 'vi')).toBe('2022')
    expect(formatTick(period('2020-01-01 2023-12-31'), 'multi_year', 'vi')).toBe('2020–2023')
    expect(formatTick(period('2023-01-01 2023-09-15'), 'to_date', 'vi')).toBe('15/09/2023')
    expect(formatTick(period('2022-04-01 2022-09-30'), 'range', 'vi')).toBe('2022-04-01/P6M')
  })
})

describe('a unit', () => {
  test.each([
    ['đồng up to 999.999', ['999999'], 'đồng', 0], ['triệu đồng from seven digits', ['43500000', '900000'], 'triệu đồng', 6],
    ['tỷ đồng from ten digits', ['5330900000000', '43500000'], 'tỷ đồng', 9], ['tỷ đồng for a loss as for a gain', ['-5330900000000'], 'tỷ đồng', 9], ['đồng without figures', [], 'đồng', 0],
  ] as const)('of money is %s', (_, values, label, exponent) => {
    expect(displayUnit({ unitOfMeasure: 'dong' }, values, 'vi')).toEqual({ label, exponent })
  })

  test.each([
    ['percent', '%', '%'], ['rank', 'hạng', 'rank'], ['communes', 'xã', 'communes'], ['tasks', 'nhiệm vụ', 'tasks'], ['moons', 'moons', 'moons'],
  ])('%s is “%s” in Vietnamese, “%s” in English, and never scaled', (unitOfMeasure, vi, en) => {
    expect(displayUnit({ unitOfMeasure }, ['5330900000000'], 'vi')).toEqual({ label: vi, exponent: 0 })
    expect(displayUnit({ unitOfMeasure }, [], 'en')).toEqual({ label: en, exponent: 0 })
  })
})

describe('a figure', () => {
  const plain = { label: '%', exponent: 0 }

  test.each([
    ['a growth rate', { value: '16.3', valueMax: null, of: null }, plain, '16,3', '16.3'],
    ['a place among thirty', { value: '2', valueMax: null, of: '30' }, plain, '2/30', '2/30'],
    ['a range', { value: '7', valueMax: '7.5', of: null }, plain, '7–7,5', '7–7.5'],
    ['an amount in tỷ', { value: '5330900000000', valueMax: null, of: null }, { label: 'tỷ đồng', exponent: 9 }, '5.330,9', '5,330.9'],
    ['a completion of many', { value: '1031', valueMax: null, of: '1038' }, plain, '1.031/1.038', '1,031/1,038'],
  ])('that is %s', (_, figure, unit, vi, en) => {
    expect(formatFigure(figure, unit, 'vi')).toBe(vi)
    expect(formatFigure(figure, unit, 'en')).toBe(en)
  })

  test('keeps the word before it', () => {
    expect([formatQualifier('over', 'vi'), formatQualifier('nearly', 'vi'), formatQualifier('about', 'vi'), formatQualifier(null, 'vi')]).toEqual(['hơn ', 'gần ', 'khoảng ', ''])
    expect([formatQualifier('over', 'en'), formatQualifier('nearly', 'en'), formatQualifier('about', 'en'), formatQualifier(null, 'en')]).toEqual(['over ', 'nearly ', 'about ', ''])
  })
})
