import type { Basis } from '@/lib/indicators/catalogue'
import { findPeriodPhrases, type PeriodPhrase } from '../period-phrases'
import { mask } from '../spans'
import { ANNUAL, CHANGE, COMPARED, ESTIMATED, GROWTH_NAME, IGNORED, LAST_YEAR, measureWords, ONLY_FALLS, PLAN, RANK, RANK_CHANGE, RESULT, SAME_PERIOD, SCORE, SHARE, spelledOut, TO_DATE } from './head-words'
import { looksLikeYear } from './cell-figure'
import { unitInHead, type Unit } from './units'

/** Which figure of a measure the head of a column, or of a row, announces. */
export type HeadRole =
  | 'plan' | 'result' | 'value'
  /** Percent of the plan; of last year or its growth, which only the numbers tell apart ("108,2" or "8,2"). */
  | 'plan-ratio' | 'year-ratio' | 'growth'
  | 'rank' | 'rank-change' | 'score' | 'share' | 'ignored'

/** What a head says. Everything it leaves open is null, '' or false. */
export interface Head {
  readonly role: HeadRole
  /** The measure's own words in it. */
  readonly words: string
  readonly unit: Unit | null
  /** The period of the figures below it; that of a base of comparison is not among them. */
  readonly period: PeriodPhrase | null
  /** The same period a year before the reported one ("Cùng kỳ năm trước" above amounts). */
  readonly yearBefore: boolean
  readonly annual: boolean
  /** "Đầu năm 2023", "đầu kỳ": a stock before the period began. */
  readonly opening: boolean
  readonly toDate: boolean
  readonly estimated: boolean
  readonly basis: Basis
  /** The period compared with, where the head names it. */
  readonly base: PeriodPhrase | null
  /** "Giảm so với cùng kỳ": its numbers are falls. */
  readonly falls: boolean
  /** "Xếp hạng (trên 30)". */
  readonly of: string | null
  /** Bare "Tỷ lệ (%)" behind plan and result. */
  readonly bareRatio: boolean
}

const YEAR_ALONE = /(?<![\p{N}.,-]|(?<!\d{4})\/)((?:19[5-9]|20[0-6])\d)(?![\p{N}.,-])/gu
const OPENING = /(?<!(?:tháng|quý|nửa|từ|so với|so)\s{1,2})(?<!\p{L})đầu (?:năm|kỳ|nhiệm kỳ|giai đoạn)(?!\p{L})/iu
const OF = /(?:trên|\/|trong)\s?(?:tổng )?(?:số )?(\d{1,3})(?!\d|[.,%])/iu

/**
 * Reads a head of one or two rows ("So sánh (%) ¦ Kế hoạch"), parts from top to bottom.
 *
 * @param parts the cells above a column without repeats, or the label of a row that says a role
 */
export function readHead(parts: readonly string[]): Head {
  const spelled = parts.map(spelledOut)
  const text = spelled.join(' ¦ ').slice(0, 400)
  const own = spelled.at(-1) ?? ''
  const phrases = periodsIn(text)
  const unit = [...parts].reverse().map(unitInHead).find((each) => each !== null) ?? null
  const role = roleOf(text, own, unit, phrases)
  const compared = role === 'year-ratio' || role === 'growth' || role === 'rank-change' || role === 'plan-ratio'
  const named = spelled.map((part) => measureWords(mask(part, periodsIn(part), ' '))).filter((words) => words !== '')
  const words = [...new Set(named)].join(' ')
  return {
    role, words, unit, period: compared ? comparedPeriod(text, phrases) : (phrases.at(-1) ?? null),
    yearBefore: !compared && LAST_YEAR.test(text), annual: ANNUAL.test(text), opening: OPENING.test(text), toDate: TO_DATE.test(text), estimated: ESTIMATED.test(text) && role !== 'plan',
    basis: basisOf(text, role, phrases), base: compared ? (phrases.find((phrase) => phrase !== comparedPeriod(text, phrases)) ?? null) : null, falls: (role === 'growth' || role === 'rank-change') && ONLY_FALLS.test(text), of: role === 'rank' ? (OF.exec(text)?.[1] ?? null) : null,
    bareRatio: role === 'share' && (words === '' || /^tỷ lệ(?: hoàn thành| đạt| thực hiện)?$/iu.test(words)),
  }
}

