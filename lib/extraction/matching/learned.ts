import type { IndicatorKind } from '@/lib/indicators/catalogue'
import { fold } from '../pattern'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}]{0,8}`
const named = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})\s{1,3}(?:\d{1,2}|${NAME}(?:\s${NAME}){0,3})(?!\p{L})`, 'gu')
/** An area with its name is remembered by its level alone: the budget of a district is not that of a commune. */
const AREAS: ReadonlyArray<readonly [RegExp, string]> = [
  [named('[Qq]uận|QUẬN|[Hh]uyện|HUYỆN|[Tt]hị xã|THỊ XÃ'), 'quận'],
  [named('[Pp]hường|PHƯỜNG|[Xx]ã|XÃ|[Tt]hị trấn'), 'phường'],
  [named('[Tt]ỉnh|[Tt]hành phố|TP'), 'tỉnh'],
]
/** A bare name of a place: "của Sen Hồng", "Sen Hồng thu ngân sách". */
const PLACED = new RegExp(String.raw`(?<!\p{L})(?:của|tại|ở)\s{1,3}${NAME}(?:\s${NAME}){1,3}(?!\p{L})`, 'gu')
const BEFORE_VERB = new RegExp(String.raw`^${NAME}(?:\s${NAME}){1,2}\s(?=(?:thu|chi|giải ngân|tổng|có|đạt|kết nạp|hoàn thành|tạo|giải quyết)(?!\p{L}))`, 'u')
/** "Năm 2023", "quý I", "9 tháng": when, not what. */
const DATED = /(?<!\p{L})(?:(?:trong|đến|tính đến|hết|của)\s)?(?:\d{1,2}\stháng(?:\s(?:đầu|cuối)\snăm)?|(?:năm|tháng|quý|ngày)\s{1,3}(?:\d[\d/.-]{0,12}|(?:IV|I{1,3})(?![\p{L}])(?:\/\d{4})?))/giu
const DISTRICT = /\b(?:huyen|thi xa)\b/g
const PLACE = /\b(?:tren dia ban|toan)(?: (?:quan|phuong|tinh))?\b|\bcua(?= (?:quan|phuong|tinh)\b)/g
/** Whose figure it is and that it was reached, in front: "UBND quận", "đảng bộ huyện đã". */
const LEADING = /^(?:(?:ca|cua|do|theo|ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|dang bo|quan uy|huyen uy|thi uy|chinh quyen|nhan dan|uoc|da|dang|dat|co|ghi nhan|thuc hien|tong cong) ){1,6}(?:quan (?:(?:uoc|da|dang|dat|co|ghi nhan|thuc hien) ){0,4})?/

/**
 * The words of a measure as they are remembered when a reviewer says what they mean: "level|dong|tong thu ngan sach nha nuoc".
 *
 * Without marks, names of areas, whoever did it and numbers, with kind and unit. Nothing of the lexicon is in it, so keys
 * written years ago still hold after it has grown. Measures of one key mean the same; one that merely contains the words
 * of another has a key of its own.
 *
 * @param measure the report's own words
 * @param unit as read: "%", "đồng", "doanh nghiệp"
 * @returns "" where the measure names nothing: then nothing can be learned from it
 */
export function learnedKey(measure: string, kind: IndicatorKind, unit: string): string {
  let bare = measure.normalize('NFC').slice(0, 400).replace(DATED, ' ')
  for (const [area, level] of AREAS) bare = bare.replace(area, level)
  const words = fold(bare.replace(PLACED, ' ').trim().replace(BEFORE_VERB, '')).replace(/[^a-z%]+/g, ' ').replace(DISTRICT, 'quan').replace(PLACE, ' ').replace(/\s+/g, ' ').trim()
  const told = `${words} `.replace(LEADING, '').trim()
  return told === '' || told === 'quan' ? '' : `${kind}|${fold(unit)}|${told}`
}
