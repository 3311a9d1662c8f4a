import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import type { Run, Text } from './paper'

/** The notes under tables as footnotes of Word: numbered on from table to table. */
export interface Footnotes {
  /** Number of the footnote that a mark of the table being written has. */
  readonly numberOf: (mark: string) => number
  /** Whether it is referred to for the first time; true once a number. */
  readonly isFirst: (number: number) => boolean
}

export interface DocxTextContext {
  /** Bookmark of the evidence note that a number has. */
  readonly anchor: (evidence: number) => string
  readonly footnotes: Footnotes
}

const QUIET = '555555'

/**
 * Runs of Word; `look` is what the paragraph gives all of them.
 *
 * A footnote can be referred to once only: further references are its number,
 * raised, leading to the first.
 */
export const docxText = (text: Text, context: DocxTextContext, look: IRunOptions = {}): ParagraphChild[] => text.flatMap((part) => docxRun(part, context, look))

function docxRun({ text, bold, italic, quiet, href, evidence, mark }: Run, { anchor, footnotes }: DocxTextContext, look: IRunOptions): ParagraphChild[] {
  if (evidence !== undefined) return [new InternalHyperlink({ anchor: anchor(evidence), children: [new TextRun({ ...look, text: `[${evidence}]`, superScript: true })] })]
  if (mark !== undefined) return footnoteReference(footnotes, mark, look)
  const run = new TextRun({ ...look, text, ...(bold && { bold }), ...(italic && { italics: true }), ...(quiet && { color: QUIET }) })
  return [href ? new ExternalHyperlink({ link: href, children: [run] }) : run]
}

function footnoteReference(footnotes: Footnotes, mark: string, look: IRunOptions): ParagraphChild[] {
  const number = footnotes.numberOf(mark)
  // A space, so that "33.661" with note 2 is not read as "33.6612".
  const space = new TextRun({ ...look, text: '\u00A0' })
  if (footnotes.isFirst(number)) return [space, new Bookmark({ id: `n${number}`, children: [new FootnoteReferenceRun(number)] })]
  return [space, new InternalHyperlink({ anchor: `n${number}`, children: [new TextRun({ ...look, text: String(number), superScript: true })] })]
}