/** Period phrases of a head, a bare "2023" among them. */
export function periodsIn(text: string): PeriodPhrase[] {
  const phrases = findPeriodPhrases(text)
  const bare = [...text.matchAll(YEAR_ALONE)].filter((match) => !phrases.some((phrase) => phrase.start <= match.index && match.index < phrase.end))
  const years = bare.flatMap((match) => findPeriodPhrases(`năm ${match[1]!}`).slice(0, 1).map((phrase) => ({ ...phrase, start: match.index, end: match.index + match[0].length, text: match[0] })))
  return [...phrases, ...years].filter((phrase) => !phrase.term).sort((a, b) => a.start - b.start)
}

function roleOf(text: string, own: string, unit: Unit | null, phrases: readonly PeriodPhrase[]): HeadRole {
  const bare = own.replace(/\s?\([^()]{0,20}\)$/u, '')
  if (IGNORED.test(bare) || IGNORED.test(own)) return 'ignored'
  if (RANK_CHANGE.test(text)) return 'rank-change'
  if (RANK.test(own)) return 'rank'
  const percent = unit?.unit === '%'
  const compared = COMPARED.test(text) || percent
  const base = LAST_YEAR.test(text) || againstYear(text, phrases)
  if (CHANGE.test(text) && !/(?<!\p{L})so kế hoạch$/iu.test(text) && !namesThing(own, compared, base)) return 'growth'
  if (compared && PLAN.test(text) && !(percent && !/so|bằng|\/|%|tỷ lệ|hoàn thành|đạt/iu.test(text.replace(/\(%\)/g, '')))) return 'plan-ratio'
  if (compared && base) return 'year-ratio'
  if (PLAN.test(text)) return 'plan'
  if (SCORE.test(own) && !percent) return 'score'
  if (percent || SHARE.test(own)) return 'share'
  return RESULT.test(text) ? 'result' : 'value'
}

/** "Số hộ nghèo giảm" and "Việc làm tăng thêm" count things; "Tăng/giảm", "Tốc độ tăng (%)" are changes of what the row measures. */
function namesThing(own: string, compared: boolean, base: boolean): boolean {
  return !compared && !base && !CHANGE.test(own)
}

/** "So với năm 2022", "2023/2022": the later year is reported on, the other is the base. */
const againstYear = (text: string, phrases: readonly PeriodPhrase[]): boolean =>
  phrases.length > 0 && (/(?<!\p{L})so(?: với| sánh)?(?!\p{L})/iu.test(text) || (phrases.length > 1 && text.includes('/')))

function comparedPeriod(text: string, phrases: readonly PeriodPhrase[]): PeriodPhrase | null {
  // the base stands behind "so với", "/" or "cùng kỳ"
  return phrases.find((phrase) => !/(?:so(?: với| sánh)?|\/|cùng kỳ|với)\s{0,2}(?:cùng kỳ|thực hiện|kế hoạch|dự toán|của|năm|¦|\s){0,4}$/iu.test(text.slice(Math.max(0, phrase.start - 40), phrase.start))) ?? null
}

function basisOf(text: string, role: HeadRole, phrases: readonly PeriodPhrase[]): Basis {
  if (role === 'plan-ratio') return 'plan'
  if (role !== 'growth' && role !== 'year-ratio' && role !== 'rank-change') return 'none'
  if (SAME_PERIOD.test(text)) return 'same_period_last_year'
  if (PLAN.test(text) && COMPARED.test(text.replace(/\(%\)/g, ''))) return 'plan'
  return LAST_YEAR.test(text) || againstYear(text, phrases) ? 'previous_year' : 'none'
}

/** Whether a label is no measure but a role, a period or both ("Kế hoạch năm 2023", "Thực hiện 9 tháng"): rows and columns have changed places. */
export function saysRole(label: string): boolean {
  if (looksLikeYear(label)) return true
  const spelled = spelledOut(label)
  return measureWords(mask(spelled, periodsIn(spelled), ' ')) === '' && (PLAN.test(spelled) || RESULT.test(spelled) || COMPARED.test(spelled) || periodsIn(spelled).length > 0 || RANK.test(spelled))
}

/** Whether the words of a measure say growth ("Tốc độ tăng trưởng giá trị sản xuất"). */
export const isGrowthName = (words: string): boolean => GROWTH_NAME.test(words) || /^(?:mức )?(?:tăng|giảm)(?!\p{L})/iu.test(words)
