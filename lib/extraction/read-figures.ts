import type { Span } from './candidate'
import type { Draft, Figure, Reading, Rule } from './draft'
import { indexNamed, namesNoMeasure, predicateOfList, subjectOfClause, withoutActor, withoutReasons } from './measure-words'
import { BASIS_MARK, type Passage } from './passage'
import { matchesOf, startingWith } from './pattern'
import type { Quantity } from './quantities'
import { RULES, WORD_RULES } from './rules/rules'
import { overlaps } from './spans'
import { subjectOf } from './subject'
import { PLAN_FOLLOWS, PLAN_TAIL } from './verbs'

const FARTHEST = 240

/** Reads every figure of the sentences, left to right, each with the one before it at hand. */
export function readFigures(passages: readonly Passage[]): Draft[] {
  const drafts: Draft[] = []
  let earlier = ''
  // what a text on an index does not repeat, its title says
  let recent = passages.filter((passage) => passage.block.role === 'headline').map((passage) => passage.marked).join(' ')
  let paragraph = -1
  for (const passage of passages) {
    if (passage.paragraph !== paragraph) earlier = ''
    paragraph = passage.paragraph
    drafts.push(...readPassage(passage, earlier, recent))
    earlier = (earlier + passage.marked).slice(-600)
    recent = (recent + passage.marked).slice(-900)
  }
  return drafts
}

function readPassage(passage: Passage, earlier: string, recent: string): Draft[] {
  const words = WORD_RULES.flatMap((rule) => rule.find(passage).map((reading) => ({ ...reading.anchor, rule, reading })))
  const figures = passage.quantities.filter((quantity) => !words.some((word) => overlaps(word, quantity)))
  const items = [...words, ...figures].sort((a, b) => a.start - b.start)
  const drafts: Draft[] = []
  let from = passage.start
  let previous: Draft | null = null
  items.forEach((item, index) => {
    const to = items.slice(index + 1).find((next) => !('reading' in next))?.start ?? passage.end
    const draft: Draft | null = 'reading' in item ? wordDraft(item.rule, passage, item.reading, from, previous, recent) : firstReading(figureAt(passage, item, from, to, previous, earlier), recent)
    if (draft) drafts.push(draft)
    // the number of years in "bình quân 5 năm 14,92%" is a word of the next figure
    else if (!('reading' in item) && isAttribute(item)) return
    previous = draft
    from = item.end
  })
  return drafts
}

/** A number no rule reads ("gia đình văn hóa 3 năm") does not break the chain of figures about one subject. */
const isAttribute = (quantity: Quantity): boolean => quantity.class === 'bare' || quantity.countClass === 'never'

function figureAt(passage: Passage, quantity: Quantity, from: number, to: number, previous: Draft | null, earlier: string): Figure {
  const at = quantity.start - passage.start
  const gap = passage.marked.slice(Math.max(from - passage.start, at - FARTHEST), at)
  // "… dự toán Thành phố giao, tăng": the plan belongs to the figure before, it is no subject of this one
  const tail = Math.max(UNIT_GOES_ON.exec(gap)?.[0].length ?? 0, previous && previous.span.end > from && ownsTail(previous, gap) ? Math.min(previous.span.end - from, gap.length) : 0)
  const base = quantity.start - gap.length + tail
  const subject = subjectOf(gap.slice(tail))
  return {
    quantity, passage, gap, previous, earlier,
    lead: passage.marked.slice(Math.max(0, at - 600), at),
    after: passage.marked.slice(quantity.end - passage.start, Math.min(to - passage.start, quantity.end - passage.start + 160)),
    afterList: behindList(passage.marked, quantity.end - passage.start),
    subject: subject ? { start: base + subject.start, end: base + subject.end } : null,
  }
}

/** One or more further percentages, and nothing else between. */
const LIST_GOES_ON = /(?:,(?:\s+và)?|\s+và|\s*;)\s+(?:khoảng\s|hơn\s|gần\s|trên\s)?\d[\d.,]{0,8}\s?%/uy

function behindList(marked: string, end: number): string {
  let at = end
  for (let turn = 0; turn < 12; turn++) {
    LIST_GOES_ON.lastIndex = at
    const next = LIST_GOES_ON.exec(marked)
    if (!next) break
    at += next[0].length
  }
  return at === end ? '' : marked.slice(at, at + 60)
}

