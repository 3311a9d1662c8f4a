import type { IntakeFault, IntakeFormat } from './intake'

/** What the bytes of a file are: a format that is read, a zip to be looked into, or why it is refused. */
export type Kind = { readonly format: Exclude<IntakeFormat, 'docx' | 'xlsx'> | 'zip' } | { readonly fault: IntakeFault }

const FIRST: readonly [hex: string, at: number, kind: Kind][] = [
  ['504b0304', 0, { format: 'zip' }], ['504b0506', 0, { format: 'zip' }],
  ['7b5c727466', 0, { fault: 'rtf' }],
  ['89504e47', 0, { fault: 'image' }], ['ffd8ff', 0, { fault: 'image' }], ['47494638', 0, { fault: 'image' }], ['424d', 0, { fault: 'image' }],
  ['49492a00', 0, { fault: 'image' }], ['4d4d002a', 0, { fault: 'image' }], ['57454250', 8, { fault: 'image' }], ['6674797068656963', 4, { fault: 'image' }], ['667479706d696631', 4, { fault: 'image' }],
  ['1f8b', 0, { fault: 'archive' }], ['377abcaf271c', 0, { fault: 'archive' }], ['526172211a07', 0, { fault: 'archive' }], ['425a68', 0, { fault: 'archive' }], ['fd377a585a00', 0, { fault: 'archive' }],
]

/** A PDF may have up to a kilobyte of anything before its first line (ISO 32000-1, Annex H, note 13). */
const PDF_WITHIN = 1_024
const HEAD_WITHIN = 4_096

/** Tells what a file is by its bytes; its name decides only between kinds of text. */
export function kindOf(bytes: Uint8Array, fileName: string | null): Kind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const hex = buffer.toString('hex', 0, 16)
  if (hex.startsWith('d0cf11e0a1b11ae1')) return { fault: compoundFault(buffer) }
  // "BM" and "BZh" may begin a text too; nothing in a text is zero.
  const known = FIRST.find(([first, at]) => hex.startsWith(first, at * 2) && (first.length > 6 || buffer.subarray(0, 512).includes(0) || first === 'ffd8ff'))
  if (known) return known[2]
  const head = headOf(buffer)
  if (buffer.subarray(0, PDF_WITHIN).includes('%PDF-')) return { format: 'pdf' }
  if (/^\s*(?:From:|MIME-Version:|Content-Type: multipart\/)[^]{0,2000}multipart\/related/i.test(head)) return { fault: 'web-archive' }
  if (/<\?mso-application progid="?(?:Word|Excel)/i.test(head)) return { fault: 'legacy-office' }
  if (isHtml(head, fileName)) return { format: 'html' }
  return { format: /\.(?:md|markdown)$/i.test(fileName ?? '') ? 'md' : 'txt' }
}

/** The beginning as text, UTF-16 with a mark too. */
function headOf(buffer: Buffer): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.toString('utf16le', 2, HEAD_WITHIN * 2)
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return new TextDecoder('utf-16be').decode(buffer.subarray(0, HEAD_WITHIN * 2))
  return buffer.toString('latin1', buffer[0] === 0xef && buffer[1] === 0xbb ? 3 : 0, HEAD_WITHIN)
}

/** A page begins with its tag; one that was cut out of a page is told by its name and a tag. */
function isHtml(head: string, fileName: string | null): boolean {
  const start = head.replace(/^(?:\s|<\?xml[^>]{0,200}\?>|<!--[^]{0,2000}?-->){0,20}/i, '')
  if (/^<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(start)) return true
  const isNamed = /\.(?:html?|xhtml|aspx?|php|jsp)$/i.test(fileName ?? '')
  return isNamed && /<\/?(?:p|div|h[1-6]|table|ul|span|br|article|body)\b[^>]{0,500}>/i.test(head)
}

/** Word, Excel and others of 1997 to 2003, and what is locked with a password since: a compound file, its parts named in UTF-16 [MS-CFB]. */
function compoundFault(buffer: Buffer): IntakeFault {
  const has = (part: string) => buffer.includes(Buffer.from(part, 'utf16le'))
  if (has('EncryptedPackage')) return 'encrypted'
  if (has('WordDocument')) return 'legacy-word'
  return has('Workbook') || has('Book\0') ? 'legacy-excel' : 'legacy-office'
}
