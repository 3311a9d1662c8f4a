import type { Span } from '@/lib/extraction/candidate'

/** How a terminal is written to. */
export interface Paper {
  /** Letters a line. */
  readonly width: number
  readonly colour: boolean
}

/** How many columns of a terminal a text takes: marks that stand on a letter take none. */
export const widthOf = (text: string): number => text.replace(/\p{M}/gu, '').length

/** A text on one line and without what would steer a terminal: a file must not write on the screen as it likes. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

const BOLD = ['\x1b[1;4m', '\x1b[22;24m'] as const

/**
 * A sentence broken into lines, the marked stretches in bold and underlined, or
 * in square brackets where there is no colour.
 *
 * @param spans offsets into the text; those that overlap are marked as one
 */
export function markedLines(text: string, spans: readonly Span[], indent: string, { width, colour }: Paper): string[] {
  const [open, close] = colour ? BOLD : ['[', ']']
  const lines: string[] = []
  let line = ''
  let room = 0
  for (const { text: word, opens, closes, within } of wordsOf(text, spans)) {
    const size = widthOf(word) + (colour ? 0 : opens.length + closes.length)
    if (line !== '' && size + 1 > room) {
      lines.push(colour && within ? line + close : line)
      line = ''
    }
    if (line === '') {
      line = indent + (colour && within ? open : '')
      room = width - widthOf(indent)
    } else {
      line += ' '
      room -= 1
    }
    line += marked(word, opens, closes, open, close)
    room -= size
  }
  return line === '' ? lines : [...lines, line]
}

interface Word {
  readonly text: string
  /** Where marks begin and end in it, offsets into the word. */
  readonly opens: readonly number[]
  readonly closes: readonly number[]
  /** Whether a mark that began before reaches into it. */
  readonly within: boolean
}

function wordsOf(text: string, spans: readonly Span[]): Word[] {
  const marks = joined(spans)
  const words: Word[] = []
  let at = 0
  for (const match of text.matchAll(/\S+/gu)) {
    const [start, end] = [match.index, match.index + match[0].length]
    while (at < marks.length && (marks[at]?.end ?? 0) <= start) at += 1
    const opens: number[] = []
    const closes: number[] = []
    for (let next = at; (marks[next]?.start ?? Infinity) < end; next += 1) {
      const mark = marks[next]!
      if (mark.start >= start) opens.push(mark.start - start)
      if (mark.end <= end) closes.push(mark.end - start)
    }
    words.push({ text: match[0], opens, closes, within: (marks[at]?.start ?? Infinity) < start })
  }
  return words
}

function joined(spans: readonly Span[]): Span[] {
  const marks: Array<{ start: number; end: number }> = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else marks.push({ start, end })
  }
  return marks
}

function marked(word: string, opens: readonly number[], closes: readonly number[], open: string, close: string): string {
  let out = ''
  for (let at = 0; at <= word.length; at += 1) {
    if (closes.includes(at)) out += close
    if (opens.includes(at)) out += open
    out += plainLetter(word[at] ?? '')
  }
  return out
}

const plainLetter = (letter: string): string => (/[\p{Cc}\p{Cf}]/u.test(letter) ? '' : letter)

/**
 * Rows of cells in columns of one width each. Columns that no row fills are left
 * out; what does not fit into the width goes on below, in a line of its own.
 */
export function columns(rows: ReadonlyArray<readonly string[]>, indent: string, { width }: Paper): string[][] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))))
  return rows.map((row) => {
    const lines: string[] = []
    let line = indent
    let used = widthOf(indent)
    widths.forEach((size, column) => {
      if (size === 0) return
      if (used + size > width && used > widthOf(indent)) {
        lines.push(line)
        line = `${indent}  `
        used = widthOf(line)
      }
      const cell = row[column] ?? ''
      line += cell + ' '.repeat(size - widthOf(cell) + GAP)
      used += size + GAP
    })
    return [...lines, line].map((each) => each.trimEnd()).filter((each) => each.trim() !== '')
  })
}

const GAP = 2

/** A text of several words broken into lines, the first after a label, the others under its words. */
export function labelled(label: string, text: string, indent: string, paper: Paper): string[] {
  const under = indent + ' '.repeat(widthOf(label) + 1)
  const lines = markedLines(text, [], under, paper)
  return lines.map((line, index) => (index === 0 ? `${indent}${label} ${line.slice(under.length)}` : line))
}
