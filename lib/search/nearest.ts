import type { SearchEntry, SearchIndex } from './entry'
import { editDistance } from './one-edit'
import { parseQuery } from './query'

/**
 * Areas and indicators whose name looks most like a text that nothing answers to, nearest first: for "did you mean".
 *
 * @param most how many at most
 * @returns nothing where no name is near: at most a third of the letters, and three, may differ
 */
export function findNearest(index: SearchIndex, typed: string, most: number): SearchEntry[] {
  const text = parseQuery(typed).text.replaceAll(' ', '')
  const near = Math.min(3, Math.floor(text.length / 3))
  if (near === 0) return []
  const found = index.flatMap(({ entry, names, aliases }) => {
    if (entry.kind !== 'area' && entry.kind !== 'indicator') return []
    const joined = [...names, ...aliases].map((phrase) => phrase.joined)
    const distance = Math.min(...joined.filter(({ length }) => Math.abs(length - text.length) <= near).map((name) => editDistance(name, text)), near + 1)
    return distance <= near ? { entry, distance } : []
  })
  return found.sort((a, b) => a.distance - b.distance).slice(0, most).map(({ entry }) => entry)
}
