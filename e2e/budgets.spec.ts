import { gzipSync } from 'node:zlib'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import pg from 'pg'

// What a page may weigh and ask. `npm run bench` measures the same, and times.

const KB = 1000
const SCRIPTS = 160 * KB
const HTML: readonly (readonly [RegExp, number])[] = [[/^\/indicators\/./, 20 * KB], [/^\/compare/, 30 * KB]]

const ADDRESSES = [
  '/', '/indicators', '/indicators/par-index-score', '/indicators/budget-revenue', '/areas', '/areas/hoan-kiem', '/areas/phuong-hoan-kiem', '/rankings', '/targets', '/coverage', '/reports', '/search?q=hoan+kiem', '/method', '/about', '/accessibility',
  '/data', '/data/api', '/figures?kind=ranking&indicator=par-index-score&period=2023',
  '/compare?indicator=par-index-score', '/compare?indicator=budget-revenue&areas=hoan-kiem,tay-ho,ba-dinh,dong-da,cau-giay,hai-ba-trung,long-bien,nam-tu-liem',
]

const compressed = (bytes: Buffer | string) => gzipSync(bytes).length
const fetchText = async (request: APIRequestContext, address: string) => {
  const answer = await request.get(address)
  expect(answer.status(), address).toBe(200)
  return answer.text()
}

for (const address of ADDRESSES) {
  test(`weighs no more than it may: ${address}`, async ({ request }) => {
    const html = await fetchText(request, address)
    for (const [pages, most] of HTML) if (pages.test(address)) expect(compressed(html), 'HTML, gzip').toBeLessThanOrEqual(most)

    const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag))
    const sources = [...new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))]
    expect(sources.length).toBeGreaterThan(3)
    const weights = await Promise.all(sources.map(async (source) => compressed(await (await request.get(source)).body())))
    expect(weights.reduce((sum, weight) => sum + weight, 0), 'scripts, gzip').toBeLessThanOrEqual(SCRIPTS)
  })
}

/** Questions to the database between two looks at the count. */
async function countQueries(request: APIRequestContext, work: () => Promise<unknown>): Promise<number> {
  const sent = async () => Number((await (await request.get('/api/health')).json()).queries)
  const before = await sent()
  await work()
  // The question of the second look is counted with it.
  return (await sent()) - before - 1
}

/** Other tests ask at the same time, which only ever adds: the least of several counts is nearest to the page's own. */
async function leastOf(times: number, count: () => Promise<number>): Promise<number> {
  const counts = []
  for (let time = 0; time < times; time += 1) counts.push(await count())
  return Math.min(...counts)
}

const MOST_COLD = 24
const MOST_WARM = 3

test.describe('questions to the database', () => {
  // One after another: together they would undo for each other what is kept.
  test.describe.configure({ mode: 'default' })

  for (const address of ADDRESSES) {
    test(`are few, and hardly any again: ${address}`, async ({ request }) => {
      const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
      await client.connect()
      const visit = () => fetchText(request, address)
      // The catalogue is part of every kept answer: renewed, nothing that is kept holds.
      const cold = await leastOf(6, async () => {
        await client.query(`SELECT renew_freshness(ARRAY['catalogue'])`)
        return countQueries(request, visit)
      })
      await client.end()
      const warm = await leastOf(12, () => countQueries(request, visit))
      expect(cold, 'after a change').toBeLessThanOrEqual(MOST_COLD)
      expect(warm, 'again').toBeLessThanOrEqual(MOST_WARM)
    })
  }

  test('are seen by the count', async ({ request }) => {
    expect(await leastOf(6, () => countQueries(request, () => fetchText(request, '/api/v1/areas')))).toBeGreaterThan(0)
  })
})

/** Scripts fetched so far that hold Recharts. */
async function rechartsIn(page: Page, fetched: ReadonlySet<string>): Promise<string[]> {
  const texts = await Promise.all([...fetched].map(async (source) => [source, await (await page.request.get(source)).text()] as const))
  return texts.filter(([, text]) => text.includes('recharts')).map(([source]) => source)
}

test('Recharts is fetched when a chart comes near, not before', async ({ page }) => {
  const fetched = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || /\.js(\?|$)/.test(request.url())) fetched.add(request.url())
  })
  await page.setViewportSize({ width: 390, height: 120 })
  await page.goto('/indicators/par-index-score', { waitUntil: 'networkidle' })
  const chart = page.locator('.drawing-frame').first()
  const { y } = (await chart.boundingBox())!
  expect(y, 'the chart is out of sight').toBeGreaterThan(120 + 200)
  expect(fetched.size).toBeGreaterThan(3)
  expect(await rechartsIn(page, fetched)).toEqual([])

  await chart.scrollIntoViewIfNeeded()
  await expect(chart.locator('.live-mark').first()).toBeAttached()
  expect(await rechartsIn(page, fetched)).not.toEqual([])
})
