import { daysBetween, isIsoDate, isoDate, type IsoDate, type Period } from '@/lib/indicators/period'
import type { Origin } from '../candidate'
import type { Layout } from '../layout'
import type { Passage } from '../passage'
import { endingIn, anywhere } from '../pattern'
import { inLikelyYear, type PeriodPhrase } from '../period-phrases'

/** What the text as a whole says about time. */
export interface Frame {
  /** The one reporting period of a year or less that headline or first paragraphs set; null where none does. */
  readonly period: Period | null
  /** Where the period stands; means nothing where there is none. */
  readonly origin: Origin
  /** Publication date; the first of the month where only a month is known; null where nothing is. */
  readonly publishedOn: IsoDate | null
  /** The year the text is about, for phrases that name none. */
  readonly year: number | null
  /** Years that the text itself gives to stretches of a year ("9 tháng năm 2024"), by their days. */
  readonly named: ReadonlyMap<string, number>
  /** The latest year a period of the text reaches, horizons ("đến năm 2030") left out; null where none is named. */
  readonly latest: number | null
}

const TASK = anywhere('nhiệm vụ|kế hoạch|phương hướng|mục tiêu|phấn đấu|dự kiến|định hướng|dự toán|chỉ tiêu|đặt mốc|mốc|cho|vào|bước vào|sang|đón|chào|tiêu chí|nghị quyết|tổ chức')
const RESULT = anywhere('kết quả|đánh giá|tổng kết|sơ kết|kiểm điểm|nhìn lại|điểm lại|tình hình|báo cáo|sau|(?<!thông )qua|khép lại|công bố|nửa|thu ngân sách|đạt|thu|giải ngân|kết thúc')
const NAMED = anywhere('chương trình|kế hoạch|nghị quyết|đề án|chiến lược|tầm nhìn|quy hoạch|nhiệm kỳ|đại hội')

/** Finds the reporting period of a text and what is known of its date. */
export function readFrame(layout: Layout, passages: readonly Passage[], publishedOn: string | null): Frame {
  const known = publishedOn ?? datelineDay(layout) ?? eventDay(passages)
  const year = known ? Number(known.slice(0, 4)) : (commonYear(passages) ?? yearAfterBase(passages) ?? datedYear(passages))
  const bare: Frame = { period: null, origin: { place: 'report', span: null }, publishedOn: known, year, named: namedStretches(passages), latest: latestYear(passages) }
  const front = passages.filter((passage) => passage.block.role === 'headline')
  const paragraphs = [...new Set(passages.filter((passage) => passage.block.role !== 'headline').map((passage) => passage.paragraph))].slice(0, 3)
  const framed = ({ period, phrase }: Framing, place: Origin['place']): Frame => ({ ...bare, period, year: yearOf(period), origin: { place, span: { start: phrase.start, end: phrase.end } } })
  let found: Frame | null = null
  for (const group of [front, ...paragraphs.map((paragraph) => passages.filter((passage) => passage.paragraph === paragraph))]) {
    const framing = framingOf(group, bare)
    if (framing === 'several-years') break
    // a headline that names the year gives way to a lead that names the part of it reported on
    if (found?.period && framing && inside(framing.period, found.period) && known && known < found.period.to && !startsYear(framing.period, group)) return framed(framing, 'lead')
    // a month that only the headline names, without its year, is often that of the meeting: a lead that says what is reported on goes before
    if (found && framing && group !== front && front.some((passage) => passage.periods.some(({ year, text }) => year === null && MONTH.test(text))) && isMonth(found)) return framed(framing, 'lead')
    if (found && group !== front) return found
    found ??= framing && framed(framing, group === front ? 'headline' : 'lead')
  }
  return found ?? bare
}

const isMonth = ({ period }: Frame): boolean => period !== null && period.from.slice(0, 7) === period.to.slice(0, 7)

interface Framing { readonly period: Period; readonly phrase: PeriodPhrase }

const yearOf = (period: Period): number => Number(period.to.slice(0, 4))
const inside = (a: Period, b: Period): boolean => a.from >= b.from && a.to <= b.to && (a.from !== b.from || a.to !== b.to)

function datelineDay({ dateline }: Layout): IsoDate | null {
  if (!dateline) return null
  return dateline.date ?? `${dateline.year}-${String(dateline.month).padStart(2, '0')}-28`
}

