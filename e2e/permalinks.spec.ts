import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import pg from 'pg'

// A view that is kept stays as it was, and says what became of its figures. The figures are of a year and an
// indicator that no other test looks at, and are taken back at the end.

const INDICATOR = 'health-insurance-coverage'
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function sql(statement: string, values: readonly unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  await client.query(statement, [...values])
  await client.end()
}

interface Stated { readonly id: string; readonly area: string; readonly year: number; readonly value: string; readonly vintage: string }

/** As another server would record it. */
const state = ({ id, area, year, value, vintage }: Stated) => sql(`
  INSERT INTO "Observation" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", period, "periodKind", basis, value, status, vintage, "reportId", quote, edition)
  VALUES ($1, '${INDICATOR}', $2, $3::date, $4::date, $5, 'year', 'none', $6::numeric, 'official', $7::date, (SELECT min(id) FROM "Report"), $8,
    1 + (SELECT count(*) FROM "Observation" WHERE "indicatorCode" = '${INDICATOR}' AND "areaSlug" = $2 AND "periodFrom" = $3::date))`,
[id, area, `${year}-01-01`, `${year}-12-31`, String(year), value, vintage, `đạt ${value.replace('.', ',')}%`])

const withdraw = (id: string) => sql(`
  INSERT INTO "Withdrawal" SELECT id, 'undo', now(), (SELECT min(id) FROM "Person") FROM "Observation" o
  WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."observationId" = o.id)`, [id])

/** Keeps the ranking of a year, as a reader does; the address of the kept view. */
async function keep(page: Page, year: number): Promise<string> {
  await page.goto(`/figures?kind=ranking&indicator=${INDICATOR}&period=${year}`)
  await page.getByRole('button', { name: 'Tạo liên kết cố định' }).click()
  await expect(page).toHaveURL(/\/p\/[0-9a-z]{10}$/)
  return new URL(page.url()).pathname
}

const findings = (page: Page) => page.locator('[data-finding]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-finding')))
const table = (page: Page) => page.locator('.figure-table tbody tr').evaluateAll((rows) => rows.map((row) => row.textContent))

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a view is kept, stays as it was, and tells what became of its figures', async ({ page, request }) => {
    const run = `pl-${Date.now()}`
    const id = (name: string) => `${run}-${name}`
    const made = ['a', 'b', 'a2', 'c', 'b2'].map(id)
    try {
      await state({ id: id('a'), area: 'hoan-kiem', year: 1998, value: '71.5', vintage: '1999-01-05' })
      await state({ id: id('b'), area: 'tay-ho', year: 1998, value: '64.25', vintage: '1999-01-05' })
      const address = await keep(page, 1998)
      const shown = await table(page)
      const status = page.getByRole('region', { name: 'Tình trạng số liệu' })

      await test.step('as long as nothing changes it is current, and the same link however often it is made', async () => {
        expect(await findings(page)).toEqual(['current', 'ended'])
        await expect(status).toContainText('đã kết thúc ngày 30/06/2025')
        await expect(status).toContainText('Phường Hoàn Kiếm')
        expect(await keep(page, 1998)).toBe(address)
        await page.goto(`/en${address}`)
        await expect(page.getByRole('region', { name: 'State of the figures' })).toContainText('the figures shown are still the newest')
      })

      const before = await request.get(`${address}/export?format=csv&numbers=vi`)
      const etag = before.headers()['etag'] ?? ''

      await test.step('a corrected figure is told, old and new; the view keeps the old one', async () => {
        await state({ id: id('a2'), area: 'hoan-kiem', year: 1998, value: '72.5', vintage: '1999-06-01' })
        await page.goto(address)
        expect((await findings(page))[0]).toBe('corrected')
        await expect(status.getByRole('link', { name: 'Quận Hoàn Kiếm, năm 1998: 71,5% → 72,5%' })).toHaveAttribute('href', new RegExp(`#o-${id('a2')}$`))
        expect(await table(page)).toEqual(shown)
        await expect(page.getByRole('row', { name: /Hoàn Kiếm/ })).toContainText('71,5%')
      })

      await test.step('its files keep the old figure and say so; who has them asks in vain only until then', async () => {
        const again = await request.get(`${address}/export?format=csv&numbers=vi`, { headers: { 'if-none-match': etag } })
        expect([etag.length > 5, again.status()]).toEqual([true, 200])
        const text = await again.text()
        expect(text).toContain(';71,5;')
        expect(text).not.toContain(';72,5;')
        const fresh = again.headers()['etag'] ?? ''
        expect((await request.get(`${address}/export?format=csv&numbers=vi`, { headers: { 'if-none-match': fresh } })).status()).toBe(304)
        const svg = await (await request.get(`${address}/export?format=svg`)).text()
        expect(svg).toContain('Số liệu đã được sửa')
      })

      await test.step('a new area, a dispute and a withdrawal are told, the worst first', async () => {
        await state({ id: id('c'), area: 'ba-dinh', year: 1998, value: '80', vintage: '1999-07-01' })
        await page.goto(address)
        expect(await findings(page)).toEqual(['corrected', 'newer', 'ended'])
        await state({ id: id('b2'), area: 'tay-ho', year: 1998, value: '60', vintage: '1999-01-05' })
        await sql(`INSERT INTO "Conflict" (id, "indicatorCode", "areaSlug", "periodFrom", "periodTo", basis) VALUES ($1, '${INDICATOR}', 'tay-ho', '1998-01-01', '1998-12-31', 'none') ON CONFLICT DO NOTHING`, [id('k')])
        await sql(`INSERT INTO "ConflictMember" SELECT k.id, o FROM "Conflict" k, unnest($1::text[]) o WHERE k."indicatorCode" = '${INDICATOR}' AND k."areaSlug" = 'tay-ho' AND k."periodFrom" = '1998-01-01'`, [[id('b'), id('b2')]])
        await page.goto(address)
        expect(await findings(page)).toEqual(['corrected', 'disputed', 'newer', 'ended'])
        await expect(status).toContainText(/Quận Tây Hồ, năm 1998: 64,25% và 60%/)
        for (const name of ['a', 'a2']) await withdraw(id(name))
        await page.goto(address)
        expect(await findings(page)).toEqual(['withdrawn', 'disputed', 'newer', 'ended'])
        expect(await table(page)).toEqual(shown)
      })

      await test.step('the figures of today are a link away', async () => {
        await status.getByRole('link', { name: 'Xem số liệu hiện nay' }).click()
        await expect(page.getByRole('row', { name: /Ba Đình/ })).toContainText('80%')
      })
    } finally {
      for (const name of made) await withdraw(name)
    }
  })
})

