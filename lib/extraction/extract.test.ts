import { describe, expect, test } from 'vitest'
import type { AreaName, Candidate, ReadingContext } from './candidate'
import { extract } from './extract'

const area = (slug: string, name: string, level: AreaName['level'], kind: string, validFrom: string | null, validTo: string | null): AreaName => ({ slug, name, level, kind, validFrom, validTo })
const context: ReadingContext = {
  areas: [area('sen-hong', 'Sen Hồng', 'district', 'huyen', null, '2025-06-30'), area('xa-sen-hong', 'Sen Hồng', 'commune', 'xa', '2025-07-01', null)],
  indicators: [
    { code: 'budget-revenue', kind: 'level', unitOfMeasure: 'dong', names: ['Thu ngân sách nhà nước trên địa bàn', 'thu ngân sách'] },
    { code: 'budget-revenue-plan-ratio', kind: 'plan_ratio', unitOfMeasure: 'percent', names: ['thu ngân sách'] },
    { code: 'par-index-rank', kind: 'rank', unitOfMeasure: 'rank', names: ['chỉ số cải cách hành chính'] },
    { code: 'par-rank-as-reported', kind: 'rank', unitOfMeasure: 'rank', names: ['cải cách hành chính'] },
    { code: 'poverty-rate', kind: 'share', unitOfMeasure: 'percent', names: ['tỷ lệ hộ nghèo'] },
  ],
}

/** An invented report of an invented district. */
const report = `Trang chủ | Tin tức

Huyện Sen Hồng: Kinh tế 9 tháng khởi sắc
Thu Hà | 05/10/2023 08:15

Sáng 4/10, Ban Chấp hành Đảng bộ huyện Sen Hồng khóa XXIV, nhiệm kỳ 2020-2025 họp Hội nghị lần thứ 17, bàn nhiệm vụ 3 tháng cuối năm 2023.

Chín tháng đầu năm, giá trị sản xuất ước đạt 9.120,5 tỷ đồng, tăng 8,4%; thu ngân sách nhà nước trên địa bàn đạt 812 tỷ đồng, bằng 86,5% dự toán Thành phố giao. Tỷ lệ hộ nghèo còn 0,6%.
Chỉ số cải cách hành chính năm 2022 của huyện tăng 3 bậc so với năm 2021, xếp thứ 9/30 quận, huyện, thị xã.
Ảnh: Quang cảnh hội nghị

Huyện triển khai 8 chương trình hành động, hoàn thành 14/20 chỉ tiêu.

Trong 3 tháng cuối năm, huyện phấn đấu thu thêm 150 tỷ đồng.

Tin liên quan
Huyện Lúa Vàng thu ngân sách 900 tỷ đồng
`
const brief = (candidates: readonly Candidate[]): string[] =>
  candidates.map(({ role, kind, value, of, period, basis, estimated, indicator }) =>
    [role, kind, of ? `${value}/${of}` : value, period ? `${period.from}..${period.to}` : '-', basis, estimated ? 'ước' : '', indicator ?? ''].join(' ').trim())

describe('a whole report', () => {
  const { text, title, publishedOn, candidates } = extract(report, context)

  test('title and date come from the page', () => {
    expect([title, publishedOn]).toEqual(['Huyện Sen Hồng: Kinh tế 9 tháng khởi sắc', '2023-10-05'])
  })

  test('every figure is read, with its period, basis and estimate, and nothing of the page around it', () => {
    const nineMonths = '2023-01-01..2023-09-30'
    expect(brief(candidates)).toEqual([
      `result level 9120.5 ${nineMonths} none ước`,
      `result growth 8.4 ${nineMonths} none ước`,
      `result level 812 ${nineMonths} none  budget-revenue`,
      `result plan_ratio 86.5 ${nineMonths} plan  budget-revenue-plan-ratio`,
      `result share 0.6 ${nineMonths} none  poverty-rate`,
      'result rank_change 3 2022-01-01..2022-12-31 previous_year',
      'result rank 9/30 2022-01-01..2022-12-31 none  par-index-rank',
      `result completion 14/20 ${nineMonths} none`,
      'target level 150 2023-10-01..2023-12-31 none',
    ])
  })

  test('quotes are exactly the words at their spans', () => {
    for (const { span, quote } of candidates) expect(text.slice(span.start, span.end)).toBe(quote)
  })

  test('what the context gave is marked as implied', () => {
    expect(candidates.find((candidate) => candidate.value === '86.5')?.implied).toEqual(['area', 'measure', 'period'].filter((field) => field !== 'period'))
    expect(candidates.find((candidate) => candidate.value === '14')?.implied).toContain('period')
  })

  test('the district is meant before July 2025, the commune of its name after it', () => {
    expect(new Set(candidates.map((candidate) => candidate.areaSlug))).toEqual(new Set(['sen-hong']))
    const later = extract('Xã Sen Hồng thu ngân sách 12 tỷ đồng\n\n20/12/2025 09:00\n\nNăm 2025, xã Sen Hồng thu ngân sách đạt 12,5 tỷ đồng.', context)
    expect(later.candidates.map((candidate) => candidate.areaSlug)).toEqual(['xa-sen-hong', 'xa-sen-hong'])
  })
})

