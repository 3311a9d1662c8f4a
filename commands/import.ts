import { basename } from 'node:path'
import { getReadingContext } from '@/lib/db/catalogue'
import { prisma } from '@/lib/db/client'
import { saveReport } from '@/lib/db/reports'
import type { ReadingContext } from '@/lib/extraction/candidate'
import { sayFault, sayNote } from '@/lib/report-reading/file-words'
import { readReport } from '@/lib/report-reading/read-report'
import { takeFile } from './setup/take-file'

/**
 * npm run import -- FILE…: stores reports with their candidates, all pending.
 * A file that cannot be read is named with the reason; the others go in; exit 1.
 */
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('npm run import -- TỆP… / FILE… (.txt .md .html .docx .pdf .xlsx)')
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

async function importFile(file: string, context: ReadingContext): Promise<Outcome> {
  const intake = await takeFile(file)
  if (!intake.ok) return { ok: false, message: intake.message ?? `${sayFault(intake, 'vi')} / ${sayFault(intake, 'en')}` }
  const { extraction, details } = readReport(intake, context, { fileName: basename(file) })
  const saved = await saveReport(extraction, details)
  const notes = details.notes.map((note) => `\n  ${sayNote(note, 'vi')} / ${sayNote(note, 'en')}`).join('')
  if (saved.status === 'known') return { ok: true, message: `đã có từ trước / already known (${saved.id})` }
  const results = extraction.candidates.filter(({ role }) => role === 'result').length
  const targets = extraction.candidates.length - results
  const statements = extraction.statements.length
  const said = [
    `đã nhận, ${results} kết quả, ${targets} mục tiêu và ${statements} câu không nêu số chờ thẩm tra`,
    `added, ${results} results, ${targets} targets and ${statements} statements without a figure await review (${saved.id})`,
  ]
  return { ok: true, message: said.join(' / ') + notes }
}
