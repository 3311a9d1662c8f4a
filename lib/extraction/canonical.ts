/** Text in the one form every rule reads, and the way back to the file. */
export interface CanonicalText {
  /** NFC, line ends "\n", no byte order mark, no-break spaces as plain spaces. */
  readonly text: string
  /**
   * UTF-16 offset into the raw text for an offset into `text`. An offset inside
   * a letter that was composed gives the start of that letter.
   *
   * @throws RangeError for an offset outside the text
   */
  readonly toOriginal: (offset: number) => number
}

/** A letter with its marks, a Hangul syllable in parts (its parts compose, though none is a mark), or a line end. */
const CHUNK = /\r\n|[\u1100-\u115f\uac00-\ud7a3][\u1160-\u11a7]?[\u11a8-\u11ff]?\p{M}*|[^]\p{M}*/yu
const CHANGES = /[\r\u00a0\u202f\ufeff]/

/**
 * The canonical text of a report.
 *
 * For offsets at the edges of letters, the raw slice between two mapped offsets
 * normalises to the canonical slice between the two.
 */
export function canonicalise(raw: string): CanonicalText {
  if (raw.normalize('NFC') === raw) return CHANGES.test(raw) ? composed(raw) : { text: raw, toOriginal: (offset) => checked(offset, raw.length) }
  const pieces: string[] = []
  const origins: number[] = []
  for (let at = 0; at < raw.length;) {
    const chunk = chunkAt(raw, at)
    const piece = canonicalChunk(chunk, at)
    const unchanged = piece.slice(1) === chunk.slice(1)
    for (let i = 0; i < piece.length; i++) origins.push(at + (unchanged ? i : 0))
    pieces.push(piece)
    at += chunk.length
  }
  origins.push(raw.length)
  const text = pieces.join('')
  return { text, toOriginal: (offset) => origins[checked(offset, text.length)]! }
}

/** A text whose letters are composed already: only line ends and a byte order mark change its length. */
function composed(raw: string): CanonicalText {
  const skipped = raw.startsWith('\ufeff') ? 1 : 0
  const text = raw.slice(skipped).replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/[\u00a0\u202f]/g, ' ')
  const doubled: number[] = []
  for (let at = raw.indexOf('\r\n'); at >= 0; at = raw.indexOf('\r\n', at + 2)) doubled.push(at - skipped - doubled.length)
  return { text, toOriginal: (offset) => checked(offset, text.length) + skipped + countBelow(doubled, offset) }
}

/** How many of ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Letters below the combining marks stand for themselves where none follows. */
const FIRST_MARK = 0x300

function chunkAt(raw: string, at: number): string {
  if (raw.charCodeAt(at) < FIRST_MARK && raw[at] !== '\r' && !(raw.charCodeAt(at + 1) >= FIRST_MARK)) return raw[at]!
  CHUNK.lastIndex = at
  return CHUNK.exec(raw)![0]
}

function canonicalChunk(chunk: string, index: number): string {
  if (chunk === '\r\n') return '\n'
  if (index === 0 && chunk.startsWith('\ufeff')) return chunk.slice(1).normalize('NFC')
  const first = chunk[0]!
  if (first === '\r') return '\n' + chunk.slice(1)
  if (first === '\u00a0' || first === '\u202f') return ' ' + chunk.slice(1)
  return chunk.normalize('NFC')
}

function checked(offset: number, length: number): number {
  if (!Number.isInteger(offset) || offset < 0 || offset > length) throw new RangeError(`offset ${offset} outside 0..${length}`)
  return offset
}
