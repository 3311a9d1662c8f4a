import { monthsPeriod, type IsoDate, type Period } from '@/lib/indicators/period'
import type { OpenPeriodReason } from '../candidate'
import { endingIn } from '../pattern'
import { findTimes, type TimePhrase } from './find'
import { fixed, ofYear, wholeYear, type Groups, type Meaning } from './meaning'
import { compile, groupsOf, numberOf, quarterOf, type Row } from './template'

/** What a wording says when it is all there is: dates, a base of comparison with its dates where they are known, or why there are none. */
export type TimeReading =
  | { readonly period: Period }
  | { readonly base: NonNullable<Meaning['basis']>; readonly period: Period | null }
  | { readonly open: OpenPeriodReason }

/** Wordings that are a period only where nothing else stands: in a cell, at the head of a column. In a sentence "2022" may be anything. */
const ALONE: readonly Row[] = [
  ['', '{y}', (g) => ofYear(g, wholeYear)],
  ['', '{n}\\s{0,1}[/.-]\\s{0,1}{y}', (g) => ofYear(g, (year) => monthsPeriod(year, numberOf(g['n']), numberOf(g['n'])))],
  ['', '(?<q>I{1,3}|IV)\\s{0,1}[/.-]\\s{0,1}{y}', (g) => ofYear(g, (year) => monthsPeriod(year, quarterOf(g['q']!) * 3 - 2, quarterOf(g['q']!) * 3))],
  ['', '\\(?{a}{-}{b}\\)?', (g: Groups) => (Number(g['b']) > Number(g['a']) ? fixed(Number(g['b']), monthsPeriod(Number(g['a']), 1, 12, Number(g['b'])), { reach: 'multi' }) : null)],
]
const ALONE_FORMS = compile(ALONE)

/**
 * What one wording of time means.
 *
 * @param phrase for example "9 tháng đầu năm", "so với cùng kỳ năm 2022", "2016-2020"; any Unicode form
 * @param publishedOn ISO date of the report, for a year the wording leaves out; null where it is not known
 * @param reported the period the figures beside it cover, for bases ("cùng kỳ" of what?)
 * @returns "open" with its reason where no dates can be given: "not-stated" for words that are no wording of time
 */
export function readTime(phrase: string, publishedOn: IsoDate | null = null, reported: Period | null = null): TimeReading {
  const text = phrase.normalize('NFC').trim()
  const [found] = findTimes(text).filter((time) => time.sort !== 'date')
  const meaning = found ?? alone(text)
  if (!meaning) return { open: 'not-stated' }
  if (meaning.basis !== null) return { base: meaning.basis, period: reported && meaning.against(reported) }
  if (found && COMPARED.test(text.slice(0, found.start))) return { base: 'period', period: reported && asBase(found, reported) }
  return resolveTime(meaning, publishedOn)
}

/** The dates of a wording that is no base, seen from the day of publication, or why it has none. */
export function resolveTime(meaning: Meaning, publishedOn: IsoDate | null): { readonly period: Period } | { readonly open: OpenPeriodReason } {
  if (meaning.open !== null) return { open: meaning.open }
  const period = meaning.year === null ? (publishedOn === null ? null : meaning.on(publishedOn)) : meaning.inYear(meaning.year)
  if (period) return { period }
  return { open: meaning.year === null && publishedOn === null ? 'year-unknown' : 'not-stated' }
}

function alone(text: string): Meaning | null {
  for (const { pattern, names, read } of ALONE_FORMS) {
    pattern.lastIndex = 0
    const match = pattern.exec(text.toLowerCase())
    if (match && match[0].length === text.length) return read(groupsOf(match, names))
  }
  return null
}

/** Words that make a base of the period behind them: "so với quý II/2023". */
const COMPARED = endingIn('so với|so|so sánh với|cao hơn|thấp hơn|so với (?:mức|kết quả|số liệu|con số|thực hiện)(?: của)?')

/** The period of a base as the report means it: a year left out is the latest that ends it before the period reported does. */
function asBase(phrase: TimePhrase, reported: Period): Period | null {
  if (phrase.year !== null) return phrase.inYear(phrase.year)
  const year = Number(reported.to.slice(0, 4))
  const period = phrase.inYear(year)
  return period && period.to >= reported.to ? phrase.inYear(year - 1) : period
}
