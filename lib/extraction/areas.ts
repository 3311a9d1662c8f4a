import type { AreaName, Span } from './candidate'
import { DISTRICTS } from './districts'
import { nameKey } from './name-key'
import { anyOf, fromWord, matchesOf, wholeWords } from './pattern'
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
  phường: 'commune', xã: 'commune', 'thị trấn': 'commune', 'đặc khu': 'commune', tt: 'commune', 'p.': 'commune', 'đảng ủy phường': 'commune', 'đảng ủy xã': 'commune',
  tỉnh: 'city', 'thành phố': 'city', tp: 'city', 'tp.': 'city',
}
const SYLLABLE = String.raw`\p{Lu}[\p{Ll}\p{M}]{0,7}`
const PREFIXED = fromWord(String.raw`(${anyOf(Object.keys(LEVEL_OF)).replaceAll(' ', '\\s')})[ ]{0,2}((?:${SYLLABLE}|\d{1,2}(?![\p{N}.,/%]))(?:[ ](?:${SYLLABLE})){0,3})`, 'giu')
const AGENCY = fromWord(String.raw`((?:Sở|Bộ|Chi cục|Cục|Kho bạc)\s(?:${SYLLABLE})(?:\s(?:\p{L}[\p{Ll}\p{M}]{0,7})){0,6}?|(?:Thanh tra|Văn phòng UBND|Văn phòng HĐND|Ban Quản lý|Ban quản lý|Ban QLDA)\s(?:\p{L}[\p{L}\p{M}]{0,7})(?:\s(?:\p{L}[\p{L}\p{M}]{0,7})){0,13}?)(?=\s(?:ở|đứng|dẫn|xếp|đạt|với|là|và (?:Sở|Ban|Cục|Bộ)|có|tiếp|về|giữ|tụt|leo|lùi|thứ|mới|giải ngân|chỉ|vươn)|[,;:.()]|$)`, 'gu')

/** Known names by folded form; a name of two levels ("Hoàn Kiếm" the district, the ward) keeps the higher unless a word says otherwise. */
interface Known { readonly name: string; readonly level: AreaMention['level'] }

/** Names of a catalogue and of the provinces, folded once for all readings with that catalogue. */
const CATALOGUES = new WeakMap<readonly AreaName[], ReadonlyMap<string, Known>>()

function catalogueOf(areas: readonly AreaName[]): ReadonlyMap<string, Known> {
  const made = CATALOGUES.get(areas)
  if (made) return made
  const known = new Map<string, Known>()
  for (const name of DISTRICTS) known.set(nameKey(name), { name, level: 'district' })
  for (const area of areas.filter((each) => each.level === 'commune' && !known.has(nameKey(each.name)))) known.set(nameKey(area.name), { name: area.name, level: 'commune' })
  for (const area of areas.filter((each) => each.level === 'district')) known.set(nameKey(area.name), { name: area.name, level: 'district' })
  for (const name of PROVINCES) known.set(nameKey(name), { name, level: 'city' })
  CATALOGUES.set(areas, known)
  return known
}

const BY_NAME = new WeakMap<readonly AreaName[], Map<string, AreaName[]>>()

/** The entries of a catalogue with a name, whichever way its tones are placed, in the order of the catalogue. */
export function areasNamed(name: string, areas: readonly AreaName[]): readonly AreaName[] {
  let byName = BY_NAME.get(areas)
  if (!byName) {
    byName = new Map()
    for (const area of areas) {
      const key = nameKey(area.name)
      const same = byName.get(key)
      if (same) same.push(area)
      else byName.set(key, [area])
    }
    BY_NAME.set(areas, byName)
  }
  return byName.get(nameKey(name)) ?? []
}

/** The gazetteer of one reading: names of the catalogue, of the provinces, and those the text itself introduces by "quận", "huyện", "xã". */
export class Gazetteer {
  private readonly catalogue: ReadonlyMap<string, Known>
  /** Names the text introduces. */
  private readonly learned = new Map<string, Known>()
  /** Each sentence is asked for once a figure. */
  private readonly read = new Map<string, readonly AreaMention[]>()
  constructor(areas: readonly AreaName[], private readonly text: string, title: string | null = null) {
    this.catalogue = catalogueOf(areas)
    this.learn(text)
    this.learnBare(text, title)
    this.learnNumbered(text)
  }

  /** The city or province named first; null where the text names none. Few reports ask for it. */
  get city(): string | null {
    return this.mentions(this.text.slice(0, 20_000)).find((mention) => mention.level === 'city')?.name ?? null
  }

  /** Every mention in a passage, in order; of two at one place the longer. */
  mentions(passage: string): readonly AreaMention[] {
    const known = this.read.get(passage) ?? this.mentionsIn(passage)
    this.read.set(passage, known)
    return known
  }

