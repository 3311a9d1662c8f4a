import { AlignmentType, BorderStyle, HeadingLevel, ImageRun, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { docxText, type DocxTextContext } from './docx-text'
import type { DrawnBlock, DrawnPicture, PaperCell, PaperTable } from './paper'

export interface DocxContext extends DocxTextContext {
  /** Of the text, in twentieths of a point. */
  readonly width: number
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** A block as Word has it: real headings and lists, tables with a head that is repeated, pictures with their words. */
export function docxBlock(block: DrawnBlock, context: DocxContext): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: HEADINGS[block.level], text: block.text, keepNext: true })]
    case 'list': return block.items.map((item) => new Paragraph({ style: block.role === 'note' ? 'PaperNote' : 'ListParagraph', bullet: { level: 0 }, children: docxText(item, context) }))
    case 'paragraph': return [docxParagraph(block, context)]
    case 'picture': return [docxPicture(block)]
    case 'table': return [docxTable(block, context), new Paragraph({ style: 'PaperGap' })]
  }
}

const WARNING_EDGE = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '444444' } as const

function docxParagraph({ role, text }: Extract<DrawnBlock, { kind: 'paragraph' }>, context: DocxContext): Paragraph {
  const children = docxText(text, context)
  switch (role) {
    case 'body': return new Paragraph({ style: 'PaperBody', children })
    case 'note': return new Paragraph({ style: 'PaperNote', children })
    case 'caption': return new Paragraph({ style: 'PaperCaption', children, keepNext: true })
    case 'unit': return new Paragraph({ style: 'PaperNote', alignment: AlignmentType.RIGHT, children, keepNext: true })
    case 'warning': return new Paragraph({ style: 'PaperCaption', children, border: { top: WARNING_EDGE, bottom: WARNING_EDGE, left: WARNING_EDGE, right: WARNING_EDGE } })
  }
}

function docxPicture({ name, description, png, width, height }: DrawnPicture): Paragraph {
  const image = new ImageRun({ type: 'png', data: png, transformation: { width, height }, altText: { name: name.slice(0, 60), title: name, description } })
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 80, after: 120 }, children: [image] })
}

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: '444444' } as const

function docxTable({ columns, rows }: PaperTable, context: DocxContext): Table {
  const sum = columns.reduce((total, { share }) => total + share, 0)
  const widths = columns.map(({ share }) => Math.floor((share / sum) * context.width))
  const cell = (content: PaperCell, index: number) => new TableCell({
    width: { size: widths[index] ?? 0, type: WidthType.DXA },
    children: content.map((text) => new Paragraph({ style: 'PaperCell', alignment: columns[index]?.kind === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT, children: docxText(text, context) })),
  })
  return new Table({
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths, layout: TableLayoutType.FIXED,
    borders: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, insideHorizontal: EDGE, insideVertical: EDGE },
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    rows: [
      new TableRow({
        tableHeader: true, cantSplit: true, keepNext: true,
        children: columns.map(({ title }, index) => new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, shading: { type: ShadingType.CLEAR, fill: 'EEF1F5', color: 'auto' },
          children: [new Paragraph({ style: 'PaperCell', alignment: AlignmentType.CENTER, children: docxText([{ text: title, bold: true }], context) })],
        })),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
    ],
  })
}
