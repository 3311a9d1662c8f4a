import { countedNoun } from '../nouns'
import { scaleOf } from '../number'
import { anyOf } from '../pattern'
import { findQuantities } from '../quantities'

/** What a number without words of its own is counted in. */
export interface Unit {
  /** "%", "đồng", "điểm", "hạng", "bậc", "lần", "hộ", … as candidates have it. */
  readonly unit: string
  readonly scale: string
}

const SHORT: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:1[.,]?000|nghìn|ngàn|ng\.?)\s?(?:đồng|đ|vnđ)(?!\p{L})/iu, 'nghìn đồng'],
  [/^(?:tr\.?|triệu)\s?\.?\s?(?:đồng|đ|vnđ)(?!\p{L})\.?|^(?:tr\.?|triệu)$/iu, 'triệu đồng'],
  [/^(?:1[.,]?000|nghìn|ngàn)\s(?:tỷ|tỉ)\.?\s?(?:đồng|đ|vnđ)(?!\p{L})|^(?:nghìn|ngàn)\s(?:tỷ|tỉ)$/iu, 'nghìn tỷ đồng'],
  [/^(?:tỷ|tỉ)\.?\s?(?:đồng|đ|vnđ)(?!\p{L})|^(?:tỷ|tỉ)$/iu, 'tỷ đồng'],
  [/^1[.,]?000\.000\s?(?:đồng|đ)(?!\p{L})/iu, 'triệu đồng'],
]
const COUNTED_THOUSANDS = /^(1[.,]?000|nghìn|ngàn|vạn|triệu)\s(?=\p{L})/iu
const KNOWN_CLASSES = new Set(['percent', 'points', 'money', 'measure', 'times', 'places', 'score'])
/** Counted in plan tables beside what the dictionary of nouns has. */
const COUNTED = new RegExp(`^(?:${anyOf(['nghìn', 'cái', 'chiếc', 'bộ', 'căn', 'bệnh viện', 'giường', 'cháu', 'em', 'vị', 'tin', 'bài', 'hòm', 'mô hình', 'suất', 'lượt', 'quả', 'tổ', 'cặp', 'giờ', 'cột', 'bể', 'ao', 'lớp', 'đội', 'kw', 'mw', 'cơ sở', 'công', 'phòng', 'thôn', 'xe', 'tiêu chí'])})$`, 'iu')

/**
 * A unit as heads, unit columns and unit lines write it: "triệu đồng", "Tr.đ", "1000 đ", "%", "Ha", "hộ", "nghìn lượt khách".
 *
 * @returns null for words that are no unit ("năm 2023", "ước")
 */
export function readUnit(words: string): Unit | null {
  const text = words.trim().replace(/^\(|\)$/g, '').replace(/^(?:đơn vị(?: tính)?|đvt)\s?:?\s?/iu, '').trim()
  if (text === '' || text.length > 40 || /^\d+$/.test(text)) return null
  if (/^(?:%|phần trăm|tỷ lệ %|tỉ lệ %)/iu.test(text)) return /^%?\s?[/.\p{L}\s%]*$/u.test(text) && !/kế hoạch|dự toán|cùng kỳ|so/iu.test(text) ? { unit: '%', scale: '1' } : null
  if (/^‰/.test(text)) return { unit: '‰', scale: '1' }
  if (/^(?:thứ|hạng|thứ hạng|vị trí|xếp hạng)$/iu.test(text)) return { unit: 'hạng', scale: '1' }
  const short = SHORT.find(([pattern]) => pattern.test(text))
  return measured(short ? text.replace(short[0], short[1]) : text)
}

function measured(text: string): Unit | null {
  const lower = text === text.toUpperCase() && text.length <= 4 && !/^ha$/iu.test(text) ? text : text.toLowerCase().replace(/kwh/, 'kWh').replace(/usd$/, 'USD')
  const [quantity] = findQuantities(`2 ${lower}`)
  if (quantity && quantity.value === '2' && KNOWN_CLASSES.has(quantity.class)) return { unit: quantity.unit, scale: quantity.scale }
  const thousands = COUNTED_THOUSANDS.exec(lower)
  const noun = thousands ? lower.slice(thousands[0].length) : lower
  const known = countedNoun(` ${noun}`)
  if ((!known || known.countClass === 'unknown' || known.countClass === 'never') && !COUNTED.test(noun)) return null
  if (noun.split(' ').length > 5 || !/^[\p{L}\s,/.-]+$/u.test(noun)) return null
  return { unit: noun, scale: thousands ? (scaleOf(thousands[1]!) ?? '1000') : '1' }
}

const BRACKET = /[([]\s?([^()[\]]{1,40}?)\s?[)\]]/gu
const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt|đ\.v\.t)\s?[:：]\s?([^.;()|]{1,40})/iu

/** The unit in the brackets of a head, "(tỷ đồng)", "(ĐVT: %)"; a head that begins or ends with "%" is in percent. */
export function unitInHead(head: string): Unit | null {
  for (const [, inner] of head.matchAll(BRACKET)) {
    const unit = readUnit(inner!) ?? (/^[^\p{L}]*%/u.test(inner!) ? { unit: '%', scale: '1' } : null)
    if (unit) return unit
  }
  return /^\s?%|%\s?$|(?:tỷ|tỉ) lệ %|\(%|% /iu.test(head) ? { unit: '%', scale: '1' } : (stated(head) ?? behindComma(head))
}

const stated = (head: string): Unit | null => { const words = UNIT_LINE.exec(head)?.[1]; return words ? readUnit(words) : null }
/** "Thu ngân sách, tỷ đồng" */
const behindComma = (head: string): Unit | null => { const words = /,\s([^,]{1,24})$/u.exec(head)?.[1]; return words ? readUnit(words) : null }

/** The unit a line above a table gives to all of it: "Đơn vị tính: triệu đồng", "(ĐVT: %)"; several units are none. */
export function unitOfLine(line: string): Unit | null {
  const words = UNIT_LINE.exec(line)?.[1]
  if (words) return readUnit(words)
  const brackets = [...line.matchAll(BRACKET)].map(([, inner]) => readUnit(inner!)).filter((unit) => unit !== null)
  return brackets.length === 1 ? brackets[0]! : null
}

/** What a measure counts, where its words say so: "Số doanh nghiệp thành lập mới" counts "doanh nghiệp". Null elsewhere. */
export function unitOfMeasure(measure: string): Unit | null {
  const counted = /^(?:tổng )?(?:số(?: lượng)?|lượng)(?= \p{L})/iu.exec(measure)
  if (!counted) return null
  const noun = countedNoun(measure.slice(counted[0].length).replace(/^ DN(?!\p{L})/u, ' doanh nghiệp'))
  return noun && noun.countClass !== 'unknown' ? { unit: noun.noun, scale: '1' } : null
}

/** The noun a measure begins with, where it can be counted: "Trường đạt chuẩn quốc gia" counts schools. Null elsewhere. */
export function nounOfMeasure(measure: string): Unit | null {
  const noun = /^hộ (?:tịch|khẩu|chiếu)/iu.test(measure) ? null : countedNoun(` ${measure}`)
  return noun && (noun.countClass === 'result' || noun.countClass === 'conditional') ? { unit: noun.noun.toLowerCase(), scale: '1' } : null
}
