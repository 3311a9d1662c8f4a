import { AlignmentType, Bookmark, Document, ExternalHyperlink, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun } from 'docx'
import { sayDocumentDate } from './date'
import { docxBlock, type DocxContext } from './docx-blocks'
import { docxLetterhead, docxTitle } from './docx-head'
import { docxStyles } from './docx-styles'
import type { Footnotes } from './docx-text'
import { anchorsOf, sayNoteSource, sayNumbers } from './notes'
import { A4, MARGINS } from './page'
import type { DrawnBlock, DrawnPaper, EvidenceNote, PaperTable } from './paper'
import { plain, run } from './text'
import { sayLeftOut, wordsOf } from './words'

/** Millimetres in twentieths of a point. */
const twips = (mm: number) => Math.round((mm * 1440) / 25.4)

/** A document as DOCX: what `toDocx` has done in the thread for documents. */
export async function writeDocx(paper: DrawnPaper): Promise<Uint8Array> {
  const size = A4[paper.orientation]
  const width = twips(size.width - MARGINS.left - MARGINS.right)
  const footnotes = new Map<PaperTable, number>()
  const notes = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])).flatMap((table) => table.notes.map((note, index) => ({ table, index, ...note })))
  for (const [at, { table, index }] of notes.entries()) if (index === 0) footnotes.set(table, at + 1)
  const seen = new Set<number>()
  const anchor = anchorsOf(paper.evidence)
  const contextOf = (block: DrawnBlock): DocxContext => ({ anchor, width, footnotes: footnotesOf(block, footnotes, seen) })
  const document = new Document({
    title: paper.title, subject: paper.caption || paper.title, creator: paper.letterhead?.issuer || new URL(paper.address).host, description: paper.address,
    styles: docxStyles(paper.locale),
    footnotes: Object.fromEntries(notes.map(({ text }, index) => [index + 1, { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun({ text: ` ${text}` })] })] }])),
    sections: [{
      properties: {
        titlePage: true,
        page: {
          // Word turns the page itself: width and height are those of a page standing up.
          size: { width: twips(A4.portrait.width), height: twips(A4.portrait.height), orientation: paper.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: { top: twips(MARGINS.top), bottom: twips(MARGINS.bottom), left: twips(MARGINS.left), right: twips(MARGINS.right), header: twips(9), footer: twips(9) },
        },
      },
      headers: { default: new Header({ children: [pageNumber()] }), first: new Header({ children: [new Paragraph({})] }) },
      footers: { default: new Footer({ children: [footerOf(paper, width)] }), first: new Footer({ children: [footerOf(paper, width)] }) },
      children: [
        ...(paper.letterhead ? docxLetterhead(paper.letterhead, paper, width) : []),
        ...docxTitle(paper, width),
        ...paper.blocks.flatMap((block) => docxBlock(block, contextOf(block))),
        ...(paper.evidence.length === 0 ? [] : evidenceOf(paper, contextOf)),
        ...online(paper, contextOf),
      ],
    }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Of a table: the number of its first footnote is that of its first mark. */
function footnotesOf(block: DrawnBlock, first: ReadonlyMap<PaperTable, number>, seen: Set<number>): Footnotes {
  const [start, marks] = block.kind === 'table' ? [first.get(block) ?? 1, block.notes.map(({ mark }) => mark)] : [1, []]
  return {
    numberOf: (mark) => start + marks.indexOf(mark),
    isFirst: (number) => !seen.has(number) && seen.add(number).has(number),
  }
}

/** Nghị định 30/2020/NĐ-CP: in the middle of the upper edge, not on the first page. */
const pageNumber = () => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })

function footerOf({ locale, madeOn, address }: DrawnPaper, width: number): Paragraph {
  const words = wordsOf(locale)
  return new Paragraph({
    style: 'PaperEdge', tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun(`${words.madeOn} ${sayDocumentDate(madeOn, locale).replace(/^ngày /, '')} · ${new URL(address).host}\t${words.page} `),
      new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
    ],
  })
}

function evidenceOf(paper: DrawnPaper, contextOf: (block: DrawnBlock) => DocxContext) {
  const blocks: DrawnBlock[] = [{ kind: 'heading', level: 1, text: paper.evidenceHeading }, { kind: 'paragraph', role: 'note', text: plain(wordsOf(paper.locale).evidenceRule) }]
  const last: DrawnBlock[] = paper.evidenceLeftOut > 0 ? [{ kind: 'paragraph', role: 'note', text: plain(sayLeftOut('notes', paper.evidenceLeftOut, paper.address, paper.locale)) }] : []
  const written = (block: DrawnBlock) => docxBlock(block, contextOf(block))
  return [...blocks.flatMap(written), ...paper.evidence.map((note) => noteOf(note, paper)), ...last.flatMap(written)]
}

/** Where the view is to be found again. */
function online({ address, locale }: DrawnPaper, contextOf: (block: DrawnBlock) => DocxContext) {
  const block: DrawnBlock = { kind: 'paragraph', role: 'note', text: [run(`${wordsOf(locale).online} `), run(address, { href: address })] }
  return docxBlock(block, contextOf(block))
}

function noteOf(note: EvidenceNote, { locale }: DrawnPaper): Paragraph {
  const { numbers, quote, href, source } = note
  return new Paragraph({
    style: 'PaperEvidence',
    children: [
      new Bookmark({ id: `e${numbers[0]}`, children: [new ExternalHyperlink({ link: href, children: [new TextRun({ text: sayNumbers(numbers), bold: true })] })] }),
      new TextRun(` “${quote}” `), new TextRun({ text: sayNoteSource(note, locale), italics: true }),
      ...('asIn' in source ? [] : [new TextRun(' '), new ExternalHyperlink({ link: source.address, children: [new TextRun({ text: source.address, color: '555555' })] })]),
    ],
  })
}
