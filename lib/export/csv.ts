import { toDelimited, type Dialect } from './delimited'
import type { Sheet } from './sheet'

/**
 * A table as CSV, its columns by their names for programs. "figure" is the text
 * on the page, "value" the same decimal for machines.
 *
 * @param dialect separators; international where left out
 */
export function toCsv({ columns, rows }: Sheet, dialect?: Dialect): string {
  return toDelimited(columns.map(({ key }) => key), rows, dialect)
}
