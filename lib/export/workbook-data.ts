import { findCell, type Figure, type FigureCell } from '@/lib/figure/figure'
import { cellFlags } from '@/lib/figure/marks'
import { formatQualifier, shiftPoint } from '@/lib/indicators/words'
import { figureColumns, figureSheet, type ColumnKey } from './figure-sheet'
import { indicatorsOf, listEntries, type Handout, type ShownEntry } from './handout'
import { ExactDecimal, type Field, type SheetColumn } from './sheet'
import { fitColumns, inLines, tellApart, totalWidth, widen, withoutEmpty, type PlannedColumn } from './workbook-layout'
import { keepsDigits, Link, WordedDecimal, type WorkbookRow, type WorkbookSheet } from './workbook-model'
import { workbookWords } from './workbook-words'

/** All columns of a figure's files, by the names they have in English; the order of `figureSheet`. */
const KEYS = figureColumns('en').map(({ key }) => key as ColumnKey)

/** What people read first, codes last: the way back needs them. */
const DATA_KEYS: readonly ColumnKey[] = ['area', 'period', 'indicator', 'value', 'value_to', 'of', 'unit', 'place', 'estimated', 'derived', 'sources_differ', 'notes', 'comparability', 'published']
const CODE_KEYS: readonly ColumnKey[] = ['indicator_code', 'area_code', 'period_sdmx', 'observation_id']
const SOURCE_KEYS: readonly ColumnKey[] = ['area', 'period', 'figure', 'unit', 'source', 'publisher', 'published', 'quote', 'accepted_by', 'accepted_on']
const ADDRESS_KEYS: readonly ColumnKey[] = ['source_address', 'evidence_address', 'observation_id']

/** A figure with what its sheets are called, and the number of its first source. */
export interface PlacedHandout {
  readonly handout: Handout
  /** Name of its sheet of data. */
  readonly name: string
  /** Name of its sheet with the table as on the screen; null where it has none. */
  readonly gridName: string | null
  /** From 1, through all figures of the workbook. */
  readonly firstSource: number
  /** From 1. */
  readonly position: number
}

/** Number of the note with these words among those of the workbook; null where there is none. */
export type NoteNumber = (words: string) => number | null

/** Where the sources stand; a sheet of a workbook can be led to. */
export interface Places { readonly cover: string; readonly notes: string; readonly sources: string }

/** The figures of a handout, one a row: real numbers and days, a way to the source of each. */
export function dataSheet({ handout, name, firstSource, position }: PlacedHandout, places: Places, noteNumber: NoteNumber): WorkbookSheet {
  const { locale, view } = handout
  const words = workbookWords(locale)
  const sheet = figureSheet(handout)
  const entries = listEntries(handout)
  const rows = sheet.rows.map((row, index) => withNotes(row, entries[index], handout, noteNumber))
  const { kind } = handout.figure.indicator
  const always = new Set<ColumnKey>(['area', 'period', 'value', 'unit', 'estimated', ...CODE_KEYS, ...(kind === 'rank' || kind === 'completion' ? ['of' as const] : [])])
  const wanted = indicatorsOf(handout).length > 1 ? DATA_KEYS : DATA_KEYS.filter((key) => key !== 'indicator')
  const at = (key: ColumnKey) => KEYS.indexOf(key)
  const columnOf = (key: ColumnKey): PlannedColumn => ({ key, title: key, kind: 'text', ...sheet.columns[at(key)] })
  const columns: PlannedColumn[] = [
    ...wanted.map(columnOf), { key: 'source_number', title: words.sourceNumber, kind: 'text' }, ...CODE_KEYS.map((key) => ({ ...columnOf(key), printed: false })),
  ]
  const body = rows.map((row, index): WorkbookRow => [
    ...wanted.map((key) => row[at(key)] ?? null),
    new Link(words.numberedSource(firstSource + index), `#${places.sources}!A${SOURCES_TOP + firstSource + index}`),
    ...CODE_KEYS.map((key) => row[at(key)] ?? null),
  ])
  const kept = withoutEmpty(columns, body, new Set([...always].map((key) => columnOf(key).key)))
  return tableSheet({
    name, title: view.title, tableName: `DuLieu${position}`, ...kept, locale,
    lines: [view.caption, view.overridden ?? ''], links: [new Link(words.about.notes, `#${places.notes}`), new Link(words.toCover, `#${places.cover}`)],
  })
}

/** Header of the sources: its rows follow. Title, two lines, header. */
export const SOURCES_TOP = 4

/** Judgements of comparability that many rows share: they are told once, among the notes. */
export function sharedJudgements(handout: Handout): string[] {
  const at = KEYS.indexOf('comparability')
  const all = figureSheet(handout).rows.map((row) => String(row[at] ?? ''))
  return [...new Set(all)].filter((judgement) => judgement.length > SHORT && all.filter((other) => other === judgement).length > 1)
}

const SHORT = 40

/** What the columns do not say: "hơn" before the figure, and that it is a text for its length. What many rows say is said by the number of its note. */
function withNotes(row: readonly Field[], entry: ShownEntry | undefined, { locale }: Handout, noteNumber: NoteNumber): readonly Field[] {
  const words = workbookWords(locale)
  const long = row.some((field) => field instanceof ExactDecimal && !keepsDigits(field))
  const more = [entry ? formatQualifier(entry.entry.qualifier, locale).trim() : '', long ? words.longNote : ''].filter(Boolean)
  return row.map((field, index) => {
    if (KEYS[index] === 'notes') return [...more, field].filter(Boolean).join('; ')
    const number = KEYS[index] === 'comparability' && typeof field === 'string' ? noteNumber(field) : null
    return number === null ? field : words.seeNotes(String(number))
  })
}

