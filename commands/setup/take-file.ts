import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { refuse, type Intake } from '@/lib/intake/intake'
import { MOST_BYTES } from '@/lib/intake/limits'
import { READER } from '@/lib/intake/reader'
import { takeIn } from '@/lib/intake/take-in'

/** Named by its place, so that a command may be given from any folder. */
const READER_HERE = { ...READER, program: join(import.meta.dirname, '..', '..', 'lib', 'intake', 'process.mjs') }

/** A file that could not even be opened, in words of both languages. */
export interface NotOpened { readonly ok: false; readonly message: string }

/** Takes in a file by its path: never more bytes of it than a report may have. */
export async function takeFile(path: string): Promise<Intake & { readonly message?: undefined } | NotOpened> {
  try {
    const file = await open(path)
    try {
      const bytes = await firstBytes(file)
      return bytes === null ? refuse('too-large') : await takeIn(bytes, basename(path), READER_HERE)
    } finally {
      await file.close()
    }
  } catch (error) {
    return { ok: false, message: reasonOf(error) }
  }
}

/** All bytes of a file; null where there are too many (a device has no size and never ends). */
async function firstBytes(file: Awaited<ReturnType<typeof open>>): Promise<Uint8Array | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of file.createReadStream({ autoClose: false, end: MOST_BYTES }) as AsyncIterable<Buffer>) {
    pieces.push(piece)
    length += piece.length
  }
  return length > MOST_BYTES ? null : Buffer.concat(pieces)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này / no such file',
  EACCES: 'không được phép đọc / not allowed to read it',
  EPERM: 'không được phép đọc / not allowed to read it',
  EISDIR: 'là một thư mục / is a folder',
  ENOTDIR: 'không có tệp này / no such file',
  ENAMETOOLONG: 'không có tệp này / no such file',
}

function reasonOf(error: unknown): string {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
  if (reason) return reason
  throw error
}
