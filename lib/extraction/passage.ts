import type { Span } from './candidate'
import { findDates, findNaming } from './ignored'
import type { Block } from './layout'
import { endingIn, matchesOf, startingWith, wholeWords } from './pattern'
import type { PeriodPhrase } from './period-phrases'
import { findStretches } from './periods/find'
import { findQuantities, type Quantity } from './quantities'
import { longestFirst, mask, overlaps } from './spans'

/** What a figure is compared with, as the words say it; the year decides what it means for a period. */
export interface BasisPhrase extends Span {
  readonly meaning: 'same-period' | 'year-before' | 'period-before' | 'period'
  /** The period compared with, where it is named. */
  readonly phrase: PeriodPhrase | null
}

/** A sentence with what was recognised in it. Offsets are into the canonical text. */
export interface Passage extends Span {
  readonly text: string
  /** The text, letter for letter, with periods as "¤", bases as "β", dates and names with numbers as "×". */
  readonly marked: string
  readonly block: Block
  /** Place of the block in the text. */
  readonly paragraph: number
  readonly quantities: readonly Quantity[]
  readonly periods: readonly PeriodPhrase[]
  /** "dự toán năm 2021": says whose plan, not when. */
  readonly planPeriods: readonly PeriodPhrase[]
  readonly bases: readonly BasisPhrase[]
  /** "nhiều năm qua", "hiện nay": wordings of time without dates. */
  readonly opens: readonly PeriodPhrase[]
}

export const PERIOD_MARK = '¤'
export const BASIS_MARK = 'β'
export const NAMING_MARK = '×'

const SENTENCE_END = /(?<![\p{L}]\p{Lu}|(?<!\p{L})(?:TP|Tp|tp|Q|P|TT|TX|TS|GS|ThS|BS|KT|UB|tr|Tr|(?<!\p{N})\d{1,2}|\p{Lu}))[.!?…]{1,3}["”)]?\s+(?=[\p{Lu}"“(\d+–-])|\.{3}\s|…\s/gu

const SAME_PERIOD = wholeWords(String.raw`(?:(?:so sánh|so)(?: với)? )?(?:mức |số |của |số thu |mức thu |mức thực hiện |kết quả |thực hiện ){0,2}(?:cùng (?:kỳ|kì|thời điểm|thời gian)(?:(?: của)? năm (?:trước|ngoái|20\d\d)|\s?[/-]?\s?20\d\d| các năm(?: trước)?| quý trước| tháng trước| nhiệm kỳ trước)?|CK(?:(?: năm| NT|/) ?(?:trước|20\\d\\d)?)?)`)
const PERIOD_BEFORE = wholeWords('(?:(?:so sánh|so)(?: với)? |(?<=(?:hơn|lần|gấp đôi|gấp rưỡi) ))(?:tháng|quý|kỳ|tuần) (?:trước|liền trước|trước đó|liền kề)(?: đó)?')
const YEAR_BEFORE = wholeWords('(?:(?:so sánh|so)(?: với)? |(?<=(?:hơn|lần|gấp đôi|gấp rưỡi) )(?:so với )?)(?:năm (?:học |liền )?(?:trước|ngoái)(?: đó)?|năm liền kề)')
const OTHER_BASE = wholeWords('(?:(?:so sánh|so)(?: với)? )(?:đầu nhiệm kỳ|nhiệm kỳ trước|đầu năm|thời điểm (?:thành lập|sáp nhập)|trước đây|cuối năm)')
const COMPARES = endingIn([
  'so với|so|so sánh với|cao hơn|thấp hơn|nhiều hơn|ít hơn|lớn hơn|lần|lần so với|gấp đôi|gấp ba|gấp rưỡi|hơn so với',
  'so với (?:mức|kết quả|số liệu|con số|thực hiện|số thực hiện|mức thực hiện|số thu)(?: của)?|cùng|bằng cả|so với vị trí (?:thứ )?\\d{1,3}(?:/\\d{1,3})?(?: của)?',
].join('|'))
const PLAN = 'dự toán|kế hoạch|KH|chỉ tiêu|DT|mức phấn đấu|pháp lệnh|mục tiêu|tổng vốn|kế hoạch vốn'
const HARVEST = /^vụ(?!\p{L})/iu
const PLAN_AFTER_FIGURE = startingWith(`(?:so với |so |của |mức |tổng ){0,2}(?:${PLAN})`)

