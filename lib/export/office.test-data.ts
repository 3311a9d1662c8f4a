import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

// Exported files opened in the programs that people have: LibreOffice and poppler. For tests only.

const run = promisify(execFile)
const MOST = 64 * 1024 * 1024

/** Every sheet as a CSV of its own, values as shown or as stored, all texts quoted. */
export const EVERY_SHEET = (asShown = false) => `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,${asShown},false,false,false,-1`

/**
 * Opens a file in LibreOffice and has it written in another form.
 *
 * @param name of the file given, "so-lieu.xlsx"
 * @param to what LibreOffice calls the form: "pdf", "xlsx", "ods", "docx", `EVERY_SHEET()`
 * @returns the files it wrote, by name, in order of name
 */
export function convert(name: string, bytes: Uint8Array, to: string): Promise<ReadonlyMap<string, Buffer>> {
  return inFolder(async (folder) => {
    const given = path.join(folder, name)
    await writeFile(given, bytes)
    const out = path.join(folder, 'out')
    // A profile of its own, so that tests at the same time do not wait for one another.
    await run('soffice', [`-env:UserInstallation=file://${path.join(folder, 'profile')}`, '--headless', '--norestore', '--convert-to', to, '--outdir', out, given], { maxBuffer: MOST })
    const names = (await readdir(out)).sort()
    return new Map(await Promise.all(names.map(async (each) => [each, await readFile(path.join(out, each))] as const)))
  })
}

/** The text of a PDF as a reader selects it, page by page. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const text = await pdfProgram('pdftotext', ['-layout', '-enc', 'UTF-8'], bytes, ['-'])
  return text.split('\f').slice(0, -1)
}

/** What pdfinfo and pdffonts say of a PDF. */
export const pdfInfo = (bytes: Uint8Array) => pdfProgram('pdfinfo', [], bytes)
export const pdfFonts = (bytes: Uint8Array) => pdfProgram('pdffonts', [], bytes)

const pdfProgram = (program: string, before: readonly string[], bytes: Uint8Array, after: readonly string[] = []) => inFolder(async (folder) => {
  const file = path.join(folder, 'file.pdf')
  await writeFile(file, bytes)
  return (await run(program, [...before, file, ...after], { maxBuffer: MOST })).stdout
})

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Reads CSV as RFC 4180 has it: a list of fields a line, whatever their number. */
export function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  const body = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < body.length; at += 1) {
    const character = body[at]
    if (quoted && character === '"' && body[at + 1] === '"') { field += '"'; at += 1 }
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === separator) { rows.at(-1)?.push(field); field = '' }
    else if (!quoted && character === '\r' && body[at + 1] === '\n') continue
    else if (!quoted && character === '\n') { rows.at(-1)?.push(field); field = ''; rows.push([]) }
    else field += character
  }
  if (field !== '' || rows.at(-1)?.length) rows.at(-1)?.push(field)
  return rows.filter((row) => row.length > 0)
}
