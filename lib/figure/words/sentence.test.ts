import { describe, expect, test } from 'vitest'
import type { Observation } from '@/lib/indicators/observation'
import { monthsPeriod } from '@/lib/indicators/period'
import { sayObservation } from './sentence'
import { AREAS, INDICATORS, observed, type IndicatorName } from './test-figures'

type Case = readonly [IndicatorName, string, Partial<Observation>, vi: string, en: string]
const nineMonths = { period: monthsPeriod(2022, 1, 9), basis: 'same_period_last_year' } as const
const hoanKiem = AREAS[0]!

const say = (name: IndicatorName, value: string, more: Partial<Observation>, locale: 'vi' | 'en', area: Parameters<typeof sayObservation>[2] = hoanKiem) => {
  const figure = observed(name, 'hoan-kiem', 2022, value, more)
  return sayObservation(figure, INDICATORS[name], area, { period: figure.period, kind: figure.periodKind }, locale)
}

describe('one figure is one sentence', () => {
  test.each<Case>([
    ['growth', '16.3', { ...nineMonths, estimated: true }, '9 tháng năm 2022, ngành dịch vụ, thương mại, du lịch trên địa bàn quận Hoàn Kiếm ước tăng 16,3% so với cùng kỳ năm 2021.',
      'In the first 9 months of 2022, the services, trade and tourism sector in Hoàn Kiếm rose by an estimated 16.3% compared with the same period of 2021.'],
    ['growth', '-9.8', { basis: 'previous_year', derived: true }, 'Năm 2022, ngành dịch vụ, thương mại, du lịch trên địa bàn quận Hoàn Kiếm giảm 9,8% so với năm 2021 (suy ra).',
      'In 2022, the services, trade and tourism sector in Hoàn Kiếm fell by 9.8% compared with 2021 (derived).'],
    ['growth', '0', { basis: 'plan' }, 'Năm 2022, ngành dịch vụ, thương mại, du lịch trên địa bàn quận Hoàn Kiếm không đổi so với kế hoạch.',
      'In 2022, the services, trade and tourism sector in Hoàn Kiếm was unchanged compared with plan.'],
    ['growth', '-6', { valueMax: '-5', qualifier: 'about' }, 'Năm 2022, ngành dịch vụ, thương mại, du lịch trên địa bàn quận Hoàn Kiếm giảm khoảng 5–6%.',
      'In 2022, the services, trade and tourism sector in Hoàn Kiếm fell by about 5–6%.'],
    ['revenue', '1200000000000', { qualifier: 'over' }, 'Năm 2022, thu ngân sách nhà nước trên địa bàn quận Hoàn Kiếm (không gồm thuế xuất nhập khẩu) đạt hơn 1.200 tỷ đồng.',
      'In 2022, state budget revenue collected in Hoàn Kiếm (without import and export duties) came to over 1,200 billion đồng.'],
    ['revenue', '43500000', { estimated: true, qualifier: 'nearly' }, 'Năm 2022, thu ngân sách nhà nước trên địa bàn quận Hoàn Kiếm (không gồm thuế xuất nhập khẩu) ước đạt gần 43,5 triệu đồng.',
      'In 2022, state budget revenue collected in Hoàn Kiếm (without import and export duties) came to nearly 43.5 million đồng (estimate).'],
    ['score', '95.7', {}, 'Năm 2022, điểm Chỉ số cải cách hành chính của UBND quận Hoàn Kiếm đạt 95,7%.', 'In 2022, the PAR index score of the Hoàn Kiếm district People\'s Committee stood at 95.7%.'],
    ['households', '12', {}, 'Năm 2022, quận Hoàn Kiếm còn 12 hộ nghèo.', 'In 2022, Hoàn Kiếm had 12 poor households remaining.'],
    ['households', '1', { estimated: true }, 'Năm 2022, quận Hoàn Kiếm ước còn 1 hộ nghèo.', 'In 2022, Hoàn Kiếm had an estimated 1 poor household remaining.'],
    ['share', '61.69', {}, 'Năm 2022, thương mại, dịch vụ chiếm 61,69% cơ cấu kinh tế quận Hoàn Kiếm.', 'In 2022, trade and services made up 61.69% of the economy of Hoàn Kiếm.'],
    ['poverty', '0.19', {}, 'Năm 2022, tỷ lệ hộ nghèo trong tổng số hộ trên địa bàn quận Hoàn Kiếm là 0,19%.', 'In 2022, poor households as a share of all households in Hoàn Kiếm stood at 0.19%.'],
    ['planRatio', '110.4', { basis: 'plan' }, 'Năm 2022, thu ngân sách nhà nước trên địa bàn quận Hoàn Kiếm (không gồm thuế xuất nhập khẩu) bằng 110,4% dự toán.',
      'In 2022, state budget revenue collected in Hoàn Kiếm (without import and export duties) stood at 110.4% of plan.'],
    ['rank', '2', { of: '30' }, 'Năm 2022, quận Hoàn Kiếm đứng thứ 2/30 về Chỉ số cải cách hành chính.', 'In 2022, Hoàn Kiếm ranked 2nd of 30 for the PAR index.'],
    ['rank', '11', { periodOfReport: true, derived: true }, 'Năm 2022, quận Hoàn Kiếm đứng thứ 11 về Chỉ số cải cách hành chính (suy ra; nguồn không nêu năm; kỳ là của báo cáo).',
      'In 2022, Hoàn Kiếm ranked 11th for the PAR index (derived; the source names no year; the period is that of the report).'],
    ['rankChange', '2', { basis: 'previous_year' }, 'Năm 2022, quận Hoàn Kiếm tăng 2 bậc về Chỉ số cải cách hành chính so với năm 2021.', 'In 2022, Hoàn Kiếm moved up 2 places for the PAR index compared with 2021.'],
    ['rankChange', '-1', {}, 'Năm 2022, quận Hoàn Kiếm giảm 1 bậc về Chỉ số cải cách hành chính so với lần chấm trước.', 'In 2022, Hoàn Kiếm moved down 1 place for the PAR index compared with the time before.'],
    ['rankChange', '0', { basis: 'previous_year' }, 'Năm 2022, thứ hạng của quận Hoàn Kiếm về Chỉ số cải cách hành chính không đổi so với năm 2021.', 'In 2022, the rank of Hoàn Kiếm for the PAR index was unchanged compared with 2021.'],
    ['targets', '14', { of: '16', estimated: true }, 'Năm 2022, quận Hoàn Kiếm ước hoàn thành 14/16 chỉ tiêu năm do thành phố giao.', 'In 2022, Hoàn Kiếm completed an estimated 14 of 16 annual targets set by the city.'],
    ['exceeded', '6', {}, 'Năm 2022, quận Hoàn Kiếm hoàn thành vượt mức 6 chỉ tiêu năm.', 'In 2022, Hoàn Kiếm exceeded 6 annual targets.'],
    ['communes', '15', { of: '25' }, 'Năm 2022, quận Hoàn Kiếm có 15/25 xã đạt chuẩn nông thôn mới (lũy kế).', 'In 2022, Hoàn Kiếm had 15 of 25 communes meeting the new-rural standard (cumulative).'],
  ])('%s of %s %o', (name, value, more, vi, en) => {
    expect(say(name, value, more, 'vi')).toBe(vi)
    expect(say(name, value, more, 'en')).toBe(en)
  })
})

