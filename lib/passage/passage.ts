/** A stretch of text to be marked; offsets are UTF-16, end exclusive. */
export interface MarkedSpan {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A piece of a passage, with the marks it lies in. */
export interface Piece {
  readonly text: string
  /** Ids of the spans that cover it, in the order given. */
  readonly ids: readonly string[]
  /** Of those, the ones that begin with this piece: they are anchored here. */
  readonly begins: readonly string[]
}

/**
 * Cuts a text into lines, and each line into pieces at the ends of the spans,
 * so that spans may overlap and may run over a line's end. Joined again with
 * "\n" between lines, the pieces are the text.
 *
 * @throws RangeError where a span lies outside the text or is empty
 */
export function cutPassage(text: string, spans: readonly MarkedSpan[]): Piece[][] {
  for (const { id, start, end } of spans) {
    if (start < 0 || end <= start || end > text.length) throw new RangeError(`span ${id} [${start}, ${end}) outside a text of ${text.length}`)
  }
  const lines: Piece[][] = []
  const anchored = new Set<string>()
  let lineStart = 0
  for (const line of text.split('\n')) {
    lines.push(cutLine(text, lineStart, lineStart + line.length, spans, anchored))
    lineStart += line.length + 1
  }
  return lines
}

function cutLine(text: string, from: number, to: number, spans: readonly MarkedSpan[], anchored: Set<string>): Piece[] {
  const within = spans.filter(({ start, end }) => start < to && end > from)
  const cuts = new Set([from, to, ...within.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])])
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? from
    const covering = within.filter((span) => span.start <= start && span.end >= end)
    const ids = covering.map(({ id }) => id)
    const begins = ids.filter((id) => !anchored.has(id))
    for (const id of begins) anchored.add(id)
    return { text: text.slice(start, end), ids, begins }
  })
}
