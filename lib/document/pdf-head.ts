import { sayDocumentDate } from './date'
import type { Letterhead, Paper } from './paper'
import type { PdfNode } from './pdf-nodes'
import { wordsOf } from './words'

const centred = (text: string, look: PdfNode = {}): PdfNode => ({ text, alignment: 'center', ...look })

/** A rule, in the middle of its column. */
const rule = (length: number, margin: readonly number[]): PdfNode => ({ canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 }], alignment: 'center', margin })

/**
 * The head of an official document: who issues it and its number on the left,
 * country and motto, place and date on the right.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 1 đến 4
 */
export function pdfLetterhead({ issuer, number, place }: Letterhead, { locale, madeOn }: Paper, width: number): PdfNode[] {
  const words = wordsOf(locale)
  const left = width * 0.39
  return [{
    columns: [
      { width: left, stack: [centred(issuer.toUpperCase() || words.issuer, { bold: true, fontSize: 12 }), rule(left * 0.38, [0, 3, 0, 6]), centred(`${words.number} ${number || words.numberOpen}`, { fontSize: 13 })] },
      {
        width: '*', stack: [
          centred(words.country, { bold: true, fontSize: 12 }), centred(words.motto, { bold: true, fontSize: 13 }), rule(163, [0, 2, 0, 5]),
          centred(`${place}, ${sayDocumentDate(madeOn, locale)}`, { italics: true, fontSize: 13 }),
        ],
      },
    ],
    margin: [0, 0, 0, 14],
  }]
}

/** Kind and title, in the middle and bold, with the short rule beneath that the decree has; in English at the left. */
export function pdfTitle({ letterhead, type, title, caption }: Paper, width: number): PdfNode[] {
  const below = caption ? [centred(caption, { italics: true, fontSize: 12, margin: [0, 3, 0, 0] })] : []
  return [{
    stack: [
      ...(letterhead && type ? [centred(type, { bold: true, fontSize: 14 })] : []),
      centred(title, { bold: true, fontSize: 14 }), ...below,
      ...(letterhead ? [rule(width * 0.2, [0, 4, 0, 0])] : []),
    ],
    margin: [0, 0, 0, 10],
  }]
}
