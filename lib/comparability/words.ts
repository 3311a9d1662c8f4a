import type { AreaLevel, Basis, IndicatorKind, Locale } from '@/lib/indicators/catalogue'
import { displayUnit, formatDate, formatDecimal, formatPeriod, formatQualifier, sayName } from '@/lib/indicators/words'
import type { Stated, Verdict } from './comparability'
import { nameReason, type Reason } from './reasons'
import { sideOf } from './stretch'

// Verdicts and reasons as sentences. Each names the two figures and what sets
// them apart: "Khác đối tượng đo. Hoàn Kiếm: …; Tây Hồ: …."

type Words = readonly [vi: string, en: string]

const VERDICTS: Record<Verdict['level'], Words> = {
  comparable: ['So sánh được', 'Comparable'],
  reserved: ['So sánh có điều kiện', 'Comparable with reservations'],
  incomparable: ['Không so sánh được', 'Not comparable'],
}

/** "So sánh được", "So sánh có điều kiện", "Không so sánh được". */
export function sayVerdict({ level }: Pick<Verdict, 'level'>, locale: Locale): string {
  return pick(VERDICTS[level], locale)
}

const pick = ([vi, en]: Words, locale: Locale) => (locale === 'vi' ? vi : en)

/** What a figure measures, its kind in words: "tăng trưởng ngành dịch vụ, thương mại, du lịch". */
export function sayMeasure({ indicator: { kind, objectVi, objectEn } }: Pick<Stated, 'indicator'>, locale: Locale): string {
  const object = locale === 'vi' ? objectVi : objectEn
  switch (kind) {
    case 'growth': return pick([`tăng trưởng ${object}`, `growth of ${object}`], locale)
    case 'plan_ratio': return pick([`${object}, so với kế hoạch`, `${object}, against plan`], locale)
    case 'rank': return pick([`thứ hạng về ${object}`, `rank by ${object}`], locale)
    case 'rank_change': return pick([`thay đổi thứ hạng về ${object}`, `change in rank by ${object}`], locale)
    default: return object
  }
}

/**
 * One reason between two figures as a sentence or two, ending in a full stop.
 * Which figure comes first in it is up to the caller.
 *
 * @param reason one that stands between the two; of another the sentence would be false
 */
