import type { Line } from './lines'

/** Lines at the head and foot of a page that are looked at. */
const AT_EDGE = 3
const PAGE_NUMBER = /^[-–—\s]{0,4}(?:trang|page|tr\.?)?\s{0,2}:?\s{0,2}\d{1,4}(?:\s{0,2}(?:\/|trên|of)\s{0,2}\d{1,4})?[-–—\s]{0,4}$/iu

const wordsOf = (line: Line): string => line.segments.map(({ text }) => text).join(' ')
const keyOf = (line: Line): string => `${wordsOf(line).replace(/\d+/g, '#').toLowerCase()}@${Math.round(line.y / 6)}`

/**
 * Pages without what stands at the head or foot of several of them in the same place, and without page numbers.
 */
export function leaveOutRepeated(pages: readonly (readonly Line[])[]): { readonly kept: readonly (readonly Line[])[]; readonly hasRepeated: boolean } {
  const counts = new Map<string, number>()
  for (const lines of pages) for (const key of new Set(edgesOf(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)))
  let hasRepeated = false
  const kept = pages.map((lines) => {
    const first = lines.findIndex((line) => !isEdge(line, pages.length, counts, enough))
    const last = lines.findLastIndex((line) => !isEdge(line, pages.length, counts, enough))
    const [start, end] = [first < 0 ? lines.length : Math.min(first, AT_EDGE), last < 0 ? lines.length : Math.max(last + 1, lines.length - AT_EDGE)]
    hasRepeated ||= start > 0 || end < lines.length
    return lines.slice(start, Math.max(start, end))
  })
  return { kept, hasRepeated }
}

const edgesOf = (lines: readonly Line[]): Line[] => [...lines.slice(0, AT_EDGE), ...lines.slice(-AT_EDGE)]

function isEdge(line: Line, pages: number, counts: ReadonlyMap<string, number>, enough: number): boolean {
  if (PAGE_NUMBER.test(wordsOf(line))) return true
  // The head of a table is repeated on each page too: a row of cells is none of the page's edge.
  return pages > 1 && line.segments.length <= 3 && (counts.get(keyOf(line)) ?? 0) >= enough
}
