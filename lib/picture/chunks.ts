import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

// PNG, third edition (W3C 2025): a signature, then chunks of length, type, data, and a CRC of type and data.

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
const LONGEST_KEYWORD = 79
/** Eight bits of red, green, blue and alpha. */
const [DEPTH, RGBA, CHANNELS] = [8, 6, 4]
const UNFILTERED = 0
/** Bytes copied before others get a turn: some milliseconds. */
const AT_ONCE = 4_000_000

const deflated = promisify<Buffer, { level: number }, Buffer>(deflate)

/** One chunk. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length)
  return bytes
}

/** iTXt, a text in UTF-8: keyword, not compressed, language, keyword translated (none), text. */
export function textChunk(keyword: string, text: string, language = ''): Uint8Array {
  if (!/^[ -~]+$/.test(keyword) || keyword.length > LONGEST_KEYWORD) throw new RangeError(`a keyword of ${keyword.length} letters, or of others than ASCII`)
  return chunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0${language}\0\0`, 'latin1'), Buffer.from(text.replaceAll('\0', ''), 'utf8')]))
}

/** pHYs: pixels a metre, both ways. */
export function sizeChunk(pixelsPerInch: number): Uint8Array {
  const data = Buffer.alloc(9)
  const each = Math.round(pixelsPerInch / 0.0254)
  data.writeUInt32BE(each, 0)
  data.writeUInt32BE(each, 4)
  data.writeUInt8(1, 8)
  return chunk('pHYs', data)
}

/**
 * Pixels as a PNG. Rows stand as they are, without a filter, which flat colours need none of: then copying is all
 * that is done here, and the packing is done in a thread of its own.
 *
 * @param pixels red, green, blue, alpha of each, row by row
 * @param chunks put before the image data
 */
export async function encodePng({ width, height, pixels }: { readonly width: number; readonly height: number; readonly pixels: Buffer }, chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  const row = width * CHANNELS
  const rows = Buffer.allocUnsafe((row + 1) * height)
  const turn = Math.max(1, Math.floor(AT_ONCE / row))
  for (let y = 0; y < height; y += 1) {
    if (y % turn === turn - 1) await new Promise(setImmediate)
    rows[y * (row + 1)] = UNFILTERED
    pixels.copy(rows, y * (row + 1) + 1, y * row, (y + 1) * row)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([DEPTH, RGBA], 8)
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), ...chunks, chunk('IDAT', await deflated(rows, { level: 7 })), chunk('IEND', Buffer.alloc(0))])
}
