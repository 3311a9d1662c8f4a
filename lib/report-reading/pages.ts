import { canonicalise } from '@/lib/extraction/canonical'
import type { Span } from '@/lib/extraction/candidate'

/** A page of a file, or a sheet by its name, and where it stands in the canonical text. Numbered from 1. */
export interface TextPage extends Span {
  readonly number: number
  readonly name?: string | null
}

/**
 * Pages found in a text as it was read, moved to its canonical form.
 *
 * @param raw the text the pages' offsets index
 * @returns the same pages with offsets into `canonicalise(raw).text`, in the order given
 * @throws RangeError for a page outside the text
 */
export function canonicalPages<Page extends Span>(raw: string, pages: readonly Page[]): Page[] {
  const { text, toOriginal } = canonicalise(raw)
  if (text === raw) return [...pages]
  /** The first canonical offset whose original is not before `offset`: originals only ever grow. */
  const moved = (offset: number): number => {
    if (offset < 0 || offset > raw.length) throw new RangeError(`page at ${offset} outside 0..${raw.length}`)
    let [low, high] = [0, text.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (toOriginal(middle) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return pages.map((page) => ({ ...page, start: moved(page.start), end: moved(page.end) }))
}

/** The page an offset lies on: of pages in order the last that begins at or before it; null where there is none. */
export function pageAt<Page extends Span>(pages: readonly Page[] | null, offset: number): Page | null {
  return pages?.findLast(({ start }) => start <= offset) ?? null
}
