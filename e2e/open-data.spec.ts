import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import pg from 'pg'

// What other systems read: how it behaves over HTTP. Each test has an address of its own to be counted by: the server of
// the tests believes one proxy (commands/setup/test-site.mjs).

let clients = 0
const own = () => ({ 'x-forwarded-for': `198.51.${test.info().workerIndex % 250}.${(clients += 1) % 250}` })
const get = (request: APIRequestContext, address: string, headers: Record<string, string> = {}) => request.get(address, { headers: { ...own(), ...headers } })

async function elsewhere(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

const INDICATOR = 'trade-services-tourism-revenue-growth'
const recorded = (id: string, area: string, year: number) => `INSERT INTO "Observation" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", period, "periodKind", basis, value, status, vintage, "reportId", quote)
  VALUES ('${id}', '${INDICATOR}', '${area}', '${year}-01-01', '${year}-12-31', '${year}', 'year', 'previous_year', 5.25, 'official', '${year + 1}-01-05', (SELECT min(id) FROM "Report"), '=tăng & <5,25%>')`
const withdrawn = (id: string) => `INSERT INTO "Withdrawal" VALUES ('${id}', 'undo', now(), (SELECT min(id) FROM "Person"))`

/** Other tests renew the catalogue meanwhile, which is part of every answer: what holds of two answers holds between two such changes. */
const betweenChanges = (work: () => Promise<void>) => expect(work).toPass({ timeout: 10_000 })

test.describe('who has the newest answer', () => {
  for (const address of ['/api/v1/areas', `/api/v1/observations?indicator=par-index-score`, '/api/v1/observations?indicator=par-index-score&format=sdmx-json', '/api/v1/observations.csv?indicator=par-index-score', '/api/v1/openapi.json']) {
    test(`is told so, without it: ${address}`, async ({ request }) => {
      await betweenChanges(async () => {
        const { etag } = (await get(request, address)).headers()
        expect(etag).toMatch(/^W\/"[\w-]{20,}"$/)
        for (const known of [etag!, `"other", ${etag}`, '*']) {
          const answer = await get(request, address, { 'if-none-match': known })
          expect(answer.status()).toBe(304)
          expect(answer.headers().etag).toBe(etag)
          expect(await answer.text()).toBe('')
        }
      })
      expect((await get(request, address, { 'if-none-match': '"other"' })).status()).toBe(200)
    })
  }

  test('gets another after a change of its indicator, by whichever process, and not after one of another', async ({ request }) => {
    const [address, other] = [`/api/v1/observations?indicator=${INDICATOR}&area=me-linh`, '/api/v1/observations?indicator=voter-turnout&area=me-linh']
    const etags = async () => (await Promise.all([address, other].map((each) => get(request, each)))).map((answer) => answer.headers().etag)
    const others: boolean[] = []
    for (let year = 1981; year < 1986; year += 1) {
      const [before, otherBefore] = await etags()
      await elsewhere(recorded(`etag-${year}-${Date.now()}`, 'me-linh', year))
      const [after, otherAfter] = await etags()
      expect(after).not.toBe(before)
      others.push(otherAfter === otherBefore)
    }
    // Other tests change the catalogue meanwhile, which is part of every answer: not five times in a row between two questions.
    expect(others).toContain(true)
  })

  test('is told when that was', async ({ request }) => {
    const changed = (await get(request, '/api/v1/observations?indicator=par-index-score')).headers()['last-modified']
    expect(Date.parse(changed ?? '')).toBeLessThanOrEqual(Date.now())
  })
})

test('other sites may read, and ask first', async ({ request }) => {
  const answer = await get(request, '/api/v1/areas', { origin: 'https://elsewhere.example' })
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  expect(answer.headers()['access-control-expose-headers']).toContain('RateLimit')
  const asked = await request.fetch('/api/v1/observations?indicator=x', { method: 'OPTIONS', headers: { ...own(), origin: 'https://elsewhere.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' } })
  expect(asked.status()).toBe(204)
  expect(asked.headers()['access-control-allow-methods']).toContain('GET')
  expect(asked.headers()['access-control-allow-headers']).toContain('If-None-Match')
  const fault = await get(request, '/api/v1/observations', { origin: 'https://elsewhere.example' })
  expect(fault.headers()['access-control-allow-origin']).toBe('*')
})

test('HEAD says what GET would, without the answer', async ({ request }) => {
  const address = '/api/v1/observations?indicator=par-index-score&format=csv'
  await betweenChanges(async () => {
    const [whole, head] = [await get(request, address), await request.head(address, { headers: own() })]
    expect(head.status()).toBe(200)
    for (const name of ['etag', 'content-type', 'content-disposition', 'link', 'last-modified']) expect(head.headers()[name], name).toBe(whole.headers()[name])
    expect((await head.body()).length).toBe(0)
  })
})

test('nothing is written through it', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await request.fetch('/api/v1/areas', { method, headers: own() })).status()).toBe(405)
})

