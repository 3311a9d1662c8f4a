import type { Span } from '../candidate'
import { BASES } from './bases'
import { DAYS } from './days'
import { endingIn, startingWith } from '../pattern'
import { open, type Meaning } from './meaning'
import { MONTHS } from './months'
import { OPEN_STRETCHES } from './open-stretches'
import { QUARTERS } from './quarters'
import { compile, groupsOf, type Form } from './template'
import { YEARS } from './years'

/** A wording of time at its place in a text. */
export interface TimePhrase extends Span, Meaning {
  readonly text: string
}

const STRETCHES = compile([...MONTHS, ...QUARTERS, ...YEARS, ...DAYS, ...OPEN_STRETCHES])

/**
 * Every wording of time in a text, in order, none inside another; where several fit at a place the longest.
 * One pass over the words: only those a wording may begin with are looked at closer. Linear in the length of the text.
 *
 * @param text NFC; spans are UTF-16 offsets into it
 */
export const findTimes: (text: string) => TimePhrase[] = finder([...STRETCHES, ...compile(BASES)])

/** The same without bases, for sentences: what stands in one is found by itself ("cuối năm 2022" in "so với cuối năm 2022"). */
export const findStretches: (text: string) => TimePhrase[] = finder(STRETCHES)

const LENGTH_BEFORE_WORDS = 'vòng|thời hạn|hạn|kỳ hạn|kéo dài|mỗi|một|từng|hằng|hàng|trước|bé|trẻ|dưới|gần|hơn|khoảng|chỉ|thêm|lãi suất|chậm|nợ|tối đa|tối thiểu|ít nhất|nghỉ|tạm giữ|tù'
const LENGTH_AFTER_WORDS = 'vận hành|hoạt động|đi vào|triển khai mô hình|sáp nhập|thực hiện mô hình|sau khi|kể từ|liên tiếp|tuổi|tù|một lần|thai|trở lên|trở xuống|đầu đời|thử việc|thực hiện nghị quyết|ra quân|cao điểm|tập trung|thi công|trước khi|trước đó'
/** Spans of time that are a length or an age, not a stretch of the calendar: "sau 3 tháng", "trong vòng 6 tháng". */
const LENGTH_BEFORE = endingIn(LENGTH_BEFORE_WORDS)
/** "6 tháng vận hành": counted from another day than 1 January. */
const LENGTH_AFTER = startingWith(`${LENGTH_AFTER_WORDS}|/ ?lần`)

/** Lower case, letter for letter: the one letter whose lower case is two units is taken for an i. */
const lowered = (text: string): string => text.replaceAll('\u0130', 'i').toLowerCase()

const isPart = (code: number): boolean => PARTS[code] === 1
/** Letters, marks and digits of the first plane, so that words are cut without a pattern. */
const PARTS = Uint8Array.from({ length: 0x10000 }, (_, code) => (/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0))

function finder(forms: readonly Form[]): (text: string) => TimePhrase[] {
  const dispatch = new Map<string, Form[]>()
  for (const form of forms) for (const head of form.heads) dispatch.set(head, [...(dispatch.get(head) ?? []), form])
  return (text) => {
    const found: TimePhrase[] = []
    const lower = lowered(text)
    const known: Known = new Map()
    let at = 0
    while (at < text.length) {
      if (!isPart(text.charCodeAt(at))) { at++; continue }
      let end = at + 1
      while (end < text.length && isPart(text.charCodeAt(end))) end++
      const phrase = phraseAt(text, lower, at, dispatch.get(headOf(lower, at, end)), known)
      if (phrase) found.push(phrase)
      at = phrase?.end ?? end
    }
    return found
  }
}

/** Meanings of one reading by form and words: a report says the same few stretches again and again. */
type Known = Map<Form, Map<string, Meaning | null>>

function phraseAt(text: string, lower: string, start: number, forms: readonly Form[] | undefined, known: Known): TimePhrase | null {
  let best: Meaning | null = null
  let bestEnd = start
  for (const form of forms ?? []) {
    form.pattern.lastIndex = start
    const match = form.pattern.exec(lower)
    const end = match ? start + match[0].length : start
    if (!match || end <= bestEnd || isPart(text.charCodeAt(end))) continue
    const meaning = meaningOf(form, match, known)
    if (!meaning) continue
    best = form.duration && isLength(text, start, end, meaning) ? LENGTH : meaning
    bestEnd = end
  }
  if (best === null) return null
  const { sort, year, inYear, on, reach, term, vague, fromPublication, open: why, basis, against } = best
  // written out: V8 is slow to add fields to a copy made by spreading
  return { start, end: bestEnd, text: text.slice(start, bestEnd), sort, year, inYear, on, reach, term, vague, fromPublication, open: why, basis, against }
}

/** How long something took is no stretch of the calendar; the period of the report holds for it. */
const LENGTH = open('open-stretch', { vague: true })

function meaningOf(form: Form, match: RegExpExecArray, known: Known): Meaning | null {
  const said = known.get(form) ?? new Map<string, Meaning | null>()
  if (!known.has(form)) known.set(form, said)
  const before = said.get(match[0])
  if (before !== undefined) return before
  const meaning = form.read(groupsOf(match, form.names))
  said.set(match[0], meaning)
  return meaning
}

const LETTER_T = 0x74
const LETTER_Q = 0x71

/** Words that begin a wording are short. */
const LONGEST_HEAD = 6

/** Key of a word for the dispatch: "#" for a number that is no part of a longer one, "#t" for "9T", "t#" and "q#" for "T9" and "Q3". */
function headOf(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start)
  if (first >= 48 && first <= 57) {
    if (start >= 2 && '.,/-'.includes(text[start - 1]!) && isDigit(text.charCodeAt(start - 2))) return ''
    return isDigit(text.charCodeAt(end - 1)) && end - start <= 3 ? '#' : end - start <= 8 && /^\d{1,2}t/.test(text.slice(start, end)) ? '#t' : ''
  }
  if (end - start > LONGEST_HEAD) return ''
  const second = end - start > 1 ? text.charCodeAt(start + 1) : null
  if (first === LETTER_T && (second === null || isDigit(second))) return 't#'
  if (first === LETTER_Q && (second === null || isDigit(second) || 'ivx'.includes(text[start + 1]!))) return 'q#'
  return text.slice(start, end)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function isLength(text: string, start: number, end: number, { year }: Meaning): boolean {
  return year === null && (LENGTH_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || LENGTH_AFTER.test(text.slice(end, end + 24)))
}