function framingOf(group: readonly Passage[], frame: Frame): Framing | 'several-years' | null {
  const usable = group.flatMap((passage) => [...passage.periods].map((phrase) => ({ phrase, passage })))
    .filter(({ phrase, passage }) => (phrase.reach !== 'multi' || !isNamePart(passage, phrase)) && !phrase.term && !isTask(passage, phrase) && (!MONTH.test(phrase.text) || isMonthlyReport(passage, phrase)))
  for (const { phrase, passage } of [...usable.filter((each) => !each.phrase.vague), ...usable.filter((each) => each.phrase.vague)]) {
    // a text on several years has no one reporting period, whatever single years it goes into
    if (phrase.reach === 'multi') return 'several-years'
    const period = resolvePhrase(phrase, passage, frame, null)
    if (period && !isFuture(period, frame) && (phrase.reach !== 'rest' || isOver(period, frame))) return { period, phrase }
  }
  // "bằng 204% dự toán năm 2022": the plan's year, where nothing else frames the figures
  for (const passage of group) {
    const [plan] = passage.planPeriods
    const period = plan?.year ? plan.inYear(plan.year) : null
    if (period && plan && !isFuture(period, frame)) return { period, phrase: plan }
  }
  return null
}

const MONTH = /^(?:trong )?tháng/iu
const OF_REPORT = endingIn('(?:báo cáo|tình hình|kinh tế|xã hội|giao ban|sơ kết|kết quả|công tác|nhiệm vụ)[^,;:.]{0,40}')

/** "giao ban tháng 11/2025", a headline with "tháng 10/2023": the month is reported on; other months are days of events. */
function isMonthlyReport(passage: Passage, phrase: PeriodPhrase): boolean {
  // a headline may leave the year to the dateline: "công nghiệp tháng 6 khởi sắc"
  if (phrase.year === null) return passage.block.role === 'headline' && !SINCE.test(passage.text.slice(0, phrase.start - passage.start)) && !AHEAD.test(passage.text.slice(0, phrase.start - passage.start))
  return passage.block.role === 'headline' || OF_REPORT.test(passage.text.slice(0, phrase.start - passage.start))
}

/** "6 tháng cuối năm" is reported on when it is (nearly) over, planned before. */
const isOver = (period: Period, { publishedOn }: Frame): boolean => publishedOn !== null && daysBetween(publishedOn, period.to) < 20

/** "sau quý đầu uể oải": tells how the year began, the report goes on about the year. */
const startsYear = (period: Period, group: readonly Passage[]): boolean =>
  group.some((passage) => passage.periods.some((phrase) => phrase.inYear(Number(period.to.slice(0, 4)))?.to === period.to && SINCE.test(passage.text.slice(0, phrase.start - passage.start))))

const SINCE = endingIn('sau|từ|kể từ|ngay từ|ngay trong|hồi')

function latestYear(passages: readonly Passage[]): number | null {
  const years = passages.flatMap((passage) => passage.periods.flatMap((phrase) => (phrase.year === null || phrase.term || AHEAD.test(passage.text.slice(0, phrase.start - passage.start)) ? [] : [phrase.year])))
  return years.length === 0 ? null : Math.max(...years)
}

/** Stretches within a year that the text gives a year itself. */
function namedStretches(passages: readonly Passage[]): Map<string, number> {
  const named = new Map<string, number>()
  for (const { phrase } of passages.flatMap((passage) => passage.periods.map((phrase) => ({ phrase })))) {
    const period = phrase.year !== null && phrase.reach !== 'multi' ? phrase.inYear(phrase.year) : null
    if (period && !named.has(daysOf(period))) named.set(daysOf(period), phrase.year!)
  }
  return named
}

const daysOf = ({ from, to }: Period): string => from.slice(4) + to.slice(4)

/** "đến năm 2025", "tầm nhìn đến năm 2040": a horizon. */
const AHEAD = endingIn('đến|tới|trước|tầm nhìn|đến hết|từ')

function isTask(passage: Passage, phrase: PeriodPhrase): boolean {
  const before = passage.text.slice(0, phrase.start - passage.start)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(' và ')) + 1)
  // "6 tháng đầu tiên của chính quyền hai cấp": not of a year
  if (/^\s?tiên(?!\p{L})/u.test(passage.text.slice(phrase.end - passage.start))) return true
  return AHEAD.test(before) || SINCE.test(before) && phrase.reach === 'rest' || TASK.test(clause.slice(-60)) && !RESULT.test(clause.slice(-90)) && !/^(?:tính|lũy kế|luỹ kế)/iu.test(phrase.text)
}

/** Whether a period lies ahead of the text: it begins after publication, or less than half of it was over by then. */
export function isFuture(period: Period, frame: Frame): boolean {
  if (frame.publishedOn) {
    const middle = new Date((Date.parse(period.from) + Date.parse(period.to)) / 2).toISOString().slice(0, 10)
    return middle > frame.publishedOn
  }
  // without a date only a whole year after the framed one is surely ahead: a text on 2020 may go on to the first quarter of 2021
  return frame.period !== null && period.from > frame.period.to && period.from.endsWith('01-01') && period.to.endsWith('12-31')
}

