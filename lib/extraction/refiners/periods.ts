import type { Period } from '@/lib/indicators/period'
import type { Origin } from '../candidate'
import type { Draft } from '../draft'
import type { Passage } from '../passage'
import { anywhere, endingIn, startingWith } from '../pattern'
import type { PeriodPhrase } from '../period-phrases'
import { isYearlyAverage } from './bases'
import { isFuture, isNamePart, resolvePhrase, type Frame } from './frame'
import { dealtPeriod, isAside, isOpen, isPastTerm, isYearOfPlan, openReason, periodOfBase } from './said-periods'

const TOLD = anywhere('ước|ước đạt|đã|đạt được|dự ước')
const NOW = anywhere('nay|(?<!thực |thể |phát |xuất |cải )hiện|hiện nay|hiện tại')

/** "Nhân dịp này" takes the reader from next year's plans back to the event reported. */
const BACK_AT_EVENT = startingWith('(?:nhân |cũng )?(?:dịp này|dịp đó)|(?:cũng )?tại (?:hội nghị|kỳ họp|buổi lễ)')

/** A period with the words that gave it. */
interface Given { readonly period: Period; readonly origin: Origin }

interface Running { readonly paragraph: number; readonly given: Given | null; readonly carries: boolean }

/**
 * Gives each draft its period: a phrase right behind the figure, else the last one before it in the sentence, else one that
 * closes the sentence, else that of the paragraph, else the one the headline or lead sets for the whole text.
 */
export function assignPeriods(drafts: readonly Draft[], passages: readonly Passage[], frame: Frame): Draft[] {
  const running = runningPeriods(passages, frame)
  return drafts.map((draft) => {
    const context = running.get(draft.passage) ?? null
    const own = ownPhrase(draft, context?.period ?? null, frame)
    if (own) return { ...draft, period: own, periodImplied: false, role: isAhead(own, draft, frame) ? 'target' : draft.role }
    const lead = draft.passage.text.slice(0, draft.anchor.start - draft.passage.start)
    const several = context !== null && context.period.from.slice(0, 4) !== context.period.to.slice(0, 4)
    if (isOpen(draft) || (isYearlyAverage(draft) && !several)) return { ...draft, period: null, openPeriod: isOpen(draft) ? openReason(draft) : 'open-stretch' }
    // several years do not pass to what is true today
    const passes = several && NOW.test(lead) ? null : context
    const given = passes ?? (frame.period && { period: frame.period, origin: frame.origin })
    const role = context && isAhead(context.period, draft, frame) ? 'target' : draft.role
    if (given) return { ...draft, period: given.period, origins: { ...draft.origins, period: given.origin }, role }
    return { ...draft, period: null, openPeriod: passes === null && context !== null ? 'present-day' : openReason(draft), role }
  })
}

/** A period that has begun may be told of already ("năm 2020 ước đạt …" in May): then the figure is a result. */
function isAhead(period: Period, { passage, anchor }: Draft, frame: Frame): boolean {
  if (!isFuture(period, frame)) return false
  // without a date of issue: a year the text tells of elsewhere, or tells of as done, is not ahead
  if (frame.publishedOn === null) return (frame.latest === null || Number(period.to.slice(0, 4)) > frame.latest || AIMS.test(passage.text)) && !DONE.test(passage.text)
  const begun = period.from <= frame.publishedOn
  return !(begun && TOLD.test(passage.text.slice(0, anchor.start - passage.start)))
}

const AIMS = anywhere('phấn đấu|mục tiêu|dự kiến|kế hoạch|chỉ tiêu|sẽ|đặt')
const DONE = anywhere('đã|ước|đạt được|thu được|vươn lên|hoàn thành')

/** Neither a part of a name nor the year of a plan; a term that is over counts. */
const saysWhen = (passage: Passage, phrase: PeriodPhrase, frame: Frame): boolean =>
  (!isNamePart(passage, phrase) || isPastTerm(passage, phrase, frame)) && !isYearOfPlan(passage, phrase)