describe('when it was', () => {
  test.each<readonly [string, Partial<Observation>, string, string]>([
    ['a half-year', { period: monthsPeriod(2022, 1, 6) }, '6 tháng đầu năm 2022, ', 'In the first half of 2022, '],
    ['a quarter', { period: monthsPeriod(2022, 7, 9) }, 'Quý III/2022, ', 'In Q3 2022, '],
    ['a day', { period: { from: '2021-05-23', to: '2021-05-23' } }, 'Ngày 23/05/2021, ', 'On 23 May 2021, '],
    ['the year to a day', { period: { from: '2023-01-01', to: '2023-09-15' } }, 'Tính đến 15/09/2023, ', 'By 15 Sep 2023, '],
    ['a stock at a day', { period: { from: '2020-01-01', to: '2020-07-07' }, periodKind: 'snapshot' }, 'Tại ngày 07/07/2020, ', 'On 7 Jul 2020, '],
    ['years', { period: monthsPeriod(2016, 1, 12, 2020) }, 'Giai đoạn 2016–2020, ', 'Over 2016–2020, '],
    ['a term, from day to day', { period: { from: '2020-01-01', to: '2024-12-20' }, periodKind: 'multi_year' }, 'Từ 01/01/2020 đến 20/12/2024, ', 'From 1 Jan 2020 to 20 Dec 2024, '],
    ['any days', { period: { from: '2020-01-01', to: '2023-04-11' } }, 'Từ 01/01/2020 đến 11/04/2023, ', 'From 1 Jan 2020 to 11 Apr 2023, '],
  ])('%s begins the sentence', (_, more, vi, en) => {
    expect(say('score', '95.7', more, 'vi').startsWith(`${vi}điểm`)).toBe(true)
    expect(say('score', '95.7', more, 'en').startsWith(`${en}the PAR`)).toBe(true)
  })

  test('"cùng kỳ" of several years names no year, since the year before overlaps them', () => {
    expect(say('growth', '5', { period: monthsPeriod(2016, 1, 12, 2020), basis: 'same_period_last_year' }, 'vi')).toContain('tăng 5% so với cùng kỳ năm trước.')
  })
})