  private mentionsIn(passage: string): AreaMention[] {
    const found: AreaMention[] = []
    for (const match of passage.matchAll(PREFIXED)) {
      const word = match[1]!.toLowerCase()
      const at = match.index + match[0].length - match[2]!.length
      const name = this.fit(match[2]!, word)
      if (!name || !startsUpper(match[2]!)) continue
      const numbered = this.numbered(name, passage.slice(at + name.length, at + name.length + 3))
      found.push({ start: match.index, end: at + name.length + numbered.length, name: numbered === '' ? this.spelling(name, word) : `${name}${numbered}`, level: this.levelFor(name, word), word })
    }
    for (const run of capitalRuns(passage)) {
      if (run[0]!.text === 'Hồ' && NOT_THE_CITY.test(passage.slice(Math.max(0, run[0]!.start - 24), run[0]!.start))) continue
      for (const { start, end, name, level } of this.bareNames(run)) found.push({ start, end, name, level, word: null })
    }
    for (const match of passage.matchAll(AGENCY)) found.push({ start: match.index, end: match.index + match[1]!.length, name: match[1]!, level: 'agency', word: null })
    return withoutOverlaps(found)
  }

  /** Names introduced with their level, cut to two syllables unless a third always follows. */
  private learn(text: string): void {
    const thirds = new Map<string, Map<string, number>>()
    const levels = new Map<string, AreaMention['level']>()
    for (const match of text.matchAll(PREFIXED)) {
      const syllables = capitals(match[2]!)
      if (isSocialist(match[1]!, syllables)) continue
      if (!syllables.slice(0, 2).every(startsUpper) || syllables.length < 2 || match[0].includes('\n') && match[0].indexOf('\n') < match[0].indexOf(syllables[1]!)) continue
      const pair = syllables.slice(0, 2).map(titleCase).join(' ')
      if (this.longestKnown(syllables) || (/ủy|uỷ/u.test(match[1]!) && SURNAMES.has(syllables[0]!)) || (isPerson(syllables) && OFFICE.test(text.slice(Math.max(0, match.index - 24), match.index)))) continue
      levels.set(pair, levels.get(pair) ?? levelOf(match[1]!))
      const counts = thirds.get(pair) ?? new Map<string, number>()
      // "huyện Ia Pa Trần Văn A": a chairman's name behind his office
      const third = syllables[2] !== undefined && (isPerson(syllables) ? syllables.length === 3 : !SURNAMES.has(syllables[2])) ? titleCase(syllables[2]) : ''
      counts.set(third, (counts.get(third) ?? 0) + 1)
      thirds.set(pair, counts)
    }
    for (const [pair, found] of levels) {
      // the provinces are known: another city lies in one of them
      const level = found === 'city' ? 'district' : found
      const counts = [...thirds.get(pair)!]
      const third = counts[0]![0]
      const name = counts.length === 1 && third ? `${pair} ${third}` : pair
      if (!this.find(name)) this.learned.set(nameKey(name), { name, level })
    }
  }

  private find(name: string): Known | undefined {
    const key = nameKey(name)
    return this.catalogue.get(key) ?? this.learned.get(key)
  }

  /** Communes of 2025 are numbered: "xã Bảo Lâm 1". A number that stands there but once may count something. */
  private learnNumbered(text: string): void {
    const times = new Map<string, number>()
    for (const [, name] of text.matchAll(NUMBERED)) times.set(name!, (times.get(name!) ?? 0) + 1)
    for (const [name, count] of times) if (count > 1) this.learned.set(nameKey(name), { name, level: 'commune' })
  }

  /** Names without a level before them: at the head of the title, or with their province in brackets. */
  private learnBare(text: string, title: string | null): void {
    const opening = text.slice(0, 4000)
    const names = (NAME_IN_BRACKETS.test(opening) ? matchesOf(opening, IN_PROVINCE) : []).filter((match) => this.find(match[2]!)?.level === 'city').map((match) => match[1]!)
    const head = title === null ? null : AT_HEAD.exec(title)
    // "Thanh Hà: …" names whom the text is about; before a verb the name has to come again
    if (head && (head[2] !== undefined || text.split(head[1]!).length > 2)) names.push(head[1]!)
    // whom a list of places ranks
    names.push(...matchesOf(text.slice(0, 40_000), RANKED).map((match) => match[1]!).filter((name) => !SURNAMES.has(name.split(' ')[0]!)))
    for (const match of matchesOf(text.slice(0, 40_000), IS_A)) if (!SURNAMES.has(match[1]!.split(' ')[0]!) && !this.longestKnown(match[1]!.split(' '))) this.learned.set(nameKey(match[1]!), { name: match[1]!, level: levelOf(match[2] ?? match[3]!) })
    if (names.length === 0) return
    const level = generalLevel(text) === 'commune' ? 'commune' : 'district'
    for (const name of names) {
      const syllables = name.split(/\s/)
      if (this.longestKnown(syllables) || isPerson(syllables)) continue
      this.learned.set(nameKey(name), { name, level })
    }
  }