/** The table as on the screen, areas by periods; null for a figure of one period. A figure alone in its cell is a number, with its flags in words. */
export function gridSheet({ handout, gridName, position }: PlacedHandout, places: Places): WorkbookSheet | null {
  const { locale, figure, options, view } = handout
  if (gridName === null) return null
  const words = workbookWords(locale)
  const shown = options.before ? figure.periods.filter(({ code }) => code === options.before || code === options.period) : figure.periods
  const periods = [...shown].reverse()
  const columns = tellApart<SheetColumn>([
    figureColumns(locale, ['area'])[0] ?? { key: 'area', title: '', kind: 'text' },
    ...periods.map(({ code }, index) => ({ key: code, title: view.columns[index] ?? code, kind: 'decimal' as const })),
  ])
  const rows = figure.areas.map((area): WorkbookRow => [area.name, ...periods.map(({ code }) => {
    const cell = findCell(figure, area.slug, code)
    return cell ? gridField(figure, cell) : null
  })])
  return tableSheet({
    name: gridName, title: view.title, tableName: `Bang${position}`, columns, rows, locale,
    lines: [view.caption, view.overridden ?? '', words.symbolsNote], links: [new Link(words.toCover, `#${places.cover}`)],
  })
}

/** Whether a handout's table goes through several periods. */
export const hasGrid = ({ view, figure }: Handout): boolean => view.columns.length > 1 && figure.cells.length > 0

function gridField(figure: Figure, cell: FigureCell): Field {
  const { locale, unit } = figure
  const flags = cellFlags(figure, cell)
  const after = flags.length > 0 ? ` (${flags.join(', ')})` : ''
  if (cell.disputed.length > 0) return `${[cell, ...cell.disputed].map(({ text }) => text).join(' / ')}${after}`
  if (cell.of !== null || cell.valueMax) return cell.text + after
  const before = formatQualifier(cell.qualifier, locale)
  const digits = shiftPoint(cell.value, unit.exponent)
  return before || after ? new WordedDecimal(digits, before, after) : new ExactDecimal(digits)
}

/** Where each figure of the workbook stands written. */
export function sourcesSheet(placed: readonly PlacedHandout[], places: Places, title: string): WorkbookSheet {
  const locale = placed[0]?.handout.locale ?? 'vi'
  const words = workbookWords(locale)
  const all = figureColumns(locale)
  const columnOf = (key: ColumnKey): PlannedColumn => ({ key, title: key, kind: 'text', ...all[KEYS.indexOf(key)], ...WIDTHS[key] })
  const text = (key: string, heading: string): PlannedColumn => ({ key, title: heading, kind: 'text' })
  const unprinted = (column: PlannedColumn): PlannedColumn => ({ ...column, printed: false })
  const columns: PlannedColumn[] = [
    { ...text('source_number', words.sourceNumber), kind: 'decimal' }, text('sheet', words.sheet), ...SOURCE_KEYS.map(columnOf), text('rule', words.rule),
    ...[text('evidence', words.evidence), text('original', words.original), ...ADDRESS_KEYS.map(columnOf)].map(unprinted),
  ]
  const rows = placed.flatMap(({ handout, name, firstSource }) => {
    const entries = listEntries(handout)
    return figureSheet(handout).rows.map((row, index): WorkbookRow => {
      const number = firstSource + index
      const field = (key: ColumnKey) => row[KEYS.indexOf(key)] ?? null
      const way = (heading: string, key: ColumnKey) => (field(key) ? new Link(heading, String(field(key))) : null)
      return [
        number, placed.length > 1 ? new Link(name, `#${name}`) : null, ...SOURCE_KEYS.map(field), entries[index]?.entry.evidence.rule ?? null,
        way(words.evidenceOf(number), 'evidence_address'), way(words.originalOf(number), 'source_address'), ...ADDRESS_KEYS.map(field),
      ]
    })
  })
  return tableSheet({ name: places.sources, title, tableName: 'Nguon', ...withoutEmpty(columns, rows), locale, lines: [words.about.sources], links: [new Link(words.toCover, `#${places.cover}`)] })
}

const WIDTHS: Partial<Record<ColumnKey, Pick<PlannedColumn, 'widest'>>> = { source: { widest: 42 }, publisher: { widest: 20 }, quote: { widest: 50 } }

interface TableSheet {
  readonly name: string
  readonly title: string
  readonly tableName: string
  readonly columns: readonly PlannedColumn[]
  readonly rows: readonly WorkbookRow[]
  readonly locale: Handout['locale']
  /** Sentences, cut to the width of the table. */
  readonly lines: readonly string[]
  readonly links: readonly Link[]
  readonly fixed?: number
}

/** A sheet with a table, its columns fitted; a list without rows says so. */
export function tableSheet({ name, title, tableName, columns, rows, locale, lines, links, fixed = 1 }: TableSheet): WorkbookSheet {
  const body = rows.length > 0 ? rows : [columns.map((_, index) => (index === 0 ? workbookWords(locale).none : null))]
  const fitted = widen(fitColumns(tellApart(columns), body, locale), title)
  const width = Math.max(80, totalWidth(fitted))
  return { name, title, intro: [...lines.flatMap((line) => inLines(line, width)), ...links], table: { name: tableName, columns: fitted, rows: body, fixedColumns: fixed } }
}