/** The dates of a phrase; a year it leaves out comes from its sentence, the paragraph, the frame, or the date of publication. */
export function resolvePhrase(phrase: PeriodPhrase, passage: Passage, frame: Frame, running: Period | null): Period | null {
  if (phrase.year !== null) return phrase.inYear(phrase.year)
  const told = running ?? frame.period
  // "trong năm", "từ đầu năm đến nay": so far as the report goes
  if (phrase.vague && told && liesIn(told, phrase, frame)) return told
  if (phrase.fromPublication && frame.publishedOn) return inLikelyYear(phrase, frame.publishedOn)
  const others = passage.periods.filter((other) => other.year !== null && other.reach !== 'multi')
  const later = others.find((other) => other.start > phrase.start)
  const before = others.filter((other) => other.start < phrase.start).at(-1)
  const alike = phrase.inYear(2023)
  const year = (later ?? before)?.year ?? (frame.publishedOn === null && alike ? frame.named.get(daysOf(alike)) : null) ?? (running ? yearOf(running) : null) ?? (frame.period ? frame.year : null)
  if (year !== null) return phrase.inYear(year)
  if (frame.publishedOn) return inLikelyYear(phrase, frame.publishedOn)
  return frame.year === null ? null : phrase.inYear(frame.year)
}

/** Whether a reporting period is a part of what a vague wording covers; without a date of publication some cover nothing known. */
function liesIn(period: Period, phrase: PeriodPhrase, { publishedOn }: Frame): boolean {
  const whole = publishedOn ? phrase.on(publishedOn) : phrase.inYear(yearOf(period))
  return whole === null || (period.from >= whole.from && period.from <= whole.to && yearOf(period) === yearOf(whole))
}

const CLAUSE_END = endingIn('[,;:]')

/** Years inside the name of a plan ("Chương trình … giai đoạn 2021-2025") say nothing about a figure. */
export function isNamePart(passage: Passage, phrase: PeriodPhrase): boolean {
  if (phrase.term) return true
  if (PRICES.test(passage.text.slice(Math.max(0, phrase.start - passage.start - 40), phrase.start - passage.start))) return true
  if (phrase.reach !== 'multi') return false
  const before = passage.text.slice(0, phrase.start - passage.start)
  return NAMED.test(before.slice(Math.max(before.lastIndexOf(';'), before.length - 140))) && !CLAUSE_END.test(before)
}

/** "theo giá so sánh năm 2010": the year of the prices. */
const PRICES = endingIn('giá (?:so sánh|cố định|hiện hành|thực tế)|đã giảm giá')

function commonYear(passages: readonly Passage[]): number | null {
  const counts = new Map<number, number>()
  for (const passage of passages) {
    for (const phrase of passage.periods) if (phrase.year !== null && phrase.reach === 'short' && !AHEAD.test(passage.text.slice(0, phrase.start - passage.start))) counts.set(phrase.year, (counts.get(phrase.year) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best ? best[0] : null
}

const EVENT = /(?<!(?:từ|đến|tới|trước|sau|hết)\s)(?:ngày|sáng|chiều|tối)\s(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\p{N})/iu

/** "tăng 14,9% so với cùng kỳ năm 2020" in a text that names no other year: it reports on the year after. */
function yearAfterBase(passages: readonly Passage[]): number | null {
  const years = passages.flatMap((passage) => passage.bases.flatMap((base) => (base.meaning === 'same-period' ? (/20\d\d/.exec(passage.text.slice(base.start - passage.start, base.end - passage.start)) ?? []) : [])))
  return years.length === 0 ? null : Math.max(...years.map(Number)) + 1
}

/** "Thực hiện Nghị quyết số 25/NQ-HĐND ngày 19/12/2018": the day of the paper carried out. */
const OF_DOCUMENT = /(?:\d\/?[\p{Lu}-]{0,12}|[Nn]ghị quyết|[Kk]ế hoạch|[Qq]uyết định|[Cc]ông văn|[Cc]hỉ thị|[Ll]uật|[Cc]hương trình)[^,;.]{0,24}\s$/u

/** The day of the meeting the first paragraphs tell of, as near as a text without a dateline comes to a date. */
function eventDay(passages: readonly Passage[]): IsoDate | null {
  for (const passage of passages.slice(0, 6)) {
    const event = EVENT.exec(passage.text)
    const match = event && !OF_DOCUMENT.test(passage.text.slice(0, event.index)) ? event : null
    const day = match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : null
    if (day && isIsoDate(day)) return day
  }
  return null
}

/** The year of the first full date in the body, where no period names one. */
function datedYear(passages: readonly Passage[]): number | null {
  for (const passage of passages) {
    const match = /(?<!\p{N})\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)(?!\p{N})/u.exec(passage.text)
    if (match) return Number(match[1])
  }
  return null
}
