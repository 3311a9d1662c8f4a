import { describe, expect, test } from 'vitest'
import { compare } from './comparability'
import type { Reason } from './reasons'
import { figure, nineMonths, over, tayHo, year } from './test-figures'
import { sayMeasure, sayReason, sayVerdict } from './words'

type More = Parameters<typeof figure>[0]

test('a verdict is said in three words', () => {
  expect((['comparable', 'reserved', 'incomparable'] as const).map((level) => [sayVerdict({ level }, 'vi'), sayVerdict({ level }, 'en')])).toEqual([
    ['So sánh được', 'Comparable'], ['So sánh có điều kiện', 'Comparable with reservations'], ['Không so sánh được', 'Not comparable'],
  ])
})

test.each([
  ['growth', 'tăng trưởng điểm', 'growth of score'], ['plan_ratio', 'điểm, so với kế hoạch', 'score, against plan'], ['rank', 'thứ hạng về điểm', 'rank by score'],
  ['rank_change', 'thay đổi thứ hạng về điểm', 'change in rank by score'], ['level', 'điểm', 'score'], ['share', 'điểm', 'score'], ['completion', 'điểm', 'score'],
] as const)('what is measured is said with its kind: %s', (kind, vi, en) => {
  expect([sayMeasure(figure({ indicator: { kind } }), 'vi'), sayMeasure(figure({ indicator: { kind } }), 'en')]).toEqual([vi, en])
})

const sector = { code: 'sector', kind: 'growth', objectVi: 'ngành dịch vụ, thương mại, du lịch', objectEn: 'the services sector' } as const
const revenue = { code: 'revenue', kind: 'growth', objectVi: 'doanh thu thương mại, dịch vụ, du lịch', objectEn: 'revenue of services' } as const
const breaks = [{ firstDay: '2021-01-01', noteVi: 'Thành phố chấm theo bộ tiêu chí mới.', noteEn: 'The city scores by new criteria.' }]

