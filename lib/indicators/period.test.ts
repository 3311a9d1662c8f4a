import { describe, expect, test } from 'vitest'
import { daysBetween, daysInMonth, isIsoDate, isoDate, monthsPeriod, parsePeriodCode, periodCode, periodKind, samePeriodLastYear, type Period } from './period'

const period = (text: string): Period => {
  const [from = '', to = ''] = text.split(' ')
  return { from, to }
}

describe('a day', () => {
  test.each(['2022-09-30', '2024-02-29', '2000-02-29'])('%s is in the calendar', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  test.each(['2023-02-29', '1900-02-29', '2022-09-31', '2022-13-01', '2022-00-10', '2022-01-00', '30/09/2022', '2022-9-30', '2022-09-30T00:00', ''])('%s is not', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test('is counted in whole days, over a leap day too', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1)
    expect(daysBetween('2023-05-23', '2023-05-23')).toBe(0)
  })
})

// What officials say, its dates, its kind and its SDMX text.
const spoken: readonly (readonly [said: string, dates: string, kind: string, code: string])[] = [
  ['năm 2022', '2022-01-01 2022-12-31', 'year', '2022'],
  ['6 tháng đầu năm 2022', '2022-01-01 2022-06-30', 'half', '2022-S1'],
  ['6 tháng cuối năm 2022', '2022-07-01 2022-12-31', 'half', '2022-S2'],
  ['quý I/2022', '2022-01-01 2022-03-31', 'quarter', '2022-Q1'],
  ['quý III/2022', '2022-07-01 2022-09-30', 'quarter', '2022-Q3'],
  ['tháng 9/2022', '2022-09-01 2022-09-30', 'month', '2022-M09'],
  ['tháng 2/2024', '2024-02-01 2024-02-29', 'month', '2024-M02'],
  ['9 tháng năm 2022', '2022-01-01 2022-09-30', 'months', '2022-01-01/P9M'],
  ['11 tháng năm 2022', '2022-01-01 2022-11-30', 'months', '2022-01-01/P11M'],
  ['ngày 23/5/2021', '2021-05-23 2021-05-23', 'day', '2021-05-23'],
  ['đến 15/9/2023', '2023-01-01 2023-09-15', 'to_date', '2023-01-01/P258D'],
  ['đến 31/1 năm sau', '2023-01-01 2024-01-31', 'range', '2023-01-01/P13M'],
  ['giai đoạn 2020–2023', '2020-01-01 2023-12-31', 'multi_year', '2020-01-01/P4Y'],
  ['nửa nhiệm kỳ', '2020-07-01 2023-06-30', 'range', '2020-07-01/P3Y'],
  ['từ tháng 4 đến tháng 9', '2022-04-01 2022-09-30', 'range', '2022-04-01/P6M'],
  ['từ 16/3 đến 15/9', '2022-03-16 2022-09-15', 'range', '2022-03-16/P184D'],
]

describe('a period', () => {
  test.each(spoken)('“%s” (%s) is of kind %s', (_, dates, kind) => {
    expect(periodKind(period(dates))).toBe(kind)
  })

  test.each(spoken)('“%s” (%s, %s) is written %s', (_, dates, _kind, code) => {
    expect(periodCode(period(dates))).toBe(code)
  })

  test.each(spoken)('“%s” (%s, %s) is read again from %s', (_, dates, _kind, code) => {
    expect(parsePeriodCode(code)).toEqual(period(dates))
  })

  test('of nine months is never the third quarter', () => {
    const [nineMonths, quarter] = [monthsPeriod(2022, 1, 9), monthsPeriod(2022, 7, 9)]
    expect(nineMonths.to).toBe(quarter.to)
    expect(periodKind(nineMonths)).not.toBe(periodKind(quarter))
    expect(periodCode(nineMonths)).not.toBe(periodCode(quarter))
  })

  test('does not end before it starts', () => {
    expect(() => periodKind(period('2022-09-30 2022-01-01'))).toThrow(RangeError)
    expect(() => periodCode(period('2022-01-01 2021-12-31'))).toThrow(/ends before it starts/)
  })

  test('has days of the calendar only', () => {
    expect(() => periodCode(period('2022-01-01 2022-02-30'))).toThrow('not a date: "2022-02-30"')
  })
})

