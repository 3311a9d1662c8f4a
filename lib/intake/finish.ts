import { convertOld, type OldEncoding } from './encodings/recognise'
import { refuse, type Intake, type IntakeFormat, type IntakeNote, type IntakePage } from './intake'
import { MOST_CHARACTERS } from './limits'

/** A part of a file as its reader gives it: a page, a sheet, or all. */
export interface Part { readonly text: string; readonly name?: string; readonly number?: number }

/** What a reader found beside the text. */
export interface Found {
  readonly format: Exclude<IntakeFormat, 'txt' | 'md'>
  readonly encoding?: string | null
  readonly title?: string | null
  readonly publishedOn?: string | null
  readonly notes?: readonly IntakeNote[]
  /** Whether the parts are pages; else there is one part. */
  readonly hasPages?: boolean
  /** What is between two parts: a line end where this is not given. */
  readonly joint?: (before: string, after: string) => string
}

const NOTES: Readonly<Record<OldEncoding, IntakeNote>> = { tcvn3: 'converted-from-tcvn3', vni: 'converted-from-vni', mojibake: 'converted-from-mojibake' }
/** Between parts while their letters are looked at together: no text has it on a line of its own. */
const BREAK = '\n\x1e\n'
/** What a database does not take, and what is of no use to a reader: control characters, half characters. */
const NOT_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** The answer of a reader: letters brought to Unicode and NFC, blanks at line ends left out, pages placed. */
export function finish(parts: readonly Part[], { format, encoding = null, title = null, publishedOn = null, notes = [], hasPages = false, joint = () => '\n' }: Found): Intake {
  const cleaned = parts.map(({ text }) => text.toWellFormed().replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(NOT_TEXT, ''))
  if (cleaned.every((text) => text.trim() === '')) return refuse('no-text')
  if (cleaned.reduce((sum, text) => sum + text.length, 0) > MOST_CHARACTERS) return refuse('too-long', `${MOST_CHARACTERS} characters`)
  const { text, found, capitalsGuessed } = convertOld(cleaned.map((part) => part.normalize('NFC')).join(BREAK))
  const pages: IntakePage[] = []
  let whole = ''
  for (const [index, piece] of text.normalize('NFC').split(BREAK).entries()) {
    // But the last cell of a line may be empty.
    const own = piece.replace(/(?<![| \u00a0])[ \u00a0]+$/gm, '')
    if (whole !== '' && own !== '') whole += joint(whole, own)
    pages.push({ number: parts[index]?.number ?? index + 1, start: whole.length, end: whole.length + own.length, name: parts[index]?.name ?? null })
    whole += own
  }
  return {
    ok: true, text: whole, format, encoding, publishedOn, pages: hasPages ? pages : null,
    title: title === null ? null : convertOld(title.normalize('NFC')).text.replace(/\s+/g, ' ').trim() || null,
    notes: [...new Set<IntakeNote>([...notes, ...found.map((each) => NOTES[each]), ...(capitalsGuessed ? ['capitals-guessed' as const] : [])])],
  }
}
