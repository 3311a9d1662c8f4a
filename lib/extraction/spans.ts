import type { Span } from './candidate'

/** Whether two spans share a letter. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * Keeps spans that do not overlap: in order of their start, of two that begin
 * together the longer, and never one that begins inside another.
 */
export function longestFirst<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
  }
  return kept
}

/** The text with every span overwritten by one letter, so that offsets stay as they are. */
export function mask(text: string, spans: readonly Span[], letter: string): string {
  let out = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    out += text.slice(at, start) + letter.repeat(end - start)
    at = end
  }
  return out + text.slice(at)
}