describe('a reason between two areas names both', () => {
  test.each<readonly [Reason, More, More, string, string]>([
    ['measure', { indicator: sector }, { indicator: { kind: 'plan_ratio' } }, 'Khác loại số liệu. Hoàn Kiếm: tốc độ tăng; Tây Hồ: tỷ lệ so với kế hoạch.', 'Different kinds of figure. Hoàn Kiếm: a growth rate; Tây Hồ: a ratio to a plan.'],
    ['unit', { indicator: { unitOfMeasure: 'dong' } }, { indicator: { unitOfMeasure: 'enterprises' } }, 'Khác đơn vị tính. Hoàn Kiếm: đồng; Tây Hồ: doanh nghiệp.', 'Different units. Hoàn Kiếm: đồng; Tây Hồ: enterprises.'],
    ['object', { indicator: sector }, { indicator: revenue }, 'Khác đối tượng đo. Hoàn Kiếm: tăng trưởng ngành dịch vụ, thương mại, du lịch; Tây Hồ: tăng trưởng doanh thu thương mại, dịch vụ, du lịch.', 'Different things measured. Hoàn Kiếm: growth of the services sector; Tây Hồ: growth of revenue of services.'],
    ['level', {}, { level: 'commune', areaName: 'Phường Tây Hồ' }, 'Khác cấp hành chính. Hoàn Kiếm: cấp huyện; Phường Tây Hồ: cấp xã.', 'Different levels of government. Hoàn Kiếm: district; Phường Tây Hồ: commune.'],
    ['yardstick', { indicator: { comparability: 'poor' } }, { indicator: { comparability: 'poor' } }, 'Không chung cách tính. Các đơn vị tính “Điểm” theo những cách khác nhau.', 'No common yardstick. Areas count “Score” in different ways.'],
    ['period-kind', nineMonths(2023), {}, 'Khác loại kỳ. Hoàn Kiếm: 9 tháng năm 2023; Tây Hồ: năm 2023.', 'Different kinds of period. Hoàn Kiếm: first 9 months of 2023; Tây Hồ: 2023.'],
    ['period-length', nineMonths(2023), over('2023-01-01', '2023-06-30'), 'Khác độ dài kỳ. Hoàn Kiếm: 9 tháng năm 2023; Tây Hồ: 6 tháng đầu năm 2023.', 'Periods of different length. Hoàn Kiếm: first 9 months of 2023; Tây Hồ: first half of 2023.'],
    ['time', nineMonths(2022), nineMonths(2023), 'Khác thời gian. Hoàn Kiếm: 9 tháng năm 2022; Tây Hồ: 9 tháng năm 2023.', 'Different times. Hoàn Kiếm: first 9 months of 2022; Tây Hồ: first 9 months of 2023.'],
    ['year-unstated', { periodOfReport: true }, {}, 'Không rõ năm chấm. Hoàn Kiếm: báo cáo năm 2023 không nói thứ hạng của năm nào.', 'Year not stated. Hoàn Kiếm: the report of 2023 does not name the year of the rank.'],
    ['break', { indicator: { breaks }, period: year(2020) }, { indicator: { breaks } }, 'Chuỗi số liệu bị ngắt. Mốc 01/01/2021: Thành phố chấm theo bộ tiêu chí mới.', 'Break in the series. 1 Jan 2021: The city scores by new criteria.'],
    ['base', { indicator: sector, basis: 'same_period_last_year', ...nineMonths(2023) }, { indicator: sector, basis: 'previous_year', ...nineMonths(2023) }, 'Khác gốc so sánh. Hoàn Kiếm: so với cùng kỳ năm trước; Tây Hồ: so với năm trước.', 'Different bases. Hoàn Kiếm: against the same period of the year before; Tây Hồ: against the year before.'],
    ['denominator', { indicator: { kind: 'rank' }, of: '30' }, { indicator: { kind: 'rank' }, of: '126' }, 'Khác số đơn vị xếp hạng. Hoàn Kiếm: xếp hạng trong 30 đơn vị; Tây Hồ: xếp hạng trong 126 đơn vị.', 'Ranked among different numbers. Hoàn Kiếm: ranked among 30; Tây Hồ: ranked among 126.'],
    ['care', { indicator: { comparability: 'care' } }, { indicator: { comparability: 'care' } }, 'Phạm vi tính có thể khác. Các đơn vị có thể tính “Điểm” với phạm vi khác nhau.', 'Scope may differ. Areas may count “Score” over different scopes.'],
    ['cut-off', nineMonths(2023), nineMonths(2023, '09-15'), 'Mốc chốt số liệu lệch nhau. Hoàn Kiếm: 9 tháng năm 2023; Tây Hồ: đến 15/09/2023.', 'Closing days differ. Hoàn Kiếm: first 9 months of 2023; Tây Hồ: to 15 Sep 2023.'],
    ['base-unstated', { basis: 'previous_year' }, {}, 'Không nêu gốc so sánh. Hoàn Kiếm: so với năm trước; Tây Hồ: không nêu gốc so sánh.', 'Base not stated. Hoàn Kiếm: against the year before; Tây Hồ: base not stated.'],
    ['plan-owner', { indicator: { kind: 'plan_ratio' } }, { indicator: { kind: 'plan_ratio' } }, 'Không rõ kế hoạch của cấp nào. “Điểm”: kế hoạch có thể do thành phố giao hoặc do quận, huyện tự giao.', 'Whose plan is not stated. “Score”: the plan may be the city’s or the district’s own.'],
    ['denominator-unstated', { indicator: { kind: 'rank' }, of: '30' }, { indicator: { kind: 'rank' } }, 'Không nêu số đơn vị xếp hạng. Hoàn Kiếm: xếp hạng trong 30 đơn vị; Tây Hồ: không nêu xếp hạng trong bao nhiêu đơn vị.', 'Number ranked not stated. Hoàn Kiếm: ranked among 30; Tây Hồ: number ranked not stated.'],
    ['totals', { indicator: { kind: 'completion' }, of: '38' }, { indicator: { kind: 'completion' }, of: '1200' }, 'Tổng số được giao khác nhau. Hoàn Kiếm: tổng số 38; Tây Hồ: tổng số 1.200.', 'Different totals. Hoàn Kiếm: of 38; Tây Hồ: of 1,200.'],
    ['total-unstated', { indicator: { kind: 'completion' }, of: '38' }, { indicator: { kind: 'completion' } }, 'Không nêu tổng số. Hoàn Kiếm: tổng số 38; Tây Hồ: không nêu tổng số.', 'Total not stated. Hoàn Kiếm: of 38; Tây Hồ: total not stated.'],
    ['status', { estimated: true }, {}, 'Số ước tính và số chính thức. Hoàn Kiếm: số ước tính; Tây Hồ: số chính thức.', 'An estimate and a final figure. Hoàn Kiếm: an estimate; Tây Hồ: a final figure.'],
    ['derived', {}, { derived: true }, 'Có số suy ra. Tây Hồ: số suy ra từ những gì nguồn nêu.', 'A derived figure. Tây Hồ: computed from what the source states.'],
    ['inexact', { qualifier: 'over' }, { qualifier: 'about' }, 'Có số không chính xác. Hoàn Kiếm: nguồn viết “hơn”; Tây Hồ: nguồn viết “khoảng”.', 'A rounded figure. Hoàn Kiếm: the source says “over”; Tây Hồ: the source says “about”.'],
    ['disputed', { disputed: true }, {}, 'Các nguồn nêu khác nhau. Hoàn Kiếm: các nguồn nêu khác nhau, chưa có kết luận.', 'Sources disagree. Hoàn Kiếm: sources disagree, not ruled on yet.'],
  ])('%s', (reason, a, b, vi, en) => {
    const [one, other] = [figure(a), figure({ ...tayHo, ...b })]
    expect(compare(one, other).reasons).toContain(reason)
    expect([sayReason(reason, one, other, 'vi'), sayReason(reason, one, other, 'en')]).toEqual([vi, en])
  })
})

