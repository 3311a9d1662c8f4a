import type { Candidate, ImpliedField, OpenPeriodReason, Origin, Statement } from '@/lib/extraction/candidate'
import type { Basis, IndicatorKind, Locale } from '@/lib/indicators/catalogue'
import { formatDecimal, formatQualifier } from '@/lib/indicators/words'
import type { UnreadReason } from './unread'

// Readings in words, for the terminal and for the page where reports come in.

type Words = readonly [vi: string, en: string]

const pick = ([vi, en]: Words, locale: Locale): string => (locale === 'vi' ? vi : en)

const KINDS: Readonly<Record<IndicatorKind, Words>> = {
  growth: ['tăng, giảm', 'growth'],
  level: ['mức, số lượng', 'level'],
  share: ['tỷ lệ', 'share'],
  rank: ['thứ hạng', 'rank'],
  rank_change: ['đổi hạng', 'change of rank'],
  completion: ['hoàn thành', 'completion'],
  plan_ratio: ['so kế hoạch', 'against plan'],
}

/** How a figure is stated: "tăng, giảm", "thứ hạng". */
export const sayKind = (kind: IndicatorKind, locale: Locale): string => pick(KINDS[kind], locale)

const BASES: Readonly<Record<Basis, Words>> = {
  none: ['', ''],
  same_period_last_year: ['cùng kỳ năm trước', 'same period last year'],
  previous_year: ['năm trước', 'the year before'],
  plan: ['kế hoạch', 'plan'],
}

/** What a figure is compared with; "" for nothing stated. */
export const sayBasis = (basis: Basis, locale: Locale): string => pick(BASES[basis], locale)

const SCALES: Readonly<Record<string, Words>> = {
  '1': ['', ''], '1000': ['nghìn', 'thousand'], '10000': ['vạn', 'ten thousand'], '1000000': ['triệu', 'million'], '1000000000': ['tỷ', 'billion'], '1000000000000': ['nghìn tỷ', 'thousand billion'], '1000000000000000': ['triệu tỷ', 'quadrillion'],
}

/** The figure as officials write it, with its scale and unit: "hơn 9,1 nghìn tỷ đồng", "hạng 2/30", "+16,3%". The unit stays as the report has it. */
export function sayValue(figure: Pick<Candidate, 'kind' | 'value' | 'valueMax' | 'of' | 'scale' | 'measureUnit' | 'qualifier'>, locale: Locale): string {
  const { kind, value, valueMax, of, scale, measureUnit, qualifier } = figure
  const range = valueMax === null ? '' : `–${formatDecimal(valueMax, locale)}`
  const total = of === null ? '' : `/${formatDecimal(of, locale)}`
  // A rise has its sign, "gấp 2,4 lần" has none.
  const sign = (kind === 'growth' || kind === 'rank_change') && !value.startsWith('-') && measureUnit !== 'lần' ? '+' : ''
  const number = `${formatQualifier(qualifier, locale)}${sign}${formatDecimal(value, locale)}${range}${total}`
  if (kind === 'rank' && measureUnit === 'hạng') return `${pick(['hạng', 'rank'], locale)} ${number}`
  const known = SCALES[scale]
  const large = known ? pick(known, locale) : `× ${formatDecimal(scale, locale)}`
  const unit = [large, measureUnit].filter(Boolean).join(' ')
  return `${number}${unit && !/^[%‰]/.test(unit) ? ' ' : ''}${unit}`
}

const SORTS: Readonly<Record<'up' | 'down' | 'unchanged' | 'announcement', Words>> = {
  up: ['tăng, không nêu số', 'up, no figure'],
  down: ['giảm, không nêu số', 'down, no figure'],
  unchanged: ['giữ nguyên, không nêu số', 'unchanged, no figure'],
  announcement: ['công bố, không nêu số', 'announced, no figure'],
}

/** What a statement without a figure says: "tăng, không nêu số". */
export const sayStatement = ({ sort, direction }: Pick<Statement, 'sort' | 'direction'>, locale: Locale): string =>
  pick(SORTS[sort === 'announcement' ? 'announcement' : (direction ?? 'unchanged')], locale)

