import type { AreaLevel, Locale } from '@/lib/indicators/catalogue'
import type { Period, PeriodKind } from '@/lib/indicators/period'
import { formatDecimal, formatPeriod } from '@/lib/indicators/words'

// Small parts of sentences: names, counts and times, as officials write them.

/** What a sentence needs to know of an area; Area and FigureArea have it. */
export interface NamedArea {
  readonly name: string
  /** "Quận Hoàn Kiếm"; left out, the bare name is said. */
  readonly fullName?: string
  readonly level?: AreaLevel
  /** How many areas of its level there are; left out where that is not known. */
  readonly peers?: number
}

/** The text of the language asked for. */
export const pick = (locale: Locale, vi: string, en: string): string => (locale === 'vi' ? vi : en)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** With a small first letter, unless the word is an abbreviation: "OCOP", "PAR". */
export const small = (text: string): string => (/^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

/** A clause as a sentence: capital first, full stop last, no space twice. */
export const sentence = (clause: string): string => `${capital(clause.replace(/ {2,}/g, ' ').trim())}.`

/** "A", "A và B", "A, B và C". */
export function joinNames(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${pick(locale, 'và', 'and')} ${last}`
}

/** An area within a sentence: "quận Hoàn Kiếm"; in English, and where the full name is not known, "Hoàn Kiếm". */
export function sayArea({ name, fullName }: NamedArea, locale: Locale): string {
  return locale === 'vi' && fullName ? small(fullName) : name
}

/** A number of areas: "16/30 quận, huyện, thị xã", "16 of 30 districts"; "30 districts" where that is all of them. */
export function countAreas(count: number, areas: readonly NamedArea[], locale: Locale): string {
  const peers = peersOf(areas)
  const number = formatDecimal(String(count), locale)
  if (peers === null || peers <= count) return `${number} ${nameAreas(areas, locale, count)}`
  return `${number}${pick(locale, '/', ' of ')}${formatDecimal(String(peers), locale)} ${nameAreas(areas, locale, peers)}`
}

/** How many areas of their level there are; null where they are of several levels, or nobody knows. */
export function peersOf(areas: readonly NamedArea[]): number | null {
  const [first] = areas
  return first?.peers && areas.every(({ level }) => level === first.level) ? first.peers : null
}

/** What areas are together: "quận, huyện, thị xã", "districts"; "đơn vị", "areas" where their levels differ. */
export function nameAreas(areas: readonly NamedArea[], locale: Locale, count = 2): string {
  const levels = new Set(areas.map(({ level }) => level))
  const [level] = levels
  const one = count === 1
  if (levels.size !== 1 || !level) return pick(locale, 'đơn vị', one ? 'area' : 'areas')
  const words = { city: ['thành phố', 'city', 'cities'], district: ['quận, huyện, thị xã', 'district', 'districts'], commune: ['xã, phường', 'commune', 'communes'] } as const
  return pick(locale, words[level][0], words[level][one ? 1 : 2])
}

/**
 * When, as a sentence begins: "năm 2022", "9 tháng năm 2022", "tính đến 15/09/2023", "ngày 23/05/2021";
 * "in 2022", "in the first 9 months of 2022", "by 15 Sep 2023", "on 23 May 2021".
 */
export function sayWhen({ period, kind }: { readonly period: Period; readonly kind: PeriodKind }, locale: Locale): string {
  const words = formatPeriod(period, locale, kind)
  // Days that are not the ends of years: "01/01/2020 – 11/04/2023".
  if (words.includes(' – ')) return words.replace(/^(.+) – (.+)$/, locale === 'vi' ? 'từ $1 đến $2' : 'from $1 to $2')
  if (locale === 'vi') return kind === 'day' ? `ngày ${words}` : kind === 'to_date' ? `tính ${words}` : words
  switch (kind) {
    case 'day': return `on ${words}`
    case 'snapshot': return words
    case 'to_date': return words.replace(/^to/, 'by')
    case 'half':
    case 'months': return `in the ${words}`
    case 'multi_year': return `over ${words}`
    default: return `in ${words}`
  }
}

/** "1st", "2nd", "11th" of a whole number. */
export function ordinal(whole: string): string {
  const tail = /1\d$/.test(whole) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' } as const)[whole.at(-1) as '1' | '2' | '3'] ?? 'th'
  return whole + tail
}
