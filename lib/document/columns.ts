import type { PaperCell, PaperColumn, Text } from './paper'

// Widths of columns, in letters of a table's size: near enough for both kinds of file, whose faces have the same widths.

/** What a line of a table has room for. */
export const ROOM = { portrait: 80, landscape: 124 } as const
/** Of a column, for its edges. */
const EDGES = 2
/** No word asks for more, no column wants more. */
const [LONGEST_WORD, WIDEST] = [22, 80]

/** A column before its width is known. */
export interface OpenColumn {
  readonly title: string
  readonly kind: PaperColumn['kind']
  /** Letters of a line that are kept together where they are no more: names of periods and areas; figures with their units have more. */
  readonly steady?: number
}

interface Wish { readonly least: number; readonly want: number }

/** How wide a column has to be for its words, and would be for its longer lines. */
function wishOf({ title, steady = 11 }: OpenColumn, cells: readonly PaperCell[]): Wish {
  const lines = cells.flatMap((cell) => cell.map(wordsOf)).filter((words) => words.length > 0)
  const word = Math.min(LONGEST_WORD, Math.max(3, ...title.split(/\s+/).map((word) => word.length * 1.1), ...lines.flat()))
  const lengths = lines.map((words) => words.reduce((sum, length) => sum + length + 1, -1)).sort((a, b) => a - b)
  const usual = lengths[Math.ceil(lengths.length * 0.85) - 1] ?? 0
  const least = Math.max(word, ...lengths.filter((length) => length <= steady))
  return { least: least + EDGES, want: Math.max(least, Math.min(WIDEST, usual), Math.min(16, title.length / 2)) + EDGES }
}

/** Lengths of the words of a line; what is raised is smaller, and belongs to the word before it. */
function wordsOf(line: Text): number[] {
  const words: number[] = []
  let open = false
  for (const { text, evidence, mark } of line) {
    if (evidence !== undefined || mark !== undefined) {
      words.push((words.pop() ?? 0) + (evidence === undefined ? 1.5 : (String(evidence).length + 2) * 0.65))
      open = true
      continue
    }
    for (const [index, part] of text.split(/ /).entries()) {
      if (index === 0 && open) words.push((words.pop() ?? 0) + part.length)
      else if (part !== '' || index === 0) words.push(part.length)
    }
    open = !text.endsWith(' ')
  }
  return words.filter((length) => length > 0)
}

/** The columns with their parts of the width: each its words, and what is left to those with long lines. */
export function fitColumns(columns: readonly OpenColumn[], rows: readonly (readonly PaperCell[])[], room: number): PaperColumn[] {
  const wishes = columns.map((column, index) => wishOf(column, rows.map((row) => row[index] ?? [])))
  const [least, want] = [sumOf(wishes.map((wish) => wish.least)), sumOf(wishes.map((wish) => wish.want))]
  const part = want > least ? Math.min(1, Math.max(0, (room - least) / (want - least))) : 0
  return columns.map((column, index) => {
    const { least: own, want: wanted } = wishes[index] ?? { least: 1, want: 1 }
    return { ...column, share: own + (wanted - own) * part }
  })
}

/**
 * How many of the columns after the first ones fit into a line with these, evenly
 * parted: of eleven of which ten would fit, six and five.
 *
 * @param fixed how many columns stand in every part
 */
export function evenParts(columns: readonly OpenColumn[], rows: readonly (readonly PaperCell[])[], fixed: number, room: number): number {
  const wishes = columns.map((column, index) => wishOf(column, rows.map((row) => row[index] ?? [])))
  const left = room - sumOf(wishes.slice(0, fixed).map(({ least }) => least))
  const widest = Math.max(1, ...wishes.slice(fixed).map(({ least }) => least))
  const count = columns.length - fixed
  const most = Math.max(1, Math.floor(left / widest))
  return Math.max(1, Math.ceil(count / Math.max(1, Math.ceil(count / most))))
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
