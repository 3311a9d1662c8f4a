import './dom-matrix'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { finish } from '../finish'
import { guard } from '../guard'
import { refuse, Unreadable, type Intake, type IntakeNote } from '../intake'
import { MOST_CHARACTERS, MOST_PAGES } from '../limits'
import { leaveOutRepeated } from './edges'
import { glyphsOf, isInterlaced } from './glyphs'
import { linesOf, type Line, type Run } from './lines'
import { pageText } from './page-text'

/** Pieces of text on a page: a page full of tables has two thousand. */
const MOST_RUNS = 40_000

/**
 * A PDF → its text in reading order, a paragraph a line, with the place of each page. Nothing in it is run, no font and no
 * table of characters fetched; pictures are not looked at.
 */
export const readPdf = (bytes: Uint8Array): Promise<Intake> => guard(async () => {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Every whole PDF ends so; of one cut off pdf.js would show the pages it finds, as if they were all.
  if (raw.lastIndexOf('%%EOF') < raw.length - 65_536) return refuse('damaged', 'end of file')
  const hasPictures = /\/Subtype\s{0,5}\/Image|\/(?:DCT|JBIG2|CCITTFax|JPX)Decode/.test(raw.toString('latin1'))
  const opened = await open(bytes)
  try {
    if (opened.numPages > MOST_PAGES) return refuse('too-many-pages', `${opened.numPages}`)
    return await readPages(opened, hasPictures)
  } finally {
    await opened.destroy()
  }
})

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, useWasm: false,
    enableXfa: false, maxImageSize: 0, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, stopAtErrors: false, fontExtraProperties: false,
  } as Parameters<typeof getDocument>[0])
  try {
    return await task.promise
  } catch (error) {
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged')
  }
}

async function readPages(opened: PDFDocumentProxy, hasPictures: boolean): Promise<Intake> {
  const pages: Line[][] = []
  let characters = 0
  for (let number = 1; number <= opened.numPages; number += 1) {
    const lines = linesOf(await runsOf(opened, number))
    characters += lines.reduce((sum, line) => sum + line.length, 0)
    if (characters > MOST_CHARACTERS) throw new Unreadable('too-long', `page ${number}`)
    pages.push(lines)
  }
  const { kept, hasRepeated } = leaveOutRepeated(pages)
  const texts = kept.map(pageText)
  const bare = texts.filter((text) => letters(text) < 25).length
  if (hasPictures && (bare === texts.length || isStamped(texts))) return refuse('scanned')
  const notes: IntakeNote[] = [...(hasRepeated ? ['repeated-lines-left-out' as const] : []), ...(hasPictures && texts.some((text) => text.trim() === '') ? ['pages-without-text' as const] : [])]
  return finish(texts.map((text) => ({ text })), { format: 'pdf', title: await titleOf(opened), notes, hasPages: true, joint: jointOf })
}

/** What is no blank, digit or punctuation: in the fonts of TCVN3 letters are signs too. */
const letters = (text: string): number => text.match(/[^\s\d\p{P}]/gu)?.length ?? 0

/** A scan with the text of an electronic signature on it, and nothing else. */
const isStamped = (texts: readonly string[]): boolean => letters(texts.join('')) < 400 && /(?:người ký|ký bởi|ký số|thời gian ký|signed by|digitally signed)/i.test(texts.join('\n').normalize('NFC'))

async function runsOf(opened: PDFDocumentProxy, number: number): Promise<Run[]> {
  const page = await opened.getPage(number).catch(() => { throw new Unreadable('damaged', `page ${number}`) })
  const view = page.getViewport({ scale: 1 }).transform as [number, number, number, number, number, number]
  const [a, b, c, d, e, f] = view
  // Not normalised by pdf.js: "µ" would become "μ", which in TCVN3 was "à".
  const { items } = await page.getTextContent({ disableNormalization: true })
  if (items.length > MOST_RUNS) throw new Unreadable('too-complex', `page ${number}`)
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [ia, ib, ic, id, x, y] = item.transform as number[] as [number, number, number, number, number, number]
    // Text written upwards or downwards is a label at the edge, a stamp, a watermark.
    const along = [a * ia + c * ib, b * ia + d * ib] as const
    if (Math.abs(along[1]) > Math.abs(along[0])) return []
    const height = Math.hypot(a * ic + c * id, b * ic + d * id) || item.height || 1
    // Marks of notes are raised beside words and figures.
    if (/^\s*\[\d{1,3}\]\s*$/.test(item.str)) return []
    const text = item.str.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    return [{ text, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, height }]
  })
  const exact = isInterlaced(runs) ? await glyphsOf(page, view) : runs
  page.cleanup()
  return exact
}

async function titleOf(opened: PDFDocumentProxy): Promise<string | null> {
  const { info } = await opened.getMetadata().catch(() => ({ info: {} }))
  const title = (info as { Title?: unknown }).Title
  // What word processors put there by themselves.
  return typeof title === 'string' && title.trim().length > 3 && !/^(?:microsoft word|untitled|document\d*|slide)|\.(?:docx?|xlsx?|pdf)$/i.test(title.trim()) ? title : null
}

/** A sentence that goes on over the page is one line of text. */
const jointOf = (before: string, after: string): string => (/[\p{L}\p{N},%)–-]$/u.test(before) && !before.slice(before.lastIndexOf('\n') + 1).includes(' | ') && /^\p{Ll}/u.test(after) ? ' ' : '\n')
