import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

// A page of another site, served by the test itself, shows a figure in a frame.

const SPEC = 'kind=ranking&indicator=par-index-score&period=2023'
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let host: Server
let body = ''

test.beforeEach(async () => {
  host = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><html lang="vi"><title>Cổng thông tin</title><h1>Cổng thông tin</h1>${body}</html>`))
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready))
})
test.afterEach(() => {
  host.closeAllConnections()
  host.close()
})

/** Opens the other site with a text in its page; by the name that the dashboard does not have, so that it is another site to the browser as well. */
async function openHost(page: Page, text: string): Promise<void> {
  body = text
  const own = new URL(process.env.E2E_BASE_URL ?? '').hostname
  const name = own === '127.0.0.1' ? 'localhost' : '127.0.0.1'
  await page.goto(`http://${name}:${(host.address() as AddressInfo).port}/`)
}

/** The code that a reader finds on the page of the figure. */
async function readCode(page: Page, query = SPEC): Promise<string> {
  await page.goto(`/figures?${query}`)
  return page.locator('#embed textarea').inputValue()
}

const framed = (page: Page) => page.frameLocator('iframe')
const heights = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)

test('the code shows the figure, as high as it is, and sets no cookie', async ({ page, context }) => {
  const code = await readCode(page)
  const fixed = Number(/height="(\d+)"/.exec(code)?.[1])
  const cookies: string[] = []
  page.on('response', async (response) => {
    if ((await response.headerValue('set-cookie')) !== null) cookies.push(response.url())
  })
  await context.clearCookies()
  await openHost(page, code)
  await expect(framed(page).getByRole('img', { name: /CCHC/ }).first()).toBeVisible()

  const content = () => framed(page).locator('body').evaluate((part) => Math.ceil(part.getBoundingClientRect().height))
  await expect.poll(async () => (await heights(page)) - (await content())).toBe(0)
  expect(await heights(page)).not.toBe(fixed)

  const closed = await heights(page)
  await framed(page).getByText('Bảng số liệu').click()
  await expect.poll(() => heights(page)).toBeGreaterThan(closed + 100)
  await expect.poll(async () => (await heights(page)) - (await content())).toBe(0)

  expect(cookies).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('its links open beside the page around, never inside the frame', async ({ page, context }) => {
  await openHost(page, await readCode(page))
  const opened = context.waitForEvent('page')
  await framed(page).getByRole('link', { name: /Xem đầy đủ/ }).click()
  await expect((await opened).getByRole('heading', { name: 'Mang số liệu đi' })).toBeVisible()
  await expect(framed(page).getByRole('heading').first()).toBeVisible()
})

test('a frame of another site cannot make it higher', async ({ page }) => {
  const code = await readCode(page)
  await openHost(page, `${code}<iframe id="other" srcdoc="x"></iframe>`)
  await expect.poll(async () => page.locator('iframe').first().evaluate((frame: HTMLElement) => frame.style.height)).toMatch(/px$/)
  const before = await page.locator('iframe').first().boundingBox()
  await page.evaluate(() => {
    const [figure] = document.getElementsByTagName('iframe')
    for (const source of [window, figure!.contentWindow]) dispatchEvent(new MessageEvent('message', { data: { type: 'dashboard:height', height: 4000 }, origin: 'https://elsewhere.test', source }))
  })
  expect(await page.locator('iframe').first().boundingBox()).toEqual(before)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the frame has the height of the code, and the figure is whole', async ({ page }) => {
    const code = await readCode(page)
    await openHost(page, code)
    await expect(framed(page).getByRole('img', { name: /CCHC/ }).first()).toBeVisible()
    expect(await heights(page)).toBe(Number(/height="(\d+)"/.exec(code)?.[1]))
    await framed(page).getByText('Bảng số liệu').click()
    await expect(framed(page).getByRole('row', { name: /Hoàn Kiếm/ })).toContainText('95,7%')
  })
})

test('light and dark are chosen where the code is taken', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`/figures?${SPEC}`)
  await page.locator('#embed').getByRole('link', { name: 'Tối' }).click()
  await expect(page.locator('#embed').getByRole('link', { name: 'Tối' })).toHaveAttribute('aria-current', 'true')
  await openHost(page, await page.locator('#embed textarea').inputValue())
  const background = framed(page).locator('body').evaluate((part) => getComputedStyle(part).backgroundColor)
  expect(await background).toBe('rgb(18, 23, 30)')
})

test('a kept view is embedded as it was kept', async ({ page }) => {
  await page.goto(`/figures?${SPEC}`)
  await page.getByRole('button', { name: 'Tạo liên kết cố định' }).click()
  await expect(page).toHaveURL(/\/p\//)
  const code = await page.locator('#embed textarea').inputValue()
  expect(code).toMatch(/\/p\/[0-9a-z]+\/embed"/)
  await openHost(page, code)
  await expect(framed(page).getByText(/Số liệu giữ nguyên như ngày/)).toBeVisible()
})

test('no other page may stand in a frame', async ({ page, request }) => {
  for (const address of ['/', '/figures?kind=lines&indicator=budget-revenue', '/indicators/budget-revenue', '/sign-in', '/review', '/p/0000000000', '/figures/embed/x', '/nothing-here']) {
    expect((await request.get(address)).headers()['content-security-policy'], address).toContain("frame-ancestors 'none'")
  }
  const embed = await request.get(`/figures/embed?${SPEC}`)
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *')
  expect(embed.headers()['content-security-policy']).toContain("'strict-dynamic'")
  expect(embed.headers()['x-frame-options']).toBeUndefined()

  await openHost(page, `<iframe src="${process.env.E2E_BASE_URL}/figures?${SPEC}" width="600" height="400"></iframe>`)
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/)
})

test('an unknown figure is not there', async ({ request }) => {
  for (const address of ['/figures/embed?indicator=khong-co', '/p/0000000000/embed']) expect((await request.get(address)).status(), address).toBe(404)
})

for (const [colorScheme, address] of [['light', `/figures/embed?${SPEC}`], ['dark', `/figures/embed?${SPEC}`], ['light', '/en/figures/embed?kind=lines&indicator=budget-revenue&areas=hoan-kiem,tay-ho&theme=dark']] as const) {
  test(`axe finds nothing in ${address} (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(address)
    await page.locator('summary').first().click()
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
}

test('a figure in a narrow frame is no wider than it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  for (const spec of [SPEC, 'kind=lines&indicator=budget-revenue&areas=hoan-kiem,tay-ho']) {
    await page.goto(`/figures/embed?${spec}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), spec).toBeLessThanOrEqual(320)
  }
})
