import { sayNoteSource, sayNumbers } from './notes'
import { mm } from './page'
import type { Block, Paper, PaperCell, PaperTable, Run, Text } from './paper'

/** A piece of a document as pdfmake takes it: plain data, its look named by a style of `PDF_STYLES`. */
export type PdfNode = { readonly [key: string]: unknown }

const QUIET = '#555555'
/** pdfmake sets raised text in 58 % of its size. */
const RAISED = { sup: true, fontSize: 13 } as const

/** Sizes within what Nghị định 30/2020/NĐ-CP asks for: text 13 to 14 points, tables and notes smaller. */
export const PDF_STYLES = {
  h1: { fontSize: 13, bold: true, margin: [0, 10, 0, 4] },
  h2: { fontSize: 13, bold: true, margin: [0, 8, 0, 3] },
  h3: { fontSize: 13, bold: true, italics: true, margin: [0, 6, 0, 3] },
  body: { fontSize: 13, alignment: 'justify', margin: [0, 0, 0, 5], lineHeight: 1.1 },
  caption: { fontSize: 12, margin: [0, 0, 0, 4] },
  note: { fontSize: 11, color: QUIET, margin: [0, 2, 0, 3] },
  unit: { fontSize: 11, alignment: 'right', margin: [0, 4, 0, 2] },
  head: { fontSize: 11, bold: true, alignment: 'center' },
  cell: { fontSize: 11, lineHeight: 1.06 },
  evidence: { fontSize: 10.5, margin: [0, 0, 0, 3] },
  edge: { fontSize: 9.5, color: QUIET },
} as const

/** Of runs; the look of the whole is the paragraph's. */
export const pdfText = (text: Text, anchor: (evidence: number) => string): PdfNode[] => text.map((part) => pdfRun(part, anchor))

function pdfRun({ text, bold, italic, quiet, href, evidence, mark }: Run, anchor: (evidence: number) => string): PdfNode {
  if (evidence !== undefined) return { text: `[${evidence}]`, ...RAISED, linkToDestination: anchor(evidence) }
  if (mark !== undefined) return { text: `\u00A0${mark}`, ...RAISED, italics: true }
  return { text, ...(bold && { bold }), ...(italic && { italics: true }), ...(quiet && { color: QUIET }), ...(href && { link: href }) }
}

/**
 * A block without pictures as pdfmake takes it.
 *
 * @param width of the text, in points
 * @param anchor where the note of a number is
 */
export function pdfBlock(block: Exclude<Block, { kind: 'picture' }>, width: number, anchor: (evidence: number) => string): PdfNode[] {
  switch (block.kind) {
    case 'heading': return [{ text: block.text, style: `h${block.level}` }]
    case 'list': return [{ ul: block.items.map((item) => ({ text: pdfText(item, anchor), alignment: 'justify', margin: [0, 0, 0, block.role === 'note' ? 1 : 4] })), style: block.role }]
    case 'paragraph': return [pdfParagraph(block, anchor)]
    case 'table': return [pdfTable(block, width, anchor), ...block.notes.map(({ mark, text }) => ({ text: [{ text: mark, ...RAISED, italics: true }, ` ${text}`], style: 'note' }))]
  }
}

function pdfParagraph({ role, text }: Extract<Block, { kind: 'paragraph' }>, anchor: (evidence: number) => string): PdfNode {
  const content = pdfText(text, anchor)
  if (role === 'warning') return { table: { widths: ['*'], body: [[{ text: content, fontSize: 12 }]] }, layout: 'frame', margin: [0, 4, 0, 6] }
  return { text: content, style: role, ...(role === 'body' && { leadingIndent: mm(10) }) }
}

/** Left and right of a cell's text, with half of the lines. */
const PADDING = 8.5

function pdfTable({ columns, rows }: PaperTable, width: number, anchor: (evidence: number) => string): PdfNode {
  const sum = columns.reduce((total, { share }) => total + share, 0)
  const cell = (content: PaperCell, index: number): PdfNode => {
    const look = { style: 'cell', ...(columns[index]?.kind === 'number' && { alignment: 'right' }) }
    const [line = [], ...more] = content.map((text) => pdfText(text, anchor))
    return more.length === 0 ? { text: line, ...look } : { stack: [line, ...more].map((text) => ({ text })), ...look }
  }
  return {
    layout: 'grid', margin: [0, 2, 0, 6],
    table: {
      headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true,
      widths: columns.map(({ share }) => Math.floor((share / sum) * width * 10) / 10 - PADDING),
      body: [columns.map(({ title }) => ({ text: title, style: 'head', fillColor: '#eef1f5' })), ...rows.map((row) => row.map(cell))],
    },
  }
}

/** The notes of a document, one after the other. */
export const pdfEvidence = ({ evidence, locale }: Paper): PdfNode[] => evidence.map((note) => ({
  style: 'evidence', id: `e${note.numbers[0]}`,
  text: [
    { text: sayNumbers(note.numbers), bold: true, link: note.href }, { text: ` “${note.quote}” ` },
    { text: sayNoteSource(note, locale), italics: true },
    ...('asIn' in note.source ? [] : [{ text: ` ${note.source.address}`, color: QUIET, link: note.source.address }]),
  ],
}))
