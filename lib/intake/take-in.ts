import { decode, tidy, type Decoded } from './encodings/decode'
import { refuse, type Intake, type IntakeFormat } from './intake'
import { kindOf } from './kind'
import { MOST_BYTES, MOST_CHARACTERS } from './limits'
import { readApart, type Apart } from './apart'
import { READER } from './reader'

/**
 * Takes in any file an official has: its text as the engine reads it, or why it is refused. What a file is is told by
 * its bytes. Whatever the bytes are, the answer is a value: formats that a hostile file could use against the process
 * that reads them are read in one of their own, under limits of time and memory (`limits.ts`).
 *
 * @param fileName as the sender names it; decides between kinds of text only
 * @param apart how the other process is started; for tests
 */
export async function takeIn(bytes: Uint8Array, fileName: string | null, apart: Apart = READER): Promise<Intake> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MOST_BYTES) return refuse('too-large', `${MOST_BYTES} bytes`)
  const kind = kindOf(bytes, fileName)
  if ('fault' in kind) return refuse(kind.fault)
  if (kind.format === 'txt' || kind.format === 'md') return asText(decode(bytes), kind.format)
  return readApart({ format: kind.format, bytes }, apart)
}

/**
 * Takes in a text that was pasted: under the same bounds, letters of old fonts brought to Unicode; else it stays letter for letter.
 */
export function takeInText(raw: string): Intake {
  const taken = asText(tidy(raw, 'utf-16le'), 'txt')
  return taken.ok ? { ...taken, encoding: null } : taken
}

/** Control characters that are no blanks: a few come from old word processors, many are no text. */
const CONTROLS = /[\x01-\x08\x0e-\x1f\x7f]/g

function asText(decoded: Decoded, format: Extract<IntakeFormat, 'txt' | 'md'>): Intake {
  if (!decoded.ok) return decoded
  const { text, encoding, notes } = decoded
  if (text.trim() === '' || text === '\ufeff') return refuse('empty')
  if (text.length > MOST_CHARACTERS) return refuse('too-long', `${MOST_CHARACTERS} characters`)
  const controls = (text.match(CONTROLS) ?? []).length
  if (controls > 20 && controls > text.length / 50) return refuse('not-text')
  return { ok: true, text, format, encoding, title: null, publishedOn: null, pages: null, notes }
}