function ownPhrase(draft: Draft, context: Period | null, frame: Frame): Period | null {
  const { passage, anchor } = draft
  const usable = passage.periods.filter((phrase) => saysWhen(passage, phrase, frame) && !BEGAN.test(passage.text.slice(Math.max(0, phrase.start - passage.start - 20), phrase.start - passage.start)) && !(phrase.reach === 'rest' && PLANNED.test(passage.text.slice(Math.max(0, phrase.start - passage.start - 60), phrase.start - passage.start))))
  const resolved = (phrase: PeriodPhrase | undefined): Period | null => (phrase ? resolvePhrase(phrase, passage, frame, context) : null)
  const text = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start)

  const named = passage.bases.flatMap((basis) => (basis.phrase && basis.start >= anchor.end ? [basis.phrase] : []))
  const behind = [...usable, ...(draft.kind === 'rank' ? named : [])].find((phrase) => phrase.start >= anchor.end && /^\s{0,2}(?:của|trong|vào|\()?\s{0,2}$/iu.test(text(anchor.end, phrase.start)))
  if (behind) return resolved(behind)
  // "đứng thứ ba toàn thành phố về chỉ số … năm 2022"
  const scored = draft.kind === 'rank' ? usable.find((phrase) => phrase.start >= anchor.end && INDEX_OF_RANK.test(text(anchor.end, phrase.start))) : undefined
  if (scored) return resolved(scored)
  // "cao hơn 1,7% so với năm 2022 (86,6%)": the bracket gives the figure of the year compared with
  const compared = passage.bases.find((basis) => basis.phrase && basis.end <= anchor.start && /^\s{0,2}\(\s{0,2}$/u.test(text(basis.end, anchor.start)))
  if (compared?.phrase) return resolved(compared.phrase)
  const dealt = dealtPeriod(draft, usable)
  if (dealt) return 'from' in dealt ? dealt : resolved(dealt)
  const before = usable.filter((phrase) => phrase.end <= anchor.start).at(-1)
  const ofBase = periodOfBase(draft, resolved(before) ?? context ?? frame.period)
  if (ofBase) return ofBase
  if (before) return NOW.test(text(before.end, anchor.start)) ? null : resolved(before)
  const closing = usable.find((phrase) => phrase.start >= anchor.end && phrase.reach !== 'rest')
  if (!closing || /[;:]/.test(text(anchor.end, closing.start))) return null
  const figureAfter = passage.quantities.some((quantity) => quantity.start >= closing.end)
  return figureAfter ? null : resolved(closing)
}

/** "phương hướng, nhiệm vụ 3 tháng cuối năm": what is planned, whatever is told behind. */
const PLANNED = endingIn('(?:phương hướng|nhiệm vụ|giải pháp|kế hoạch|mục tiêu)(?:[^.;:]{0,40})')
/** "co hẹp ngay từ tháng 2": when something began, not what is reported on. */
const BEGAN = endingIn('ngay từ|kể từ|hồi')

const INDEX_OF_RANK = /^[^,;:.()\d]{0,60}(?<!\p{L})về [^,;:.()\d]{0,50}chỉ số [^,;:.()\d]{0,50}$/iu

/** "Năm 2020, …" frames what follows; "chỉ số … năm 2020 của quận" dates that index alone. */
function opensClause(passage: Passage, phrase: PeriodPhrase): boolean {
  const before = passage.text.slice(0, phrase.start - passage.start)
  const clause = before.slice(Math.max(...[',', ';', ':', '(', '. '].map((mark) => before.lastIndexOf(mark))) + 1).trim()
  return clause.split(/\s+/).length <= 7 || /^[,:]/.test(passage.text.slice(phrase.end - passage.start))
}

/** "chỉ số cải cách hành chính năm 2022" is scored for that year; the report goes on about its own. */
const INDEX_BEFORE = endingIn('(?:chỉ số|PAR Index|CCHC)[^,;:.]{0,40}')
const isIndexYear = (passage: Passage, phrase: PeriodPhrase): boolean => INDEX_BEFORE.test(passage.text.slice(0, phrase.start - passage.start))

/** The period each sentence inherits from the sentences and headings before it. An item has that of the text above its list, not that of its neighbour. */
function runningPeriods(passages: readonly Passage[], frame: Frame): Map<Passage, Given | null> {
  const inherited = new Map<Passage, Given | null>()
  let running: Running = { paragraph: -1, given: null, carries: false }
  let aboveList: Given | null = null
  for (const passage of passages) {
    const sameParagraph = passage.paragraph === running.paragraph
    const isItem = passage.block.role === 'item'
    const before: Given | null = sameParagraph ? running.given : isItem ? aboveList : running.carries ? running.given : null
    const context: Given | null = BACK_AT_EVENT.test(passage.text) ? null : before
    inherited.set(passage, context)
    const phrase = openingPhrase(passage, frame)
    const opening = phrase && !isAside(passage, phrase) ? phrase : undefined
    const period: Period | null = opening ? resolvePhrase(opening, passage, frame, context?.period ?? null) : null
    const given: Given | null = opening ? period && { period, origin: { place: passage.block.role === 'heading' ? ('heading' as const) : ('paragraph' as const), span: { start: opening.start, end: opening.end } } } : context
    const carries = passage.block.text.endsWith(':') || passage.block.role === 'heading' || (running.carries && isItem)
    running = { paragraph: passage.paragraph, given, carries: carries && given !== null }
    if (!isItem) aboveList = given
  }
  return inherited
}

/** The phrase before the first figure of a sentence: it holds for the sentences after it in the paragraph. */
function openingPhrase(passage: Passage, frame: Frame): PeriodPhrase | undefined {
  const first = passage.quantities[0]?.start ?? passage.start + 90
  return passage.periods.filter((phrase) => phrase.end <= first && saysWhen(passage, phrase, frame) && !isIndexYear(passage, phrase) && opensClause(passage, phrase)).at(-1)
}
