import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { IsoDate } from '@/lib/indicators/period'

/** One file of a zip. */
export interface Part {
  readonly path: string
  readonly content: string | AsyncIterable<string>
  /** Not deflated: what programs look at to tell the format. */
  readonly stored?: boolean
}

/**
 * A zip that is written while it is read: a part is asked for when the one
 * before is through, so that a later part can say what an earlier one held. A
 * reader who leaves ends it, and with it the rows that it is made from.
 *
 * @param madeOn day of all its parts, so that the same content is the same file
 */
export function zipStream(parts: AsyncIterable<Part> | Iterable<Part>, madeOn: IsoDate): ReadableStream<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  let current: Readable | null = null
  const write = async () => {
    for await (const { path, content, stored = false } of parts) {
      if (output.destroyed) return
      const source = current = Readable.from(inSteps(content), { objectMode: false, highWaterMark: STEP })
      await new Promise<void>((done, fail) => {
        source.once('end', done).once('error', fail).once('close', () => fail(new Error('the reader left')))
        zip.addReadStream(source, path, { compress: !stored, mtime: new Date(`${madeOn}T00:00:00Z`) })
      })
    }
    zip.end()
  }
  output.once('close', () => current?.destroy())
  zip.on('error', (error) => output.destroy(error as Error))
  write().catch((error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))))
  return Readable.toWeb(output) as ReadableStream<Uint8Array>
}

/** Bytes that are handed on at once. */
const STEP = 32 * 1024

/** Pieces of one size, other requests having their turn between them. */
async function* inSteps(content: Part['content']): AsyncGenerator<Buffer> {
  if (typeof content === 'string') return yield Buffer.from(content)
  let pieces: string[] = []
  let length = 0
  for await (const piece of content) {
    pieces.push(piece)
    length += piece.length
    if (length < STEP) continue
    yield Buffer.from(pieces.join(''))
    pieces = []
    length = 0
    await new Promise(setImmediate)
  }
  yield Buffer.from(pieces.join(''))
}
