import { expect, test, type Page } from '@playwright/test'

const addresses = [
  '/indicators/par-index-rank',
  '/indicators/budget-revenue',
  '/compare?indicator=budget-revenue-plan-ratio&areas=hoan-kiem,dong-da,tay-ho,thanh-xuan',
  '/compare?indicator=budget-revenue&areas=hoan-kiem,dong-da,tay-ho,thanh-xuan,me-linh&kind=slope',
  '/compare?indicator=budget-revenue&areas=hoan-kiem,dong-da,tay-ho,thanh-xuan,me-linh&kind=dumbbell',
  '/compare?indicator=budget-revenue&areas=hoan-kiem,dong-da,tay-ho&kind=multiples',
  '/compare?indicator=budget-revenue&areas=ba-dinh,dong-anh,tay-ho&kind=bars&period=2024',
  '/compare?indicator=budget-revenue-plan-ratio&kind=scatter',
  '/indicators/voter-turnout?kind=strip',
  '/rankings',
]

/** Centres of all marks within their drawings, to half a pixel, in no order. */
const centres = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((marks) =>
    // Of a drawing worked out for two widths one is not seen.
    marks.filter((mark) => mark.getClientRects().length > 0).map((mark) => {
      const [box, frame] = [mark.getBoundingClientRect(), mark.closest('.drawing-frame')?.getBoundingClientRect()]
      const half = (pixels: number) => Math.round(pixels * 2) / 2
      return `${half(box.x + box.width / 2 - (frame?.x ?? 0))} ${half(box.y + box.height / 2 - (frame?.y ?? 0))}`
    }).sort(),
  )

for (const width of [1280, 390]) {
  for (const address of addresses) {
    test(`nothing moves when the interactive drawing takes over: ${address} at ${width}`, async ({ browser, page }) => {
      const served = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } })).newPage()
      await served.goto(address)
      await served.evaluate(() => document.fonts.ready)
      const before = await centres(served, '.drawing.marks .mark')

      await page.setViewportSize({ width, height: 900 })
      await page.addInitScript(() => {
        const shifts = { total: 0 }
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.total += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(address)
      const frames = page.locator('.drawing-frame')
      for (const frame of await frames.all()) {
        await frame.scrollIntoViewIfNeeded()
        await expect(frame.locator('.live-mark').first()).toBeAttached()
      }
      expect(await centres(page, '.live-mark .mark')).toEqual(before)
      expect(await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total)).toBe(0)
    })
  }
}

test('the interactive drawing tells the sentence under the pointer', async ({ page }) => {
  await page.goto('/indicators/voter-turnout')
  const chart = page.locator('figure').first()
  await expect(chart.locator('.live-mark').first()).toBeVisible()
  await expect(chart.getByRole('img', { name: 'Ba Đình đứng đầu về tỷ lệ cử tri đi bầu, ngày 23/05/2021: 99,98%' })).toHaveCount(1)
  await chart.locator('.live-mark').first().hover()
  await expect(chart.getByRole('status')).toContainText('99,98%')
})
