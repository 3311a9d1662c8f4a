import type { AreaName, Span } from './candidate'
import { anyOf } from './pattern'
import { PROVINCES } from './provinces'

/** A place or agency named in a text. */
export interface AreaMention extends Span {
  /** Bare name: "Hoàn Kiếm"; "Quận 1" keeps its word. */
  readonly name: string
  readonly level: 'city' | 'district' | 'commune' | 'agency'
  /** "quận", "xã", …; null for a bare name. */
  readonly word: string | null
}

const LEVEL_OF: Readonly<Record<string, AreaMention['level']>> = {
  quận: 'district', huyện: 'district', 'thị xã': 'district', 'quận ủy': 'district', 'quận uỷ': 'district', 'huyện ủy': 'district', 'huyện uỷ': 'district', 'thị ủy': 'district', 'thị uỷ': 'district', 'q.': 'district', 'h.': 'district', 'tx.': 'district', tx: 'district',
  phường: 'commune', xã: 'commune', 'thị trấn': 'commune', tt: 'commune', 'p.': 'commune', 'đảng ủy phường': 'commune', 'đảng ủy xã': 'commune',
  tỉnh: 'city', 'thành phố': 'city', tp: 'city', 'tp.': 'city',
}
const SYLLABLE = String.raw`\p{Lu}[\p{Ll}\p{M}]{0,7}`
const PREFIXED = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(${anyOf(Object.keys(LEVEL_OF)).replaceAll(' ', '\\s')})\s{0,2}((?:${SYLLABLE}|\d{1,2}(?![\p{N}.,/%]))(?:\s(?:${SYLLABLE})){0,3})`, 'giu')
const AGENCY = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])((?:Sở|Bộ|Chi cục|Cục|Kho bạc)\s(?:${SYLLABLE})(?:\s(?:\p{L}[\p{Ll}\p{M}]{0,7})){0,3}?)(?=\s(?:ở|đứng|dẫn|xếp|đạt|với|là|và|có|tiếp)|[,;:.]|$)`, 'gu')

/** Known names by folded form; a name of two levels ("Hoàn Kiếm" the district, the ward) keeps the higher unless a word says otherwise. */
interface Known { readonly name: string; readonly level: AreaMention['level'] }

/** The gazetteer of one reading: names of the catalogue, of the provinces, and those the text itself introduces by "quận", "huyện", "xã". */
export class Gazetteer {
  private readonly known = new Map<string, Known>()
  /** Each sentence is asked for once a figure. */
  private readonly read = new Map<string, readonly AreaMention[]>()
  /** The city or province named first; null where the text names none. */
  readonly city: string | null

  constructor(areas: readonly AreaName[], text: string) {
    for (const area of areas.filter((each) => each.level === 'commune')) this.known.set(nameKey(area.name), { name: area.name, level: 'commune' })
    for (const area of areas.filter((each) => each.level === 'district')) this.known.set(nameKey(area.name), { name: area.name, level: 'district' })
    for (const name of PROVINCES) this.known.set(nameKey(name), { name, level: 'city' })
    this.learn(text)
    this.city = this.mentions(text.slice(0, 20_000)).find((mention) => mention.level === 'city')?.name ?? null
  }

  /** Every mention in a passage, in order; of two at one place the longer. */
  mentions(passage: string): readonly AreaMention[] {
    const known = this.read.get(passage) ?? this.find(passage)
    this.read.set(passage, known)
    return known
  }

  private find(passage: string): AreaMention[] {
    const found: AreaMention[] = []
    for (const match of passage.matchAll(PREFIXED)) {
      const word = match[1]!.toLowerCase()
      const at = match.index + match[0].length - match[2]!.length
      const name = this.fit(match[2]!, word)
      if (name && startsUpper(match[2]!)) found.push({ start: match.index, end: at + name.length, name: this.spelling(name, word), level: LEVEL_OF[word]!, word })
    }
    for (const match of passage.matchAll(CAPITALS)) {
      for (const run of this.bareNames(match[0])) found.push({ start: match.index + run.start, end: match.index + run.end, name: run.name, level: run.level, word: null })
    }
    for (const match of passage.matchAll(AGENCY)) found.push({ start: match.index, end: match.index + match[1]!.length, name: match[1]!, level: 'agency', word: null })
    return withoutOverlaps(found)
  }

