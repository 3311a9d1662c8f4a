import { AlignmentType, BorderStyle, Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { sayDocumentDate } from './date'
import type { DrawnPaper, Letterhead } from './paper'
import { wordsOf } from './words'

interface Look { readonly size: number; readonly bold?: boolean; readonly italics?: boolean; readonly after?: number }

/** Sizes in points. */
const centred = (text: string, { size, after = 0, ...look }: Look) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 0, after }, children: [new TextRun({ text, size: size * 2, ...look })] })

/** A rule of so many twentieths of a point in the middle of a column: the lower edge of a paragraph without text. */
const rule = (length: number, column: number, after: number) => new Paragraph({
  alignment: AlignmentType.CENTER, indent: { left: Math.max(0, (column - length) / 2), right: Math.max(0, (column - length) / 2) },
  spacing: { before: 0, after, line: 60, lineRule: 'exact' },
  border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } }, children: [],
})

/**
 * The head of an official document, two columns without lines.
 *
 * @param width of the text in twentieths of a point
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 1 đến 4
 */
export function docxLetterhead({ issuer, number, place }: Letterhead, { locale, madeOn }: DrawnPaper, width: number): (Table | Paragraph)[] {
  const words = wordsOf(locale)
  const left = Math.round(width * 0.39)
  const right = width - left
  const cell = (size: number, children: readonly Paragraph[]) => new TableCell({ width: { size, type: WidthType.DXA }, margins: { left: 0, right: 0 }, children })
  return [
    new Table({
      width: { size: width, type: WidthType.DXA }, columnWidths: [left, right], layout: TableLayoutType.FIXED, borders: TableBorders.NONE,
      rows: [new TableRow({
        children: [
          cell(left, [centred(issuer.toUpperCase() || words.issuer, { size: 12, bold: true }), rule(left * 0.38, left, 100), centred(`${words.number} ${number || words.numberOpen}`, { size: 13 })]),
          cell(right, [
            centred(words.country, { size: 12, bold: true }), centred(words.motto, { size: 13, bold: true }), rule(3260, right, 100),
            centred(`${place}, ${sayDocumentDate(madeOn, locale)}`, { size: 13, italics: true }),
          ]),
        ],
      })],
    }),
    new Paragraph({ spacing: { after: 120 } }),
  ]
}

/** Kind, title and what is under it. The title has Word's own style of titles, so that it is known for one. */
export function docxTitle({ letterhead, type, title, caption }: DrawnPaper, width: number): Paragraph[] {
  return [
    ...(letterhead && type ? [centred(type, { size: 14, bold: true })] : []),
    new Paragraph({ style: 'Title', text: title }),
    ...(caption ? [centred(caption, { size: 12, italics: true, after: 120 })] : []),
    ...(letterhead ? [rule(width * 0.2, width, 200)] : []),
  ]
}
