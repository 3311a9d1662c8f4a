import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { getReadingContext } from '@/lib/db/catalogue'
import { prisma } from '@/lib/db/client'
import { saveReport } from '@/lib/db/reports'
import { extract } from '@/lib/extraction/extract'

const LARGEST = 5 * 1024 * 1024

/**
 * npm run import -- FILE…: stores reports with their candidates, all pending.
 * A file that cannot be read is named with the reason; the others go in; exit 1.
 */
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('npm run import -- TỆP… / FILE…')
  process.exitCode = 1
} else {
  const context = await getReadingContext()
  for (const file of files) {
    const outcome = await importFile(file, context)
    if (outcome.ok) console.log(`${file}: ${outcome.message}`)
    else {
      console.error(`${file}: ${outcome.message}`)
      process.exitCode = 1
    }
  }
  await prisma.$disconnect()
}

interface Outcome { readonly ok: boolean; readonly message: string }

async function importFile(file: string, context: Awaited<ReturnType<typeof getReadingContext>>): Promise<Outcome> {
  const content = readText(file)
  if (!content.ok) return content
  const extraction = extract(content.text, context)
  const saved = await saveReport(extraction, { fileName: basename(file) })
  if (saved.status === 'known') return { ok: true, message: `đã có từ trước / already known (${saved.id})` }
  const results = extraction.candidates.filter(({ role }) => role === 'result').length
  const targets = extraction.candidates.length - results
  return { ok: true, message: `đã nhận, ${results} kết quả và ${targets} mục tiêu chờ thẩm tra / added, ${results} results and ${targets} targets await review (${saved.id})` }
}

function readText(file: string): { ok: true; text: string } | { ok: false; message: string } {
  try {
    const bytes = readFileSync(file)
    if (bytes.length > LARGEST) return { ok: false, message: 'lớn hơn 5 MB / larger than 5 MB' }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) return { ok: false, message: 'không phải văn bản thuần / not plain text' }
    if (text.trim() === '') return { ok: false, message: 'tệp trống / the file is empty' }
    return { ok: true, text }
  } catch (error) {
    return { ok: false, message: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  const reasons: Record<string, string> = {
    ENOENT: 'không có tệp này / no such file',
    EACCES: 'không được phép đọc / not allowed to read it',
    EISDIR: 'là một thư mục / is a folder',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'không phải UTF-8; hãy lưu lại thành UTF-8 / not UTF-8; save it as UTF-8',
  }
  if (code && reasons[code]) return reasons[code]
  throw error
}