test.describe('the form of an answer', () => {
  for (const [accept, type] of [
    ['text/csv', 'text/csv'], ['application/vnd.sdmx.data+csv;version=2.0.0', 'application/vnd.sdmx.data+csv;version=2.0.0'], ['application/vnd.sdmx.data+json;version=2.0.0', 'application/vnd.sdmx.data+json;version=2.0.0'],
    ['application/x-ndjson', 'application/x-ndjson'], ['text/html, */*;q=0.8', 'application/json'],
  ] as const) {
    test(`is what the reader likes: ${accept}`, async ({ request }) => {
      const answer = await get(request, '/api/v1/observations?indicator=par-index-score&limit=2', { accept })
      expect(answer.headers()['content-type']).toContain(type)
      expect(answer.headers().vary).toMatch(/\bAccept\b(?!-)/)
    })
  }

  test('goes by the address where that names one', async ({ request }) => {
    expect((await get(request, '/api/v1/observations?indicator=par-index-score&format=json', { accept: 'text/csv' })).headers()['content-type']).toContain('application/json')
  })

  test('that there is none of is refused, with those there are', async ({ request }) => {
    const answer = await get(request, '/api/v1/observations?indicator=par-index-score', { accept: 'image/png' })
    expect(answer.status()).toBe(406)
    expect((await answer.json()).detail).toContain('text/csv')
  })
})

test.describe('pages', () => {
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

  async function readAll(request: APIRequestContext, address: string, between: (page: number) => Promise<void> = async () => {}): Promise<string[]> {
    const seen: string[] = []
    let [next, page]: [string | null, number] = [address, 0]
    while (next !== null) {
      const answer = await get(request, next)
      expect(answer.status()).toBe(200)
      const body = await answer.json()
      seen.push(...ids(body.observations))
      const link = /<([^>]+)>; rel="next"/.exec(answer.headers().link ?? '')?.[1] ?? null
      expect(link === null).toBe(body.next === null)
      if (link !== null) expect(new URL(link, 'http://x').searchParams.get('cursor')).toBe(body.next)
      next = link
      await between((page += 1))
    }
    return seen
  }

  for (const known of ['', '&asOf=2026-12-31']) {
    test(`have every figure once, in one order${known}`, async ({ request }) => {
      const whole = await (await get(request, `/api/v1/observations?indicator=par-index-rank${known}`)).json()
      expect('next' in whole).toBe(false)
      const seen = await readAll(request, `/api/v1/observations?indicator=par-index-rank&limit=4${known}`)
      expect(seen.length).toBeGreaterThan(8)
      expect(seen).toEqual(ids(whole.observations))
    })
  }

  test('neither repeat nor lose a figure where others are recorded and withdrawn between them', async ({ request }) => {
    const stem = `page-${Date.now()}`
    await elsewhere(...[1, 2, 3, 4, 5].map((number) => recorded(`${stem}-${number}`, 'thach-that', 1970 + number)))
    const seen = await readAll(request, `/api/v1/observations?indicator=${INDICATOR}&area=thach-that&limit=2`, async (page) => {
      if (page === 1) await elsewhere(recorded(`${stem}-0`, 'thach-that', 1969), recorded(`${stem}-9`, 'thach-that', 1979), withdrawn(`${stem}-1`))
    })
    expect(seen.filter((id) => id.startsWith(stem))).toEqual([1, 2, 3, 4, 5, 9].map((number) => `${stem}-${number}`))
  })

  test('of the feed have every change once, and say a withdrawal', async ({ request }) => {
    const id = `feed-${Date.now()}`
    await elsewhere(recorded(id, 'soc-son', 1950), withdrawn(id))
    const seen: string[] = []
    let next: string | null = '/api/v1/changes.json?limit=100'
    while (next !== null && seen.length < 1000) {
      const feed = await (await get(request, next)).json()
      seen.push(...ids(feed.items))
      next = feed.next_url ? new URL(feed.next_url).pathname + new URL(feed.next_url).search : null
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.some((item) => item.endsWith(`:published/${id}`)) && seen.some((item) => item.endsWith(`:withdrawn/${id}`))).toBe(true)
  })
})

