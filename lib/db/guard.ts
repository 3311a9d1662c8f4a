// A field that a spreadsheet could run as a formula begins with one of these; the ones of two rows down are full-width.
const QUOTE = 0x22
const RUNS: ReadonlySet<number> = new Set([...'=+-@\t\r'].map((sign) => sign.charCodeAt(0)))
const WIDE_SIGNS: ReadonlySet<number> = new Set([0x8b, 0x8d, 0x9d, 0xa0])
/** What has to be known after a quotation mark to judge the field: one byte, or three of a full-width sign. */
const AHEAD = 3
const APOSTROPHE = Buffer.from("'")

/**
 * Disarms quoted fields of a CSV on their way: a text that a spreadsheet could
 * run as a formula (=, +, -, @, tab, CR, and their full-width forms) gets an
 * apostrophe before it, as OWASP's "CSV Injection" has it.
 *
 * A mark after a separator or a line end opens a field: inside one, each mark is
 * doubled, so that `,"=` cannot stand there. What is not quoted passes as it is;
 * fields with texts have to be quoted, whatever they hold (FORCE_QUOTE).
 *
 * Looks at quotation marks only, which the runtime finds at the speed of memory.
 *
 * @param separator byte between fields; no tab, since a text may end with one and its closing mark would look like an opening one
 * @returns a function that takes the next piece of the file and gives what is ready of it; called with null for the rest
 */
export function guardFields(separator: number): (piece: Buffer | null) => Buffer[] {
  // The end of the last piece that could not be judged, with the byte before it.
  let held: Buffer = Buffer.alloc(0)
  let previous = 0x0a
  return (piece) => {
    const bytes = piece === null ? held : held.length > 0 ? Buffer.concat([held, piece]) : piece
    const ready: Buffer[] = []
    let from = 0
    let at = bytes.indexOf(QUOTE)
    for (; at !== -1 && (piece === null || at + AHEAD < bytes.length); at = bytes.indexOf(QUOTE, at + 1)) {
      const before = at === 0 ? previous : bytes[at - 1]
      if ((before === separator || before === 0x0a) && runs(bytes, at + 1)) {
        ready.push(bytes.subarray(from, at + 1), APOSTROPHE)
        from = at + 1
      }
    }
    const end = piece === null || at === -1 ? bytes.length : at
    if (end > from) ready.push(bytes.subarray(from, end))
    previous = end > 0 ? (bytes[end - 1] ?? previous) : previous
    held = bytes.subarray(end)
    return ready
  }
}

const runs = (bytes: Buffer, at: number): boolean =>
  RUNS.has(bytes[at] ?? 0) || (bytes[at] === 0xef && bytes[at + 1] === 0xbc && WIDE_SIGNS.has(bytes[at + 2] ?? 0))
