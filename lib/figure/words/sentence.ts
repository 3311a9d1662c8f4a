import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { plainDecimal } from '@/lib/indicators/decimal'
import { displayUnit, type DisplayUnit } from '@/lib/indicators/words'
import { countedOf, sayCompletion } from './counts'
import { inBrackets, placeIn, takeApart } from './measured'
import { pick, sayWhen, sentence, type NamedArea } from './phrase'
import { sayRank, sayRankChange } from './places'
import { about, amountOf, sayAgainst, sayOwner, type Saying, type StatedFigure, type StatedTime } from './stated'

// One figure as one sentence, as officials write it. What kind of figure it is
// decides the verb; the sign of a growth becomes a word.

/**
 * One figure as a sentence: "9 tháng năm 2022, ngành dịch vụ, thương mại, du
 * lịch trên địa bàn quận Hoàn Kiếm ước tăng 16,3% so với cùng kỳ năm 2021."
 * It says of an estimate that it is one, and of a derived figure too.
 *
 * @param entry its value in the indicator's base unit
 * @param unit what to show it in; where left out, its own size decides
 */
export function sayObservation(entry: StatedFigure, indicator: Indicator, area: NamedArea, time: StatedTime, locale: Locale, unit?: DisplayUnit): string {
  return sentence(sayObservationClause(entry, indicator, area, time, locale, unit))
}

/** `sayObservation` without capital and full stop, for a longer sentence. */
export function sayObservationClause(entry: StatedFigure, indicator: Indicator, area: NamedArea, time: StatedTime, locale: Locale, unit?: DisplayUnit): string {
  const saying: Saying = { entry, indicator, area, time, locale, unit: unit ?? displayUnit(indicator, [entry.value, entry.valueMax ?? entry.value], locale) }
  return `${sayWhen(time, locale)}, ${CLAUSES[indicator.kind](saying)}${sayOrigin(entry, locale)}`
}

/** " (suy ra)", and that the source leaves the year out. */
function sayOrigin({ derived, periodOfReport }: StatedFigure, locale: Locale): string {
  const flags = [
    ...(derived ? [pick(locale, 'suy ra', 'derived')] : []),
    ...(periodOfReport ? [pick(locale, 'nguồn không nêu năm; kỳ là của báo cáo', 'the source names no year; the period is that of the report')] : []),
  ]
  return flags.length === 0 ? '' : ` (${flags.join('; ')})`
}

const CLAUSES: Record<Indicator['kind'], (saying: Saying) => string> = {
  growth: (saying) => `${subjectOf(saying)} ${sayMovement(saying.entry, saying)}${sayAgainst(saying)}`,
  level: sayLevel,
  share: sayShare,
  plan_ratio: sayPlanRatio,
  rank: sayRank,
  rank_change: sayRankChange,
  completion: sayCompletion,
}

/** What is measured and where, with its limits: "thu ngân sách nhà nước trên địa bàn quận Hoàn Kiếm (không gồm …)". */
function subjectOf({ indicator, area, locale }: Saying): string {
  const { head, limits } = takeApart(indicator, locale)
  return placeIn(head, area, locale) + inBrackets(limits)
}

/** "ước tăng 16,3%", "giảm 9,8%", "không đổi"; "rose by an estimated 16.3%". A mean of years says so. */
function sayMovement(entry: StatedFigure, { indicator, unit, locale }: Pick<Saying, 'indicator' | 'unit' | 'locale'>): string {
  const max = entry.valueMax ?? null
  if (plainDecimal(entry.value) === '0' && max === null) return pick(locale, `${about(entry)}không đổi`, entry.estimated ? 'was by estimate unchanged' : 'was unchanged')
  const falls = entry.value.startsWith('-') && (max === null || max.startsWith('-'))
  const size = falls ? { ...entry, value: (max ?? entry.value).slice(1), valueMax: max === null ? null : entry.value.slice(1) } : entry
  const { isYearly } = takeApart(indicator, locale)
  const amount = amountOf(size, { unit, locale })
  if (locale === 'vi') return `${about(entry)}${falls ? 'giảm' : 'tăng'} ${isYearly ? 'bình quân ' : ''}${amount}${isYearly ? ' mỗi năm' : ''}`
  return `${falls ? 'fell' : 'rose'} by ${amount}${isYearly ? ' a year on average' : ''}`
}

/** A count is had ("quận Đống Đa có 19.755 doanh nghiệp đang hoạt động"), money and scores are reached. */
function sayLevel(saying: Saying): string {
  const { entry, indicator, locale, unit } = saying
  const counted = countedOf(saying)
  if (counted) {
    const left = counted.replace(/ còn lại$/, '')
    return `${sayOwner(saying)} ${pick(locale, `${about(entry)}${left === counted ? 'có' : 'còn'}`, 'had')} ${amountOf(entry, { locale, unit: { ...unit, label: left } })}`
  }
  const verb = indicator.unitOfMeasure === 'dong' ? pick(locale, 'đạt', 'came to') : pick(locale, indicator.unitOfMeasure === 'percent' ? 'đạt' : 'là', 'stood at')
  return `${subjectOf(saying)} ${locale === 'vi' ? about(entry) : ''}${verb} ${amountOf(entry, saying)}`
}

/** "thương mại, dịch vụ chiếm 61,69% cơ cấu kinh tế quận Tây Hồ"; other rates are reached, or stand where less is better. */
function sayShare(saying: Saying): string {
  const { entry, indicator, area, locale } = saying
  const amount = amountOf(entry, saying)
  const part = (locale === 'vi' ? /^tỷ trọng (.+) trong (.+)$/ : /^share of (.+) in (the economy)$/).exec(takeApart(indicator, locale).head)
  if (part?.[1] && part[2]) {
    return pick(locale, `${part[1]} ${about(entry)}chiếm ${amount} ${placeIn(part[2], area, 'vi')}`, `${part[1]} made up ${amount} of ${part[2]} of ${area.name}`)
  }
  const verb = indicator.direction === 'lower_better' ? 'là' : 'đạt'
  return `${subjectOf(saying)} ${pick(locale, `${about(entry)}${verb}`, 'stood at')} ${amount}`
}

/** "… ước bằng 62,6% dự toán": budgets have a "dự toán", the rest a "kế hoạch". */
function sayPlanRatio(saying: Saying): string {
  const { entry, indicator, locale } = saying
  const plan = /dự toán|ngân sách/.test(`${indicator.nameVi} ${indicator.objectVi}`) ? 'dự toán' : 'kế hoạch'
  return `${subjectOf(saying)} ${pick(locale, `${about(entry)}bằng`, 'stood at')} ${amountOf(entry, saying)} ${pick(locale, plan, 'of plan')}`
}
