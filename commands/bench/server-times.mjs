import { withClient } from '../setup/postgres-client.mjs'
import { median } from './table.mjs'

const COLD = 9
const WARM = 31

/**
 * How long the server takes for a page: cold, right after something of the catalogue changed, so that nothing kept holds; and
 * warm, by turns with a file of the same size. In milliseconds to the last byte, and in statements sent to the database.
 *
 * @param {import('../setup/test-site.mjs').TestSite} site served by this process's own server, and nobody else asking
 * @param {import('./pages.mjs').Page} page
 * @returns {Promise<{ cold: number, warm: number, file: number, queriesCold: number, queriesWarm: number }>} medians
 */
export async function timeServer(site, page) {
  const address = site.base + page.address
  for (let visit = 0; visit < 5; visit += 1) await timeOf(address)

  const cold = []
  for (let visit = 0; visit < COLD; visit += 1) {
    await renewEverything(site.url)
    cold.push(await timeOf(address))
  }
  await renewEverything(site.url)
  const queriesCold = await countQueries(site.base, () => timeOf(address))
  const queriesWarm = await countQueries(site.base, () => timeOf(address))

  const [warm, file] = [[], []]
  for (let visit = 0; visit < WARM; visit += 1) {
    warm.push(await timeOf(address))
    file.push(await timeOf(site.base + page.file))
  }
  return { cold: median(cold), warm: median(warm), file: median(file), queriesCold, queriesWarm }
}

async function timeOf(address) {
  const start = performance.now()
  const response = await fetch(address, { redirect: 'manual' })
  await response.arrayBuffer()
  return performance.now() - start
}

/** The catalogue is part of every kept answer. */
const renewEverything = (url) => withClient(url, (client) => client.query(`SELECT renew_freshness(ARRAY['catalogue'])`))

async function countQueries(base, work) {
  const before = await queriesSent(base)
  await work()
  // The question itself is one.
  return (await queriesSent(base)) - before - 1
}

async function queriesSent(base) {
  const response = await fetch(`${base}/api/health`)
  const { queries = 0 } = await response.json()
  return queries
}
