import type { WordRule } from '@/lib/extraction/draft'
import { countedNoun } from '@/lib/extraction/nouns'
import { parseNumber } from '@/lib/extraction/number'
import { readNumberWords } from '@/lib/extraction/number-words'
import { anywhere, startingWith, wholeWords } from '@/lib/extraction/pattern'

const PLACE = '(?:đứng|xếp|xếp hạng|vị trí|hạng|ở|giữ|về|xuống|lên|vươn lên|leo lên|nhảy lên|rơi xuống|tụt xuống|lùi xuống|thứ hạng|xếp vị trí|đạt|đứng ở|xếp ở|đứng ở vị trí|xếp hạng chung)'
const ORDINAL = String.raw`(?<n>\d{1,3}(?!\p{N}|[.,]\d)|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)`
const OF = String.raw`(?:\s{0,1}/\s{0,1}(?<of>\d{1,3})(?!\p{N}|[.,]\d)|\s(?:trên|trong)(?: tổng)?(?: số)?\s(?<of2>\d{1,3})(?=\s\p{Ll}))?`
const POSITION = wholeWords(`(?:${PLACE} ){1,3}(?:chung )?(?:vị trí |hạng |ở )?thứ ${ORDINAL}${OF}|(?:đứng|xếp|xếp hạng|vị trí|đạt|giữ|lên|xuống|về)(?: vị trí| hạng| ở hạng| thứ hạng| ở vị trí){1,2} ${ORDINAL.replace('<n>', '<n2>')}${OF.replace('<of>', '<of3>').replace('<of2>', '<of4>')}|(?:đứng|xếp|vị trí|xếp hạng) (?<n3>\\d{1,3})\\s{0,1}/\\s{0,1}(?<of5>\\d{1,3})|(?:thứ|hạng) (?<n6>\\d{1,2})(?=\\s{0,2}[,;.)]|\\s{0,3}$)|từ (?:vị trí |hạng |thứ hạng ){0,2}(?:thứ |số )?(?<n7>\\d{1,3})(?:/(?<of7>\\d{1,3}))?(?= (?:(?:của|trong) )?(?:¤{1,60} )?(?:đã )?(?:lên|xuống|vươn|tụt|nhảy|leo|rơi|lùi|tăng|vọt) (?:lên |xuống |tới |đến )?(?:vị trí|hạng|thứ))|(?:hạng|thứ hạng) (?<n5>\\d{1,3})\\s{0,1}/\\s{0,1}(?<of6>\\d{1,3})|(?:xếp )?thứ (?<n4>hai|ba|tư|năm|[2-9])(?= (?:là|thuộc về) (?:\\p{Lu}|quận|huyện|tỉnh|thành phố|phường|xã|sở))|(?:vị trí|đứng|xếp) (?:nhất|số một|số 1|đầu bảng)(?<first>)`)
const PEERS = /^\s(?:quận|huyện|tỉnh|thị xã|thành phố|phường|xã|đơn vị|địa phương|sở|toàn|cả|khối)(?:,? (?:quận|huyện|thị xã|thành phố|phường|xã|thị trấn|tỉnh|và|nước|toàn|của|trực thuộc|Trung ương|Hà Nội|quốc|trong|khối|cụm)){0,8}/iu

/** Whose place it is, named behind it: "xếp thứ hai là quận Hoa Ban". */
const HOLDER = /^\s(?:là|thuộc về)\s(?:quận|huyện|thị xã|tỉnh|thành phố|phường|xã)?\s?(\p{Lu}[\p{Ll}\p{M}]{0,7}(?:\s\p{Lu}[\p{Ll}\p{M}]{0,7}){0,3})/u

const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}]{0,7}(?:\s\p{L}[\p{L}\p{M}]{0,7}){0,2},?\s{1,2}$/u
const ROW = anywhere('xếp (?:thứ|hạng|vị trí)|đứng (?:thứ|đầu|vị trí)|dẫn đầu|ngôi đầu|về thứ')
const MEDAL = startingWith('(?:cờ|huân chương|danh hiệu)')
const WORDS: Readonly<Record<string, string>> = { nhất: '1', nhì: '2', một: '1' }

/** "xếp hạng 4 sao", "xếp hạng 14 di tích": stars given and things listed, no place. */
function isCounted(rest: string): boolean {
  const noun = countedNoun(rest.slice(0, 40))
  return noun?.countClass === 'result' || noun?.noun === 'sao'
}

/**
 * A place stated with its number: "đứng thứ 5/30 quận, huyện, thị xã", "xếp thứ nhất", "xếp vị trí thứ 17", "xếp hạng 5/30",
 * "đứng thứ 3 trên 30 quận". Not congress ordinals ("lần thứ 10", masked) nor medals ("hạng Nhất" without đứng or xếp).
 */
export const rankPosition: WordRule = {
  name: 'rank/position-of',
  version: 1,
  find: (passage) => [...passage.marked.matchAll(POSITION)].flatMap((match) => {
    const g = match.groups ?? {}
    const word = g['n'] ?? g['n2'] ?? g['n3'] ?? g['n4'] ?? g['n5'] ?? g['n6'] ?? g['n7'] ?? '1'
    // "phường Hồng An hạng 3", "Sở Tài chính, thứ 3": only behind a name, in a row of places
    if (g['n6'] !== undefined && !(NAME_BEFORE.test(passage.marked.slice(0, match.index)) && ROW.test(passage.marked))) return []
    const value = /^\d/.test(word) ? parseNumber(word) : null
    const place = value?.ok ? value.value : (WORDS[word.toLowerCase()] ?? readNumberWords(word))
    const total = g['of'] ?? g['of2'] ?? g['of3'] ?? g['of4'] ?? g['of5'] ?? g['of6'] ?? g['of7']
    if (!place || place === '0' || MEDAL.test(passage.marked.slice(Math.max(0, match.index - 30), match.index))) return []
    const start = passage.start + match.index
    const end = start + match[0].length
    const rest = passage.marked.slice(match.index + match[0].length)
    if (g['n2'] !== undefined && !total && isCounted(rest)) return []
    const peers = PEERS.exec(rest)
    const tail = peers ? peers[0].length : 0
    const holder = HOLDER.exec(rest)?.[1]
    return [{ kind: 'rank' as const, value: place, of: total ? String(Number(total)) : null, unit: 'hạng', sure: 0.96, anchor: { start, end }, span: { start, end: end + tail }, ...(holder ? { area: holder } : {}) }]
  }),
}
