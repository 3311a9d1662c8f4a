import { NUMBER_WORDS, readNumberWords } from '../number-words'
import type { Groups, Meaning } from './meaning'

/**
 * A way of writing: the words it may begin with (for the dispatch; "#" stands for any number), the wording, and what it means.
 *
 * In a wording `{n}` and the like are the pieces of `PIECES`, a space is any blank, and the rest is a regular expression of
 * bounded quantifiers. A piece may stand twice; the first one found counts.
 */
export type Row = readonly [heads: string, wording: string, read: (groups: Groups) => Meaning | null, guard?: 'duration']

/** A row made ready: a sticky pattern for text in lower case, to be tried at the start of a word that is one of its heads. */
export interface Form {
  readonly heads: readonly string[]
  readonly pattern: RegExp
  /** Names of the groups of the pattern, in their order. */
  readonly names: readonly string[]
  readonly read: (groups: Groups) => Meaning | null
  readonly duration: boolean
}

/** Letters and marks of Vietnamese in lower case, and digits: without the flags "i" and "u" a pattern runs three times as fast. */
const PART = String.raw`[0-9a-z\u00df-\u024f\u0300-\u036f\u1e00-\u1eff]`
const Y = String.raw`(?:19|20)\d\d`
const DD = '(?:0?[1-9]|[12][0-9]|3[01])'
const MM = '(?:0?[1-9]|1[0-2])'
const COUNT = `(?:${MM}|mười hai|mười một|mười|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín)`
const QUARTER = '(?:I{1,3}|IV|0?[1-4]|một|nhất|hai|nhì|ba|tư|bốn)'
const REL = '(?<rel>nay|này|ngoái|trước(?! (?:khi|đó|mắt))|qua|vừa qua|vừa rồi|rồi|kia|sau(?! (?:khi|đó))|tới)'
const OF_YEAR = String.raw`(?:(?: của| trong)? năm (?:(?<y>${Y})|${REL})|\s{0,2}[/.–-]\s{0,2}(?<y>${Y})| (?<y>${Y}))`
const SLASH = String.raw`\s{0,1}[/.–-]\s{0,1}`
const WORDED = String.raw`(?<d>${DD}) tháng (?<m>${MM})(?:,? năm (?:(?<y>${Y})|${REL})|\s{0,1}/\s{0,1}(?<y>${Y}))?`
const CLOCK = String.raw`(?:\d{1,2}(?: giờ|h|:)\s{0,1}(?:\d{2}(?: phút)?)? )?`
const DAY = `(?:${WORDED}|(?<d>${DD})${SLASH}(?<m>${MM})(?:${SLASH}(?<y>${Y})|(?: của)? năm (?:(?<y>${Y})|${REL}))?)`

const PIECES: Readonly<Record<string, string>> = {
  n: `(?<n>${COUNT})`,
  k: `(?<k>${COUNT})`,
  q: `(?<q>${QUARTER})`,
  p: `(?<p>${QUARTER})`,
  y: `(?<y>${Y})`,
  a: `(?<a>${Y})`,
  b: `(?<b>${Y})`,
  rel: REL,
  Y, MM, DD, QUARTER,
  // "năm 2023", "của năm 2023", "/2023", "năm ngoái"
  of: OF_YEAR,
  // the same after a comma: "quý III, năm 2023"
  of2: `(?:, năm (?<y>${Y})|${OF_YEAR})`,
  // "15/9", "15-9-2023", "15 tháng 9 năm 2023", with the hour before it where one is given
  day: `${CLOCK}(?:ngày )?${DAY}`,
  // the same without "ngày": only a slash, or a year, tells a date from a number
  plainDay: String.raw`(?:${WORDED}|(?<d>${DD})\s{0,1}/\s{0,1}(?<m>${MM})(?:\s{0,1}/\s{0,1}(?<y>${Y})|(?: của)? năm (?:(?<y>${Y})|${REL}))?|(?<d>${DD})[.–-](?<m>${MM})[.–-](?<y>${Y}))`,
  from: String.raw`(?:ngày )?(?:(?<fd>${DD}) tháng (?<fm>${MM})(?: năm (?<fy>${Y}))?|(?<fd>${DD})${SLASH}(?<fm>${MM})(?:${SLASH}(?<fy>${Y})| năm (?<fy>${Y}))?)`,
  to: '(?:cho )?(?:đến|tới)',
  // "đến", "tính đến", "lũy kế từ đầu năm đến", "tính từ đầu năm 2023 cho đến"
  until: `(?:(?:tính|lũy kế|cộng dồn|kể)(?: chung)?(?: từ)? )?(?:(?:từ )?(?:đầu năm|1/1|01/01|ngày 1/1|ngày 01/01)(?:(?: |/)(?<y>${Y}))?,? )?(?:cho )?(?:đến|tới)`,
  since: `(?:(?:tính|lũy kế|cộng dồn|kể|ngay) )?từ(?: ngày)? (?:đầu năm|1/1|01/01|01-01|1-1)(?:(?: |/|-)(?<y>${Y})| nay)?`,
  '-': String.raw`\s{0,2}(?:-|–|—|÷|đến hết năm|đến hết|đến năm|đến|tới hết năm|tới năm|tới)\s{0,2}`,
  words: `(?:\\d{1,3}|${NUMBER_WORDS})`,
}

