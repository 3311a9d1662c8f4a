import { parseArgs } from 'node:util'
import { takeFile } from './setup/take-file'
import { readReport } from '@/lib/report-reading/read-report'
import { sayFault } from '@/lib/report-reading/file-words'
import { indicatorNames, seededContext } from './extract/context'
import { toJson, type FileReadings } from './extract/json'
import type { Paper } from './extract/lines'
import { reportTable } from './extract/table'

/**
 * `npm run -s extract -- [--json | --explain] FILE...`: reads reports and prints what they state. No database, nothing written.
 * A file that cannot be read is named with the reason, the others are read, exit 1.
 */

const USAGE = `npm run -s extract -- [--json | --explain] TỆP… / FILE…
  (không có gì / nothing)  bảng số liệu cạnh câu chữ / a table of readings beside their sentences
  --explain                vì sao đọc như vậy, số nào không đọc / why each was read, which numbers were not
  --json                   JSON, cho chương trình khác / for other programs`

function options(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: 'boolean' }, explain: { type: 'boolean' } }, allowPositionals: true })
    return positionals.length === 0 || (values.json && values.explain) ? null : { asJson: values.json === true, explain: values.explain === true, files: positionals }
  } catch {
    return null
  }
}

/** The terminal's width, 100 where there is none; colour on a terminal unless NO_COLOR is set. */
function paper(): Paper {
  const width = process.stdout.columns || Number(process.env.COLUMNS) || 100
  return { width: Math.min(160, Math.max(40, width)), colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb' }
}

async function main(args: readonly string[]): Promise<void> {
  const asked = options(args)
  if (!asked) {
    console.error(USAGE)
    process.exitCode = 2
    return
  }
  const [context, names, sheet] = [seededContext(), indicatorNames(), paper()]
  const entries: FileReadings[] = []
  let printed = 0
  for (const file of asked.files) {
    const intake = await takeFile(file)
    if (!intake.ok) {
      const error = intake.message ?? `${sayFault(intake, 'vi')} / ${sayFault(intake, 'en')}`
      console.error(`${file}: ${error}`)
      entries.push({ file, facts: [], targets: [], statements: [], error })
      process.exitCode = 1
      continue
    }
    const read = readReport(intake, context, { fileName: file })
    if (asked.asJson) entries.push(toJson(file, intake.text, read.extraction))
    else console.log(`${printed === 0 ? '' : `\n${'─'.repeat(sheet.width)}\n`}${reportTable(file, intake, read, { paper: sheet, names, explain: asked.explain })}`)
    printed += 1
  }
  if (asked.asJson) console.log(JSON.stringify(entries, null, 1))
}

await main(process.argv.slice(2))