describe('a reason within one area tells its figures apart by period', () => {
  test.each<readonly [Reason, More, More, string, string]>([
    ['period-kind', nineMonths(2022), {}, 'Khác loại kỳ. Hoàn Kiếm: 9 tháng năm 2022 và năm 2023.', 'Different kinds of period. Hoàn Kiếm: first 9 months of 2022 and 2023.'],
    ['season', over('2023-04-01', '2023-06-30'), over('2023-07-01', '2023-09-30'), 'Khác mùa trong năm. Hoàn Kiếm: quý II/2023 và quý III/2023.', 'Different parts of the year. Hoàn Kiếm: Q2 2023 and Q3 2023.'],
    ['overlap', over('2015-01-01', '2020-12-31'), over('2016-01-01', '2021-12-31'), 'Hai kỳ trùng một phần. Hoàn Kiếm: giai đoạn 2015–2020 và giai đoạn 2016–2021.', 'Overlapping periods. Hoàn Kiếm: 2015–2020 and 2016–2021.'],
    ['yardstick-over-time', { indicator: { comparability: 'poor' }, period: year(2022) }, { indicator: { comparability: 'poor' } }, 'Cách tính riêng của đơn vị. “Điểm” tính theo cách riêng của đơn vị, qua thời gian có thể đã thay đổi.', 'The area’s own yardstick. “Score” is counted in the area’s own way, which may have changed over time.'],
    ['year-unstated-over-time', { periodOfReport: true, period: year(2022) }, {}, 'Không rõ năm chấm. Hoàn Kiếm, năm 2022: báo cáo năm 2022 không nói thứ hạng của năm nào.', 'Year not stated. Hoàn Kiếm, 2022: the report of 2022 does not name the year of the rank.'],
    ['denominator-changed', { indicator: { kind: 'rank' }, of: '22', period: year(2022) }, { indicator: { kind: 'rank' }, of: '20' }, 'Số đơn vị xếp hạng thay đổi. Hoàn Kiếm, năm 2022: xếp hạng trong 22 đơn vị; Hoàn Kiếm, năm 2023: xếp hạng trong 20 đơn vị.', 'Number ranked has changed. Hoàn Kiếm, 2022: ranked among 22; Hoàn Kiếm, 2023: ranked among 20.'],
    ['status', { estimated: true, period: year(2022) }, {}, 'Số ước tính và số chính thức. Hoàn Kiếm, năm 2022: số ước tính; Hoàn Kiếm, năm 2023: số chính thức.', 'An estimate and a final figure. Hoàn Kiếm, 2022: an estimate; Hoàn Kiếm, 2023: a final figure.'],
  ])('%s', (reason, a, b, vi, en) => {
    const [one, other] = [figure(a), figure(b)]
    expect(compare(one, other).reasons).toContain(reason)
    expect([sayReason(reason, one, other, 'vi'), sayReason(reason, one, other, 'en')]).toEqual([vi, en])
  })

  test('and names area and period once where those are the same', () => {
    const [without, withDuties] = [figure({ indicator: { objectVi: 'thu, không gồm thuế' }, qualifier: 'over' }), figure({ indicator: { code: 'other', objectVi: 'thu, gồm thuế' }, qualifier: 'over' })]
    expect(compare(without, withDuties).reasons.map((reason) => sayReason(reason, without, withDuties, 'vi'))).toEqual([
      'Khác đối tượng đo. Hoàn Kiếm, năm 2023: thu, không gồm thuế; thu, gồm thuế.', 'Có số không chính xác. Hoàn Kiếm, năm 2023: nguồn viết “hơn”.',
    ])
  })
})

test('a break on an axis of time is said as any break', () => {
  const [before, after] = [figure({ indicator: { breaks }, period: year(2020) }), figure({ indicator: { breaks } })]
  expect(sayReason('break-on-axis', before, after, 'vi')).toBe(sayReason('break', before, after, 'vi'))
})

test('two areas of one name are told apart by level', () => {
  const [district, ward] = [figure(), figure({ area: 'phuong-hoan-kiem', level: 'commune' })]
  expect(sayReason('level', district, ward, 'vi')).toBe('Khác cấp hành chính. Hoàn Kiếm (cấp huyện): cấp huyện; Hoàn Kiếm (cấp xã): cấp xã.')
})
