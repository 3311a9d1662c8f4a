import { describe, expect, test } from 'vitest'
import { findPeriodPhrases, readPeriod } from './period-phrases'

describe('readPeriod', () => {
  test.each([
    ['9 tháng đầu năm 2022', '2022-01-01', '2022-09-30'],
    ['9 tháng năm 2023', '2023-01-01', '2023-09-30'],
    ['9 tháng của năm 2022', '2022-01-01', '2022-09-30'],
    ['sáu tháng đầu năm 2021', '2021-01-01', '2021-06-30'],
    ['mười một tháng năm 2020', '2020-01-01', '2020-11-30'],
    ['3 tháng cuối năm 2022', '2022-10-01', '2022-12-31'],
    ['6 tháng cuối năm 2022', '2022-07-01', '2022-12-31'],
    ['quý III/2023', '2023-07-01', '2023-09-30'],
    ['quý I-2021', '2021-01-01', '2021-03-31'],
    ['quý 2 năm 2020', '2020-04-01', '2020-06-30'],
    ['nửa đầu năm 2020', '2020-01-01', '2020-06-30'],
    ['nửa cuối năm 2019', '2019-07-01', '2019-12-31'],
    ['đến hết tháng 9/2023', '2023-01-01', '2023-09-30'],
    ['tính đến 15/9/2023', '2023-01-01', '2023-09-15'],
    ['tính đến hết ngày 30-9-2021', '2021-01-01', '2021-09-30'],
    ['từ đầu năm đến ngày 14/3/2025', '2025-01-01', '2025-03-14'],
    ['từ 1/7/2025 đến 23/9/2025', '2025-07-01', '2025-09-23'],
    ['tháng 9/2023', '2023-09-01', '2023-09-30'],
    ['năm 2021', '2021-01-01', '2021-12-31'],
    ['giai đoạn 2020 – 2023', '2020-01-01', '2023-12-31'],
    ['giai đoạn năm 2014 đến 2019', '2014-01-01', '2019-12-31'],
    ['từ năm 2022 đến năm 2023', '2022-01-01', '2023-12-31'],
    ['năm học 2023-2024', '2023-09-01', '2024-05-31'],
    ['nhiệm kỳ 2020-2025', '2020-01-01', '2025-12-31'],
  ])('%s runs from %s to %s', (phrase, from, to) => {
    expect(readPeriod(phrase)).toEqual({ from, to })
  })

  test.each([
    ['9 tháng đầu năm', '2022-10-13', '2022-09-30'],
    ['9 tháng', '2024-09-20', '2024-09-30'],
    ['6 tháng đầu năm', '2023-06-22', '2023-06-30'],
    ['quý IV', '2024-01-10', '2023-12-31'],
    ['đến hết tháng 9', '2021-10-22', '2021-09-30'],
    ['tính đến ngày 15/9', '2022-10-02', '2022-09-15'],
    ['tính đến ngày 31/12', '2024-01-05', '2023-12-31'],
  ])('%s in a report of %s ends on %s', (phrase, publishedOn, to) => {
    expect(readPeriod(phrase, publishedOn)?.to).toBe(to)
  })

  test.each(['hơn 3 tháng', 'sau 6 tháng vận hành', 'tính đến 31/2/2023', 'tháng 13/2023', 'một ngày'])('%s names no period', (phrase) => {
    expect(readPeriod(phrase, '2023-10-01')).toBeNull()
  })

  test('a year left out needs a date', () => {
    expect(readPeriod('9 tháng đầu năm')).toBeNull()
  })
})

describe('findPeriodPhrases', () => {
  test('the longest wording wins and none stands inside another', () => {
    const text = 'Từ đầu năm đến ngày 14/3/2025 và 9 tháng đầu năm 2024, giai đoạn 2021-2025'
    expect(findPeriodPhrases(text).map((phrase) => phrase.text)).toEqual(['Từ đầu năm đến ngày 14/3/2025', '9 tháng đầu năm 2024', 'giai đoạn 2021-2025'])
  })
})