test.each([
  ['a half by another name', '2022-01-01/P6M'], ['a year by another name', '2022-01-01/P12M'], ['a day by another name', '2022-05-23/P1D'], ['a fifth quarter', '2022-Q5'],
  ['a third half', '2022-S3'], ['month 13', '2022-M13'], ['month 0', '2022-M00'], ['one digit for a month', '2022-M9'], ['no such day', '2022-02-30/P9D'],
  ['months that start within one', '2022-01-15/P2M'], ['no length', '2022-01-01/P0M'], ['words', 'năm 2022'], ['nothing', ''], ['a space behind', '2022 '], ['lower case', '2022-q3'],
])('%s (%s) is not the text of a period', (_, code) => {
  expect(parsePeriodCode(code)).toBeNull()
})

/** Every month span of two years from each month, and day spans that begin and end oddly. */
function* manyPeriods(): Generator<Period> {
  for (const year of [1999, 2000, 2020, 2023, 2024, 2025]) {
    for (let first = 1; first <= 12; first += 1) {
      for (let length = 1; length <= 36; length += 1) {
        const last = first + length - 1
        yield monthsPeriod(year, first, ((last - 1) % 12) + 1, year + Math.floor((last - 1) / 12))
      }
      for (const day of [1, 2, 15, 28]) {
        for (const [month, end] of [[first, 28], [12, 30], [12, 31]] as const) yield { from: isoDate(year, first, day), to: isoDate(year, month, end) }
        yield { from: isoDate(year, first, day), to: isoDate(year + 1, 2, daysInMonth(year + 1, 2)) }
      }
    }
  }
}

test('every period has one text, and that text is read as the same period', () => {
  const periods = [...manyPeriods()]
  const texts = new Map(periods.map((each) => [`${each.from} ${each.to}`, periodCode(each)]))

  expect(periods.length).toBeGreaterThan(3000)
  expect(periods.filter((each) => JSON.stringify(parsePeriodCode(periodCode(each))) !== JSON.stringify(each))).toEqual([])
  expect(new Set(texts.values()).size).toBe(texts.size)
})

describe('“cùng kỳ”, the same stretch a year before', () => {
  test.each([
    ['the year', '2022-01-01 2022-12-31', '2021-01-01 2021-12-31'],
    ['nine months', '2022-01-01 2022-09-30', '2021-01-01 2021-09-30'],
    ['two months that end on a leap day', '2024-01-01 2024-02-29', '2023-01-01 2023-02-28'],
    ['two months that end on 28 February after a leap year', '2025-01-01 2025-02-28', '2024-01-01 2024-02-29'],
    ['28 February of a leap year, which is not its end', '2024-01-01 2024-02-28', '2023-01-01 2023-02-28'],
    ['a leap day', '2024-02-29 2024-02-29', '2023-02-28 2023-02-28'],
    ['to 15 September', '2023-01-01 2023-09-15', '2022-01-01 2022-09-15'],
    ['four years', '2020-01-01 2023-12-31', '2019-01-01 2022-12-31'],
  ])('of %s (%s) is %s', (_, dates, before) => {
    expect(samePeriodLastYear(period(dates))).toEqual(period(before))
  })

  test('taken twice is two years back, for whole months of any year', () => {
    const wholeMonths = [...manyPeriods()].filter(({ from, to }) => from.endsWith('-01') && Number(to.slice(8)) === daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7))))
    const wrong = wholeMonths.filter((each) => {
      const back = samePeriodLastYear(samePeriodLastYear(each))
      const [year, month] = [Number(each.to.slice(0, 4)) - 2, Number(each.to.slice(5, 7))]
      return back.from !== `${Number(each.from.slice(0, 4)) - 2}${each.from.slice(4)}` || back.to !== isoDate(year, month, daysInMonth(year, month))
    })
    expect(wholeMonths.length).toBeGreaterThan(2000)
    expect(wrong).toEqual([])
  })

  test('is a period of the same kind', () => {
    const changed = [...manyPeriods()].filter((each) => periodKind(each) !== 'day' && periodKind(samePeriodLastYear(each)) !== periodKind(each))
    // 28 February: in a leap year "to date", else the end of two months.
    expect(changed.filter(({ to }) => !to.endsWith('-02-28'))).toEqual([])
  })
})
