import { pictureOf } from '@/lib/picture/picture'
import { toSvg } from '@/lib/picture/svg'
import { sayDocumentDate } from './date'
import { anchorsOf } from './notes'
import { A4, MARGINS, mm, TALLEST } from './page'
import type { Block, Illustration, Paper } from './paper'
import { pdfLetterhead, pdfTitle } from './pdf-head'
import { keepTogether } from './pdf-keep'
import { PDF_STYLES, pdfBlock, pdfEvidence, type PdfNode } from './pdf-nodes'
import { CHARTS } from './press'
import { setDocument } from './thread'
import { plain, run } from './text'
import { sayLeftOut, wordsOf } from './words'

/**
 * A document as PDF: A4, fonts embedded, text to be selected, drawings as
 * vectors, heads of tables on each page, numbers that lead to their evidence.
 * Set in a thread of its own.
 *
 * @throws Error where a font is missing or the document cannot be set
 */
export async function toPdf(paper: Paper): Promise<Uint8Array> {
  const size = A4[paper.orientation]
  const [width, height] = [mm(size.width - MARGINS.left - MARGINS.right), mm(size.height - MARGINS.top - MARGINS.bottom)]
  const words = wordsOf(paper.locale)
  const anchor = anchorsOf(paper.evidence)
  const nodes = (block: Block): PdfNode[] => (block.kind === 'picture' ? [pdfPicture(block, width, height * TALLEST)] : pdfBlock(block, width, anchor))
  const set = (blocks: readonly Block[]) => keepTogether(blocks.map((block) => ({ block, nodes: nodes(block) })))
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
  const note = (text: string): Block => ({ kind: 'paragraph', role: 'note', text: plain(text) })
  return setDocument({ kind: 'pdf', definition: {
    content: [
      ...(paper.letterhead ? pdfLetterhead(paper.letterhead, paper, width) : []),
      ...pdfTitle(paper, width),
      ...set(paper.blocks),
      ...(paper.evidence.length === 0 ? [] : [
        ...set([heading(paper.evidenceHeading), note(words.evidenceRule)]), ...pdfEvidence(paper),
        ...(paper.evidenceLeftOut > 0 ? set([note(sayLeftOut('notes', paper.evidenceLeftOut, paper.address, paper.locale))]) : []),
      ]),
      ...nodes({ kind: 'paragraph', role: 'note', text: [run(`${words.online} `), run(paper.address, { href: paper.address })] }),
    ],
    styles: PDF_STYLES, defaultStyle: { font: 'Tinos', fontSize: 13 },
    language: paper.locale === 'vi' ? 'vi-VN' : 'en-GB', pageOrientation: paper.orientation,
    info: { title: paper.title, subject: paper.caption || paper.title, author: paper.letterhead?.issuer || new URL(paper.address).host, creationDate: new Date(`${paper.madeOn}T00:00:00+07:00`) },
    margins: [mm(MARGINS.left), mm(MARGINS.top), mm(MARGINS.right), mm(MARGINS.bottom)],
    edge: { left: `${words.madeOn} ${sayDocumentDate(paper.madeOn, paper.locale).replace(/^ngày /, '')} · ${new URL(paper.address).host}`, page: words.page },
  } })
}

function pdfPicture({ handout }: Illustration, width: number, tallest: number): PdfNode {
  const picture = pictureOf(handout, { size: 'page', parts: 'drawing' })
  const zoom = Math.min(72 / picture.unitsPerInch, width / picture.width, tallest / picture.height)
  return { svg: toSvg(picture), width: picture.width * zoom, font: CHARTS, options: { precision: ROUND }, alignment: 'center', margin: [0, 4, 0, 6] }
}

/** Into how many curves a half circle is parted: of fewer, markers show corners. */
const ROUND = 8
