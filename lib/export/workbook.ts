import type { Figure } from '@/lib/figure/figure'
import { formatDate } from '@/lib/indicators/words'
import { listEntries, type Dossier, type Handout } from './handout'
import { ExactDecimal } from './sheet'
import { dataSheet, gridSheet, hasGrid, sharedJudgements, sourcesSheet, tableSheet, type PlacedHandout, type Places } from './workbook-data'
import { SheetNames, type PlannedColumn } from './workbook-layout'
import { keepsDigits, Link, type Workbook, type WorkbookRow, type WorkbookSheet } from './workbook-model'
import { workbookWords, type WorkbookWords } from './workbook-words'

/**
 * A dossier as a workbook that people keep: cover, a sheet of data for each
 * figure, the tables of the screen, notes, sources and symbols.
 *
 * It follows the rules of the UK Analysis Function for accessible spreadsheets:
 * a title in A1, one table a sheet, nothing merged, no blank rows or columns,
 * no meaning by colour alone.
 *
 * @see https://analysisfunction.civilservice.gov.uk/policy-store/releasing-statistics-in-spreadsheets/
 * @param contact an address or telephone for questions, where the office has named one
 */
export function workbookOf(dossier: Dossier, { contact }: { readonly contact?: string } = {}): Workbook {
  const { locale, title, handouts, madeOn } = dossier
  const words = workbookWords(locale)
  const names = new SheetNames()
  const places: Places & { readonly symbols: string } = { cover: names.take(words.cover, ''), notes: names.take(words.notes, ''), sources: names.take(words.sources, ''), symbols: names.take(words.symbols, '') }
  const placed = placeHandouts(handouts, names, words)
  const tables = dossier.tables.map((table, index) => ({ table, name: names.take(table.name || table.title, `${words.grid} ${index + 1}`), tableName: `KemTheo${index + 1}` }))
  const notes = listNotes(placed, words)
  const noteNumber = (said: string) => notes.findIndex((note) => note.said === said) + 1 || null
  const body: WorkbookSheet[] = [
    ...placed.flatMap((each) => [dataSheet(each, places, noteNumber), gridSheet(each, places) ?? []].flat()),
    ...tables.map(({ table, name, tableName }) => tableSheet({ name, tableName, title: table.title, columns: table.columns, rows: table.rows, locale, lines: table.notes, links: [new Link(words.toCover, `#${places.cover}`)] })),
    notesSheet(notes, placed.length > 1, places, words, title, locale),
    ...(placed.length > 0 ? [sourcesSheet(placed, places, title)] : []),
    symbolsSheet(places, words, title, locale),
  ]
  return { locale, title, subject: handouts.map(({ view }) => view.caption).filter(Boolean).join(' · '), madeOn, sheets: [coverSheet(dossier, placed, body, places, contact), ...body] }
}

function placeHandouts(handouts: readonly Handout[], names: SheetNames, words: WorkbookWords): PlacedHandout[] {
  const several = handouts.length > 1
  let firstSource = 1
  return handouts.map((handout, index): PlacedHandout => {
    const name = names.take(several ? handout.figure.indicator.name : words.data, `${words.data} ${index + 1}`)
    const gridName = hasGrid(handout) ? names.take(several ? `${words.grid} ${index + 1}` : words.grid, words.grid) : null
    const placed = { handout, name, gridName, firstSource, position: index + 1 }
    firstSource += listEntries(handout).length
    return placed
  })
}

/** Sentences in one column, each way in as a link with words. */
function coverSheet(dossier: Dossier, placed: readonly PlacedHandout[], body: readonly WorkbookSheet[], places: Places & { readonly symbols: string }, contact?: string): WorkbookSheet {
  const { locale, title, findings, handouts, link, madeOn } = dossier
  const words = workbookWords(locale)
  const aboutSheet = ({ name, title: own }: WorkbookSheet) =>
    name === places.notes ? words.about.notes : name === places.sources ? words.about.sources : name === places.symbols ? words.about.symbols
      : placed.some(({ gridName }) => gridName === name) ? words.about.grid : placed.some((each) => each.name === name) ? words.aboutData : `${words.about.table}: ${own}`
  const overridden = handouts.flatMap(({ view }) => (view.overridden ? [handouts.length > 1 ? `${view.title}: ${view.overridden}` : view.overridden] : []))
  return {
    name: places.cover, title, table: null,
    intro: [
      ...overridden, ...findings, words.what, words.madeOn(formatDate(madeOn, locale)),
      new Link(`${link.frozen ? words.frozen : words.live}: ${link.address}`, link.address),
      ...(contact ? [`${words.contact}${contact}`] : []),
      words.contents, ...body.map((sheet) => new Link(`${sheet.name}: ${aboutSheet(sheet)}`, `#${sheet.name}`)),
      words.symbolsNote, ...(placed.length > 0 ? [words.editNote] : []),
    ],
  }
}

