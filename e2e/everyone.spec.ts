import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { signIn } from './people'

const addresses = [
  '/', '/en', '/indicators', '/indicators/par-index-rank', '/en/indicators/budget-revenue', '/compare?indicator=budget-revenue-plan-ratio&areas=hoan-kiem,dong-da',
  '/areas', '/areas/hoan-kiem', '/areas/phuong-hoan-kiem', '/reports', '/sign-in', '/nothing-here', '/rankings', '/targets?year=2023', '/coverage', '/en/coverage?indicator=budget-revenue',
  '/indicators/budget-revenue?kind=tiles', '/indicators/voter-turnout?kind=strip', '/indicators/production-value?period=2023', '/indicators/production-value?period=2023&override=1',
  '/compare?kind=matrix', '/compare?kind=scatter&indicator=budget-revenue-plan-ratio', '/compare?kind=multiples&indicator=budget-revenue&areas=hoan-kiem,tay-ho',
  '/compare?kind=slope&indicator=budget-revenue&areas=thanh-xuan,tay-ho,hoan-kiem', '/en/compare?kind=dumbbell&indicator=budget-revenue&areas=thanh-xuan,tay-ho,hoan-kiem',
  '/compare/figures?a=hoan-kiem.trade-services-tourism-growth.2022-01-01_2022-09-30',
  '/compare/figures?a=hoan-kiem.trade-services-tourism-growth.2022-01-01_2022-09-30&b=tay-ho.trade-services-tourism-revenue-growth.2023-01-01_2023-09-30',
]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const address of addresses) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address} (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      const drawing = page.locator('.drawing-frame[data-live]').first()
      if (await drawing.count()) {
        await drawing.scrollIntoViewIfNeeded()
        await expect(drawing.locator('.live-mark').first()).toBeAttached()
      }
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }

  test(`no page is wider than a phone: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}

test('axe finds nothing on the review pages', async ({ page }) => {
  await signIn(page, 'lan@test.localdomain')
  await page.goto('/review')
  await page.getByRole('link', { name: /Hồng Sen/ }).first().click()
  await expect(page.locator('[data-candidate]').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})

test('the first key leads past the header', async ({ page }) => {
  await page.goto('/indicators')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('an unknown address gets 404 in the language of the reader', async ({ page }) => {
  const [vi, en] = [await page.goto('/indicators/khong-co'), await page.goto('/en/indicators/nope')]
  expect([vi?.status(), en?.status()]).toEqual([404, 404])
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible()
})