  private longestKnown(syllables: readonly string[]): string | null {
    for (let count = Math.min(3, syllables.length); count >= 1; count--) {
      const name = syllables.slice(0, count).join(' ')
      if (this.find(name)) return name
    }
    return null
  }

  private fit(words: string, word: string): string | null {
    const number = /^\d{1,2}/.exec(words)
    if (number) return LEVEL_OF[word] === 'city' ? null : number[0]
    const syllables = words.split(/\s/)
    return this.longestKnown(syllables)
  }

  /** " 1" of "xã Bảo Lâm 1", where the text calls it so more than once; "" else. */
  private numbered(name: string, after: string): string {
    const number = /^\s\d{1,2}(?!\d)/u.exec(after)?.[0] ?? ''
    return number !== '' && this.learned.has(nameKey(`${name}${number}`)) ? number : ''
  }

  /** "thành phố Vinh" lies in a province; "thành phố Hà Nội" is one. */
  private levelFor(name: string, word: string): AreaMention['level'] {
    const level = levelOf(word)
    return level === 'city' ? (this.find(name)?.level ?? level) : level
  }

  private spelling(name: string, word: string): string {
    if (/^\d/.test(name)) return `${LEVEL_OF[word] === 'district' ? 'Quận' : 'Phường'} ${Number(name)}`
    return this.find(name)?.name ?? name
  }

  private bareNames(words: readonly Word[]): Array<Known & Span> {
    const found: Array<Known & Span> = []
    const person = words.length >= 3 && SURNAMES.has(words[0]!.text)
    const keys = words.map((word) => nameKey(word.text))
    const named = (first: number, count: number): Known | undefined => {
      if (first + count > words.length) return undefined
      const key = keys.slice(first, first + count).join(' ')
      return this.catalogue.get(key) ?? this.learned.get(key)
    }
    for (let i = 0; i < (person ? 1 : words.length); i++) {
      const three = named(i, 3)
      const known = three ?? named(i, 2)
      if (!known) continue
      const last = words[i + (three ? 2 : 1)]!
      found.push({ name: known.name, level: known.level, start: words[i]!.start, end: last.start + last.text.length })
      i += three ? 2 : 1
    }
    return found
  }
}

interface Word { readonly text: string; readonly start: number }

const BLANK = /\s/u

const CAPITALS = /\p{Lu}[\p{L}\p{M}]{0,7}(?:\s\p{Lu}[\p{L}\p{M}]{0,7}){1,7}/yu
const CAPITAL = /\p{Lu}/gu
const LETTER = /[\p{L}\p{M}]/u

/** Runs of two to eight words with capitals, which may be names. */
function capitalRuns(text: string): Word[][] {
  const runs: Word[][] = []
  let end = 0
  for (const { index } of matchesOf(text, CAPITAL)) {
    if (index < end || (index > 0 && LETTER.test(text[index - 1]!))) continue
    CAPITALS.lastIndex = index
    const run = CAPITALS.exec(text)
    if (!run) continue
    end = index + run[0].length
    let start = index
    runs.push(run[0].split(BLANK).map((word) => {
      const at = start
      start += word.length + 1
      return { text: word, start: at }
    }))
  }
  return runs
}

