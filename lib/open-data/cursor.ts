/**
 * Where the next page begins, as one opaque text for an address: readers hand it
 * back as it is, so what is in it may change with the program.
 *
 * @param parts what the last row of a page is found by
 */
export const writeCursor = (parts: readonly string[]): string => Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url')

/** The parts of a cursor, as many as wanted; null where it is none of ours. */
export function readCursor(cursor: string, count: number): string[] | null {
  if (cursor.length > 1000 || !/^[\w-]+$/.test(cursor)) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) && parts.length === count && parts.every((part) => typeof part === 'string' && !part.includes('\0')) ? parts as string[] : null
  } catch {
    return null
  }
}
