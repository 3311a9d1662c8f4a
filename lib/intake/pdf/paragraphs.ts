import type { Line } from './lines'

/** A line of prose: its text, its edges. */
interface Row { readonly text: string; readonly x: number; readonly right: number; readonly y: number; readonly height: number }

const POINT = /^(?:[-–—+•●▪○◦*]\s?\S|(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4}|[a-zđ])[.)]\s|(?:Phần|Chương|Điều|Mục)\s+(?:\d|[IVX]))/u
const ENDS = /[.:;!?…]["”’)]?$/

/** Lines of prose joined to paragraphs; what stands beside each other without being a table is set one after the other. */
export function joinParagraphs(lines: readonly Line[]): string[] {
  const rows = lines.flatMap(({ y, segments }) => segments.map(({ text, x, right, height }): Row => ({ text, x, right, y, height })))
  if (rows.length === 0) return []
  const left = quantile(rows.map(({ x }) => x), 0.1)
  const right = quantile(rows.map((row) => row.right), 0.9)
  const spacing = quantile(rows.slice(1).map(({ y }, index) => y - rows[index]!.y).filter((distance) => distance > 1), 0.5) || 14
  const paragraphs: string[] = []
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (before && goesOn(before, row, { left, right, spacing })) paragraphs[paragraphs.length - 1] += ` ${row.text}`
    else paragraphs.push(row.text)
  }
  return paragraphs
}

interface Column { readonly left: number; readonly right: number; readonly spacing: number }

function goesOn(before: Row, row: Row, { left, right, spacing }: Column): boolean {
  const distance = row.y - before.y
  if (distance < 1 || distance > 2.2 * spacing || Math.abs(row.height - before.height) > 0.15 * row.height) return false
  if (inCapitals(before.text) !== inCapitals(row.text)) return false
  const isOpen = !ENDS.test(before.text)
  if (isOpen && /^\p{Ll}/u.test(row.text) && !/^[a-zđ][.)]\s/.test(row.text)) return true
  const isFull = before.right >= right - 0.13 * (right - left)
  if (POINT.test(row.text) && (!isOpen || !isFull)) return false
  if (distance > 1.6 * spacing) return false
  // A first line is set in; a centred line begins where it wants.
  const isSetIn = row.x - left > 0.9 * row.height
  if (isSetIn && !isOpen) return before.x - row.x > -2 && before.x - row.x < 2 && isFull && !isFirstLine(before, left)
  return isFull && (!isSetIn || Math.abs(row.x - before.x) < 2)
}

/** A headline in capitals, of two words at least. */
const inCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2,}\s+\p{Lu}{2,}/u.test(text)

const isFirstLine = (row: Row, left: number): boolean => row.x - left > 0.9 * row.height

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