describe('extract', () => {
  test('a rank in administrative reform whose index year is not named is the rank as reported', () => {
    const { candidates } = extract('Huyện Sen Hồng họp sơ kết 9 tháng năm 2023\n\nCông tác cải cách hành chính được đẩy mạnh, phát huy tác dụng, đứng thứ 7/30 quận, huyện.', context)
    expect(candidates.map((candidate) => candidate.indicator)).toEqual(['par-rank-as-reported'])
  })

  test('decomposed text with other line ends gives the same readings', () => {
    const other = report.normalize('NFD').replaceAll('\n', '\r\n')
    expect(brief(extract(other, context).candidates)).toEqual(brief(extract(report, context).candidates))
  })

  test('a reading with more taken from context is less sure', () => {
    const { candidates } = extract(report, context)
    const [own, implied] = ['812', '86.5'].map((value) => candidates.find((candidate) => candidate.value === value)!.confidence)
    expect(own).toBeGreaterThan(implied! - 0.05)
    for (const { confidence } of candidates) expect(Math.round(confidence * 100) / 100).toBe(confidence)
  })

  test('names and figures of a list are dealt out in order', () => {
    const { candidates } = extract('Tỷ trọng công nghiệp – dịch vụ - nông nghiệp tương ứng là: 60,5% - 30% - 9,5%.', context)
    expect(candidates.map(({ measure, value }) => [measure, value])).toEqual([['Tỷ trọng công nghiệp', '60.5'], ['Tỷ trọng dịch vụ', '30'], ['Tỷ trọng nông nghiệp', '9.5']])
  })

  test('commas part a list whose members hold dashes; a pair shares its noun', () => {
    const sectors = extract('Giá trị sản xuất các ngành thương mại - dịch vụ, công nghiệp - xây dựng lần lượt đạt 23 tỷ đồng và 41 tỷ đồng.', context).candidates
    expect(sectors.map(({ measure }) => measure)).toEqual(['Giá trị sản xuất các ngành thương mại - dịch vụ', 'Giá trị sản xuất các ngành công nghiệp - xây dựng'])
    const budget = extract('Thu, chi ngân sách lần lượt đạt 112% và 96% dự toán.', context).candidates
    expect(budget.map(({ measure }) => measure)).toEqual(['Thu ngân sách', 'chi ngân sách'])
  })

  test('the year an index is scored for does not pass to the next sentence', () => {
    const { candidates } = extract('Huyện Sen Hồng sơ kết 6 tháng đầu năm 2023\n\nChỉ số cải cách hành chính năm 2022 của huyện xếp thứ 9/30 quận, huyện. Tỷ lệ hộ nghèo còn 0,4%.', context)
    expect(candidates.map(({ period }) => period?.from.slice(0, 4))).toEqual(['2022', '2023'])
    expect(candidates.at(-1)?.period?.to).toBe('2023-06-30')
  })

  test('the measure of a figure is what is counted and said of it', () => {
    const measures = (text: string): string[] => extract(text, context).candidates.map(({ measure }) => measure)
    expect(measures('Quận có 5 tập thể và 3 cá nhân được tặng Bằng khen.')).toEqual(['tập thể được tặng Bằng khen', 'cá nhân được tặng Bằng khen'])
    expect(measures('Đảng bộ huyện đã hoàn thành 21/30 nhiệm vụ của 9 chỉ tiêu chủ yếu.')[0]).toBe('nhiệm vụ của 9 chỉ tiêu chủ yếu')
    expect(measures('Có 96 doanh nghiệp thành lập mới, tăng 12% so với cùng kỳ.')).toEqual(['doanh nghiệp thành lập mới', 'doanh nghiệp thành lập mới'])
    expect(measures('Thu nhập bình quân đầu người đạt 71 triệu đồng/người/năm, tăng 8%.')).toEqual(['Thu nhập bình quân đầu người', 'Thu nhập bình quân đầu người'])
    expect(measures('Thu ngân sách huyện, gồm cả phần bổ sung, đạt 90 tỷ đồng.')).toEqual(['Thu ngân sách huyện'])
  })

  test('another area named as subject has its own figures', () => {
    const { candidates } = extract('Huyện Sen Hồng họp sơ kết năm 2023\n\nThái Bình xếp thứ nhất với 96,3%, huyện Lúa Vàng xếp thứ 2 với 95,7%.', context)
    expect(candidates.map(({ area: name, value }) => [name, value])).toEqual([['Thái Bình', '1'], ['Thái Bình', '96.3'], ['Lúa Vàng', '2'], ['Lúa Vàng', '95.7']])
  })

  test('an empty text has no readings', () => {
    expect(extract('', context)).toEqual({ text: '', title: null, publishedOn: null, candidates: [], statements: [] })
  })
})
