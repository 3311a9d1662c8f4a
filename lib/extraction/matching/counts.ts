import type { Measured } from './measured'
import { fold } from '../pattern'

/**
 * Goals, tasks and communes are told apart by what is said of them, not by the noun: the same "chỉ tiêu" are met, beaten,
 * missed, set by the city or by the congress. Likeness of words fails on them, so their codes are worked out here.
 *
 * @returns undefined where something else is counted; null where it is none of the catalogue's
 */
export function matchCount(measured: Measured): string | null | undefined {
  if (measured.kind !== 'completion' && measured.kind !== 'level') return undefined
  const unit = measured.unit.toLowerCase() || /^số (chỉ tiêu|nhiệm vụ|xã)(?!\p{L})/iu.exec(measured.measure)?.[1]?.toLowerCase()
  if (unit === 'chỉ tiêu' || unit === 'nhiệm vụ') return goals(measured, unit)
  return unit === 'xã' ? communes(measured) : undefined
}

const MISSED = /\b(?:chua|khong|kho|co kha nang|du kien)\b.{0,12}\b(?:hoan thanh|dat|vuot)\b/
/** "Hoàn thành và vượt", "đạt, vượt": met or beaten, which is what the catalogue calls completed. */
const MET_OR_BEATEN = /\b(?:hoan thanh|dat)(?: muc)?(?: ke hoach)?(?:,| va|,? hoac)(?: hoan thanh)? (?:vuot)\b/
const BEATEN = /\bvuot\b/
const MET = /\b(?:hoan thanh|xong)\b/
const OF_TERM = /\b(?:nhiem ky|toan khoa|dai hoi)\b/
const BY_CITY = /\b(?:(?:thanh pho|tp)(?: ha noi)?|ubnd (?:thanh pho|tp)(?: ha noi)?) giao\b|\bphap lenh\b/
const BY_DISTRICT = /\b(?:hdnd|hoi dong nhan dan)\b|\b(?:quan|huyen|thi xa) giao\b|\bke hoach cua (?:quan|huyen|thi xa)\b/

/** A count of goals without its total says which were beaten, or that they were completed; "N chỉ tiêu đạt kế hoạch" beside beaten ones is neither. */
function goals({ kind, quote, measure, sentence }: Measured, unit: string): string | null {
  const said = fold(`${quote} ${measure}`)
  if (MISSED.test(said)) return null
  // "vượt mức 18/20 chỉ tiêu" tells of all that were set; "6/20 chỉ tiêu vượt kế hoạch" of the beaten ones
  const told = kind === 'completion' ? fold(measure) : said
  const beaten = BEATEN.test(told) && !MET_OR_BEATEN.test(told)
  const done = kind === 'completion' || MET.test(said) || MET_OR_BEATEN.test(said)
  if (!beaten && !done) return null
  if (OF_TERM.test(fold(sentence)) || unit === 'nhiệm vụ') {
    const term = OF_TERM.test(fold(sentence)) || /\bchi tieu\b/.test(said)
    return term ? (beaten ? 'term-tasks-exceeded' : 'term-tasks-completed') : null
  }
  if (beaten) return 'targets-exceeded'
  const who = fold(measure)
  const city = BY_CITY.test(who)
  const district = BY_DISTRICT.test(who)
  return city === district ? 'targets-completed' : city ? 'city-targets-completed' : 'district-targets-completed'
}

const NEW_RURAL = /\b(?:nong thon moi|ntm)\b/
/** Communes meet standards of health, culture and law as well. */
const OTHER_STANDARD = /\b(?:y te|van hoa|quoc gia|do thi|phap luat|thong tin|an toan|cong nghe|phuong dien)\b/
const NOT_MET = /\b(?:chua|con lai|dang|phan dau|ra mat|dang ky)\b/
/** Recognised in the round of one year, or all there are by now. */
const IN_YEAR = /\bcong nhan\b/
const BY_NOW = /\b(?:luy ke|den nay|hien|da co|toan huyen co|toan thi xa co|nang (?:tong )?so|tong so|toan huyen da co)\b/

function communes({ kind, quote, measure, sentence, yearNamed }: Measured): string | null {
  const said = fold(`${quote} ${measure}`)
  if (OTHER_STANDARD.test(said) || NOT_MET.test(said)) return null
  const rural = NEW_RURAL.test(said) || (/\bdat chuan\b/.test(said) && NEW_RURAL.test(fold(sentence)))
  if (!rural && !/\bxa(?: deu)?(?: da)?(?: duoc [a-z ]{0,40}cong nhan)? dat chuan$/.test(fold(measure))) return null
  const grade = /\bkieu(?: mau)?\b/.test(said) ? 'nrm-model-communes' : /\bnang cao\b/.test(said) ? 'nrm-advanced-communes' : 'nrm-communes'
  if (kind === 'completion' || !IN_YEAR.test(said)) return grade
  if (BY_NOW.test(fold(sentence))) return grade
  // recognised, and neither the year nor the sum to date is named: either may be meant
  return yearNamed && grade !== 'nrm-communes' ? `${grade}-recognised` : null
}
