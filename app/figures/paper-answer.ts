import { toDocx } from '@/lib/document/docx'
import { figurePaper } from '@/lib/document/figure-paper'
import { toPdf } from '@/lib/document/pdf'
import type { Handout } from '@/lib/export/handout'

/** A figure on paper. */
export const pdfOf = async (handout: Handout): Promise<BodyInit> => (await toPdf(figurePaper(handout))) as Uint8Array<ArrayBuffer>

/** The same, to be worked on. */
export const docxOf = async (handout: Handout): Promise<BodyInit> => (await toDocx(figurePaper(handout))) as Uint8Array<ArrayBuffer>
