// @ts-check
// Reads files in a process of its own (lib/intake/apart.ts starts it and gives it work). Plain JavaScript, since it is run
// by Node as it stands; each reader is TypeScript, loaded when the first file of its kind comes.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { tsImport } from 'tsx/esm/api'

const MEGABYTE = 1024 * 1024

/** Looks from a thread how much memory the process holds, buffers among it, which the heap's own limit does not count; and whether who started it is there. */
const WATCH = `
  const { workerData } = require('node:worker_threads')
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (;;) {
    Atomics.wait(pause, 0, 0, 40)
    if (process.memoryUsage.rss() > workerData.memory || process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL')
  }`
new Worker(WATCH, { eval: true, workerData: { memory: Number(process.argv[2]) * MEGABYTE, parent: process.ppid }, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref()

// For the names by which folders are left.
const options = { parentURL: import.meta.url, tsconfig: join(import.meta.dirname, '..', '..', 'tsconfig.json') }

/** @type {Record<string, () => Promise<(bytes: Uint8Array) => Promise<unknown>>>} */
const READERS = {
  html: async () => (await tsImport('./html/read-html.ts', options)).readHtml,
  pdf: async () => (await tsImport('./pdf/read-pdf.ts', options)).readPdf,
  zip: async () => (await tsImport('./office/read-office.ts', options)).readOffice,
}

/** @type {Map<string, Promise<(bytes: Uint8Array) => Promise<unknown>>>} */
const loaded = new Map()

/** @param {string} format */
function readerOf(format) {
  const own = loaded.get(format) ?? READERS[format]?.()
  if (!own) throw new Error(`no reader for ${format}`)
  loaded.set(format, own)
  return own
}

process.on('message', async (/** @type {{ format: string, bytes: Uint8Array }} */ { format, bytes }) => {
  const read = await readerOf(format)
  process.send?.(await read(bytes))
})
// Promises that a reader left behind in a file it gave up have nobody to answer to.
process.on('unhandledRejection', () => {})
process.on('disconnect', () => process.exit())
process.send?.('ready')