/** Two ways of writing a word, both right: tone marks and "i" or "y". */
const SPELLINGS: ReadonlyArray<readonly [string, string]> = [['quý', 'qu[ýí]'], ['kỳ', 'k[ỳì]'], ['lũy', '(?:lũy|luỹ)'], ['khóa', '(?:khóa|khoá)']]
const NUMBER_HEADS = ['#', 'một', 'hai', 'ba', 'bốn', 'tư', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười']

const respelled = (text: string): string => SPELLINGS.reduce((done, [word, pattern]) => done.replaceAll(word, pattern), text)

/** Makes rows ready. A number in the wording is never part of a longer one: no digit, decimal or fraction may follow. */
export function compile(rows: readonly Row[]): Form[] {
  return rows.map(([heads, wording, read, guard]) => {
    const filled = wording.replace(/\{([^{}\d,][^{}]*)\}/g, (_, name: string) => PIECES[name] ?? missing(name))
    const names: string[] = []
    // plain groups with their names beside them: V8 makes a slow object of named ones for every match
    const named = filled.replace(/\(\?<(\w+)>/g, (_, name: string) => { names.push(name); return '(' })
    const source = respelled(named).toLowerCase().replaceAll(' ', String.raw`\s{1,3}`)
    return {
      heads: heads.split(' ').flatMap((head) => (head === '#' ? NUMBER_HEADS : head === 'quý' ? ['quý', 'quí'] : head === 'lũy' ? ['lũy', 'luỹ'] : [head])),
      pattern: new RegExp(`(?:${source})(?!${PART}|[.,/][0-9]|${String.raw`\s{0,1}`}%)`, 'y'),
      names, read, duration: guard === 'duration',
    }
  })
}

function missing(name: string): never {
  throw new Error(`no piece {${name}} for a wording of time`)
}

/** Groups of a match by name: of a piece that stands twice, the one that was found. */
export function groupsOf(match: RegExpExecArray, names: readonly string[]): Groups {
  const groups: Record<string, string | undefined> = {}
  for (let i = 0; i < names.length; i++) if (match[i + 1] !== undefined) groups[names[i]!] ??= match[i + 1]
  return groups
}

/** A count or a month, in digits or words; NaN for none. "giêng" is the first month. */
export function numberOf(text: string | undefined): number {
  if (text === undefined) return NaN
  return /^\d/.test(text) ? Number(text) : Number(readNumberWords(text.replace(/\s+/g, ' ')) ?? NaN)
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, một: 1, nhất: 1, hai: 2, nhì: 2, ba: 3, tư: 4, bốn: 4 }

/** A quarter of a year, in Roman or Arabic digits or in words. */
export const quarterOf = (text: string): number => QUARTERS[text.toLowerCase()] ?? Number(text)