  /** Names introduced with their level, cut to two syllables unless a third always follows. */
  private learn(text: string): void {
    const thirds = new Map<string, Map<string, number>>()
    const levels = new Map<string, AreaMention['level']>()
    for (const match of text.matchAll(PREFIXED)) {
      const syllables = match[2]!.split(/\s/)
      if (!syllables.slice(0, 2).every(startsUpper) || syllables.length < 2 || match[0].includes('\n') && match[0].indexOf('\n') < match[0].indexOf(syllables[1]!)) continue
      const pair = syllables.slice(0, 2).map(titleCase).join(' ')
      if (this.longestKnown(syllables) || /ủy|uỷ/u.test(match[1]!) || isPerson(syllables)) continue
      levels.set(pair, levels.get(pair) ?? LEVEL_OF[match[1]!.toLowerCase()]!)
      const counts = thirds.get(pair) ?? new Map<string, number>()
      counts.set(syllables[2] ?? '', (counts.get(syllables[2] ?? '') ?? 0) + 1)
      thirds.set(pair, counts)
    }
    for (const [pair, level] of levels) {
      const counts = [...thirds.get(pair)!]
      const [third, times] = counts[0]!
      const name = counts.length === 1 && third && times >= 2 ? `${pair} ${third}` : pair
      if (!this.known.has(nameKey(name))) this.known.set(nameKey(name), { name, level })
    }
  }

  private longestKnown(syllables: readonly string[]): string | null {
    for (let count = Math.min(3, syllables.length); count >= 1; count--) {
      const name = syllables.slice(0, count).join(' ')
      if (this.known.has(nameKey(name))) return name
    }
    return null
  }

  private fit(words: string, word: string): string | null {
    const number = /^\d{1,2}/.exec(words)
    if (number) return LEVEL_OF[word] === 'city' ? null : number[0]
    const syllables = words.split(/\s/)
    return this.longestKnown(syllables)
  }

  private spelling(name: string, word: string): string {
    if (/^\d/.test(name)) return `${LEVEL_OF[word] === 'district' ? 'Quận' : 'Phường'} ${Number(name)}`
    return this.known.get(nameKey(name))?.name ?? name
  }

  private bareNames(run: string): Array<Known & Span> {
    const words = [...run.matchAll(/\S+/gu)].map((match) => ({ text: match[0], start: match.index }))
    const found: Array<Known & Span> = []
    const person = words.length >= 3 && SURNAMES.has(words[0]!.text)
    for (let i = 0; i < (person ? 1 : words.length); i++) {
      const count = [3, 2].find((n) => i + n <= words.length && this.known.has(nameKey(words.slice(i, i + n).map((word) => word.text).join(' '))))
      if (!count) continue
      const known = this.known.get(nameKey(words.slice(i, i + count).map((word) => word.text).join(' ')))!
      const last = words[i + count - 1]!
      found.push({ ...known, start: words[i]!.start, end: last.start + last.text.length })
      i += count - 1
    }
    return found
  }
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** One key for both ways of placing a tone: "Ứng Hoà" and "Ứng Hòa" agree, "Nam Đình" and "Nam Định" do not. */
export function nameKey(name: string): string {
  return name.trim().split(/\s+/).map((syllable) => {
    const parts = syllable.normalize('NFD').toLowerCase()
    return parts.replace(TONES, '') + (parts.match(TONES)?.join('') ?? '')
  }).join(' ')
}

const CAPITALS = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}]{0,7})(?:\s(?:\p{Lu}[\p{L}\p{M}]{0,7})){1,7}`, 'gu')
/** "UBND huyện Nguyễn Ngọc Thuần": a chairman's name follows his office. */
const SURNAMES = new Set('Nguyễn Trần Lê Phạm Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Phan Trương Đinh Đào Lý Mai Cù Phùng Hoàng Huỳnh Lưu Đoàn Tạ Chu Kiều Thái Tô Cao Quách Khuất Phương Vương Lương Trịnh Hà Lâm Tống Nghiêm Đàm Giang'.split(' '))
const isPerson = (syllables: readonly string[]): boolean => syllables.length >= 3 && SURNAMES.has(syllables[0]!)

/** "HOA SỮA" in a letterhead is "Hoa Sữa". */
const titleCase = (word: string): string => (word === word.toUpperCase() && word.length > 1 ? word[0]! + word.slice(1).toLowerCase() : word)
const startsUpper = (text: string): boolean => /^[\p{Lu}\d]/u.test(text)

function withoutOverlaps(mentions: AreaMention[]): AreaMention[] {
  const sorted = mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((mention, i) => !sorted.slice(Math.max(0, i - 4), i).some((other) => other.start <= mention.start && mention.start < other.end))
}
