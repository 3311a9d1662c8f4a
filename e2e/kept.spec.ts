import { expect, test, type APIRequestContext } from '@playwright/test'
import pg from 'pg'

// Answers are kept until their data changes, by whichever process: here by one that is not the application.

const address = '/indicators/trade-services-tourism-revenue-growth?period=1999'

async function elsewhere(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  await client.query(statement)
  await client.end()
}

test('what another process records, and takes back, is on the very next page', async ({ request }) => {
  const page = async () => (await request.get(address)).text()
  const id = `elsewhere-${Date.now()}`
  await page()
  expect(await page()).not.toContain('47,11')

  await elsewhere(`INSERT INTO "Observation" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", period, "periodKind", basis, value, status, vintage, "reportId", quote)
    VALUES ('${id}', 'trade-services-tourism-revenue-growth', 'soc-son', '1999-01-01', '1999-12-31', '1999', 'year', 'previous_year', 47.11, 'official', '2000-01-05', (SELECT min(id) FROM "Report"), 'tăng 47,11%')`)
  expect(await page()).toContain('47,11')
  expect(await page()).toContain('47,11')

  await elsewhere(`INSERT INTO "Withdrawal" VALUES ('${id}', 'undo', now(), (SELECT min(id) FROM "Person"))`)
  expect(await page()).not.toContain('47,11')
})

test('the name of an indicator changes wherever it is shown', async ({ request }) => {
  const name = async () => (await (await request.get('/en/indicators/census-population')).text()).includes('People counted anew')
  const rename = (to: string) => elsewhere(`UPDATE "Indicator" SET "nameEn" = ${to} WHERE code = 'census-population'`)
  expect(await name()).toBe(false)
  await rename(`"nameEn" || ' – People counted anew'`)
  expect(await name()).toBe(true)
  await rename(`replace("nameEn", ' – People counted anew', '')`)
  expect(await name()).toBe(false)
})

/** The least number of questions to the database for one visit right after some tags were renewed: other tests, which ask at the same time, only ever add. */
async function questionsAfter(request: APIRequestContext, address: string, tags: string): Promise<number> {
  const sent = async () => Number((await (await request.get('/api/health')).json()).queries)
  const counts = []
  for (let time = 0; time < 8; time += 1) {
    await elsewhere(`SELECT renew_freshness(ARRAY[${tags}])`)
    const before = await sent()
    expect((await request.get(address)).status()).toBe(200)
    counts.push((await sent()) - before - 1)
  }
  return Math.min(...counts)
}

test('a figure is worked out again when its own indicator changed, not when another did', async ({ request }) => {
  const drawing = '/figures/drawing?kind=ranking&indicator=household-businesses-active&panel=0'
  await request.get(drawing)
  const other = await questionsAfter(request, drawing, `'indicator:poor-households', 'area:soc-son', 'reports'`)
  expect(other).toBe(1)
  expect(await questionsAfter(request, drawing, `'indicator:household-businesses-active'`)).toBeGreaterThan(other)
})