/** Splits the lines of a text into sentences and recognises periods, bases and quantities in each. */
export function readPassages(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block, paragraph) => {
    if (block.role === 'noise' || block.role === 'caption' || block.role === 'dateline' || block.role === 'table') return []
    return sentencesOf(block).map((span) => readPassage(block, paragraph, span))
  })
}

function sentencesOf(block: Block): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of matchesOf(block.text, SENTENCE_END)) {
    const end = match.index + match[0].length
    spans.push({ start, end })
    start = end
  }
  spans.push({ start, end: block.text.length })
  return spans.flatMap((span) => shortened(block.text, span)).filter(({ start: from, end }) => block.text.slice(from, end).trim() !== '')
}

/** A "sentence" longer than any sentence (a table run together, a page without full stops) is cut, so that time stays linear. */
const LONGEST_SENTENCE = 1600

function shortened(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const part = text.slice(from, from + LONGEST_SENTENCE)
    const cut = Math.max(part.lastIndexOf('; '), part.lastIndexOf(', '))
    const to = from + (cut > LONGEST_SENTENCE / 2 ? cut + 1 : Math.max(part.lastIndexOf(' '), LONGEST_SENTENCE / 2))
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}

function readPassage(block: Block, paragraph: number, { start, end }: Span): Passage {
  const text = block.text.slice(start, end)
  const offset = block.start + start
  const times = findStretches(text)
  // a harvest ("vụ xuân 2023") is what is told of; the period stays that of the report
  const phrases = times.filter(({ sort, text: words }) => sort === 'period' && !HARVEST.test(words))
  const bases = findBases(text, phrases)
  const naming = findNaming(text).filter((span) => ![...phrases, ...bases].some((other) => overlaps(span, other)))
  const dates = findDates(text).filter((span) => ![...phrases, ...bases, ...naming].some((other) => overlaps(span, other)))
  const free = phrases.filter((phrase) => !bases.some((basis) => overlaps(phrase, basis)))
  const marked = mask(mask(mask(text, free, PERIOD_MARK), bases, BASIS_MARK), [...naming, ...dates], NAMING_MARK)
  const quantities = findQuantities(marked)
  const plan = new Set(free.filter((phrase) => isPlanYear(marked, phrase, quantities)))
  const place = <T extends Span>(span: T): T => ({ ...span, start: span.start + offset, end: span.end + offset })
  return {
    start: offset, end: block.start + end, text, marked, block, paragraph,
    quantities: quantities.map(place),
    periods: free.filter((phrase) => !plan.has(phrase)).map(place),
    planPeriods: [...plan].map(place),
    bases: bases.map((basis) => ({ ...place(basis), phrase: basis.phrase && place(basis.phrase) })),
    opens: times.filter((time) => time.sort === 'open' && !bases.some((basis) => overlaps(time, basis))).map(place),
  }
}

function findBases(text: string, phrases: readonly PeriodPhrase[]): BasisPhrase[] {
  const all = (pattern: RegExp, meaning: BasisPhrase['meaning']): BasisPhrase[] =>
    matchesOf(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length, meaning, phrase: null }))
  const compared = phrases.flatMap((phrase): BasisPhrase[] => {
    const before = COMPARES.exec(text.slice(Math.max(0, phrase.start - 48), phrase.start))
    if (!before || phrase.term) return []
    // "so với vị trí thứ 41 của năm 2018" holds a rank of its own, which stays visible
    const lead = /^(?:so|cùng)(?!.*\d)/iu.test(before[0]) ? before[0].length : 0
    return [{ start: phrase.start - lead, end: phrase.end, meaning: 'period', phrase }]
  })
  return longestFirst([...all(SAME_PERIOD, 'same-period'), ...all(YEAR_BEFORE, 'year-before'), ...all(PERIOD_BEFORE, 'period-before'), ...all(OTHER_BASE, 'period'), ...compared])
}

/** "đạt 22% dự toán năm 2021": the year belongs to the plan. */
function isPlanYear(text: string, phrase: PeriodPhrase, quantities: readonly Quantity[]): boolean {
  const last = quantities.filter((quantity) => quantity.end <= phrase.start).at(-1)
  if (!last || (last.class !== 'percent' && last.class !== 'times')) return false
  const between = text.slice(last.end, phrase.start)
  return between.length < 70 && !/[,;:]/.test(between) && PLAN_AFTER_FIGURE.test(between)
}