test.describe('who asks too much', () => {
  test('is told how much is left, then to wait; others are not', async ({ request }) => {
    const headers = own()
    const first = await request.get('/api/v1/openapi.json', { headers })
    expect(first.headers()['ratelimit-policy']).toBe('"reading";q=120;w=60')
    expect(first.headers().ratelimit).toMatch(/^"reading";r=119;t=\d+$/)
    let answer = first
    for (let asked = 1; asked <= 120 && answer.status() === 200; asked += 1) answer = await request.get('/api/v1/openapi.json', { headers })
    expect(answer.status()).toBe(429)
    expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0)
    expect(answer.headers()['content-type']).toContain('application/problem+json')
    expect(answer.headers()['access-control-allow-origin']).toBe('*')
    expect(await answer.json()).toMatchObject({ status: 429, title: expect.stringContaining('Too many requests') })
    expect((await get(request, '/api/v1/openapi.json')).status()).toBe(200)
    // Whole files have a count of their own.
    expect((await request.head('/api/v1/datapackage.zip', { headers })).headers()['ratelimit-policy']).toBe('"download";q=20;w=60')
  })
})

test('a large answer has no length: it is sent while it is made', async ({ request }) => {
  for (const address of ['/api/v1/observations?format=ndjson', '/api/v1/observations.csv', '/api/v1/datapackage.zip']) {
    const answer = await get(request, address)
    expect(answer.headers()['content-length'], address).toBeUndefined()
    expect((await answer.body()).length, address).toBeGreaterThan(10_000)
  }
})

test('Atom is well formed for a browser, whatever a report says', async ({ page, request }) => {
  const id = `atom-${Date.now()}`
  await elsewhere(recorded(id, 'soc-son', 1951))
  const xml = await (await get(request, '/api/v1/changes.atom?limit=500')).text()
  await page.goto('/about')
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml')
    return { fault: document.querySelector('parsererror')?.textContent ?? null, contents: [...document.querySelectorAll('entry > content')].map(({ textContent }) => textContent) }
  }, xml)
  expect(read.fault).toBeNull()
  expect(read.contents.some((text) => text?.includes('=tăng & <5,25%>'))).toBe(true)
})