/** "UBND huyện Nguyễn Ngọc Thuần": a chairman's name follows his office. */
const SURNAMES = new Set('Nguyễn Trần Lê Phạm Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Phan Trương Đinh Đào Lý Mai Cù Phùng Hoàng Huỳnh Lưu Đoàn Tạ Chu Kiều Thái Tô Cao Quách Khuất Phương Vương Lương Trịnh Hà Lâm Tống Nghiêm Đàm Giang'.split(' '))
const PAIR_OR_MORE = String.raw`(?:${SYLLABLE})(?:\s(?:${SYLLABLE})){1,2}`
const RANKED = /(?:[.;:(,]\s|-\s|\n|^)(\p{Lu}[\p{Ll}\p{M}]{0,7}\s\p{Lu}[\p{Ll}\p{M}]{0,7})\s(?:đứng (?:đầu|thứ|cuối)|xếp (?:thứ|hạng)|dẫn đầu|giữ (?:ngôi|vị trí)|về thứ|hạng)(?![\p{L}\p{M}])/gu
/** "Minh Quang là xã vất vả nhất", "Tản Lĩnh thì khác. Xã sống nhờ con bò sữa": says itself what it is. */
const IS_A = /(?:^|[.;,\n]\s{0,2})(\p{Lu}[\p{Ll}\p{M}]{0,7}\s\p{Lu}[\p{Ll}\p{M}]{0,7})(?:\slà\s(?:một\s|một trong những\s)?(xã|phường|thị trấn|huyện|quận|thị xã)(?!\p{L})|\s[^.\n\p{Lu}]{3,40}\.\s(Xã|Phường|Huyện|Quận)\s\p{Ll})/gu
const NUMBERED = /(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s(\p{Lu}[\p{Ll}\p{M}]{0,7}(?:\s\p{Lu}[\p{Ll}\p{M}]{0,7}){0,2}\s\d{1,2})(?![.,]?\d|\s?%|\s(?:tỷ|triệu|hộ|người|dự án))/gu
const AT_HEAD = new RegExp(String.raw`^\s{0,3}(${PAIR_OR_MORE})(?:(\s?[:(–-])|(?=\s\p{Ll}))`, 'u')
/** What `IN_PROVINCE` has behind its first name, much sooner looked for. */
const NAME_IN_BRACKETS = new RegExp(String.raw`\s\((?:tỉnh\s|TP\.?\s|thành phố\s)?${PAIR_OR_MORE}\)`, 'u')
const IN_PROVINCE = new RegExp(String.raw`(?<![\p{L}\p{M}]\s|[\p{L}\p{M}])(${PAIR_OR_MORE}),?\s\((?:tỉnh\s|TP\.?\s|thành phố\s)?(${PAIR_OR_MORE})\)`, 'gu')
/** "tư tưởng Hồ Chí Minh", "Đoàn TNCS Hồ Chí Minh": the man, no city. */
const NOT_THE_CITY = /(?:Chủ tịch|tư tưởng|đạo đức|phong cách|TNCS|Cộng sản|cộng sản|Tiền phong|tiền phong|Thanh niên|Bác|đường|Lăng|Bảo tàng|mang tên|tấm gương)\s{1,2}$/u
const OWN_COMMUNE = wholeWords('(?:toàn|của|Đảng ủy|UBND|HĐND|Đảng bộ|trên địa bàn|trung tâm phục vụ hành chính công|công an) (?:xã|phường|đặc khu)(?! \\p{Lu})|(?:xã|phường|đặc khu) (?:đã|ước|thu|có|đạt|hoàn thành|tổ chức|phấn đấu)', 'gu')
const OWN_DISTRICT = wholeWords('(?:toàn|của|cả|UBND|HĐND|Đảng bộ|Ban Chấp hành|trên địa bàn|ủy|Phòng) (?:quận|huyện|thị xã)(?! \\p{Lu})|(?:Quận|Huyện|Thị) ủy|(?:quận|huyện|thị xã) (?:đã|ước|thu|có|đạt|hoàn thành|tổ chức|phấn đấu)', 'gu')

/** Whether a text speaks of itself as of a commune ("toàn xã") or a district ("UBND huyện"), oftener; null where of neither. */
export function generalLevel(text: string): 'commune' | 'district' | null {
  const communes = matchesOf(text, OWN_COMMUNE).length
  const districts = matchesOf(text, OWN_DISTRICT).length
  return communes + districts === 0 ? null : communes > districts ? 'commune' : 'district'
}

/** The syllables up to the first without a capital. */
function capitals(words: string): string[] {
  const syllables = words.split(/\s/)
  const end = syllables.findIndex((syllable) => !startsUpper(syllable))
  return end === -1 ? syllables : syllables.slice(0, end)
}

/** A city of the text that is no province is a district-level one. */
const levelOf = (word: string): AreaMention['level'] => LEVEL_OF[word.toLowerCase()]!
/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" is no commune. */
const isSocialist = (word: string, [first]: readonly string[]): boolean => word.toLowerCase() === 'xã' && first?.toLowerCase() === 'hội'

/** "UBND phường Hà Văn Tú": the chairman; "ở phường Hà Huy Tập": the ward. */
const OFFICE = /(?:UBND|HĐND|MTTQ|ủy|uỷ|Đảng bộ|Chủ tịch|Bí thư|Phó|Trưởng|[Cc]ông an)\s{1,2}$/u
const isPerson = (syllables: readonly string[]): boolean => syllables.length >= 3 && SURNAMES.has(syllables[0]!)

/** "HOA SỮA" in a letterhead is "Hoa Sữa". */
const titleCase = (word: string): string => (word === word.toUpperCase() && word.length > 1 ? word[0]! + word.slice(1).toLowerCase() : word)
const startsUpper = (text: string): boolean => /^[\p{Lu}\d]/u.test(text)

function withoutOverlaps(mentions: AreaMention[]): AreaMention[] {
  const sorted = mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((mention, i) => !sorted.slice(Math.max(0, i - 4), i).some((other) => other.start <= mention.start && mention.start < other.end))
}
