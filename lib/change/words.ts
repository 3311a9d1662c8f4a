import { nameReason } from '@/lib/comparability/reasons'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate, formatDecimal } from '@/lib/indicators/words'
import type { Observation } from '@/lib/indicators/observation'
import { periodKind } from '@/lib/indicators/period'
import type { Change, ChangeDirection, Missing, MissingReason } from './change'

type Words = Readonly<Record<Locale, string>>

/** How changes are rounded, for the page on method. */
export const ROUNDING_RULE: Words = {
  vi: 'Tỷ lệ tăng, giảm lấy một chữ số sau dấu phẩy, điểm % lấy hai chữ số, làm tròn nửa lên; thay đổi quá nhỏ giữ thêm chữ số để không hiện thành 0.',
  en: 'Growth is shown to one decimal and percentage points to two, half rounded up; a change too small for that keeps more decimals, so that it is not shown as 0.',
}

/** How the largest moves are chosen, for the page on method and the foot of the list. */
export const MOVERS_RULE: Words = {
  vi: 'So với cùng kỳ năm trước, ở kỳ mới nhất trong ba năm gần đây có từ hai đơn vị tính được mức thay đổi (thứ hạng: từ một đơn vị). Trong từng chỉ tiêu chọn mức thay đổi lớn nhất, '
    + 'rồi mức lớn nhất theo chiều ngược lại, xét trước những mức so được không kèm lưu ý; không so độ lớn giữa các chỉ tiêu khác đơn vị. Không xét chỉ tiêu không dùng để xếp hạng.',
  en: 'Against the same period a year before, in the newest period of the last three years in which two areas or more have a change (ranks: one or more). Of each indicator the largest move, '
    + 'then the largest the other way, those without reservations first; sizes in different units are not weighed against each other. Indicators not fit for ranking are left out.',
}

/**
 * A change in words: "tăng 12,3% so với năm 2022", "giảm 0,38 điểm % so với cùng kỳ năm 2022", "tăng 2 bậc so với năm 2020 (4 → 2)".
 * "Ước" and "khoảng" of the figures stay with it.
 *
 * @param options `brief` leaves out what it is held against: "tăng 2 bậc (4 → 2)", "giảm 0,38 điểm %"
 */
export function sayChange(change: Change, locale: Locale, { brief = false }: { readonly brief?: boolean } = {}): string {
  const against = brief ? '' : ` ${sayAgainst(change, locale)}`
  const vi = locale === 'vi'
  if (change.direction === 'same') return `${sayKept(change, locale)}${against}`
  const up = !change.amount.startsWith('-')
  const { estimated } = change.now
  const size = `${formatDecimal(change.shown.replace('-', ''), locale)}${unitOf(change, locale)}`
  const moved = vi
    ? `${estimated ? 'ước ' : ''}${up ? 'tăng' : 'giảm'} ${change.approximate ? 'khoảng ' : ''}${size}`
    : `${up ? 'up' : 'down'} ${estimated ? 'an estimated ' : change.approximate ? 'about ' : ''}${size}`
  return `${moved}${against}${change.measure === 'places' ? ` (${sayPlaces(change, locale)})` : ''}`
}

const SAME: Words = { vi: 'không đổi', en: 'unchanged' }

/** The place that was kept is worth saying: the first is not the thirtieth. */
function sayKept({ measure, now }: Change, locale: Locale): string {
  if (measure !== 'places') return say(SAME, locale)
  const place = formatDecimal(now.value, locale)
  return locale === 'vi' ? `giữ nguyên hạng ${place}` : `place ${place}, unchanged`
}

function unitOf({ measure, shown }: Change, locale: Locale): string {
  if (measure === 'percent') return '%'
  const one = shown === '1' || shown === '-1'
  if (measure === 'points') return locale === 'vi' ? ' điểm %' : ` percentage point${one ? '' : 's'}`
  return locale === 'vi' ? ' bậc' : ` place${one ? '' : 's'}`
}

/** "4 → 2"; with the totals where they differ: "4/30 → 2/29". */
function sayPlaces({ now, before }: Change, locale: Locale): string {
  const whole = ({ value, of }: Observation) => `${formatDecimal(value, locale)}${of === null || now.of === before.of ? '' : `/${formatDecimal(of, locale)}`}`
  return `${whole(before)} → ${whole(now)}`
}

/** What a change is held against: "so với năm 2022", "so với cùng kỳ năm 2022", "so với số ước năm 2022". */
export function sayAgainst({ before, direction }: Change, locale: Locale): string {
  const year = before.period.to.slice(0, 4)
  const wholeYear = periodKind(before.period) === 'year'
  if (locale === 'vi') return `so với ${before.estimated ? 'số ước ' : ''}${wholeYear ? '' : 'cùng kỳ '}năm ${year}`
  const period = wholeYear ? year : `the same period of ${year}`
  return `${direction === 'same' ? 'from' : 'on'} ${before.estimated ? 'the estimate for ' : ''}${period}`
}

const DIRECTIONS: Readonly<Record<ChangeDirection, Words>> = {
  better: { vi: 'tốt hơn', en: 'better' },
  worse: { vi: 'kém hơn', en: 'worse' },
  same: SAME,
  neutral: { vi: 'không đánh giá tốt, xấu', en: 'neither better nor worse' },
}

/** What a change means: "tốt hơn", "kém hơn". */
export const sayDirection = (direction: ChangeDirection, locale: Locale): string => say(DIRECTIONS[direction], locale)

const REASONS: Readonly<Record<Exclude<MissingReason, 'series-break' | 'not-comparable'>, Words>> = {
  disputed: { vi: 'các nguồn nêu khác nhau, chưa có kết luận', en: 'sources differ, not ruled on yet' },
  'no-figure-before': { vi: 'chưa có số liệu cùng kỳ năm trước', en: 'no figure for the same period a year before' },
  'period-unknown': { vi: 'nguồn không nêu năm của số liệu', en: 'the source does not name the year of the figure' },
  'longer-than-a-year': { vi: 'kỳ dài hơn một năm, không so với năm trước', en: 'the period is longer than a year, so it overlaps the year before' },
  'states-a-change': { vi: 'số liệu này đã là mức thay đổi', en: 'the figure is a change already' },
  range: { vi: 'số liệu nêu theo khoảng', en: 'the figure is stated as a range' },
  'no-total': { vi: 'không nêu tổng số', en: 'the total is not stated' },
  'before-is-zero': { vi: 'năm trước bằng 0 nên không có tỷ lệ tăng', en: 'no growth rate from zero' },
  'before-is-negative': { vi: 'năm trước là số âm nên không có tỷ lệ tăng', en: 'no growth rate from a negative figure' },
}

/** Why there is no change, as part of a sentence: "chưa có số liệu cùng kỳ năm trước". */
export function sayMissing({ reason, obstacles, seriesBreak }: Missing, locale: Locale): string {
  const vi = locale === 'vi'
  if (reason === 'not-comparable') return `${vi ? 'không so sánh được' : 'not comparable'}: ${obstacles.map((each) => lower(nameReason(each, locale))).join(', ')}`
  if (reason !== 'series-break') return say(REASONS[reason], locale)
  const from = seriesBreak ? formatDate(seriesBreak.firstDay, locale) : ''
  return vi ? `cách tính thay đổi từ ${from}` : `counted another way from ${from}`
}

const say = (words: Words, locale: Locale) => words[locale]
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
