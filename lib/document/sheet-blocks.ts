import type { Sheet } from '@/lib/export/sheet'
import type { Locale } from '@/lib/indicators/catalogue'
import { fitColumns, ROOM, type OpenColumn } from './columns'
import type { EvidenceBook } from './evidence'
import type { Block, Paper, PaperCell, PaperTable } from './paper'
import { citedOf, figureColumn, printedColumns, readRows, sayField, type SheetRow } from './sheet-fields'
import { cleanText, markOf, plain, run } from './text'

/** Key of a column whose values are names of groups of rows, the same in both languages: the first of a sheet, "Lĩnh vực". */
export const GROUP_KEYS: ReadonlySet<string> = new Set(['linh_vuc', 'theme'])

/** Letters of a figure with its unit and remarks that stay in one line. */
const FIGURE = 22

/**
 * A table of a dossier: what is for people in it, each figure with the number of
 * its evidence. Where it has groups, a table each under the group's name.
 */
export function sheetBlocks(sheet: Sheet, book: EvidenceBook, locale: Locale, orientation: Paper['orientation']): Block[] {
  const isGrouped = GROUP_KEYS.has(sheet.columns[0]?.key ?? '')
  const rows = readRows(sheet, locale)
  const nameOf = ({ row }: SheetRow) => sayField(row[0] ?? null, locale)
  const table = (own: readonly SheetRow[]) => tableOf(sheet, own, { book, locale, room: ROOM[orientation], skipped: isGrouped ? 0 : -1 })
  const groups = isGrouped ? [...new Set(rows.map(nameOf))] : []
  return [
    ...sheet.notes.map((note): Block => ({ kind: 'paragraph', role: 'note', text: plain(note) })),
    ...groups.flatMap((group, index): Block[] => [{ kind: 'heading', level: 3, text: `${markOf(index)}) ${cleanText(group)}` }, table(rows.filter((row) => nameOf(row) === group))]),
    ...(isGrouped || rows.length === 0 ? [] : [table(rows)]),
  ]
}

interface Given { readonly book: EvidenceBook; readonly locale: Locale; readonly room: number; /** Place of a column that is told otherwise. */ readonly skipped: number }

function tableOf(sheet: Sheet, rows: readonly SheetRow[], { book, locale, room, skipped }: Given): PaperTable {
  const remarks = openRemarks()
  const figure = figureColumn(sheet, locale)
  // Of a group, columns without anything in them only take room.
  const shown = printedColumns(sheet, locale).filter((index) => index !== skipped && rows.some(({ row }) => sayField(row[index] ?? null, locale) !== ''))
  const open = shown.map((index): OpenColumn => ({ title: sheet.columns[index]?.title ?? '', kind: sheet.columns[index]?.kind === 'decimal' ? 'number' : 'text', ...(index === figure && { steady: FIGURE }) }))
  const cells = rows.map((row) => shown.map((index) => (index === figure ? figureCell(row, { book, locale, remarks }) : [plain(sayField(row.row[index] ?? null, locale))])))
  return { kind: 'table', columns: fitColumns(open, cells, room), rows: cells, notes: remarks.notes() }
}

/** Remarks longer than these letters stand beneath a table, the others before the figure. */
const SHORT = 20

/** What stands beneath one table while it is being written. */
export interface Remarks {
  /** @returns its mark, the same for the same words */
  readonly mark: (text: string) => string
  readonly notes: () => PaperTable['notes']
}

export function openRemarks(): Remarks {
  const all: string[] = []
  return {
    mark: (text) => {
      if (!all.includes(text)) all.push(text)
      return markOf(all.indexOf(text))
    },
    notes: () => all.map((text, index) => ({ mark: markOf(index), text: cleanText(text) })),
  }
}

/** A figure as on the page: what it is before it, then the marks of longer remarks and the number of its evidence. */
export function figureCell(row: SheetRow, { book, locale, remarks }: { readonly book: EvidenceBook; readonly locale: Locale; readonly remarks: Remarks }): PaperCell {
  const [figure = '', notes = ''] = (['figure', 'notes'] as const).map((key) => sayField(row.field(key), locale))
  const parts = notes.split('; ').filter(Boolean)
  const flags = parts.filter((part) => part.length <= SHORT)
  const cited = citedOf(row)
  return [[
    ...(flags.length > 0 ? [run(`${flags.join(', ')} `, { italic: true, quiet: true })] : []),
    run(figure),
    ...parts.filter((part) => part.length > SHORT).map((part) => run('', { mark: remarks.mark(part) })),
    ...(cited ? [run('', { evidence: book.cite(cited) })] : []),
  ]]
}