/** "… triệu đồng/người/năm, tăng …": the rest of the unit is no subject. */
const UNIT_GOES_ON = /^\s{0,2}\/\s{0,2}(?:người|năm|ha|tháng|hộ|ngày|lao động)(?:\s{0,2}\/\s{0,2}(?:người|năm|tháng|vụ))?(?![\p{L}\p{M}])/iu

/** Plans and bases, the peers of a rank, and what is counted before a comma are words of the figure before. */
const ownsTail = (previous: Draft, gap: string): boolean =>
  previous.basis === 'plan' || previous.ownBasis || previous.kind === 'rank' || (isCount(previous) && ((gap.includes(',') && !/[;:(]/.test(gap)) || /^[^,;:(]*\(\s{0,2}$/u.test(gap)))

const isCount = ({ kind, quantity }: Draft): boolean => kind === 'completion' || (kind === 'level' && quantity?.class === 'count')

function firstReading(figure: Figure, recent: string): Draft | null {
  for (const rule of RULES) {
    const reading = rule.read(figure)
    if (reading) return figureDraft(rule, figure, reading, recent)
  }
  return null
}

/** Every field is written out, those for the refiners too: V8 takes 80 µs where they are spread into so long a literal, or added to a copy later. */
function figureDraft(rule: Rule, figure: Figure, reading: Reading, recent: string): Draft {
  const { quantity, passage, previous } = figure
  const span = { start: quoteStart(figure), end: quantity.end + quoteTail(figure, reading) }
  const goesOn = figure.subject === null && previous !== null && !namesItself(reading, figure)
  return {
    rule: rule.name, ruleVersion: rule.version, passage, quantity, anchor: { start: quantity.start, end: quantity.end }, span,
    kind: reading.kind, value: reading.value ?? quantity.value, valueMax: quantity.valueMax, scale: reading.scale ?? quantity.scale,
    of: reading.of === undefined ? quantity.of : reading.of, unit: reading.unit ?? quantity.unit, qualifier: quantity.qualifier,
    measure: goesOn ? previous.measure : namedMeasure(figure, reading, recent) || measureGoesOn(previous, reading), ownSubject: !goesOn,
    basis: reading.basis ?? 'none', ownBasis: reading.basis !== undefined,
    ofImplied: reading.ofImplied ?? false, doubts: [...quantity.doubts, ...(reading.doubts ?? [])], sure: reading.sure ?? 0.8,
    role: 'result', estimated: false, estimateImplied: false, area: null, areaSlug: null, areaImplied: true, period: null, periodImplied: true, origins: undefined, openPeriod: undefined,
  }
}

/** "Xã A thu ngân sách 12 tỷ đồng; xã B đạt 15 tỷ đồng": only whose it is was said anew. */
const measureGoesOn = (previous: Draft | null, { kind }: Reading): string => (previous?.kind === kind ? previous.measure : '')

const VERB_FIRST = /^(?:được|phát huy|duy trì|tiếp tục|giữ|góp phần|có|vươn|đưa|tạo|nâng|quận|huyện|thị xã|lần đầu|trong khối|ở nhóm)(?![\p{L}\p{M}])/iu
const HEAD = /(?:chỉ số|công tác|phong trào|kết quả) [^,;.:()]{3,80}/giu

/** What the sentence is about, where the clause before a place begins with a verb: "Công tác … được làm đều, có kết quả, đứng thứ 5". */
const headOf = (lead: string): string | null => {
  const head = matchesOf(lead, HEAD).at(-1)?.[0]
  return head ? tidy(head.replace(/\s(?:được|tiếp tục|đã|có|ngày càng)\s.*$/u, '')) : null
}

interface WordRuleName { readonly name: string; readonly version: number }

function wordDraft(rule: WordRuleName, passage: Passage, reading: Reading & { anchor: Span; span: Span }, from: number, previous: Draft | null, recent: string): Draft {
  const at = reading.anchor.start - passage.start
  const gap = passage.marked.slice(Math.max(from - passage.start, at - FARTHEST), at)
  // "xếp thứ 9/30 quận, huyện, thị xã; …": the peers of the place before name nothing
  const tail = previous?.kind === 'rank' ? Math.min(Math.max(0, previous.span.end - from), gap.length) : 0
  const subject = subjectOf(gap.slice(tail))
  const own = subject ? passage.text.slice(at - gap.length + tail + subject.start, at - gap.length + tail + subject.end) : ''
  const about = /(?<!\p{L})về ([^,;.:()\d]{3,60})(?![\p{L}\p{M}])/u.exec(passage.text.slice(reading.anchor.end - passage.start, reading.anchor.end - passage.start + 90))?.[1]
  const lead = passage.text.slice(0, at)
  const said = about ?? (own && !VERB_FIRST.test(own) && !namesNoMeasure(tidy(own)) ? withoutActor(tidy(own)) : '')
  const goesOn = previous && !namesNoMeasure(previous.measure) ? previous.measure : null
  const measure = tidy(said) || (goesOn ?? headOf(lead) ?? indexNamed(lead) ?? indexNamed(recent, true) ?? tidy(own))
  return {
    rule: rule.name, ruleVersion: rule.version, passage, quantity: null, anchor: reading.anchor, span: reading.span,
    kind: reading.kind, value: reading.value ?? '1', valueMax: null, scale: '1', of: reading.of ?? null, unit: reading.unit ?? 'hạng', qualifier: null,
    measure, ownSubject: subject !== null, basis: reading.basis ?? 'none', ownBasis: reading.basis !== undefined, ofImplied: false, doubts: [], sure: reading.sure ?? 0.8,
    role: 'result', estimated: false, estimateImplied: false, area: reading.area ?? null, areaSlug: null, areaImplied: true, period: null, periodImplied: true, origins: undefined, openPeriod: undefined,
  }
}

/** Counts, completions and "100% hộ dân …" carry their measure behind them. */
const namesItself = (reading: Reading, { quantity, gap, after }: Figure): boolean =>
  reading.kind === 'completion' || (reading.kind === 'share' && OPENS_CLAUSE.test(gap) && /^\s\p{Ll}[\p{L}\p{M}]*\s\p{L}/u.test(after)) || (reading.kind === 'level' && (quantity.class === 'count' || quantity.class === 'measure'))

const OPENS_CLAUSE = /^[\s,;:.–-]{0,4}(?:và|có|với|trong đó|đã có)?\s{0,2}(?:hơn|trên|gần|khoảng)?\s{0,2}$/iu

function quoteStart({ quantity, gap, subject }: Figure): number {
  if (subject && quantity.start - subject.start < 160) return subject.start
  const cut = Math.max(...[',', ';', ':', '(', '.'].map((mark) => gap.lastIndexOf(mark)))
  const predicate = gap.slice(cut + 1)
  return quantity.start - predicate.length + (/^\s*(?:và\s+)?/u.exec(predicate)?.[0].length ?? 0)
}

const NOUN_TAIL = /^[^,;:.()%…!?\d"“¤β×]{0,90}/u

function quoteTail({ quantity, after, passage }: Figure, reading: Reading): number {
  const plan = PLAN_FOLLOWS.test(after) ? PLAN_TAIL.exec(after) : null
  if (plan) return trimmed(plan[0])
  const basis = passage.bases.find((each) => each.start >= quantity.end && each.start - quantity.end <= 4 && !after.slice(0, each.start - quantity.end).includes(';'))
  if (basis && after.includes(BASIS_MARK)) return basis.end - quantity.end
  const noun = reading.kind === 'growth' ? null : NOUN_TAIL.exec(after)
  return noun ? trimmed(noun[0]) : 0
}

const trimmed = (text: string): number => text.replace(/\s+(?:và|với|so|của|là|trong|để|tăng|giảm|bằng|đạt|cùng|từ|đến|trên|hơn|gần|khoảng|trong đó|có)?\s*$/u, '').trimEnd().length

/** The measure at the figure; the subject of the clause or the index named before where there is none of its own. */
function namedMeasure(figure: Figure, reading: Reading, recent: string): string {
  const measure = measureOf(figure, reading)
  const { previous, lead } = figure
  if (VAGUE.test(measure)) return (previous ? null : tidy(subjectOfClause(lead) ?? '')) || measure
  const score = reading.kind === 'share' || reading.kind === 'rank_change' || reading.unit === 'điểm'
  if (measure !== '' && !(score && namesNoMeasure(measure))) return measure
  const ofClause = measure === '' && !previous ? tidy(subjectOfClause(lead) ?? '') : ''
  if (ofClause !== '' || !score) return ofClause
  const goesOn = previous && (previous.kind === 'rank' || previous.kind === 'share') && !namesNoMeasure(previous.measure) ? previous.measure : null
  return goesOn ?? indexNamed(lead, true) ?? indexNamed(recent, true) ?? measure
}

const VAGUE = /^(?:giai đoạn|thời gian|kết quả|con số|số|mức)(?: này)?$/iu

function measureOf(figure: Figure, reading: Reading): string {
  const { passage, quantity, subject, after } = figure
  const own = subject ? tidy(withoutActor(tidy(passage.text.slice(subject.start - passage.start, ownEnd(figure, reading) - passage.start)))) : ''
  const ofShare = reading.kind === 'share' && (own === '' || (namesNoMeasure(own) && /^\s\p{Ll}[\p{L}\p{M}]*\s\p{L}/u.test(after)))
  // "Giảm 30% thời gian giải quyết", "Huyện giảm 312 hộ nghèo": what changed stands behind
  const ofChange = reading.kind === 'growth' && own === '' && !figure.previous && (quantity.class === 'count' || (/^\s\p{Ll}[\p{L}\p{M}]*\s\p{L}/u.test(after) && !NOT_WHAT.test(after)))
  if (!namesItself(reading, figure) && !ofShare && !ofChange) return own
  const rest = passage.text.slice(quantity.end - passage.start)
  const counts = quantity.class === 'count' || quantity.class === 'fraction'
  const tail = withoutReasons(rest.slice(0, trimmed(NOUN_TAIL.exec(after)?.[0] ?? '')))
  const shared = counts && (tail.trim() === '' || STARS.test(rest)) ? (STARS.exec(rest)?.[0] ?? OF_OTHERS.exec(rest)?.[0] ?? predicateOfList(rest)) : null
  const counted = tidy(`${counts ? quantity.unit : ''}${shared === null ? tail : ` ${shared.trim()}`}`)
  return own && !namesNoMeasure(own) && counted.split(' ').length < 3 ? tidy(`${own} ${counted}`) : counted || own
}

/** Behind a change these begin where, when, why or against what, not what changed. */
const NOT_WHAT = startingWith('so|trong|và|ở|tại|trên|từ|nhưng|do|nhờ|để|cho|với|của|mỗi|hằng|hàng|một|vào|cả|theo|về|là|thì|còn|mà|khi|sau|trước|đến|kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|cùng|như|đồng thời|giúp|góp')
/** "12 sản phẩm OCOP 4 sao": the stars are part of what is counted. */
const STARS = /^(?:\sOCOP)?(?:\sđạt|\shạng|\sđược công nhận)?\s[1-5]\ssao(?!\p{L}|\strở lên)/iu
/** "31/40 nhiệm vụ của 12 chỉ tiêu": the second count is a word of the first. */
const OF_OTHERS = /^\s(?:của|thuộc)\s\d{1,3}\s\p{Ll}[^,;:.()…!?\d]{2,50}(?=[,;.)]|\s*$)/u
/** Words of the predicate that belong to the name: "thu nhập bình quân đầu người", "tốc độ tăng trưởng". */
const NAME_GOES_ON: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/(?:thu nhập|năng suất)$/iu, /^\s{1,2}bình quân(?:\s{1,2}(?:đầu người|một người|mỗi người|người dân))?(?![\p{L}\p{M}])/iu],
  [/(?:cấp|thành lập|đăng ký|kết nạp)$/iu, /^\s{1,2}mới(?![\p{L}\p{M}])/iu],
  [/(?:tốc độ|nhịp độ)$/iu, /^\s{1,2}tăng(?:\s{1,2}trưởng)?(?![\p{L}\p{M}])/iu],
]

function ownEnd({ passage, quantity, subject }: Figure, reading: Reading): number {
  const text = passage.text.slice(subject!.start - passage.start, subject!.end - passage.start)
  const behind = passage.text.slice(subject!.end - passage.start, quantity.start - passage.start)
  const more = NAME_GOES_ON.find(([name]) => name.test(text))?.[1].exec(behind)
  return more && !(reading.kind === 'growth' && /^\s{1,2}tăng$/iu.test(more[0])) ? subject!.end + more[0].length : subject!.end
}

const tidy = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).replace(/^[\s,;:.–-]+|[\s,;:–-]+$/gu, '').slice(0, 160)
