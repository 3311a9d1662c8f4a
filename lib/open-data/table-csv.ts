import { toDelimited } from '@/lib/export/delimited'
import { Day, ExactDecimal, type Field } from '@/lib/export/sheet'
import type { DataColumn, DataTable } from './tables'

type Values = Readonly<Record<string, unknown>>

/** The header line of a table, with the mark by which spreadsheets know UTF-8. */
export const tableHeader = ({ columns }: DataTable): string => toDelimited(columns.map(({ name }) => name), [])

/**
 * Rows as lines of a table's CSV: without header and mark, so that batches join.
 * Texts that a spreadsheet could run are disarmed, decimals keep every digit.
 *
 * @param rows objects whose keys are the table's columns; other keys are left out
 * @throws RangeError where a decimal or date is none
 */
export function tableLines(table: DataTable, rows: readonly Values[]): string {
  const header = table.columns.map(({ name }) => name)
  return toDelimited(header, rows.map((row) => table.columns.map((column) => fieldOf(column, row[column.name])))).slice(tableHeader(table).length)
}

function fieldOf({ type }: DataColumn, value: unknown): Field {
  if (value === null || value === undefined) return null
  if (type === 'decimal') return new ExactDecimal(String(value))
  if (type === 'date') return new Day(String(value))
  return value as Field
}

/** A whole table as CSV, batch by batch. */
export async function* tableChunks(table: DataTable, batches: AsyncIterable<readonly object[]> | Iterable<readonly object[]>): AsyncGenerator<string> {
  yield tableHeader(table)
  for await (const batch of batches) if (batch.length > 0) yield tableLines(table, batch as readonly Values[])
}
