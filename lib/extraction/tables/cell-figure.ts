import type { Qualifier } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Span } from '../candidate'
import { negate, parseNumber } from '../number'
import { readUnit, type Unit } from './units'

/** A number in a cell, with what the cell itself says of it. Offsets into the text of the cell. */
export interface CellFigure extends Span {
  /** Falls are negative where the cell says so ("-3,1", "giảm 2 bậc", "▼2"). */
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  /** Second number of "2/30", "31/38". */
  readonly of: DecimalText | null
  readonly unit: Unit | null
  /** A sign, an arrow or a word of change stands before the number. */
  readonly signed: boolean
  /** "thứ 2", "hạng 5". */
  readonly ordinal: boolean
  readonly estimated: boolean
  readonly qualifier: Qualifier | null
  readonly doubts: readonly string[]
}

/** How the numbers of one table are written: the Vietnamese way, or as a spreadsheet set to English leaves them. */
export type Notation = 'vietnamese' | 'english'

const EMPTY = /^(?:[-–—.…_*/\\]{0,6}|x|n\.?\/?a\.?|không có|chưa có|không|\(\s?[-–]?\s?\))$/iu
/** Whether a cell holds no figure and no words: blank, "-", "…", "x", "n/a". Never 0. */
export const isEmptyCell = (text: string): boolean => EMPTY.test(text)

const NUMERAL = String.raw`\d{1,3}(?:[ ]\d{3})+(?:[.,]\d{1,6})?(?![\d.,])|\d+(?:[.,]\d+)*`
const WORDS = String.raw`(?<words>(?:(?:ước(?: đạt)?|đạt|dự kiến|bằng|còn|chiếm|hơn|trên|gần|khoảng|xấp xỉ|≈|~)\s{0,2}){0,3})`
const CHANGE = String.raw`(?<change>tăng|giảm|tụt|lên|xuống|vượt|cao hơn|thấp hơn|↑|↓|▲|▼|△|▽|⬆|⬇)?`
const FIGURE = new RegExp(String.raw`^${WORDS}${CHANGE}\s{0,2}(?<ordinal>(?:(?:xếp|đứng|hạng|vị trí)\s{1,2})?thứ\s{1,2}|(?:xếp )?hạng\s{1,2}|vị trí\s{1,2})?(?<sign>[+\-−–]|\()?\s{0,2}(?<number>${NUMERAL})(?:\s{0,2}%?\s{0,2}(?<join>[/–-])\s{0,2}(?<second>\d+(?:[.,]\d+)*))?`, 'iu')
const FOOTNOTE = /^\s{0,2}(?:\*{1,3}|\(\*{1,3}\)|\[\d{1,2}\]|\(\d\)|[¹²³])$/u
const DATE = /^(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)?\d\d(?!\d)|^\d{1,2}\/(?:19|20)\d\d$|^\d{1,2}(?:[:hg]\d{2})/iu
const QUALIFIERS: ReadonlyArray<readonly [RegExp, Qualifier]> = [[/hơn|trên/iu, 'over'], [/gần/iu, 'nearly'], [/khoảng|xấp xỉ|≈|~/iu, 'about']]

/**
 * The figure a cell consists of: "1.234 tỷ đồng", "95,7%", "2/30", "+3 bậc", "▼ 2", "thứ 5", "12 xã", "(3,1)", "1 234,5".
 *
 * @returns null for words, dates, clock times, document numbers, and cells in which more stands than a figure and its unit
 */
