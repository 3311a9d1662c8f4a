import type { Qualifier } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Span } from './candidate'
import { countedNoun, MEASURE_UNITS, type CountClass } from './nouns'
import { joinScales, parseNumber, scaleOf, SCALE_WORDS } from './number'
import { NUMBER_WORDS, readNumberWords } from './number-words'
import { anyOf, fromWord, matchesOf } from './pattern'

export type QuantityClass = 'percent' | 'points' | 'money' | 'fraction' | 'count' | 'measure' | 'times' | 'places' | 'score' | 'bare'

/** A number with its unit, as it stands in a text. */
export interface Quantity extends Span {
  readonly class: QuantityClass
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  readonly scale: DecimalText
  /** Second number of "31/38". */
  readonly of: DecimalText | null
  /** "%", "đồng", "hộ", "bậc"; "" for a bare number. */
  readonly unit: string
  readonly countClass: CountClass | 'unknown' | null
  readonly qualifier: Qualifier | null
  readonly inWords: boolean
  readonly doubts: readonly string[]
}

const NUMERAL = String.raw`\d+(?:[.,]\d+)*`
/** "1 684 000", "92 418,6": groups of three parted by (no-break) spaces, as forms of state bodies print them. */
const SPACED = String.raw`[1-9]\d{0,2}(?:\s\d{3})+(?:,\d+)?(?![\d.,]*\d)(?=\s{0,2}[\p{L}%])`
/** Not inside a word ("H5N6"), a longer number, or an option of a list ("1)"). */
const START = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?<!\p{N}[.,/])(?:${SPACED}|${NUMERAL})`, 'gu')
const WORDS = fromWord(String.raw`(?:${NUMBER_WORDS.replaceAll(' ', '\\s')}|nửa)(?=\s[\p{L}])`, 'giu')
const SCALE = new RegExp(String.raw`^\s{0,2}(${anyOf(SCALE_WORDS).replaceAll(' ', '\\s{1,2}')})(?![\p{L}\p{M}])`, 'iu')
const SECOND_SCALE = new RegExp(String.raw`^\s{1,2}(${NUMERAL})\s{1,2}(triệu|nghìn|ngàn)(?![\p{L}\p{M}])`, 'iu')
/** "7 ngàn 500 tỷ đồng" is 7.5 thousand billion. */
const THOUSANDS_OF = /^\s{0,2}(?:nghìn|ngàn)\s{1,2}(\d{3})\s{1,2}(?:tỷ|tỉ)(?:\s{1,2}đồng)?(?![\p{L}\p{M}])/iu
/** "35 tỷ/50 tỷ đồng": the plan behind the amount. */
const OVER_PLAN = new RegExp(String.raw`^\s{0,1}(?:đồng)?\s{0,1}/\s{0,1}(?:${NUMERAL})\s{0,2}(?:tỷ|tỉ|triệu)`, 'iu')
const CURRENCY = /^\s{0,2}(đồng(?!\s(?:chí|bào|bằng(?!\s(?:\d|gần|hơn|khoảng))|hồ|đội|ruộng|loạt|thời|bộ|hành|quy|phục|nghiệp|ý|thuận|đều))|VNĐ|VND|đ|USD|đô la|EUR)(?![\p{L}\p{M}\p{N}])/iu
const POINTS = /^\s{0,2}(điểm\s{0,2}%|điểm phần trăm)/iu
const PERCENT = /^\s{0,2}(?:%|phần trăm(?![\p{L}\p{M}]))/iu
const RANGE = new RegExp(String.raw`^\s{0,2}%?\s{0,2}(?:-|–|đến|tới)\s{0,2}(${NUMERAL})(?=\s{0,2}(?:%|tỷ|triệu|nghìn|phần trăm|tạ|tấn|ha|lần|bậc|xã|hộ|doanh|dự))`, 'iu')
const FRACTION = new RegExp(String.raw`^\s{0,1}/\s{0,1}(?:tổng số\s)?(${NUMERAL})(?![\p{N}/])`, 'u')
const OUT_OF = new RegExp(String.raw`^\s{1,2}(?:trên|trong)(?:\stổng)?(?:\ssố)?\s(${NUMERAL})(?=\s\p{Ll})`, 'iu')
const UNIT = new RegExp(String.raw`^\s{0,2}(${anyOf(MEASURE_UNITS)})(?![\p{L}\p{M}\p{N}²³])`, 'iu')
/** "90,2 điểm" is a score, "15 điểm thu gom rác" are places. */
const WORD_UNIT = /^\s{0,2}(lần|bậc|hạng|điểm)(?![\p{L}\p{M}])(?<!điểm(?=\s(?!so|tăng|giảm|cao|thấp|xếp|đứng|và|trên|\/)\p{Ll}))/iu
const BEFORE = /(?:^|[^\p{L}])(hơn hơn|hơn|trên|quá|gần|ngót|xấp xỉ|suýt soát|khoảng|chừng|ước chừng)\s{1,2}$/iu
const QUALIFIERS: Readonly<Record<string, Qualifier>> = { 'hơn hơn': 'over', hơn: 'over', trên: 'over', quá: 'over', gần: 'nearly', ngót: 'nearly', 'xấp xỉ': 'about', 'suýt soát': 'about', khoảng: 'about', chừng: 'about', 'ước chừng': 'about' }

/**
 * The quantities of a text, in order.
 *
 * @param text with everything that is no figure overwritten (dates, periods, names with numbers)
 */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = []
  const starts = [...matchesOf(text, START), ...matchesOf(text, WORDS)].sort((a, b) => a.index - b.index)
  let end = 0
  for (const match of starts) {
    if (match.index < end) continue
    const quantity = quantityAt(text, match.index, match[0])
    if (!quantity) continue
    found.push(quantity)
    end = quantity.end
  }
  return found
}

interface Head { value: DecimalText; valueMax: DecimalText | null; of: DecimalText | null; length: number; inWords: boolean; doubts: string[] }

function quantityAt(text: string, start: number, numeral: string): Quantity | null {
  const head = /^\d/.test(numeral) ? numeralHead(text, start, numeral) : wordHead(text, start, numeral)
  if (!head) return null
  const after = text.slice(start + head.length, start + head.length + 80)
  const qualifier = QUALIFIERS[BEFORE.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase() ?? ''] ?? null
  const shape = unitOf(after, head)
  if (!shape || (head.inWords && !wordUnitIsSafe(shape))) return null
  const { value = head.value, length, ...rest } = shape
  return { start, end: start + head.length + length, value, valueMax: head.valueMax, of: rest.class === 'fraction' ? head.of : null, qualifier, inWords: head.inWords, doubts: head.doubts, ...rest }
}

function numeralHead(text: string, start: number, numeral: string): Head | null {
  const spaced = /\s/u.test(numeral)
  const read = parseNumber(numeral.replaceAll(/\s/gu, ''))
  if (!read.ok) return null
  const rest = text.slice(start + numeral.length, start + numeral.length + 48)
  const head: Head = { value: read.value, valueMax: null, of: null, length: numeral.length, inWords: false, doubts: [...read.doubts, ...(spaced ? ['unusual-separator'] : [])] }
  const fraction = FRACTION.exec(rest) ?? OUT_OF.exec(rest)
  const total = fraction ? parseNumber(fraction[1]!) : null
  if (fraction && total?.ok) return { ...head, of: total.value, length: numeral.length + fraction[0].length }
  const range = RANGE.exec(rest)
  const high = range ? parseNumber(range[1]!) : null
  const isList = range && (/^\s{0,2}%?\s{0,2}[-–]\s/.test(rest.slice(range[0].length)) || /%\s{0,2}[-–]\s{0,2}$/.test(text.slice(Math.max(0, start - 6), start)))
  if (range && high?.ok && !isList && Number(high.value) > Number(read.value)) return { ...head, valueMax: high.value, length: numeral.length + range[0].length }
  return head
}

/** "năm" is 5 and a year: it counts only where nothing before it makes it a year. */
const YEAR_BEFORE = /(?:^|[^\p{L}])(?:trong|hằng|hàng|mỗi|cả|của|cuối|đầu|giữa|từng|hết|kế hoạch|dự toán|tháng|nửa|qua|một|các|những|bình quân|sau|nhiều|trước|mấy|quý|chỉ tiêu|toàn)\s{1,2}$/iu

function wordHead(text: string, start: number, words: string): Head | null {
  if (/^năm$/iu.test(words) && YEAR_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return null
  const value = /^nửa$/iu.test(words) ? '0.5' : readNumberWords(words)
  return value === null || value === '0' ? null : { value, valueMax: null, of: null, length: words.length, inWords: true, doubts: [] }
}

interface Shape { class: QuantityClass; unit: string; scale: DecimalText; countClass: CountClass | 'unknown' | null; length: number; value?: DecimalText }
const shape = (name: QuantityClass, unit: string, length: number, scale = '1', countClass: Shape['countClass'] = null): Shape => ({ class: name, unit, length, scale, countClass })

/** Number words make a figure only before something surely counted: "năm xã", "sáu lần", "nửa triệu". */
function wordUnitIsSafe(found: Shape): boolean {
  if (found.scale !== '1') return true
  return found.class === 'times' || found.class === 'places' || (found.class === 'count' && (found.countClass === 'result' || found.countClass === 'conditional') && found.unit.length > 1)
}

function unitOf(after: string, head: Head): Shape | null {
  if (head.of !== null) {
    const planned = plannedAmount(after, head.value)
    if (planned) return planned
    const noun = countedNoun(after)
    return shape('fraction', noun?.noun ?? '', noun?.length ?? 0, '1', noun?.countClass ?? null)
  }
  const points = POINTS.exec(after)
  if (points) return shape('points', 'điểm %', points[0].length)
  const percent = PERCENT.exec(after)
  if (percent) return shape('percent', '%', percent[0].length)
  const thousandth = /^\s{0,2}‰/u.exec(after)
  if (thousandth) return shape('percent', '‰', thousandth[0].length)
  const scaleMatch = SCALE.exec(after)
  if (scaleMatch) return scaled(after, head.value, scaleMatch)
  const currency = CURRENCY.exec(after)
  if (currency) return shape('money', currencyName(currency[1]!), currency[0].length)
  const unit = UNIT.exec(after)
  if (unit) return shape('measure', unit[1]!.toLowerCase() === 'tạ/1ha' ? 'tạ/ha' : unit[1]!, unit[0].length)
  const wordUnit = WORD_UNIT.exec(after)
  if (wordUnit) return shape(({ lần: 'times', bậc: 'places', hạng: 'places', điểm: 'score' } as const)[wordUnit[1]!.toLowerCase()]!, wordUnit[1]!.toLowerCase(), wordUnit[0].length)
  const noun = countedNoun(after)
  if (noun) return shape('count', noun.noun, noun.length, '1', noun.countClass)
  return shape('bare', '', 0)
}

/** "8.102,16/10.348,05 tỷ đồng", "87,4/86%": the amount reached over the amount planned, in one unit. */
function plannedAmount(after: string, value: DecimalText): Shape | null {
  const percent = PERCENT.exec(after)
  if (percent) return shape('percent', '%', percent[0].length)
  const scaleMatch = SCALE.exec(after)
  const amount = scaleMatch ? scaled(after, value, scaleMatch) : null
  return amount?.class === 'money' ? amount : null
}

const currencyName = (word: string): string => (/^(?:đồng|vnđ|vnd|đ)$/iu.test(word) ? 'đồng' : word)

function scaled(after: string, value: DecimalText, match: RegExpExecArray): Shape {
  const thousands = THOUSANDS_OF.exec(after)
  if (thousands && !value.includes('.')) return { ...shape('money', 'đồng', thousands[0].length, '1000000000000'), value: `${value}.${thousands[1]!}` }
  const scale = scaleOf(match[1]!)!
  let length = match[0].length
  let joined = value
  const second = scale === '1000000000' ? SECOND_SCALE.exec(after.slice(length)) : null
  const small = second && parseNumber(second[1]!)
  if (second && small?.ok && !value.includes('.') && Number(small.value) < (/triệu/iu.test(second[2]!) ? 1000 : 1_000_000)) {
    joined = joinScales(value, small.value, /triệu/iu.test(second[2]!) ? 1000 : 1_000_000)
    length += second[0].length
  }
  length += OVER_PLAN.exec(after.slice(length))?.[0].length ?? 0
  const rest = after.slice(length)
  const currency = CURRENCY.exec(rest)
  if (currency) return { ...shape('money', currencyName(currency[1]!), length + currency[0].length, scale), value: joined }
  const unit = UNIT.exec(rest)
  if (unit) return shape('measure', unit[1]!, length + unit[0].length, scale)
  const noun = countedNoun(rest)
  const counted = noun && scale.length < 10 && (noun.countClass === 'result' || noun.countClass === 'conditional')
  if (counted) return { ...shape('count', noun.noun, length + noun.length, scale, noun.countClass), value: joined }
  // "1,2 nghìn" with nothing counted behind it is no money; "12.500 tỷ" and "50 triệu" are
  return { ...shape(scale === '1000' || scale === '10000' ? 'bare' : 'money', scale === '1000' || scale === '10000' ? '' : 'đồng', length, scale), value: joined }
}
