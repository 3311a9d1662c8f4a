import type { Dossier, Handout } from '@/lib/export/handout'
import type { Sheet } from '@/lib/export/sheet'
import { boundPaper } from './bounds'
import { openEvidence, type EvidenceBook } from './evidence'
import { figureBlocks } from './figure-blocks'
import { isMatrix, matrixBlocks } from './matrix-blocks'
import type { Block, Letterhead, Paper } from './paper'
import { sheetBlocks } from './sheet-blocks'
import { cleanText, plain, roman, run } from './text'
import { wordsOf } from './words'

/** What a pack is about: it decides the names and the order of its parts. */
export type PackKind = 'area' | 'comparison'

/** Nothing of the head is known: all of it is left to be filled in. */
export const OPEN_LETTERHEAD: Letterhead = { issuer: '', number: '', place: 'Hà Nội' }

/**
 * The pack for a meeting: what is found in words (of an area with the first table,
 * its headline figures), then the figures with their charts and tables, then what else the dossier has in tables, then the sentence
 * behind each figure. In Vietnamese in the form of an official report, in English
 * a plain document.
 *
 * @param letterhead who issues it; left to be filled in where not given
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I: order and look of the parts
 */
export function dossierPaper(dossier: Dossier, kind: PackKind, letterhead: Letterhead = OPEN_LETTERHEAD): Paper {
  const { locale, handouts, tables, madeOn, link } = dossier
  const words = wordsOf(locale)
  // An official document stands upright, and so does a pack: wide tables go on below.
  const orientation = 'portrait'
  const book = openEvidence()
  const [figuresName, tablesName] = kind === 'area' ? [words.figures, words.tables] : [words.comparedFigures, words.comparedTables]
  // Of an area the first table has the figures that leaders ask for first.
  const [leading, others] = kind === 'area' && handouts.length > 0 ? [tables.slice(0, 1), tables.slice(1)] : [[], tables]
  const findings: Block[] = dossier.findings.length > 0 ? [{ kind: 'list', role: 'body', items: dossier.findings.map(plain) }] : []
  const parts: readonly (readonly [name: string, blocks: readonly Block[]])[] = [
    [words.findings, [...findings, ...leading.flatMap((sheet) => tableBlocks(sheet, null, book, locale, orientation))]],
    [figuresName, handouts.flatMap((handout, index) => handoutBlocks(handout, index + 1, book, orientation))],
    [tablesName, others.flatMap((sheet, index) => tableBlocks(sheet, others.length > 1 ? index + 1 : null, book, locale, orientation))],
  ]
  const shown = parts.filter(([, blocks]) => blocks.length > 0)
  return boundPaper({
    locale, orientation, madeOn,
    letterhead: locale === 'vi' ? letterhead : null,
    type: words.report, title: cleanText(dossier.title), caption: '',
    blocks: shown.length === 0 ? [{ kind: 'paragraph', role: 'body', text: plain(words.empty) }]
      : shown.flatMap(([name, blocks], index): Block[] => [{ kind: 'heading', level: 1, text: `${roman(index + 1)}. ${name}` }, ...blocks]),
    evidenceHeading: `${roman(shown.length + 1)}. ${words.evidence}`,
    evidence: book.notes(), evidenceLeftOut: 0, address: link.address,
  })
}

function handoutBlocks(handout: Handout, number: number, book: EvidenceBook, orientation: Paper['orientation']): Block[] {
  const { title, caption } = handout.view
  return [
    { kind: 'heading', level: 2, text: `${number}. ${cleanText(title)}` },
    ...(caption ? [{ kind: 'paragraph', role: 'caption', text: [run(caption, { italic: true })] } as const] : []),
    ...figureBlocks(handout, book, orientation),
  ]
}

function tableBlocks(sheet: Sheet, number: number | null, book: EvidenceBook, locale: Dossier['locale'], orientation: Paper['orientation']): Block[] {
  return [
    { kind: 'heading', level: 2, text: `${number === null ? '' : `${number}. `}${cleanText(sheet.title)}` },
    ...(isMatrix(sheet, locale) ? matrixBlocks(sheet, book, locale, orientation) : sheetBlocks(sheet, book, locale, orientation)),
  ]
}