test('only a page of this site may have a view kept', async ({ request }) => {
  const address = '/figures/permalink?kind=ranking&indicator=par-index-score&period=2023'
  const ask = async (headers: Record<string, string>) => (await request.post(address, { headers, maxRedirects: 0 })).status()
  expect(await ask({})).toBe(403)
  expect(await ask({ origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await ask({ origin: 'null' })).toBe(403)
  expect(await ask({ origin: new URL(process.env.E2E_BASE_URL ?? '').origin })).toBe(303)
  expect((await request.get(address)).status()).toBe(405)
})

test('what has no figures, or no indicator, is not kept', async ({ request }) => {
  for (const query of ['indicator=khong-co', 'kind=ranking&indicator=par-index-score&areas=khong-co', '']) {
    expect((await request.post(`/figures/permalink?${query}`, { headers: { 'sec-fetch-site': 'same-origin' }, maxRedirects: 0 })).status(), query).toBe(422)
  }
})

test('nobody makes links without end', async ({ request }) => {
  const ask = () => request.post('/en/figures/permalink?kind=ranking&indicator=par-index-score&period=2023', { headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '203.0.113.7' }, maxRedirects: 0 })
  const statuses = []
  for (let time = 0; time < 22; time += 1) statuses.push((await ask()).status())
  expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 303))
  const refused = await ask()
  expect(refused.status()).toBe(429)
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
  expect(await refused.text()).toContain('Too many links')
})

test('a code that nobody has is not there; one read aloud is', async ({ page, request }) => {
  expect((await page.goto('/p/0000000000'))?.status()).toBe(404)
  expect((await page.goto('/p/khong-co-ma'))?.status()).toBe(404)
  for (const path of ['export', 'drawing']) expect((await request.get(`/p/0000000000/${path}`)).status()).toBe(404)
  await page.goto('/figures?kind=ranking&indicator=par-index-score&period=2023')
  await page.getByRole('button', { name: 'Tạo liên kết cố định' }).click()
  await expect(page).toHaveURL(/\/p\//)
  const answer = await page.goto(new URL(page.url()).pathname.replace(/[^/]+$/, (code) => code.toUpperCase()))
  expect(answer?.status()).toBe(200)
})

test('the chart of a kept view comes alive from what was kept', async ({ page }) => {
  await page.goto('/figures?kind=ranking&indicator=par-index-score&period=2023')
  await page.getByRole('button', { name: 'Tạo liên kết cố định' }).click()
  await expect(page).toHaveURL(/\/p\//)
  const asked = page.waitForRequest(/\/p\/[0-9a-z]+\/drawing/)
  await page.reload()
  await asked
  await expect(page.locator('.drawing-frame .live-mark').first()).toBeAttached()
  const preview = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(preview).toMatch(/\/p\/[0-9a-z]+\/export\?format=png&size=social&show=1$/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a kept view (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/figures?kind=lines&indicator=budget-revenue&areas=hoan-kiem,tay-ho,ba-dinh')
    await page.getByRole('button', { name: 'Tạo liên kết cố định' }).click()
    await expect(page).toHaveURL(/\/p\//)
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}
