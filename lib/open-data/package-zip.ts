import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { csvwOfAll } from './csvw'
import { packageDescriptor, packageReadme, pathIn, type WrittenFile } from './data-package'
import { licenceText } from './licence'
import { TABLES, type DataTable } from './tables'

/** The text of a table, piece by piece, begun when it is its turn. */
export type TableText = () => AsyncIterable<string | Uint8Array>

/**
 * The Data Package as a zip, made while it is sent: one piece of one file is in
 * memory at a time. The tables come in their order, then what describes them,
 * since sizes and checksums are known by then. When the reader leaves, the table
 * being read is told to stop.
 *
 * @param made when, of which version, and where it is to be found
 * @param tables the CSV of each table; a byte order mark at its beginning is left out, programs that read packages stumble over it
 */
export function packageZip(made: { readonly origin: string; readonly createdAt: string; readonly version: string }, tables: Readonly<Record<DataTable['name'], TableText>>): ReadableStream<Uint8Array> {
  const zip = new ZipFile()
  const written = new Map<DataTable['name'], WrittenFile>()
  const options = { mtime: new Date(made.createdAt) }
  const output = zip.outputStream as Readable
  let current: Readable | undefined
  const add = (path: string, pieces: () => AsyncIterable<string | Uint8Array>) => {
    zip.addReadStreamLazy(path, options, (use) => {
      current = Readable.from(pieces(), { objectMode: false })
      // yazl listens to no error of what it reads.
      current.on('error', (error) => output.destroy(error))
      use(null, current)
    })
  }
  for (const table of TABLES) add(pathIn(table), () => counted(tables[table.name](), (file) => written.set(table.name, file)))
  add('datapackage.json', () => once(() => `${JSON.stringify(packageDescriptor(made, written), null, 2)}\n`))
  add('csv-metadata.json', () => once(() => `${JSON.stringify(csvwOfAll(pathIn), null, 2)}\n`))
  add('README.md', () => once(() => packageReadme(made)))
  add('LICENCE.md', () => once(licenceText))
  zip.end()
  zip.on('error', (error) => output.destroy(error as Error))
  return leaving(output, () => current?.destroy())
}

/** The zip as the body of an answer; a fault in a table breaks it off. */
function leaving(output: Readable, stop: () => void): ReadableStream<Uint8Array> {
  const body = Readable.toWeb(output) as ReadableStream<Uint8Array>
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel(reason) {
      stop()
      await reader.cancel(reason)
    },
  }, { highWaterMark: 1 })
}

async function* once(text: () => string): AsyncGenerator<string> {
  yield text()
}

const MARK = Uint8Array.of(0xef, 0xbb, 0xbf)

/** The pieces as they are but for a byte order mark; tells at the end what has been written. */
async function* counted(pieces: AsyncIterable<string | Uint8Array>, tell: (file: WrittenFile) => void): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let [bytes, isFirst] = [0, true]
  for await (const piece of pieces) {
    const whole = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece
    const part = isFirst && MARK.every((byte, index) => whole[index] === byte) ? whole.subarray(MARK.length) : whole
    isFirst = false
    hash.update(part)
    bytes += part.length
    yield part
  }
  tell({ bytes, sha256: hash.digest('hex') })
}
