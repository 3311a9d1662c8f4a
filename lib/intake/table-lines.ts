/** A cell of a table: its text, and whether it stands for one that spans several. */
export interface TableCell { readonly text: string; readonly isFilled?: boolean }

/** Between two cells of a line. */
export const SEPARATOR = ' | '

const FIGURE = /^[-+−–(]?\d[\d.,\s]{0,30}(?:%|\)|đ|tỷ|triệu)?$/

/** One line, without what separates cells. */
const cleaned = (text: string): string => text.replace(/\s+/g, ' ').replace(/\s?\|\s?/g, ' / ').trim()

/**
 * A table as lines of text: one a row, the same number of " | " in each, empty cells empty. Columns without any text are
 * left out; rows above the head that have one text only (a caption over the whole width) are lines by themselves, as
 * notes below are.
 *
 * @param rows as far as they go; cells that are covered by one that spans are filled by `spread` before
 */
export function tableLines(rows: readonly (readonly TableCell[])[]): string[] {
  const texts = rows.map((row) => row.map(({ text, isFilled = false }) => ({ text: cleaned(text), isFilled })))
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, index) => index).filter((index) => texts.some((row) => row[index] && row[index].text !== '' && !row[index].isFilled))
  const lines = texts.filter((row) => row.some(({ text }) => text !== '')).map((row) => ({
    cells: columns.map((index) => row[index]?.text ?? ''),
    single: row.filter(({ text, isFilled }) => text !== '' && !isFilled).length === 1 ? row.find(({ text, isFilled }) => text !== '' && !isFilled)!.text : null,
  }))
  const isAlone = (line: (typeof lines)[number] | undefined) => line !== undefined && line.single !== null && !FIGURE.test(line.single)
  let [first, last] = [0, lines.length]
  while (first < last && isAlone(lines[first])) first += 1
  while (last > first && isAlone(lines[last - 1]) && isNote(lines[last - 1]!.single ?? '')) last -= 1
  const alone = ({ single }: (typeof lines)[number]) => single ?? ''
  return [...lines.slice(0, first).map(alone), ...lines.slice(first, last).map(rowLine), ...lines.slice(last).map(alone)]
}

/** In the body a text over the whole width stands in the first cell only. */
const rowLine = ({ cells, single }: { readonly cells: readonly string[]; readonly single: string | null }): string =>
  (single === null || FIGURE.test(single) ? cells : cells.map((cell, index) => (index === cells.findIndex(Boolean) ? cell : ''))).join(SEPARATOR)

const isNote = (text: string): boolean => text.length > 60 || /^(?:\(?\*|ghi chú|nguồn|người lập|ngày)/i.test(text)

/**
 * Fills what a cell over several rows and columns covers: words in all of it, a figure in its first cell only, since it is
 * one figure.
 */
export function spread(rows: TableCell[][], at: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): void {
  const text = rows[at.row]?.[at.column]?.text ?? ''
  const isFigure = FIGURE.test(text.trim())
  for (let row = at.row; row < at.row + at.rows && row < rows.length; row += 1) for (let column = at.column; column < at.column + at.columns; column += 1) {
    if (row === at.row && column === at.column) continue
    const own = rows[row]!
    while (own.length <= column) own.push({ text: '' })
    own[column] = { text: isFigure ? '' : text, isFilled: true }
  }
}