export function sayReason(reason: Reason, a: Stated, b: Stated, locale: Locale): string {
  const saying: Saying = { a, b, locale, names: nameBoth(a, b, locale) }
  return `${nameReason(reason, locale)}. ${capital(SENTENCES[reason](saying))}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

interface Saying {
  readonly a: Stated
  readonly b: Stated
  readonly locale: Locale
  /** Of each figure its area, and what else tells the two apart. */
  readonly names: readonly [string, string]
}

/** Two areas by their names, with their levels where they share one; one area with its periods. */
function nameBoth(a: Stated, b: Stated, locale: Locale): readonly [string, string] {
  if (a.area === b.area) return [`${a.areaName}, ${sayPeriod(a, locale)}`, `${b.areaName}, ${sayPeriod(b, locale)}`]
  if (a.areaName !== b.areaName) return [a.areaName, b.areaName]
  return [`${a.areaName} (${pick(LEVELS[a.level], locale)})`, `${b.areaName} (${pick(LEVELS[b.level], locale)})`]
}

const sayPeriod = ({ period, periodKind }: Stated, locale: Locale) => formatPeriod(period, locale, periodKind)

/** "Hoàn Kiếm: …; Tây Hồ: …." Two figures of one area and period share the name: "Mê Linh, năm 2023: …; …." */
const each = (say: (stated: Stated, locale: Locale) => string) => ({ a, b, locale, names: [one, other] }: Saying) =>
  `${one}: ${say(a, locale)}; ${one === other ? '' : `${other}: `}${say(b, locale)}.`

/** The same of periods, where one area needs no second telling of them. */
const eachPeriod = (saying: Saying) => {
  const { a, b, locale } = saying
  const both = `${sayPeriod(a, locale)}${pick([' và ', ' and '], locale)}${sayPeriod(b, locale)}`
  return a.area === b.area ? `${a.areaName}: ${both}.` : each(sayPeriod)(saying)
}

/** Only the figures of which it holds: "Tây Hồ: nguồn viết “hơn”." */
const those = (holds: (stated: Stated) => boolean, say: (stated: Stated, locale: Locale) => string) => ({ a, b, locale, names }: Saying) => {
  const affected = [a, b].flatMap((stated, index) => (holds(stated) ? [`${names[index]}: ${say(stated, locale)}`] : []))
  return `${[...new Set(affected)].join('; ')}.`
}

/** A sentence about the indicator, whatever the two figures. */
const ofIndicator = (say: (name: string) => Words) => ({ a, locale }: Saying) => pick(say(sayName(a.indicator, locale)), locale)

const KINDS: Record<IndicatorKind, Words> = {
  growth: ['tốc độ tăng', 'a growth rate'], level: ['mức tuyệt đối', 'a level'], share: ['tỷ lệ', 'a share'], rank: ['thứ hạng', 'a rank'],
  rank_change: ['thay đổi thứ hạng', 'a change in rank'], completion: ['số hoàn thành trên tổng số', 'a completion of a total'], plan_ratio: ['tỷ lệ so với kế hoạch', 'a ratio to a plan'],
}

const LEVELS: Record<AreaLevel, Words> = { city: ['thành phố', 'city'], district: ['cấp huyện', 'district'], commune: ['cấp xã', 'commune'] }

const BASES: Record<Basis, Words> = {
  none: ['không nêu gốc so sánh', 'base not stated'], same_period_last_year: ['so với cùng kỳ năm trước', 'against the same period of the year before'],
  previous_year: ['so với năm trước', 'against the year before'], plan: ['so với kế hoạch', 'against plan'],
}

const sayRanked = ({ of }: Stated, locale: Locale) => (of === null
  ? pick(['không nêu xếp hạng trong bao nhiêu đơn vị', 'number ranked not stated'], locale)
  : pick([`xếp hạng trong ${formatDecimal(of, locale)} đơn vị`, `ranked among ${formatDecimal(of, locale)}`], locale))

const sayTotal = ({ of }: Stated, locale: Locale) => (of === null
  ? pick(['không nêu tổng số', 'total not stated'], locale)
  : pick([`tổng số ${formatDecimal(of, locale)}`, `of ${formatDecimal(of, locale)}`], locale))

const sayBase = ({ basis, indicator }: Stated, locale: Locale) => pick(BASES[indicator.kind === 'plan_ratio' ? 'plan' : basis], locale)

/** From when, and what the catalogue says of it. */
function sayBreak({ a, b, locale }: Saying): string {
  const between = (a.indicator.breaks ?? b.indicator.breaks ?? []).filter(({ firstDay }) => sideOf(a, firstDay) !== sideOf(b, firstDay))
  const notes = between.map(({ firstDay, noteVi, noteEn }) => pick([`mốc ${formatDate(firstDay, locale)}: ${noteVi}`, `${formatDate(firstDay, locale)}: ${noteEn}`], locale))
  return notes.join(' ')
}

const unknownYear = those(({ periodOfReport }) => periodOfReport, (stated, locale) =>
  pick([`báo cáo ${sayPeriod(stated, locale)} không nói thứ hạng của năm nào`, `the report of ${sayPeriod(stated, locale)} does not name the year of the rank`], locale))

const SENTENCES: Record<Reason, (saying: Saying) => string> = {
  measure: each((stated, locale) => pick(KINDS[stated.indicator.kind], locale)),
  unit: each(({ indicator }, locale) => displayUnit(indicator, [], locale).label),
  object: each(sayMeasure),
  level: each(({ level }, locale) => pick(LEVELS[level], locale)),
  yardstick: ofIndicator((name) => [`các đơn vị tính “${name}” theo những cách khác nhau.`, `areas count “${name}” in different ways.`]),
  'period-kind': eachPeriod,
  'period-length': eachPeriod,
  time: eachPeriod,
  'year-unstated': unknownYear,
  break: sayBreak,
  base: each(sayBase),
  denominator: each(sayRanked),
  care: ofIndicator((name) => [`các đơn vị có thể tính “${name}” với phạm vi khác nhau.`, `areas may count “${name}” over different scopes.`]),
  'yardstick-over-time': ofIndicator((name) => [`“${name}” tính theo cách riêng của đơn vị, qua thời gian có thể đã thay đổi.`, `“${name}” is counted in the area’s own way, which may have changed over time.`]),
  'year-unstated-over-time': unknownYear,
  'break-on-axis': sayBreak,
  'cut-off': eachPeriod,
  season: eachPeriod,
  overlap: eachPeriod,
  'base-unstated': each(sayBase),
  'plan-owner': ofIndicator((name) => [`“${name}”: kế hoạch có thể do thành phố giao hoặc do quận, huyện tự giao.`, `“${name}”: the plan may be the city’s or the district’s own.`]),
  'denominator-changed': each(sayRanked),
  'denominator-unstated': each(sayRanked),
  totals: each(sayTotal),
  'total-unstated': each(sayTotal),
  status: each(({ estimated }, locale) => pick(estimated ? ['số ước tính', 'an estimate'] : ['số chính thức', 'a final figure'], locale)),
  derived: those(({ derived }) => derived, (_, locale) => pick(['số suy ra từ những gì nguồn nêu', 'computed from what the source states'], locale)),
  inexact: those(({ qualifier }) => qualifier !== null, ({ qualifier }, locale) =>
    pick([`nguồn viết “${formatQualifier(qualifier, locale).trim()}”`, `the source says “${formatQualifier(qualifier, locale).trim()}”`], locale)),
  disputed: those(({ disputed }) => disputed, (_, locale) => pick(['các nguồn nêu khác nhau, chưa có kết luận', 'sources disagree, not ruled on yet'], locale)),
}
