/**
 * `npm run bench [-- ADDRESS…]`: what each public page weighs and how long it takes, beside files served by the same process.
 * `npm run bench -- exports`: large files, beside PostgreSQL's own COPY.
 * `npm run bench -- reading`: the reading of reports, beside cutting the same texts into words. No database.
 */
import { ADDRESSES } from './bench/addresses.mjs'
import { timeBrowser } from './bench/browser-times.mjs'
import { makeMillion, timeBulk, timeWorkbook } from './bench/exports.mjs'
import { layDownCopies, removeCopies } from './bench/pages.mjs'
import { timeServer } from './bench/server-times.mjs'
import { kilobytes, milliseconds, ratio, table } from './bench/table.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { ensureDataFolder } from './setup/data-folder.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { readEnvironment } from './setup/env-file.mjs'
import { lifetime } from './setup/lifetime.mjs'
import { takeLock } from './setup/lock.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { generateClient } from './setup/prisma-client.mjs'
import { inData, root } from './setup/project.mjs'
import { startTestServer } from './setup/test-server.mjs'
import { makeTestSite } from './setup/test-site.mjs'
import { UserError } from './setup/user-error.mjs'

const { code, stopped } = await lifetime(bench)
process.exit(stopped ? 130 : code)

/** @param {import('./setup/lifetime.mjs').Life} life */
async function bench(life) {
  const [asked, ...more] = process.argv.slice(2)
  const addresses = asked === undefined ? ADDRESSES : [asked, ...more]
  checkNodeVersion()
  if (asked === 'reading') {
    await ensureDependencies()
    return benchReading()
  }
  ensureDataFolder()
  // Tests use the same database server, and would be in each other's way.
  const lock = takeLock(inData('test.lock'))
  if (!('release' in lock)) throw new UserError('npm test đang chạy: hãy đợi xong rồi đo.', 'npm test is running: wait for its end.')
  life.atEnd(lock.release)
  const { DATABASE_URL: _, ...environment } = readEnvironment(root)
  await ensureDependencies()
  await generateClient(environment)
  if (asked === undefined) await benchReading()
  const chromium = asked === 'exports' ? '' : await ensureChromium(environment)
  const database = await startTestServer(environment)
  life.atEnd(database.stop)

  const site = await makeTestSite({ ...environment, API_REQUESTS_PER_MINUTE: '1000000', API_DOWNLOADS_PER_MINUTE: '1000000' }, { name: 'bench', database }, life)
  if (asked === 'exports') return benchExports(site)
  life.atEnd(async () => removeCopies(site))
  await site.start()
  const all = await layDownCopies(site, addresses)
  // Files that lie in the build are found at the start.
  await site.stop()
  await site.start()
  for (const { address, status } of all) if (status !== 200) console.log(`${address}: ${status}`)
  const pages = all.filter(({ status }) => status === 200)

  const server = new Map()
  for (const page of pages) if (!life.stopping()) server.set(page.address, await timeServer(site, page))
  console.log(`\n${serverTable(pages, server)}`)
  if (!life.stopping()) console.log(`\n${browserTable(pages, await timeBrowser(site, pages, chromium))}`)
}

async function benchReading() {
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  const { timeReading } = await import('./bench/reading.ts')
  const measured = timeReading()
  await unregister()
  console.log(`\n${table(
    ['reading', 'reports', 'letters', 'figures', 'cut into words ms', 'read ms', 'read ÷ cut', 'ms per report', 'ten times the text ÷ once'],
    measured.map(({ name, reports, letters, figures, segmenting, reading, tenfold }) =>
      [name, reports, letters, figures, ...[segmenting, reading].map(milliseconds), ratio(reading, segmenting), milliseconds(reading / reports), tenfold.toFixed(1)]),
  )}`)
}

/** @param {import('./setup/test-site.mjs').TestSite} site */
async function benchExports(site) {
  await makeMillion(site.url)
  await site.start()
  const bulk = await timeBulk(site)
  console.log(`\n${table(
    ['bulk CSV', 'rows', 'ms', 'COPY of the same rows, ms', 'COPY ÷ CSV', 'memory before MB', 'at most MB'],
    [['/api/v1/observations.csv', bulk.rows, ...[bulk.csv, bulk.copy].map(milliseconds), ratio(bulk.copy, bulk.csv), ...[bulk.before, bulk.peak].map(Math.round)]],
  )}`)
  // Of a server that has done nothing else, as its memory is asked for.
  await site.stop()
  await site.start()
  const workbook = await timeWorkbook(site)
  console.log(`\n${table(
    ['workbook', 'rows', 'ms', 'MB', 'memory before MB', 'at most MB', 'longest wait of others ms', 'usual wait ms'],
    [['/api/v1/observations.xlsx', workbook.rows, milliseconds(workbook.milliseconds), workbook.megabytes.toFixed(1), Math.round(workbook.before), Math.round(workbook.peak), ...[workbook.longest, workbook.usual].map(milliseconds)]],
  )}`)
}

function serverTable(pages, times) {
  return table(
    ['page', 'HTML kB', 'gzip kB', 'JS gzip kB', 'queries cold', 'warm', 'server ms cold', 'warm', 'file of that size', 'cold ÷ file', 'warm ÷ file'],
    pages.map(({ address, size, gzip, scripts }) => {
      const { queriesCold, queriesWarm, cold, warm, file } = times.get(address) ?? {}
      return [address, kilobytes(size), kilobytes(gzip), kilobytes(scripts), queriesCold, queriesWarm, ...[cold, warm, file].map(milliseconds), ratio(cold, file), ratio(warm, file)]
    }),
  )
}

function browserTable(pages, times) {
  return table(
    ['page, processor 4 times slower', 'CLS', 'LCP ms', 'LCP ÷ by hand', 'chart seen ms', 'chart ÷ by hand'],
    pages.map(({ address }) => {
      const { shift, largest, plainLargest, chart, plainChart } = times.get(address) ?? {}
      return [address, shift.toFixed(3), milliseconds(largest), ratio(largest, plainLargest), chart ? milliseconds(chart) : '–', ratio(chart, plainChart)]
    }),
  )
}
