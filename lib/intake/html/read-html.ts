import { parseHTML } from 'linkedom'
import { decode, type Decoded } from '@/lib/intake/encodings/decode'
import { decode1252 } from '@/lib/intake/encodings/windows-1252'
import { finish } from '../finish'
import { guard } from '../guard'
import { refuse, Unreadable, type Intake } from '../intake'
import { MOST_ELEMENTS } from '../limits'
import { readArticle } from './article'
import { readMetadata } from './metadata'

/**
 * A saved page → the text of its article: headline, day, lead, paragraphs, captions, tables and lists; menus, related
 * news and comments left out. Nothing in it is run or fetched.
 */
export const readHtml = (bytes: Uint8Array): Promise<Intake> => guard(() => {
  const decoded = decodePage(bytes)
  if (!decoded.ok) return refuse(decoded.reason, decoded.place)
  const document = parsePage(decoded.text)
  const metadata = readMetadata(document)
  const { text, title, notes } = readArticle(document, metadata)
  return finish([{ text }], { format: 'html', encoding: decoded.encoding, title, publishedOn: metadata.publishedOn, notes: [...decoded.notes, ...notes] })
})

/** The bytes tell how they are written; what they say of themselves counts only where they do not. */
function decodePage(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes)
  if (decoded.ok || decoded.reason !== 'encoding-unknown') return decoded
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1')
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1]
  // Named UTF-8 it would have been read as that.
  if (!named || /^utf-?8$/i.test(named)) return decoded
  try {
    const text = /^(?:windows-1252|iso-8859-1|latin-?1|us-ascii)$/i.test(named) ? decode1252(bytes) : new TextDecoder(named, { fatal: true }).decode(bytes)
    return { ok: true, text: text.normalize('NFC'), encoding: named.toLowerCase(), notes: [] }
  } catch {
    return decoded
  }
}

/** Tags without an end of their own, and those whose end may be left out: they do not nest. */
const FLAT = new Set('area base br col embed hr img input link meta source track wbr p li td th tr thead tbody tfoot dt dd option colgroup'.split(' '))
/** Open elements at a time: a parser's tree takes time with its square. */
const MOST_OPEN = 5_000

/**
 * The tree of a page; a piece of one is given the parts a whole one has.
 *
 * @throws Unreadable for a page of more elements than are read, or deeper
 */
export function parsePage(html: string): Document {
  let [elements, open] = [0, 0]
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})/gi)) {
    elements += 1
    if (!FLAT.has(name.toLowerCase())) open = slash ? Math.max(0, open - 1) : open + 1
    if (open > MOST_OPEN || elements > 2 * MOST_ELEMENTS) throw new Unreadable('too-complex', `${elements} elements`)
  }
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)
  const { document } = parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
  return document as unknown as Document
}
