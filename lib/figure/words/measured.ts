import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { pick, sayArea, type NamedArea } from './phrase'

// What is measured, as the subject of a sentence about an area. The catalogue
// has it without an area ("thu ngân sách nhà nước trên địa bàn, không gồm thuế
// xuất nhập khẩu"); here the area takes its place in it.

type Named = Pick<Indicator, 'objectVi' | 'objectEn' | 'nameVi' | 'nameEn'>

/** The object of an indicator, taken apart. */
export interface Measured {
  /** What is measured, without its limits: "thu ngân sách nhà nước trên địa bàn". */
  readonly head: string
  /** What it covers: "không gồm thuế xuất nhập khẩu"; null where nothing limits it. */
  readonly limits: string | null
  /** The figure is the mean of a year in a span of years. */
  readonly isYearly: boolean
}

const LIMITS_VI = /,? (gồm|không gồm|cộng dồn|lũy kế|tính cho|không nêu) /
const LIMITS_EN = /(?:, |: )(with|without|cumulative|summed|over a span|index year|its share)(?=[ ,]|$)/
const YEARLY = /, (?:bình quân mỗi năm của giai đoạn|yearly mean over a span)$/
/** What a sentence about one figure need not repeat: its time, who set the targets, that a report says so. */
const SAID_ANYWAY = /,? (?:như báo cáo nêu|không tách cấp giao|tính cho cả giai đoạn nhiều năm|over a span of years|của năm được chấm|so với năm chấm trước|trong kỳ|trong năm|whoever set them|as the report names it|of the year scored|against the year scored before|in the period|in the year)(?=,|$)/g

/** Takes the object of an indicator apart. */
export function takeApart(indicator: Named, locale: Locale): Measured {
  const whole = pick(locale, indicator.objectVi, indicator.objectEn) || pick(locale, indicator.nameVi, indicator.nameEn)
  const object = whole.replace(YEARLY, '').replace(SAID_ANYWAY, '')
  const isYearly = YEARLY.test(whole)
  // A blank at the end lets "lũy kế" be found there too.
  const found = (locale === 'vi' ? LIMITS_VI : LIMITS_EN).exec(`${object} `)
  if (!found || found.index === 0) return { head: object, limits: null, isYearly }
  const limits = `${object} `.slice(found.index).replace(/^[,:]? /, '').trim()
  return { head: object.slice(0, found.index), limits, isYearly }
}

/** A subject with its area: "chi ngân sách quận Hà Đông", "thu ngân sách nhà nước trên địa bàn quận Hoàn Kiếm". */
export function placeIn(head: string, area: NamedArea, locale: Locale): string {
  const name = sayArea(area, locale)
  return locale === 'vi' ? placeVi(head, name) : placeEn(head, name, area.level === 'district')
}

function placeVi(head: string, name: string): string {
  if (/quận, huyện|cấp huyện/.test(head)) return head.replace(/quận, huyện|cấp huyện/, name)
  return /(?:trên địa bàn|cơ cấu kinh tế)$/.test(head) ? `${head} ${name}` : `${head} trên địa bàn ${name}`
}

const WANTS_ARTICLE = /^(?:share of|number of|population|\p{Lu}{2,})/u

function placeEn(bare: string, name: string, isDistrict: boolean): string {
  const head = WANTS_ARTICLE.test(bare) ? `the ${bare}` : bare
  if (/\bin the area\b/.test(head)) return head.replace(/\bin the area\b/, `in ${name}`)
  return isDistrict && /\bthe district\b/.test(head) ? head.replace(/\bthe district\b/, `the ${name} district`) : `${head} in ${name}`
}

/** The limits after what is limited: " (không gồm thuế xuất nhập khẩu)", or nothing. */
export const inBrackets = (limits: string | null): string => (limits === null ? '' : ` (${limits})`)