test.describe('the data page', () => {
  test('leads to files that are there, of about the size it says', async ({ page, request }) => {
    await page.goto('/data')
    const rows = page.getByRole('table', { name: 'Tải toàn bộ' }).getByRole('row')
    const files = await rows.evaluateAll((all) => all.slice(1).map((row) => ({ href: row.querySelector('a')?.getAttribute('href') ?? '', size: row.querySelector('.number')?.textContent ?? '' })))
    expect(files.length).toBeGreaterThan(7)
    for (const { href, size } of files) {
      const answer = await get(request, href)
      expect(answer.status(), href).toBe(200)
      const [, digits = '', unit = ''] = /([\d.,]+) (MB|kB)/.exec(size) ?? []
      const said = Number(digits.replace(',', '.')) * (unit === 'MB' ? 1e6 : 1e3)
      if (size === '') continue
      // Other tests record figures while this one reads.
      expect(Math.abs(said - (await answer.body()).length) / said, `${href} ${size}`).toBeLessThan(0.15)
    }
  })

  test('says in machine-readable words what it has', async ({ page }) => {
    await page.goto('/data')
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
    expect(data).toMatchObject({ '@type': 'Dataset', license: expect.stringContaining('creativecommons') })
    await expect(page.locator('head link[rel=alternate][type="application/atom+xml"]').first()).toHaveAttribute('href', '/api/v1/changes.atom?lang=vi')
    await page.goto('/en/indicators/par-index-rank')
    expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')).toMatchObject({ name: 'PAR index rank', isPartOf: { '@id': data['@id'] } })
  })

  test('shows how far a download is, and stops it', async ({ page }) => {
    let send = () => {}
    const held = new Promise<void>((resolve) => { send = resolve })
    await page.route('**/api/v1/datapackage.zip', async (route) => { await held; await route.continue().catch(() => {}) })
    await page.goto('/data', { waitUntil: 'networkidle' })
    const row = page.getByRole('row', { name: /Gói dữ liệu/ })
    await row.getByRole('link').click()
    await expect(row.getByRole('progressbar')).toBeVisible()
    await row.getByRole('button', { name: 'Dừng' }).click()
    await expect(row.getByText('Đã dừng')).toBeVisible()
    send()
    const waiting = page.waitForEvent('download')
    await page.getByRole('row', { name: /Địa bàn \(CSV\)/ }).getByRole('link').click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(/^areas_.*\.csv$/)
    expect(await readFile(await download.path(), 'utf8')).toContain('Quận Hoàn Kiếm')
    await expect(page.getByText('Đã tải xong')).toBeVisible()
  })
})

test.describe('the page of the interface', () => {
  const form = (page: Page) => page.getByRole('form', { name: 'Thử Số liệu, kèm nguồn' })

  test('asks in place, and shows status, headers and answer', async ({ page }) => {
    await page.goto('/data/api', { waitUntil: 'networkidle' })
    await form(page).getByLabel('limit').fill('1')
    await form(page).getByRole('button', { name: 'Gửi' }).click()
    const answer = form(page).getByRole('status')
    await expect(answer).toContainText('200')
    await expect(answer).toContainText('ratelimit-policy: "reading"')
    await expect(answer).toContainText('"indicator": "par-index-rank"')
    await form(page).getByLabel('area').fill('nowhere')
    await form(page).getByRole('button', { name: 'Gửi' }).click()
    await expect(answer).toContainText('400')
    await expect(answer).toContainText('no such area: nowhere')
  })

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false })

    test('opens the answer', async ({ page }) => {
      await page.goto('/data/api')
      await form(page).getByRole('button', { name: 'Gửi' }).click()
      await expect(page).toHaveURL(/\/api\/v1\/observations\?indicator=par-index-rank/)
      await expect(page.locator('body')).toContainText('"indicator":"par-index-rank"')
    })
  })

  test('a link to what an answer is made of opens it', async ({ page }) => {
    await page.goto('/data/api')
    await page.getByRole('link', { name: 'Observations', exact: true }).first().click()
    await expect(page.locator('#schema-Observations')).toBeVisible()
  })
})

for (const address of ['/data', '/data/api', '/en/data', '/en/data/api']) {
  test(`can be read by everyone, and fits a phone: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(address)
    await page.locator('details').evaluateAll((all) => { for (const each of all) each.setAttribute('open', '') })
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}
