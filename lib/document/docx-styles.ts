import { AlignmentType, type IStylesOptions } from 'docx'
import type { Locale } from '@/lib/indicators/catalogue'

/** The face the decree names; every office has it, so it is not put into the file. */
const FACE = 'Times New Roman'
const points = (size: number) => size * 2

/** Styles with Word's own names where it has them, so that a document can be worked on. Sizes as in lib/document/pdf-nodes.ts. */
export const docxStyles = (locale: Locale): IStylesOptions => ({
  default: {
    document: { run: { font: FACE, size: points(13), language: { value: locale === 'vi' ? 'vi-VN' : 'en-GB' } } },
    title: { run: { font: FACE, size: points(14), bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 60 }, contextualSpacing: false } },
    heading1: { run: { font: FACE, size: points(13), bold: true, color: '000000' }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
    heading2: { run: { font: FACE, size: points(13), bold: true, color: '000000' }, paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } },
    heading3: { run: { font: FACE, size: points(13), bold: true, italics: true, color: '000000' }, paragraph: { spacing: { before: 120, after: 60 }, keepNext: true } },
    listParagraph: { run: { font: FACE, size: points(13) }, paragraph: { alignment: AlignmentType.BOTH, spacing: { after: 80 }, contextualSpacing: false } },
    hyperlink: { run: { color: '000000' } },
    footnoteText: { run: { font: FACE, size: points(10) }, paragraph: { spacing: { after: 20 } } },
  },
  paragraphStyles: [
    { id: 'PaperBody', name: 'Paper Body', basedOn: 'Normal', quickFormat: true, paragraph: { alignment: AlignmentType.BOTH, indent: { firstLine: 567 }, spacing: { after: 100, line: 264 } } },
    { id: 'PaperCaption', name: 'Paper Caption', basedOn: 'Normal', run: { size: points(12) }, paragraph: { spacing: { before: 40, after: 80 } } },
    { id: 'PaperNote', name: 'Paper Note', basedOn: 'Normal', run: { size: points(11), color: '555555' }, paragraph: { spacing: { before: 40, after: 60 } } },
    { id: 'PaperCell', name: 'Paper Cell', basedOn: 'Normal', run: { size: points(11) }, paragraph: { spacing: { before: 0, after: 0 } } },
    { id: 'PaperEvidence', name: 'Paper Evidence', basedOn: 'Normal', run: { size: points(10.5) }, paragraph: { spacing: { after: 60 } } },
    { id: 'PaperEdge', name: 'Paper Edge', basedOn: 'Normal', run: { size: points(9.5), color: '555555' } },
    { id: 'PaperGap', name: 'Paper Gap', basedOn: 'Normal', run: { size: points(6) }, paragraph: { spacing: { before: 0, after: 0 } } },
  ],
})