export function readFigure(text: string, notation: Notation = 'vietnamese'): CellFigure | null {
  if (text.length > 60 || !/\d/.test(text) || DATE.test(text)) return null
  const match = FIGURE.exec(text)
  if (!match) return null
  const groups = match.groups!
  const tail = tailOf(text.slice(match[0].length), groups['sign'] === '(')
  if (!tail) return null
  const number = read(groups['number']!, notation)
  const second = groups['second'] === undefined ? null : read(groups['second'], notation)
  if (!number || (groups['second'] !== undefined && !second)) return null
  // "2023/2022" and "2020-2025" are years
  if (second && looksLikeYear(groups['number']!) && looksLikeYear(groups['second']!)) return null
  const range = groups['join'] !== undefined && groups['join'] !== '/'
  // "15-20" is a range only upwards; "12-3" is nothing
  if (range && Number(second!.value) <= Number(number.value)) return null
  const falls = /^(?:giảm|tụt|xuống|thấp hơn|↓|▼|▽|⬇)$/iu.test(groups['change'] ?? '') || /^[-−–(]$/u.test(groups['sign'] ?? '')
  return {
    start: 0, end: match[0].length + tail.length, value: falls ? negate(number.value) : number.value,
    valueMax: range ? second!.value : null, of: !range && second ? second.value : null, unit: tail.unit,
    signed: groups['change'] !== undefined || groups['sign'] !== undefined, ordinal: groups['ordinal'] !== undefined,
    estimated: /ước|dự kiến/iu.test(groups['words']!), qualifier: QUALIFIERS.find(([pattern]) => pattern.test(groups['words']!))?.[1] ?? null,
    doubts: [...number.doubts, ...(second?.doubts ?? [])],
  }
}

/** What may stand behind the number: its unit, a footnote mark, the bracket that makes it negative. Null for anything else. */
function tailOf(rest: string, bracketed: boolean): { length: number; unit: Unit | null } | null {
  const closed = bracketed ? /^\s?%?\)/.exec(rest)?.[0] : ''
  if (closed === undefined) return null
  const percent = closed.includes('%') ? { unit: '%', scale: '1' } : null
  const words = rest.slice(closed.length)
  if (words.trim() === '' || FOOTNOTE.test(words)) return { length: closed.length, unit: percent }
  if (/^\p{L}/u.test(words) && !/^(?:%|tỷ|tỉ|triệu|tr|ha|km|m2|m²|kg|lần|bậc|điểm)/iu.test(words)) return null
  const marked = words.replace(/(?:\*{1,3}|\(\*{1,3}\)|\[\d\])$/u, '')
  const unit = readUnit(marked)
  return unit ? { length: closed.length + marked.trimEnd().length, unit } : null
}

function read(numeral: string, notation: Notation): { value: DecimalText; doubts: readonly string[] } | null {
  const spaced = / /.test(numeral)
  const joined = numeral.replaceAll(' ', '')
  const turned = notation === 'english' ? joined.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : joined
  const number = parseNumber(turned)
  if (!number.ok) return null
  const doubtful = spaced || (notation === 'english' && turned !== joined)
  return { value: number.value, doubts: doubtful ? [...new Set([...number.doubts, 'unusual-separator'])] : number.doubts }
}

const ENGLISH_ONLY = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+%?$|^[+-]?\d{1,3}(?:,\d{3}){2,}%?$|^[+-]?\d+\.(?:\d{1,2}|\d{4,})%?$/
const VIETNAMESE_ONLY = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+%?$|^[+-]?\d{1,3}(?:\.\d{3}){2,}%?$|^[+-]?\d+,(?:\d{1,2}|\d{4,})%?$/

/** English where some cells can only be that ("1,234.5", "86.45") and none can only be Vietnamese. */
export function notationOf(cells: Iterable<string>): Notation {
  let english = false
  for (const cell of cells) {
    if (VIETNAMESE_ONLY.test(cell)) return 'vietnamese'
    english ||= ENGLISH_ONLY.test(cell)
  }
  return english ? 'english' : 'vietnamese'
}

/** "2023" alone: a year, or a count that looks like one. */
export const looksLikeYear = (text: string): boolean => /^(?:năm\s)?(?:19[5-9]\d|20[0-6]\d)$/iu.test(text.trim())