interface Note { readonly kind: string; readonly sheet: string; readonly said: string }

function listNotes(placed: readonly PlacedHandout[], words: WorkbookWords): Note[] {
  const long = placed.some(({ handout }) => listEntries(handout).some(({ entry }) => !keepsDigits(new ExactDecimal(entry.value))))
  return [
    ...placed.flatMap(({ handout, name }) => notesOf(handout, placed.length > 1, words).map(([kind, said]): Note => ({ kind, sheet: name, said }))),
    ...(long ? [{ kind: words.noteKinds.long, sheet: '', said: words.longNumber }] : []),
  ]
}

function notesSheet(notes: readonly Note[], several: boolean, places: Places, words: WorkbookWords, title: string, locale: Dossier['locale']): WorkbookSheet {
  const columns: PlannedColumn[] = [
    { key: 'number', title: words.number, kind: 'decimal' }, { key: 'kind', title: words.kindOfNote, kind: 'text' },
    ...(several ? [{ key: 'sheet', title: words.sheet, kind: 'text' as const }] : []), { key: 'words', title: words.words, kind: 'quote', widest: SENTENCES },
  ]
  const rows = notes.map(({ kind, sheet, said }, index): WorkbookRow => [index + 1, kind, ...(several ? [sheet] : []), said])
  return tableSheet({ name: places.notes, tableName: 'ChuThich', title, columns, rows, locale, lines: [words.about.notes], links: [new Link(words.toCover, `#${places.cover}`)], fixed: 0 })
}

/** A table of sentences has room for them. */
const SENTENCES = 90

/** Kind and sentence of all that is to be known of a figure, each once. */
function notesOf(handout: Handout, several: boolean, { noteKinds, comparability, from, asOf }: WorkbookWords): (readonly [kind: string, words: string])[] {
  const { locale, figure, options, view } = handout
  const figures = options.kind === 'scatter' && options.other ? [figure, options.other] : [figure]
  const named = (each: Figure, said: string) => (figures.length > 1 ? `${each.indicator.name}: ${said}` : said)
  const all: (readonly [string, string])[] = [
    ...(view.overridden ? [[noteKinds.override, view.overridden] as const] : []),
    ...figures.map((each) => [noteKinds.definition, named(each, each.indicator.definition)] as const),
    ...figures.map((each) => [noteKinds.unit, named(each, each.unit.label)] as const),
    [noteKinds.scope, view.caption],
    ...(figure.asOf ? [[noteKinds.asOf, asOf(formatDate(figure.asOf, locale))] as const] : []),
    ...figures.map((each) => [noteKinds.comparability, named(each, comparability[each.indicator.comparability])] as const),
    ...view.notes.map((note) => [noteKinds.note, note] as const),
    ...figures.flatMap((each) => each.indicator.breaks.map(({ firstDay, note }) => [noteKinds.break, named(each, from(formatDate(firstDay, locale)) + note)] as const)),
    ...sharedJudgements(handout).map((said) => [noteKinds.comparability, said] as const),
    ...(several ? view.summary.map((said) => [noteKinds.finding, said] as const) : []),
  ]
  return all.filter(([, said], index) => said !== '' && all.findIndex(([, other]) => other === said) === index)
}

function symbolsSheet(places: Places & { readonly symbols: string }, words: WorkbookWords, title: string, locale: Dossier['locale']): WorkbookSheet {
  const columns: PlannedColumn[] = [{ key: 'symbol', title: words.symbol, kind: 'text' }, { key: 'meaning', title: words.meaning, kind: 'quote', widest: SENTENCES }]
  return tableSheet({ name: places.symbols, tableName: 'KyHieu', title, columns, rows: words.meanings, locale, lines: [words.about.symbols], links: [new Link(words.toCover, `#${places.cover}`)], fixed: 0 })
}
