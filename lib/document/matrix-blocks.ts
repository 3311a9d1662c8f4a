import type { Sheet } from '@/lib/export/sheet'
import type { Locale } from '@/lib/indicators/catalogue'
import { evenParts, fitColumns, ROOM, type OpenColumn } from './columns'
import type { EvidenceBook } from './evidence'
import type { Block, Paper, PaperCell, PaperTable } from './paper'
import { figureCell, openRemarks } from './sheet-blocks'
import { readRows, sayField, type SheetRow } from './sheet-fields'
import { plain, run } from './text'
import { wordsOf } from './words'

/** Whether a sheet has several indicators of several areas, a row each: on paper it stands as areas by indicators. */
export function isMatrix(sheet: Sheet, locale: Locale): boolean {
  const rows = readRows(sheet, locale)
  const distinct = (key: 'area' | 'indicator') => new Set(rows.map(({ field }) => field(key)).filter(Boolean)).size
  return distinct('area') > 0 && distinct('indicator') > 1
}

/** Areas by indicators, each cell its figure, its place and why it does not stand with the others. */
export function matrixBlocks(sheet: Sheet, book: EvidenceBook, locale: Locale, orientation: Paper['orientation']): Block[] {
  const rows = readRows(sheet, locale)
  const say = (row: SheetRow, key: 'area' | 'indicator' | 'period' | 'unit') => sayField(row.field(key), locale)
  const areas = [...new Set(rows.map((row) => say(row, 'area')))]
  const indicators = [...new Set(rows.map((row) => say(row, 'indicator')))]
  const columns: OpenColumn[] = [{ title: wordsOf(locale).area, kind: 'text' }, ...indicators.map((indicator) => ({ title: headOf(rows, indicator, say), kind: 'number' }) as const)]
  const tableOf = (part: readonly number[]): PaperTable => {
    const remarks = openRemarks()
    const cells = areas.map((area) => part.map((at): PaperCell => {
      if (at === 0) return [plain(area)]
      const own = rows.filter((row) => say(row, 'area') === area && say(row, 'indicator') === indicators[at - 1])
      return own.length === 0 ? [plain('–')] : own.flatMap((row) => linesOf(row, { book, locale, remarks }))
    }))
    return { kind: 'table', columns: fitColumns(part.flatMap((at) => columns[at] ?? []), cells, ROOM[orientation]), rows: cells, notes: remarks.notes() }
  }
  const hasGaps = areas.some((area) => indicators.some((indicator) => !rows.some((row) => say(row, 'area') === area && say(row, 'indicator') === indicator)))
  const step = evenParts(columns, [], 1, ROOM[orientation])
  const parts = Array.from({ length: Math.ceil(indicators.length / step) }, (_, index) => [0, ...indicators.map((__, at) => at + 1).slice(index * step, (index + 1) * step)])
  return [
    ...sheet.notes.map((note): Block => ({ kind: 'paragraph', role: 'note', text: plain(note) })),
    ...(hasGaps ? [{ kind: 'paragraph', role: 'unit', text: [run(wordsOf(locale).none, { italic: true })] } as const] : []),
    ...parts.map(tableOf),
  ]
}

/** Indicator, period and unit: each column has its own. */
function headOf(rows: readonly SheetRow[], indicator: string, say: (row: SheetRow, key: 'indicator' | 'period' | 'unit') => string): string {
  const row = rows.find((each) => say(each, 'indicator') === indicator)
  return [indicator, ...(row ? [say(row, 'period'), say(row, 'unit')] : [])].filter(Boolean).join(', ')
}

function linesOf(row: SheetRow, given: Parameters<typeof figureCell>[1]): PaperCell {
  const [place = '', apart = ''] = (['place', 'comparability'] as const).map((key) => sayField(row.field(key), given.locale))
  return [
    ...figureCell(row, given),
    ...(place ? [[run(`${wordsOf(given.locale).place.toLowerCase()} ${place}`, { quiet: true })]] : []),
    ...(apart ? [[run(apart, { italic: true, quiet: true })]] : []),
  ]
}
