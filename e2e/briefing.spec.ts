import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('the page of an area leads to its document for a meeting, with the head filled in', async ({ page }) => {
  await page.goto('/areas/hoan-kiem')
  await page.getByRole('link', { name: 'điền tên cơ quan, số hiệu' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tài liệu họp: Quận Hoàn Kiếm' })).toBeVisible()
  await page.getByLabel('Tên cơ quan, tổ chức').fill('UBND quận Hoàn Kiếm')
  await page.getByLabel('Số, ký hiệu').fill('15/BC-UBND')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải PDF' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^hoan-kiem_\d{4}-\d{4}_\d{4}-\d\d-\d\d\.pdf$/)
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(50_000)
})

test('the ways to the document are open to everyone', async ({ page }) => {
  for (const address of ['/areas/hoan-kiem/briefing', '/compare/briefing?indicator=par-index-score&areas=hoan-kiem,dong-da', '/en/areas/hoan-kiem/briefing']) {
    await page.goto(address)
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`), address).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  }
})

test('an area leaves as a document, a workbook and a table', async ({ request }) => {
  const types = { pdf: 'application/pdf', docx: DOCX, xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ods: 'application/vnd.oasis.opendocument.spreadsheet', csv: 'text/csv; charset=utf-8' }
  for (const [format, type] of Object.entries(types)) {
    const answer = await request.get(`/areas/hoan-kiem/export?format=${format}`)
    expect([answer.status(), answer.headers()['content-type']], format).toEqual([200, type])
    expect(answer.headers()['content-disposition']).toMatch(new RegExp(`^attachment; filename="hoan-kiem_[0-9_-]+\\.${format}"$`))
  }
  expect((await request.get('/areas/hoan-kiem/export?format=exe')).status()).toBe(400)
  expect((await request.get('/areas/nowhere/export?format=pdf')).status()).toBe(404)
})

test('a comparison leaves as a document; without a format its old address leads on to the CSV', async ({ request }) => {
  const query = 'indicator=par-index-score,budget-revenue&areas=hoan-kiem,dong-da'
  const answer = await request.get(`/compare/export?format=docx&${query}`)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, DOCX])
  expect((await request.get(`/compare/briefing/file?format=pdf&kind=matrix&areas=hoan-kiem,dong-da`)).status()).toBe(200)
  const old = await request.get('/compare/export?indicator=par-index-score&areas=hoan-kiem', { maxRedirects: 0 })
  expect(old.headers().location).toContain('/figures/export?indicator=par-index-score')
})

test('a figure leaves as a document', async ({ request }) => {
  for (const [format, type] of [['pdf', 'application/pdf'], ['docx', DOCX]] as const) {
    const answer = await request.get(`/figures/export?kind=ranking&indicator=par-index-score&format=${format}`)
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, type])
  }
})

test('nobody elsewhere puts words at the head of a document', async ({ request }) => {
  const answer = await request.post('/areas/hoan-kiem/briefing/file?format=pdf', { form: { issuer: 'Kẻ khác' }, headers: { origin: 'https://elsewhere.test' } })
  expect(answer.status()).toBe(403)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the links of a comparison lead to its document', async ({ page }) => {
    await page.goto('/compare?indicator=par-index-score&areas=hoan-kiem,dong-da')
    const href = await page.locator('.briefing-links').getByRole('link', { name: 'PDF', exact: true }).getAttribute('href')
    expect(href).toBe('/compare/briefing/file?format=pdf&indicator=par-index-score&areas=hoan-kiem,dong-da')
  })
})
