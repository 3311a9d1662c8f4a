import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { inProject, root } from '../setup/project.mjs'
import { withClient } from '../setup/postgres-client.mjs'
import { median } from './table.mjs'

const MILLION = 1_000_000
const TURNS = 5
/** Of every row the columns of the bulk file, as stored and as PostgreSQL writes them: no state asked, no text guarded. */
const SAME_ROWS = `COPY (SELECT id, "indicatorCode", "areaSlug", period, "periodFrom", "periodTo", "periodKind", basis, trim_scale(value), trim_scale("valueMax"), trim_scale("of"), status, derived, qualifier,
  false, vintage, "periodOfReport", note, "reportId", quote, "spanStart", "spanEnd" FROM "Observation") TO STDOUT (FORMAT csv, HEADER)`

/**
 * Fills the site's database up to a million observations: each indicator and district month by month, a cell each.
 *
 * @param {string} url
 */
export async function makeMillion(url) {
  await withClient(url, async (client) => {
    await client.query(`
      INSERT INTO "Observation" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", period, "periodKind", basis, value, status, vintage, "reportId", quote, "recordedAt")
      SELECT 'bench-' || row_number() OVER (), i.code, a.slug, d::date, (d + interval '1 month - 1 day')::date, to_char(d, 'YYYY-MM'), 'month', 'none',
        round((random() * 100000)::numeric, 2), 'official', d::date + 40, r.id, 'Thu ngân sách nhà nước trên địa bàn trong tháng ước đạt ' || (random() * 100000)::int || ' tỷ đồng, tăng so với cùng kỳ năm trước', now()
      FROM (SELECT code FROM "Indicator" ORDER BY code LIMIT 93) i CROSS JOIN (SELECT slug FROM "Area" WHERE NOT invented) a CROSS JOIN generate_series('1950-01-01'::date, '1958-12-01', '1 month') d
        CROSS JOIN (SELECT id FROM "Report" LIMIT 1) r
      LIMIT ${MILLION} - (SELECT count(*) FROM "Observation")`)
    await client.query('VACUUM ANALYZE')
  })
}

/**
 * The bulk CSV beside PostgreSQL's own COPY of the same rows, both over HTTP, by turns.
 *
 * @param {import('../setup/test-site.mjs').TestSite} site with a million observations
 * @returns {Promise<{ copy: number, csv: number, rows: number, peak: number, before: number }>} milliseconds, rows, and resident megabytes of the server
 */
export async function timeBulk(site) {
  const copy = await startCopyServer(site.url)
  try {
    await download(`${site.base}/api/v1/observations.csv?to=1900-01-01`)
    const before = residentMegabytes(site.pid())
    const times = { copy: [], csv: [] }
    let rows = 0
    let peak = before
    for (let turn = 0; turn < TURNS; turn += 1) {
      times.copy.push((await download(copy.address)).milliseconds)
      const csv = await download(`${site.base}/api/v1/observations.csv`, () => (peak = Math.max(peak, residentMegabytes(site.pid()))))
      times.csv.push(csv.milliseconds)
      rows = csv.lines - 1
    }
    return { copy: median(times.copy), csv: median(times.csv), rows, peak, before }
  } finally {
    copy.stop()
  }
}

/**
 * A workbook of a hundred thousand rows, while somebody else asks for something small all the time.
 *
 * @param {import('../setup/test-site.mjs').TestSite} site
 * @returns {Promise<{ rows: number, milliseconds: number, megabytes: number, before: number, peak: number, longest: number, usual: number }>} longest and usual wait of the others in milliseconds
 */
export async function timeWorkbook(site) {
  const part = 'from=1950-01-01&to=1950-11-30'
  const { lines } = await download(`${site.base}/api/v1/observations.csv?${part}`)
  await download(`${site.base}/api/v1/observations.xlsx?to=1900-01-01`)
  const before = residentMegabytes(site.pid())
  let over = false
  let peak = before
  const waits = []
  const others = (async () => {
    while (!over) waits.push((await download(`${site.base}/icon.svg`)).milliseconds)
  })()
  const { milliseconds, bytes } = await download(`${site.base}/api/v1/observations.xlsx?${part}`, () => (peak = Math.max(peak, residentMegabytes(site.pid()))))
  over = true
  await others
  return { rows: lines - 1, milliseconds, megabytes: bytes / 1e6, before, peak, longest: Math.max(...waits), usual: median(waits) }
}

const LINE_END = 0x0a

/** Reads an answer to its end without keeping it. `seen` is called now and then. */
function download(address, seen = () => {}) {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    get(address, { agent: false }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`))
      let bytes = 0
      let lines = 0
      let next = 0
      response.on('data', (chunk) => {
        bytes += chunk.length
        for (let at = chunk.indexOf(LINE_END); at !== -1; at = chunk.indexOf(LINE_END, at + 1)) lines += 1
        if (bytes > next) {
          next = bytes + 1e5
          seen()
        }
      })
      response.on('end', () => resolve({ milliseconds: performance.now() - start, bytes, lines }))
      response.on('error', reject)
    }).on('error', reject)
  })
}

/** Linux tells; elsewhere it is not measured. */
function residentMegabytes(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) / 1024
  } catch {
    return NaN
  }
}

async function startCopyServer(url) {
  const child = spawn(process.execPath, [inProject('commands', 'bench', 'copy-server.mjs'), SAME_ROWS], { cwd: root, env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise((resolve) => child.stdout.once('data', (text) => resolve(Number(text))))
  return { address: `http://127.0.0.1:${port}/`, stop: () => child.kill() }
}