const FIELDS: Readonly<Record<ImpliedField, Words>> = {
  area: ['địa bàn', 'area'],
  measure: ['nội dung đo', 'measure'],
  period: ['kỳ', 'period'],
  basis: ['gốc so sánh', 'basis'],
  estimated: ['ước tính', 'estimate'],
  of: ['tổng số', 'total'],
}

/** A field of a reading that the context may give. */
export const sayField = (field: ImpliedField, locale: Locale): string => pick(FIELDS[field], locale)

const PLACES: Readonly<Record<Origin['place'], Words>> = {
  sentence: ['trong câu', 'the sentence'],
  paragraph: ['trong đoạn', 'the paragraph'],
  heading: ['từ tiêu đề mục', 'the heading'],
  lead: ['từ đoạn mở đầu', 'the first paragraph'],
  headline: ['từ đầu đề', 'the headline'],
  dateline: ['từ ngày đăng', 'the day of publication'],
  table: ['từ bảng', 'the table'],
  report: ['từ cả báo cáo', 'the report as a whole'],
}

/** Where an implied field comes from: "từ đầu đề". */
export const sayPlace = (place: Origin['place'], locale: Locale): string => pick(PLACES[place], locale)

const OPEN: Readonly<Record<OpenPeriodReason, Words>> = {
  'not-stated': ['câu, đầu đề và các mục trên không nêu kỳ nào', 'neither sentence nor headline nor headings name one'],
  'year-unknown': ['có nêu kỳ nhưng không rõ năm', 'a period is named, but no year is known for it'],
  'open-stretch': ['khoảng thời gian không có ngày đầu, ngày cuối', 'a stretch without first and last day'],
  'present-day': ['báo cáo nói về nhiều năm, số này nói về hiện tại', 'the report covers several years, the figure is of today'],
}

/** Why a figure has no period. */
export const sayOpenPeriod = (reason: OpenPeriodReason, locale: Locale): string => pick(OPEN[reason], locale)

const DOUBTS: Readonly<Record<string, Words>> = {
  'unusual-separator': ['dấu ngăn trong số không theo quy tắc', 'separators of the number are unusual'],
  'plan-not-named': ['không nói rõ so với kế hoạch nào', 'does not say against which plan'],
  'plan-amount': ['có thể là số kế hoạch, không phải kết quả', 'may be the amount planned, not the result'],
  'verb-of-change-missing': ['không có chữ tăng hay giảm', 'no word of rise or fall'],
  'sign-against-verb': ['viết dấu trừ sau chữ tăng', 'a minus sign behind a word of rise'],
  repeated: ['số này đã nêu ở chỗ khác trong báo cáo', 'stated elsewhere in the report as well'],
}

/** A doubt in words; one that a newer rule noted stays as it is named. */
export function sayDoubt(doubt: string, locale: Locale): string {
  const words = DOUBTS[doubt]
  return words ? pick(words, locale) : doubt
}

/** "0,86" for 0.86. */
export const sayScore = (score: number, locale: Locale): string => score.toFixed(2).replace('.', locale === 'vi' ? ',' : '.')

const UNREAD: Readonly<Record<UnreadReason, Words>> = {
  period: ['chỉ thời gian', 'says when'],
  basis: ['chỉ mốc so sánh', 'says what is compared with'],
  name: ['thuộc tên gọi, số hiệu hoặc ngày tháng', 'part of a name, a document number or a date'],
  'no-rule': ['là số lượng, nhưng không quy tắc nào nhận ra cách viết hoặc nội dung đo', 'a quantity, but no rule knows the way of writing or what it measures'],
  'no-unit': ['số không có đơn vị', 'a number without a unit'],
  noise: ['dòng ngoài bài', 'a line of the page around the report'],
  caption: ['chú thích ảnh', 'the caption of a picture'],
  dateline: ['nơi và ngày đăng', 'place and day of issue'],
}

/** Why a number of a report is in no reading. */
export const sayUnread = (reason: UnreadReason, locale: Locale): string => pick(UNREAD[reason], locale)
