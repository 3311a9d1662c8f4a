// @ts-check
// Sets documents in a thread of its own: laying out a page is one long stretch of work, and requests should not wait
// for it. Plain JavaScript, since it is loaded by Node as it stands (lib/document/thread.ts gives it work).
import { parentPort, workerData } from 'node:worker_threads'
import pdfmake from 'pdfmake'
import { tsImport } from 'tsx/esm/api'

const { fonts } = /** @type {{ fonts: Record<string, Record<string, string>> }} */ (workerData)
const files = new Set(Object.values(fonts).flatMap((faces) => Object.values(faces)))

pdfmake.setFonts(fonts)
// Nothing in a document is fetched, and of files only the fonts are read.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => files.has(path))

const LINE = 0.5
const INK = '#444444'
pdfmake.setTableLayouts({
  grid: {
    hLineWidth: () => LINE, vLineWidth: () => LINE, hLineColor: () => INK, vLineColor: () => INK,
    paddingLeft: () => 4, paddingRight: () => 4, paddingTop: () => 2, paddingBottom: () => 2.5,
  },
  frame: {
    hLineWidth: () => LINE, vLineWidth: () => LINE, hLineColor: () => INK, vLineColor: () => INK,
    paddingLeft: () => 8, paddingRight: () => 8, paddingTop: () => 5, paddingBottom: () => 5,
  },
})

/** What is on every page at its edge; told apart from the text by its style. */
const EDGE = 'edge'

/** @param {any} job content, info, language, orientation, margins, styles, edge (texts of the page's edges) */
function definitionOf({ edge, margins, ...definition }) {
  const [left, , right] = margins
  return {
    ...definition,
    pageSize: 'A4', pageMargins: margins, displayTitle: true,
    // Nghị định 30/2020/NĐ-CP: the number of the page at its top in the middle, not on the first.
    header: (/** @type {number} */ page) => (page === 1 ? null : { text: String(page), alignment: 'center', fontSize: 13, margin: [0, 26, 0, 0] }),
    footer: (/** @type {number} */ page, /** @type {number} */ count) => ({
      columns: [
        { text: edge.left, style: EDGE, width: '*' },
        { text: `${edge.page} ${page}/${count}`, style: EDGE, alignment: 'right', width: 90 },
      ],
      margin: [left, 22, right, 0], style: EDGE,
    }),
  }
}

/** @type {((paper: any) => Promise<Uint8Array>) | undefined} */
let writeDocx

/** @param {any} job */
async function work(job) {
  if (job.kind === 'pdf') return new Uint8Array(await pdfmake.createPdf(definitionOf(job.definition)).getBuffer())
  // The parts of a DOCX are put together in TypeScript, as the commands are run (commands/run.mjs); loaded when first asked for.
  writeDocx ??= (await tsImport('./docx-write.ts', import.meta.url)).writeDocx
  return writeDocx?.(job.paper)
}

parentPort?.on('message', async (/** @type {{ id: number, job: any }} */ { id, job }) => {
  try {
    const bytes = await work(job)
    parentPort?.postMessage({ id, bytes }, bytes ? [bytes.buffer] : [])
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
