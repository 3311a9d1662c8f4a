import type { Locale } from '@/lib/indicators/catalogue'

// Why two figures cannot be compared, or only with a reservation. The rules are
// published: the page on method prints this table as it stands here.

/** What a reason does: a blocking one forbids the comparison, a reservation goes with it. */
export type Weight = 'blocking' | 'reservation'

export interface ReasonEntry {
  readonly weight: Weight
  /** A few words: "Khác đối tượng đo". */
  readonly nameVi: string
  readonly nameEn: string
  /** The rule, as readers are told. */
  readonly ruleVi: string
  readonly ruleEn: string
}

const blocking = (nameVi: string, nameEn: string, ruleVi: string, ruleEn: string): ReasonEntry => ({ weight: 'blocking', nameVi, nameEn, ruleVi, ruleEn })
const reservation = (nameVi: string, nameEn: string, ruleVi: string, ruleEn: string): ReasonEntry => ({ weight: 'reservation', nameVi, nameEn, ruleVi, ruleEn })

/** All reasons, blocking ones first: the order in which verdicts name them and the method page prints them. */
export const REASONS = {
  measure: blocking('Khác loại số liệu', 'Different kinds of figure',
    'Tốc độ tăng, mức tuyệt đối, tỷ lệ, thứ hạng, số hoàn thành và tỷ lệ so với kế hoạch không so với nhau.',
    'Growth rates, levels, shares, ranks, completions and ratios to a plan are not compared with each other.'),
  unit: blocking('Khác đơn vị tính', 'Different units', 'Hai số liệu phải cùng đơn vị tính.', 'Both figures must be in one unit.'),
  object: blocking('Khác đối tượng đo', 'Different things measured',
    'Hai số liệu phải đo cùng một đối tượng. Tên gần giống nhau chưa đủ: giá trị sản xuất không phải doanh thu; thu ngân sách gồm thuế xuất nhập khẩu không phải thu ngân sách không gồm khoản này.',
    'Both figures must measure the same thing. Similar names do not suffice: production value is not revenue, and budget revenue with trade duties is not budget revenue without them.'),
  level: blocking('Khác cấp hành chính', 'Different levels of government',
    'Thành phố, cấp huyện (đến 30/6/2025) và cấp xã không so với nhau.',
    'The city, districts (to 30 June 2025) and communes are not compared with each other.'),
  yardstick: blocking('Không chung cách tính', 'No common yardstick',
    'Với chỉ tiêu mà mỗi đơn vị tính theo cách riêng (phạm vi, giá gốc, nguồn số liệu), không so và không xếp hạng giữa các đơn vị.',
    'Where each area counts in its own way (scope, price base, source), areas are neither compared nor ranked.'),
  'period-kind': blocking('Khác loại kỳ', 'Different kinds of period',
    'Số cả năm, số lũy kế từ đầu năm, số của một tháng hoặc một quý, số cả giai đoạn và số tại một thời điểm không so với nhau.',
    'Whole years, figures cumulated from January, single months or quarters, spans of years and stocks at a date are not compared with each other.'),
  'period-length': blocking('Khác độ dài kỳ', 'Periods of different length',
    'Sáu tháng không so với chín tháng. Mốc chốt số liệu lệch nhau quá 30 ngày cũng là khác độ dài kỳ.',
    'Six months are not compared with nine. Closing days more than 30 days apart make periods of different length.'),
  time: blocking('Khác thời gian', 'Different times',
    'Giữa các đơn vị, chỉ so số liệu của cùng một kỳ. Số của cùng một đơn vị qua các năm thì so được.',
    'Between areas only figures of the same period are compared. One area may be compared with itself through the years.'),
  'year-unstated': blocking('Không rõ năm chấm', 'Year not stated',
    'Thứ hạng mà báo cáo không nói của năm nào thì không so giữa các đơn vị.',
    'A rank whose year the report does not name is not compared between areas.'),
  break: blocking('Chuỗi số liệu bị ngắt', 'Break in the series',
    'Từ khi cách tính thay đổi, số liệu sau mốc không so trực tiếp với số liệu trước mốc.',
    'Once an indicator is made another way, figures after that day are not directly compared with those before.'),
  base: blocking('Khác gốc so sánh', 'Different bases',
    'So với kế hoạch, so với cùng kỳ và so với cả năm trước là các gốc khác nhau. Riêng số cả năm, so với cùng kỳ và so với năm trước là một.',
    'Against plan, against the same period and against the whole previous year are different bases. For whole years the last two are the same.'),
  denominator: blocking('Khác số đơn vị xếp hạng', 'Ranked among different numbers',
    'Thứ 2 trong 30 đơn vị không so với thứ 2 trong 126 đơn vị. Giữa các đơn vị, tổng số phải bằng nhau; với một đơn vị qua thời gian, tổng số lệch quá một phần mười thì không so.',
    'Second of 30 is not compared with second of 126. Between areas the numbers must be equal; for one area through time they may differ by at most a tenth.'),
  care: reservation('Phạm vi tính có thể khác', 'Scope may differ',
    'Chỉ tiêu cùng tên nhưng phạm vi hoặc cách tính của từng đơn vị có thể khác đôi chút.',
    'The indicator has one name, but areas may count it over somewhat different scopes.'),
  'yardstick-over-time': reservation('Cách tính riêng của đơn vị', 'The area’s own yardstick',
    'Chỉ tiêu mà mỗi đơn vị tính theo cách riêng: xem được diễn biến của một đơn vị, nhưng cách tính có thể đã thay đổi.',
    'Each area counts in its own way: the course of one area can be followed, but the way of counting may have changed.'),
  'year-unstated-over-time': reservation('Không rõ năm chấm', 'Year not stated',
    'Báo cáo không nói thứ hạng của năm nào; thứ tự thời gian theo ngày báo cáo.',
    'The report does not name the year of the rank; the order in time is that of the reports.'),
  'break-on-axis': reservation('Chuỗi số liệu bị ngắt', 'Break in the series',
    'Biểu đồ qua thời gian có mốc thay đổi cách tính: đường bị ngắt ở mốc, hai bên mốc không so trực tiếp.',
    'The axis of time crosses a change of method: the line stops there, and the two sides are not directly compared.'),
  'cut-off': reservation('Mốc chốt số liệu lệch nhau', 'Closing days differ',
    'Ngày chốt số liệu lệch nhau không quá 30 ngày.', 'The closing days differ by at most 30 days.'),
  season: reservation('Khác mùa trong năm', 'Different parts of the year',
    'Hai kỳ dài bằng nhau nhưng ở hai phần khác nhau của năm.', 'The periods are of one length but lie in different parts of the year.'),
  overlap: reservation('Hai kỳ trùng một phần', 'Overlapping periods',
    'Hai kỳ của một đơn vị có phần chung, nên chênh lệch chỉ do phần không chung.', 'The two periods of the area share days, so their difference comes from the rest alone.'),
  'base-unstated': reservation('Không nêu gốc so sánh', 'Base not stated',
    'Một số liệu không nói so với kỳ nào.', 'One figure does not say what it is compared with.'),
  'plan-owner': reservation('Không rõ kế hoạch của cấp nào', 'Whose plan is not stated',
    'Kế hoạch, dự toán có thể do thành phố giao hoặc do quận, huyện tự giao; cùng một số thu có thể là 101% của dự toán này và 69% của dự toán kia.',
    'The plan may be the city’s or the district’s own; the same revenue can be 101% of one and 69% of the other.'),
  'denominator-changed': reservation('Số đơn vị xếp hạng thay đổi', 'Number ranked has changed',
    'Tổng số đơn vị xếp hạng của hai kỳ lệch nhau không quá một phần mười.', 'The numbers ranked in the two periods differ by at most a tenth.'),
  'denominator-unstated': reservation('Không nêu số đơn vị xếp hạng', 'Number ranked not stated',
    'Có nguồn không nêu xếp hạng trong bao nhiêu đơn vị.', 'A source does not say among how many the rank is.'),
  totals: reservation('Tổng số được giao khác nhau', 'Different totals',
    'Số hoàn thành trên những tổng số khác nhau: so tỷ lệ hoàn thành, không so số lượng.', 'Completions of different totals: compare the shares, not the counts.'),
  'total-unstated': reservation('Không nêu tổng số', 'Total not stated',
    'Có nguồn không nêu tổng số: chỉ so được số lượng, không so được tỷ lệ.', 'A source leaves the total out: counts can be compared, shares cannot.'),
  status: reservation('Số ước tính và số chính thức', 'An estimate and a final figure',
    'Một số là ước tính, số kia không ghi là ước.', 'One figure is an estimate, the other is not marked as one.'),
  derived: reservation('Có số suy ra', 'A derived figure',
    'Có số liệu được tính từ những gì nguồn nêu, nguồn không nêu trực tiếp.', 'A figure was computed from what its source states; the source does not state it.'),
  inexact: reservation('Có số không chính xác', 'A rounded figure',
    'Nguồn viết “hơn”, “gần” hoặc “khoảng”.', 'The source says “over”, “nearly” or “about”.'),
  disputed: reservation('Các nguồn nêu khác nhau', 'Sources disagree',
    'Nhiều nguồn nêu khác nhau về cùng một số liệu và chưa có kết luận.', 'Sources state different values for one figure, and nobody has ruled yet.'),
} as const satisfies Record<string, ReasonEntry>

export type Reason = keyof typeof REASONS

/** Every reason in the order of REASONS. */
export const ALL_REASONS = Object.keys(REASONS) as readonly Reason[]

const place = Object.fromEntries(ALL_REASONS.map((reason, index) => [reason, index])) as Record<Reason, number>

/** Compares two reasons by the order of REASONS, for sorting. */
export function byOrder(a: Reason, b: Reason): number {
  return place[a] - place[b]
}

/** Reasons without repetition, in the order of REASONS. */
export function sortReasons(reasons: Iterable<Reason>): Reason[] {
  return [...new Set(reasons)].sort(byOrder)
}

/** Whether a reason forbids the comparison. */
export function isBlocking(reason: Reason): boolean {
  return REASONS[reason].weight === 'blocking'
}

/** The short name of a reason in a language: "Khác đối tượng đo". */
export function nameReason(reason: Reason, locale: Locale): string {
  return locale === 'vi' ? REASONS[reason].nameVi : REASONS[reason].nameEn
}
