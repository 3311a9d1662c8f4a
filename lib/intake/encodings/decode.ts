import { refuse, type IntakeNote, type Refused } from '../intake'
import { convertOld, raiseCapitals, weigh, type OldEncoding } from './recognise'
import { fromTcvn3 } from './tcvn3'
import { fromVni } from './vni'
import { decode1252 } from './windows-1252'

/** The characters of a file, and how it was written. */
export type Decoded = { readonly ok: true; readonly text: string; readonly encoding: string; readonly notes: readonly IntakeNote[] } | Refused

const NOTES: Readonly<Record<OldEncoding, IntakeNote>> = { tcvn3: 'converted-from-tcvn3', vni: 'converted-from-vni', mojibake: 'converted-from-mojibake' }

/**
 * The characters of a text file. UTF-8 and UTF-16 give exactly what they hold (of UTF-16 without its mark); other bytes
 * are read as TCVN3, VNI or Windows-1258, whichever makes Vietnamese words of them, and refused where none does. Text in
 * Unicode whose letters are those of an old font is converted too.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return tidy(new TextDecoder(wide).decode(bytes), wide)
  const binary = bytes.indexOf(0)
  if (binary >= 0) return refuse('not-text', `byte ${binary}`)
  const utf8 = readUtf8(bytes)
  if (utf8 !== null) return tidy(utf8, 'utf-8')
  return readOldBytes(bytes)
}

/** What is done to any text in Unicode: letters of old fonts are brought to it. */
export function tidy(text: string, encoding: string): Decoded {
  const zero = text.indexOf('\0')
  if (zero >= 0) return refuse('not-text', `character ${zero}`)
  const { text: converted, found, capitalsGuessed } = convertOld(text)
  const formed = converted.isWellFormed() ? converted : converted.toWellFormed()
  const notes: IntakeNote[] = found.map((each) => NOTES[each])
  if (capitalsGuessed) notes.push('capitals-guessed')
  if (formed.includes('\ufffd')) notes.push('damaged-characters')
  return { ok: true, text: formed, encoding, notes }
}

/** UTF-16 by its mark, or by every second byte being zero in text that is mostly Latin. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2_000)
  const zeros = [0, 0]
  sample.forEach((byte, index) => { if (byte === 0) zeros[index % 2]! += 1 })
  const [even = 0, odd = 0] = zeros
  if (bytes.length % 2 !== 0 || sample.length < 8) return null
  if (odd > sample.length * 0.3 && even === 0) return 'utf-16le'
  return even > sample.length * 0.3 && odd === 0 ? 'utf-16be' : null
}

/** Of UTF-8 one byte in five hundred may be wrong: a file cut off in a letter, or mended by hand. Null for anything else. */
function readUtf8(bytes: Uint8Array): string | null {
  // With its mark, which the file as read has too.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!text.includes('\ufffd')) return text
  const wrong = text.split('\ufffd').length - 1
  const beyond = [...text.matchAll(/[\x80-\ufffc\ufffe\uffff]+/g)].length
  return wrong <= Math.max(1, bytes.length / 500) && beyond >= 10 * wrong ? text : null
}

/** What the bytes 0x80 to 0xBF are beside letters: quotes, dashes, dots, degrees. */
const PUNCTUATION = /^[\0-\x7f\x85\x91-\x97\xa0\xa7\xab\xb0\xb7\xbb€…‘’“”•–—§«»°·]*$/

function readOldBytes(bytes: Uint8Array): Decoded {
  const latin = decode1252(bytes)
  if (PUNCTUATION.test(latin)) return { ok: true, text: latin, encoding: 'windows-1252', notes: [] }
  const readings = [
    { encoding: 'windows-1258', note: 'converted-from-windows-1258', text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC') },
    { encoding: 'tcvn3', note: 'converted-from-tcvn3', text: fromTcvn3(latin) },
    { encoding: 'vni', note: 'converted-from-vni', text: fromVni(latin) },
  ] as const
  const weighed = readings.map((reading) => ({ ...reading, ...weigh(reading.text) })).sort((a, b) => b.syllables / Math.max(1, b.words) - a.syllables / Math.max(1, a.words))
  const [best] = weighed
  // A name of two words is enough where both are syllables; in a text most are.
  const isSure = best && (best.syllables >= 0.7 * best.words && best.distinct >= 3 || best.syllables === best.words && best.distinct >= 2)
  if (!isSure) return refuse('encoding-unknown', `byte ${bytes.findIndex((byte) => byte > 0x7f)}`)
  const text = best.encoding === 'tcvn3' ? best.text.split('\n').map(raiseCapitals).join('\n') : best.text
  return { ok: true, text, encoding: best.encoding, notes: [best.note, ...(text !== best.text ? ['capitals-guessed' as const] : [])] }
}
