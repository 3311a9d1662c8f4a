import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { displayUnit, formatDecimal } from '@/lib/indicators/words'
import type { PartFault, PartKind } from './parts'
import type { Reading } from './rows'
import type { Passed } from './schedule'
import { percentOf } from './share'
import type { Status, UnknownReason } from './status'
import { ruleOf } from './status-rules'

type Words = Readonly<Record<Locale, string>>

const PARTS: Readonly<Record<PartKind, Words>> = {
  met: { vi: 'Đạt', en: 'Met' },
  exceeded: { vi: 'Vượt', en: 'Exceeded' },
  done: { vi: 'Đạt và vượt', en: 'Met or exceeded' },
  left: { vi: 'Chưa xong', en: 'Left' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  unknown: { vi: 'Không rõ đạt hay chưa', en: 'Met or not: not stated' },
}

/** The name of a part, as a key shows it: "Đạt", "Vượt", "Chưa xong", "Quá hạn". */
export const sayPart = (kind: PartKind, locale: Locale): string => PARTS[kind][locale]

/**
 * What a reading says: "hoàn thành 31/38 nhiệm vụ, trong đó 12 vượt; còn 7", "vượt 10/17 chỉ tiêu; nguồn không nêu số hoàn thành".
 * Without a total: "đạt 10 xã". Where the figures contradict each other it says them all the same; `sayFault` says why not.
 */
export function sayReading(reading: Reading, indicator: Pick<Indicator, 'unitOfMeasure' | 'theme'>, locale: Locale): string {
  const { done, exceeded, parts } = reading
  if (done === null && exceeded === null) return locale === 'vi' ? 'nguồn nêu theo khoảng' : 'stated as a range'
  const said = locale === 'vi' ? inVietnamese : inEnglish
  const left = parts?.ok ? (parts.parts.find(({ kind }) => kind === 'left')?.count ?? '0') : '0'
  return said(reading, displayUnit(indicator, [], locale).label, indicator.theme === 'targets', left === '0' ? null : show(left, locale))
}

function inVietnamese({ done, total, exceeded, estimated }: Reading, unit: string, assigned: boolean, left: string | null): string {
  const of = (count: string) => `${show(count, 'vi')}${total === null ? '' : `/${show(total, 'vi')}`} ${unit}`
  const first = done === null ? `vượt ${of(exceeded ?? '')}; nguồn không nêu số hoàn thành` : `${assigned ? 'hoàn thành' : 'đạt'} ${of(done)}`
  const beyond = done === null || exceeded === null ? '' : `, trong đó ${show(exceeded, 'vi')} vượt`
  return `${estimated ? 'ước ' : ''}${first}${beyond}${left ? `; còn ${left}` : ''}`
}

function inEnglish({ done, total, exceeded, estimated }: Reading, unit: string, assigned: boolean, left: string | null): string {
  const of = (count: string) => `${estimated ? ' (estimate)' : ''}: ${show(count, 'en')}${total === null ? '' : ` of ${show(total, 'en')}`}`
  const first = done === null ? `${unit} exceeded${of(exceeded ?? '')}; the number completed is not stated` : `${unit}${assigned ? ' completed' : ''}${of(done)}`
  const beyond = done === null || exceeded === null ? '' : `, ${show(exceeded, 'en')} of them exceeded`
  return `${first}${beyond}${left ? `; ${left} left` : ''}`
}

/** A contradiction with its two figures: "số hoàn thành (31) lớn hơn tổng số (30)". */
export function sayFault({ code, found, limit }: PartFault, locale: Locale): string {
  const [a, b] = [found, limit ?? '']
  const sentences: Readonly<Record<PartFault['code'], Words>> = {
    'not-a-count': { vi: `${a} không phải là số đếm`, en: `${a} is no count` },
    'empty-total': { vi: 'tổng số bằng 0', en: 'the total is 0' },
    'done-above-total': { vi: `số hoàn thành (${a}) lớn hơn tổng số (${b})`, en: `more completed (${a}) than there are (${b})` },
    'exceeded-above-done': { vi: `số vượt (${a}) lớn hơn số hoàn thành (${b})`, en: `more exceeded (${a}) than completed (${b})` },
    'exceeded-above-total': { vi: `số vượt (${a}) lớn hơn tổng số (${b})`, en: `more exceeded (${a}) than there are (${b})` },
    'overdue-above-left': { vi: `số quá hạn (${a}) lớn hơn số chưa xong (${b})`, en: `more overdue (${a}) than left (${b})` },
  }
  return sentences[code][locale]
}

const UNKNOWN: Readonly<Record<UnknownReason, Words>> = {
  'only-exceeded': { vi: 'nguồn chỉ nêu số vượt', en: 'only the number exceeded is stated' },
  'no-total': { vi: 'nguồn không nêu tổng số', en: 'the total is not stated' },
  contradiction: { vi: 'các số mâu thuẫn nhau', en: 'the figures contradict each other' },
  range: { vi: 'nguồn nêu theo khoảng', en: 'stated as a range' },
  'not-begun': { vi: 'kỳ chưa bắt đầu', en: 'the period has not begun' },
}

/** A status with what it rests on: "Hoàn thành toàn bộ (ước)", "Chưa xác định (nguồn chỉ nêu số vượt)". */
export function sayStatus({ code, estimated, why }: Status, locale: Locale): string {
  const { nameVi, nameEn } = ruleOf(code)
  const asides = [...(why ? [UNKNOWN[why][locale]] : []), ...(estimated ? [locale === 'vi' ? 'ước' : 'estimated'] : [])]
  return `${locale === 'vi' ? nameVi : nameEn}${asides.length > 0 ? ` (${asides.join(', ')})` : ''}`
}

/** Time gone by: "đã qua 273/365 ngày (74,8%)". */
export function sayPassed({ days, of }: Passed, locale: Locale): string {
  const share = formatDecimal(percentOf(String(days), String(of)), locale)
  const [a, b] = [show(String(days), locale), show(String(of), locale)]
  return locale === 'vi' ? `đã qua ${a}/${b} ngày (${share}%)` : `${a} of ${b} days passed (${share}%)`
}

const show = formatDecimal
