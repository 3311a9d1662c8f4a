import { inflateRawSync } from 'node:zlib'
import { Unreadable } from '../intake'
import { LARGEST_PART, LARGEST_UNPACKED, MOST_ENTRIES } from '../limits'

/** The parts of a package by path, unpacked when asked for; all unpacking together is bounded. */
export interface Package {
  readonly paths: readonly string[]
  /** @throws Unreadable for a part that is not there, damaged, or unpacks to more than it may */
  readonly part: (path: string) => Buffer
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

interface Entry { readonly local: number; readonly method: number; readonly packed: number; readonly size: number }

/**
 * The directory of a zip, read before anything is unpacked. What a part says of its size is only believed downwards: it is
 * not unpacked further than that.
 *
 * @throws Unreadable: locked, damaged, too many parts, or more bytes than may be unpacked
 * @see PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function openPackage(bytes: Buffer): Package {
  const end = findEnd(bytes)
  if (end === null) throw new Unreadable('damaged')
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new Unreadable('unpacks-too-large', `${count} parts`)
  const entries = readDirectory(bytes, bytes.readUInt32LE(end + 16), count)
  let room = LARGEST_UNPACKED
  const part = (path: string): Buffer => {
    const entry = entries.get(path)
    if (!entry) throw new Unreadable('damaged', path)
    const unpacked = unpack(bytes, entry, path)
    room -= unpacked.length
    if (room < 0) throw new Unreadable('unpacks-too-large', path)
    return unpacked
  }
  return { paths: [...entries.keys()], part }
}

function readDirectory(bytes: Buffer, start: number, count: number): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  let at = start
  let unpacked = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new Unreadable('damaged', `byte ${at}`)
    const [flags, method, packed, size] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
    const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (flags & 1) throw new Unreadable('encrypted', name)
    unpacked += size
    // Pictures count for the bomb, though they are never unpacked.
    if (size > 4 * LARGEST_UNPACKED || unpacked > 10 * LARGEST_UNPACKED) throw new Unreadable('unpacks-too-large', name)
    entries.set(name.replace(/^\//, ''), { local: bytes.readUInt32LE(at + 42), method, packed, size })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** The end of the directory is the last thing in a zip, but for a comment of at most 65,535 bytes. */
function findEnd(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 65_535; at -= 1) if (bytes.readUInt32LE(at) === END) return at
  return null
}

function unpack(bytes: Buffer, { local, method, packed, size }: Entry, path: string): Buffer {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw new Unreadable('damaged', path)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const data = bytes.subarray(start, start + packed)
  if (size > LARGEST_PART) throw new Unreadable('unpacks-too-large', path)
  if (method === 0) return data
  if (method !== 8) throw new Unreadable('damaged', path)
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    throw new Unreadable((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacks-too-large' : 'damaged', path)
  }
}
