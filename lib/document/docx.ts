import { pictureOf } from '@/lib/picture/picture'
import { toPng } from '@/lib/picture/png'
import { A4, MARGINS, TALLEST } from './page'
import type { DrawnBlock, DrawnPicture, Illustration, Paper } from './paper'
import { setDocument } from './thread'

/** Pictures are for print. */
const DPI = 300
/** Millimetres in pixels of Word. */
const pixels = (mm: number) => (mm * 96) / 25.4

/**
 * A document as DOCX, to be worked on in Word or LibreOffice: real headings,
 * lists, tables and footnotes, pictures with their words, page numbers as fields.
 * Put together in a thread of its own.
 *
 * @throws Error where a picture cannot be drawn or the document cannot be put together
 */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const blocks: DrawnBlock[] = []
  // One after the other: each takes a thread, and there are requests besides.
  for (const block of paper.blocks) blocks.push(block.kind === 'picture' ? await drawn(block, paper.orientation) : block)
  return setDocument({ kind: 'docx', paper: { ...paper, blocks } })
}

async function drawn({ handout, ...words }: Illustration, orientation: Paper['orientation']): Promise<DrawnPicture> {
  const page = A4[orientation]
  const [width, height] = [pixels(page.width - MARGINS.left - MARGINS.right), pixels(page.height - MARGINS.top - MARGINS.bottom) * TALLEST]
  const picture = pictureOf(handout, { size: 'page', parts: 'drawing' })
  const zoom = Math.min(96 / picture.unitsPerInch, width / picture.width, height / picture.height)
  return { ...words, png: await toPng(picture, { dpi: DPI }), width: Math.round(picture.width * zoom), height: Math.round(picture.height * zoom) }
}