test('of an area whose full name is not known the bare name is said', () => {
  expect(say('rank', '2', { of: '30' }, 'vi', { name: 'Hoàn Kiếm' })).toBe('Năm 2022, Hoàn Kiếm đứng thứ 2/30 về Chỉ số cải cách hành chính.')
})

test('the city is no district, in English too', () => {
  const city = { name: 'Hà Nội', fullName: 'Thành phố Hà Nội', level: 'city' } as const
  expect(say('score', '95.7', {}, 'vi', city)).toBe('Năm 2022, điểm Chỉ số cải cách hành chính của UBND thành phố Hà Nội đạt 95,7%.')
  expect(say('score', '95.7', {}, 'en', city)).toBe('In 2022, the PAR index score of the district People\'s Committee in Hà Nội stood at 95.7%.')
})

test('the mean of a year in a span says so', () => {
  const figure = observed('growth', 'hoan-kiem', 2020, '21', { period: monthsPeriod(2016, 1, 12, 2020) })
  const mean = { ...INDICATORS.growth, objectVi: 'ngành công nghiệp, bình quân mỗi năm của giai đoạn', objectEn: 'the industrial sector, yearly mean over a span' }
  const sentences = (['vi', 'en'] as const).map((locale) => sayObservation(figure, mean, hoanKiem, { period: figure.period, kind: 'multi_year' }, locale))
  expect(sentences).toEqual(['Giai đoạn 2016–2020, ngành công nghiệp trên địa bàn quận Hoàn Kiếm tăng bình quân 21% mỗi năm.', 'Over 2016–2020, the industrial sector in Hoàn Kiếm rose by 21% a year on average.'])
})

test('a figure is said in the unit of the figure around it where that is given', () => {
  const figure = observed('revenue', 'hoan-kiem', 2022, '43500000')
  expect(sayObservation(figure, INDICATORS.revenue, hoanKiem, { period: figure.period, kind: 'year' }, 'vi', { label: 'tỷ đồng', exponent: 9 })).toContain('đạt 0,0435 tỷ đồng.')
})
