import { describe, expect, test } from 'vitest'
import { daysInMonth, isoDate } from '@/lib/indicators/period'
import { sayDocumentDate } from './date'

const days = [2023, 2024].flatMap((year) => Array.from({ length: 12 }, (_, month) => Array.from({ length: daysInMonth(year, month + 1) }, (__, day) => ({ year, month: month + 1, day: day + 1 }))).flat())

describe('the date of a document', () => {
  test('as the decree writes it', () => {
    expect(sayDocumentDate('2023-02-05', 'vi')).toBe('ngày 05 tháng 02 năm 2023')
    expect(sayDocumentDate('2020-03-05', 'vi')).toBe('ngày 05 tháng 3 năm 2020')
    expect(sayDocumentDate('2026-11-22', 'vi')).toBe('ngày 22 tháng 11 năm 2026')
    expect(sayDocumentDate('2023-01-10', 'vi')).toBe('ngày 10 tháng 01 năm 2023')
    expect(sayDocumentDate('2023-02-05', 'en')).toBe('5 February 2023')
  })

  test('of every day of two years: a zero before days below 10 and months 1 and 2, nowhere else, and the day can be read back', () => {
    expect(days).toHaveLength(731)
    for (const { year, month, day } of days) {
      const text = sayDocumentDate(isoDate(year, month, day), 'vi')
      const parts = /^ngày (\d{2}) tháng (0[12]|[3-9]|1[0-2]) năm (\d{4})$/.exec(text)
      expect(parts?.slice(1).map(Number), text).toEqual([day, month, year])
    }
  })

  test.each(['2023-02-29', '05/02/2023', ''])('%j is no date', (text) => {
    expect(() => sayDocumentDate(text, 'vi')).toThrow(RangeError)
  })
})
