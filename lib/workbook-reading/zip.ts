import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { LARGEST_UNPACKED, Unreadable } from './cell'

const inflate = promisify(inflateRaw)

/** Files of a zip by path, unpacked when asked for. */
export type Entries = ReadonlyMap<string, () => Promise<Buffer>>

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const MOST_ENTRIES = 2_000

/**
 * The directory of a zip, read before anything is unpacked: how many files, how
 * large they say they are, whether they are locked. A file that unpacks to more
 * than it says is not unpacked further.
 *
 * @throws Unreadable: not a zip, locked, damaged, or too large
 * @see PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function openZip(bytes: Buffer): Entries {
  const end = findEnd(bytes)
  if (end === null) throw new Unreadable('not-a-workbook')
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new Unreadable('too-large')
  const entries = new Map<string, () => Promise<Buffer>>()
  let at = bytes.readUInt32LE(end + 16)
  let unpacked = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new Unreadable('damaged')
    const [flags, method, packedSize, size] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    if (flags & 1) throw new Unreadable('encrypted')
    unpacked += size
    if (unpacked > LARGEST_UNPACKED) throw new Unreadable('too-large')
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name, () => unpack(bytes, { local, method, packedSize, size }))
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** The end of the directory is the last thing in a zip, but for a comment of at most 65,535 bytes. */
function findEnd(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 65_535; at -= 1) if (bytes.readUInt32LE(at) === END) return at
  return null
}

interface Entry { readonly local: number; readonly method: number; readonly packedSize: number; readonly size: number }

async function unpack(bytes: Buffer, { local, method, packedSize, size }: Entry): Promise<Buffer> {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw new Unreadable('damaged')
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(start, start + packedSize)
  if (method === 0) return packed
  if (method !== 8) throw new Unreadable('damaged')
  try {
    return (await inflate(packed, { maxOutputLength: Math.max(1, size) })) as Buffer
  } catch {
    throw new Unreadable('damaged')
  }
}
