import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('what became of Tây Hồ after June 2025, by clicking only', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Địa bàn' }).click()
  await page.getByRole('table').getByRole('link', { name: 'Quận Tây Hồ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Quận Tây Hồ' })).toBeVisible()
  const life = page.getByRole('region', { name: 'Trước và sau ngày 01/07/2025' })
  await expect(life).toContainText('Kết thúc ngày 30/06/2025; địa bàn nay thuộc: Phường Tây Hồ, Phường Phú Thượng, Phường Hồng Hà (các nguồn chưa thống nhất)')
  await expect(life).toContainText('cộng số liệu của các phường, xã mới không cho lại số liệu của Quận Tây Hồ')

  await life.getByRole('link', { name: 'Phường Phú Thượng' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Phường Phú Thượng' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Trước và sau ngày 01/07/2025' })).toContainText('Thành lập ngày 01/07/2025, chủ yếu từ: Quận Tây Hồ')
  await expect(page.getByText('Chưa có số liệu nào của Phường Phú Thượng.')).toBeVisible()
})

test('a headline figure has its change, its place, and leads to its sentence', async ({ page }) => {
  await page.goto('/areas/hoan-kiem')
  const headlines = page.getByRole('region', { name: 'Số liệu chính' })
  const rank = headlines.getByRole('listitem').filter({ hasText: 'Thứ hạng Chỉ số CCHC' })
  await expect(rank).toContainText('1/30')
  await expect(rank).toContainText('tăng 1 bậc so với năm 2021 (2 → 1)')
  await expect(rank).toContainText('95,7%')
  await expect(rank).toContainText('đồng thứ 2 trong 5 nơi có số liệu')
  await expect(headlines.getByRole('listitem').filter({ hasText: '22.453 tỷ đồng' }).getByRole('link', { name: 'thứ 2 trong 9 nơi có số liệu' })).toBeVisible()
  await rank.getByRole('link', { name: '1/30' }).click()
  await expect(page).toHaveURL(/\/reports\/.+#o-/)
})

test('every figure of the list leads to a source, and may be set beside another', async ({ page }) => {
  await page.goto('/areas/tay-ho')
  const rows = page.getByRole('region', { name: 'Số liệu chính' }).locator('.fact-row')
  expect(await rows.count()).toBeGreaterThanOrEqual(5)
  for (const row of await rows.all()) {
    await expect(row.locator('.fact-figure a').first()).toHaveAttribute('href', /^\/reports\/.+#o-/)
    await expect(row.getByRole('link', { name: /^so với số khác/ })).toHaveAttribute('href', /^\/compare\/figures\?a=/)
  }
  await rows.first().getByRole('link', { name: /^so với số khác/ }).click()
  await expect(page.getByRole('heading', { name: 'Quận Tây Hồ' })).toBeVisible()
})

test('the summary says the headline figures in sentences', async ({ page }) => {
  await page.goto('/areas/tay-ho')
  const summary = page.getByRole('region', { name: 'Tóm tắt' })
  await expect(summary).toContainText('Năm 2024, thu ngân sách nhà nước trên địa bàn quận Tây Hồ (không gồm thuế xuất nhập khẩu) đạt 4.954,8 tỷ đồng.')
  await expect(summary).toContainText('Năm 2023, quận Tây Hồ hoàn thành 21/21 chỉ tiêu năm.')
})

test('tasks and targets are parts of their wholes', async ({ page }) => {
  await page.goto('/areas/hoan-kiem')
  const progress = page.getByRole('region', { name: 'Nhiệm vụ và chỉ tiêu được giao' })
  await expect(progress.getByRole('img', { name: /Nhiệm vụ\/chỉ tiêu nhiệm kỳ hoàn thành.*hoàn thành 31\/38 nhiệm vụ, trong đó 12 vượt; còn 7/ })).toBeVisible()
  await expect(progress.getByRole('link', { name: 'hoàn thành 31/38 nhiệm vụ, trong đó 12 vượt; còn 7' })).toHaveAttribute('href', /#o-/)
})

test('a figure not known on a day is not shown on that day, and links keep the day', async ({ page }) => {
  await page.goto('/areas/hoan-kiem?asOf=2022-12-31')
  await expect(page.getByRole('region', { name: 'Số liệu chính' })).not.toContainText('22.453')
  await expect(page.getByRole('region', { name: 'Nên so sánh với' }).getByRole('link').first()).toHaveAttribute('href', /asOf=2022-12-31/)
  await page.goto('/areas/hoan-kiem?asOf=2022-02-31')
  await expect(page.getByRole('alert').filter({ hasText: '2022-02-31' })).toBeVisible()
})

test('an unknown area gets 404', async ({ page }) => {
  expect((await page.goto('/areas/khong-co'))?.status()).toBe(404)
  expect((await page.goto('/areas/KHÔNG CÓ'))?.status()).toBe(404)
})

test('in English too', async ({ page }) => {
  await page.goto('/en/areas/tay-ho')
  await expect(page.getByText('Ended on 30 Jun 2025; its area now belongs to:')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Headline figures' })).toContainText('6th of 9 areas with a figure')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('areas are found by name without marks', async ({ page }) => {
    await page.goto('/areas')
    await expect(page.getByRole('list', { name: /theo vị trí trong thành phố/ }).getByRole('link')).toHaveCount(30)
    await page.getByLabel('Tên địa bàn, không cần dấu').fill('dong da')
    await page.getByRole('button', { name: 'Lọc' }).click()
    await expect(page).toHaveURL(/q=dong/)
    await expect(page.getByText('Tìm thấy 1 quận, huyện, thị xã và 5 phường, xã theo “dong da”.')).toBeVisible()
    await page.getByRole('table').getByRole('link', { name: 'Quận Đống Đa' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Quận Đống Đa' })).toBeVisible()
  })

  test('what is not found is said', async ({ page }) => {
    await page.goto('/areas?q=sao+hoa')
    await expect(page.getByText('Không có địa bàn nào tên “sao hoa”.')).toBeVisible()
    await page.getByRole('link', { name: 'Bỏ lọc' }).click()
    await expect(page.getByRole('heading', { name: /^Phường, xã từ/ })).toBeVisible()
  })

  test('a theme folds away, and the periods before unfold', async ({ page }) => {
    await page.goto('/areas/tay-ho')
    const theme = page.locator('details.theme-section').filter({ has: page.getByRole('heading', { name: 'Thu, chi ngân sách nhà nước' }) })
    const row = theme.locator('.fact-row').filter({ has: page.getByRole('link', { name: 'Thu ngân sách nhà nước trên địa bàn', exact: true }) })
    await expect(row.getByText('5 tháng năm 2023')).toBeHidden()
    await row.locator('summary').click()
    await expect(row.getByText('5 tháng năm 2023')).toBeVisible()
    await theme.locator('> summary').click()
    await expect(row).toBeHidden()
  })
})

for (const address of ['/areas', '/areas?q=tay+ho', '/areas/tay-ho', '/areas/phuong-tay-ho', '/en/areas/hoan-kiem']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address} (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      for (const summary of await page.locator('.fact-earlier > summary').all()) await summary.click()
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }

  test(`no wider than a phone, at twice the text too: ${address}`, async ({ page, context, baseURL }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await context.addCookies([{ name: 'preferences', value: 'text=2&contrast=normal&theme=auto', url: baseURL ?? '' }])
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}
