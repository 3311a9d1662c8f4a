import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** Opens the search by a key. A page that was only just served may not listen yet, so the key is pressed until it does. */
async function openSearch(page: Page, key = 'Control+k') {
  const dialog = page.getByRole('dialog', { name: 'Tìm địa bàn, chỉ tiêu, báo cáo' })
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(dialog).toBeVisible({ timeout: 500 })
  }).toPass()
  return { dialog, field: dialog.getByRole('combobox'), options: dialog.getByRole('option'), active: dialog.getByRole('option', { selected: true }) }
}

test.describe('by Ctrl K', () => {
  for (const [typed, first, address] of [
    ['hoan kiem', 'Quận Hoàn Kiếm', /\/areas\/hoan-kiem$/],
    ['phuong hoan kiem', 'Phường Hoàn Kiếm', /\/areas\/phuong-hoan-kiem$/],
    ['hà đông', 'Quận Hà Đông', /\/areas\/ha-dong$/],
    ['cchc', 'Thứ hạng Chỉ số CCHC', /\/indicators\/par-index-rank$/],
    ['thu ngan sach', 'Thu ngân sách nhà nước trên địa bàn', /\/indicators\/budget-revenue$/],
    ['so sánh hoan kiem tay ho', 'So sánh Quận Hoàn Kiếm và Quận Tây Hồ', /\/compare\?areas=hoan-kiem,tay-ho/],
    ['cchc hoan kiem 2023', 'Thứ hạng Chỉ số CCHC: Quận Hoàn Kiếm, 2023', /\/compare\?indicator=par-index-rank&areas=hoan-kiem/],
    ['do phu', 'Độ phủ', /\/coverage$/],
  ] as const) {
    test(`"${typed}" and Enter lead to ${first}`, async ({ page }) => {
      await page.goto('/areas')
      const { field, active } = await openSearch(page)
      await expect(field).toBeFocused()
      await page.keyboard.type(typed)
      await expect(active).toContainText(first)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(address)
    })
  }

  test('a district comes before the ward that took its name, each with its dates, words marked', async ({ page }) => {
    await page.goto('/areas')
    const { dialog, options } = await openSearch(page)
    await page.keyboard.type('ha dong')
    await expect(options.nth(0)).toContainText(/Quận Hà Đông.*đến 30\/06\/2025/)
    await expect(options.nth(1)).toContainText(/Phường Hà Đông.*từ 01\/07\/2025/)
    await expect(options.nth(0).locator('mark')).toHaveText('Hà Đông')
    await expect(dialog.getByRole('status')).toHaveText(/^\d+ kết quả$/)
    await page.keyboard.type(' khong co o dau')
    await expect(dialog.getByRole('status')).toHaveText('Không có kết quả')
  })

  test('arrows, Home and End choose, the field keeps the focus, Esc closes and gives it back', async ({ page }) => {
    await page.goto('/areas')
    const link = page.getByRole('link', { name: 'Quận Ba Đình' }).first()
    await link.focus()
    const { dialog, field, options, active } = await openSearch(page)
    await page.keyboard.type('hoan kiem')
    await expect(active).toHaveText(/Quận Hoàn Kiếm/)
    const activeId = () => field.getAttribute('aria-activedescendant')
    const idOf = (index: number) => options.nth(index).getAttribute('id')
    await page.keyboard.press('ArrowDown')
    await expect(active).toHaveText(/Phường Hoàn Kiếm/)
    expect(await activeId()).toBe(await idOf(1))
    await page.keyboard.press('End')
    await expect(active).toHaveText('Xem trang kết quả cho “hoan kiem”')
    await page.keyboard.press('ArrowDown')
    await expect(active).toHaveText(/Quận Hoàn Kiếm/)
    await page.keyboard.press('ArrowUp')
    expect(await activeId()).toBe(await idOf(await options.count() - 1))
    await page.keyboard.press('Home')
    expect(await activeId()).toBe(await idOf(0))
    await expect(field).toBeFocused()
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(link).toBeFocused()
  })

  test('the pointer opens it from the field of the header, and an option', async ({ page }) => {
    await page.goto('/areas')
    const dialog = page.getByRole('dialog')
    await expect(async () => {
      await page.locator('header').getByRole('searchbox').click()
      await expect(dialog).toBeVisible({ timeout: 500 })
    }).toPass()
    await page.keyboard.type('tay ho')
    await dialog.getByRole('option', { name: /^Quận Tây Hồ cấp huyện/ }).click()
    await expect(page).toHaveURL(/\/areas\/tay-ho$/)
  })

  test('⌘ K opens it too, and in English its words are English', async ({ page }) => {
    await page.goto('/en/areas')
    await expect(async () => {
      await page.keyboard.press('Meta+k')
      await expect(page.getByRole('dialog', { name: 'Search areas, indicators, reports' })).toBeVisible({ timeout: 500 })
    }).toPass()
    await page.keyboard.type('poverty')
    await expect(page.getByRole('option', { selected: true })).toContainText('Poverty rate')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/en\/indicators\/poverty-rate$/)
  })

  test('"/" opens it outside of fields, until it is switched off', async ({ page }) => {
    await page.goto('/search')
    const { dialog } = await openSearch(page, '/')
    await dialog.getByRole('checkbox', { name: 'Mở tìm kiếm bằng phím /' }).uncheck()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.reload()
    // Once Ctrl K is heard the page listens, and "/" is not.
    await openSearch(page)
    await page.keyboard.press('Escape')
    await page.locator('h1').click()
    await page.keyboard.press('/')
    await expect(dialog).toBeHidden()
    await page.getByRole('main').getByRole('searchbox').fill('1')
    await page.keyboard.type('/2')
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('1/2')
  })

  test('without suggestions Enter still leads to the results', async ({ page }) => {
    await page.route('**/search/entries*', (route) => route.abort())
    await page.goto('/areas')
    const { dialog } = await openSearch(page)
    await page.keyboard.type('hoan kiem')
    await expect(dialog.getByRole('status')).toHaveText(/Chưa tải được gợi ý/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=hoan\+kiem$/)
    await expect(page.getByRole('heading', { name: 'Tìm “hoan kiem”' })).toBeVisible()
  })

  test('the suggestions are asked for at the first opening only, and not again unless they changed', async ({ page, request }) => {
    const asked: string[] = []
    page.on('request', (sent) => { if (sent.url().includes('/search/entries')) asked.push(sent.url()) })
    await page.goto('/areas')
    const { options } = await openSearch(page)
    await expect(options.first()).toBeVisible()
    await page.keyboard.press('Escape')
    await openSearch(page)
    await expect(options.first()).toBeVisible()
    expect(asked).toHaveLength(1)
    const etag = (await request.get('/search/entries')).headers().etag ?? ''
    expect((await request.get('/search/entries', { headers: { 'if-none-match': etag } })).status()).toBe(304)
    expect((await request.get('/search/entries', { headers: { 'if-none-match': '"other"' } })).status()).toBe(200)
  })
})

test('the day asked about goes along', async ({ page }) => {
  await page.goto('/areas?asOf=2024-01-01')
  const { active } = await openSearch(page)
  await page.keyboard.type('hoan kiem')
  await expect(active).toHaveAttribute('href', '/areas/hoan-kiem?asOf=2024-01-01')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=hoan%20kiem&asOf=2024-01-01$/)
  await expect(page.getByRole('main').getByRole('link', { name: 'Quận Hoàn Kiếm', exact: true })).toHaveAttribute('href', '/areas/hoan-kiem?asOf=2024-01-01')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the search open over a page (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/areas')
    const { options } = await openSearch(page)
    await expect(options.first()).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.type('cchc hoan kiem')
    await expect(options.first()).toContainText('CCHC')
    await expectNoViolations(page)
  })

  for (const address of ['/search', '/search?q=hoan+kiem', '/search?q=gtsx', '/en/search?q=hoang+kim']) {
    test(`axe finds nothing on ${address} (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      await expectNoViolations(page)
    })
  }
}

test('on a phone the search is the whole window, and the results no wider', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/search?q=thu+ngan+sach')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  const { dialog, options } = await openSearch(page)
  await page.keyboard.type('thu ngan sach')
  await expect(options.first()).toBeVisible()
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the field of the header leads to results by kind, words marked', async ({ page }) => {
    await page.goto('/areas')
    const field = page.locator('header').getByRole('searchbox')
    await field.fill('hoan kiem')
    await field.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=hoan\+kiem$/)
    await expect(page).toHaveTitle(/^Tìm “hoan kiem” · /)
    await expect(page.getByRole('region', { name: /^Địa bàn 2/ }).getByRole('link')).toHaveText(['Quận Hoàn Kiếm', 'Phường Hoàn Kiếm'])
    await expect(page.getByRole('link', { name: 'Quận Hoàn Kiếm', exact: true }).locator('mark')).toHaveText('Hoàn Kiếm')
    await page.getByRole('navigation', { name: 'Loại kết quả' }).getByRole('link', { name: 'Báo cáo và nguồn' }).click()
    await expect(page).toHaveURL(/kind=report$/)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^Báo cáo và nguồn/])
  })

  test('an indicator and an area lead to their comparison', async ({ page }) => {
    await page.goto('/search?q=cchc+hoan+kiem')
    await page.getByRole('region', { name: 'So sánh' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/compare\?indicator=par-index-rank&areas=hoan-kiem$/)
  })

  test('what is not found gets names much like it and other ways on', async ({ page }) => {
    await page.goto('/search?q=hoang+kim')
    const main = page.getByRole('main')
    await expect(main.getByText('Không tìm thấy “hoang kim”.')).toBeVisible()
    await expect(main.getByRole('link', { name: 'Quận Hoàn Kiếm' })).toHaveAttribute('href', '/areas/hoan-kiem')
    await expect(main.getByRole('link', { name: 'Chỉ tiêu', exact: true })).toHaveAttribute('href', '/indicators')
  })

  test('what is typed is shown as it is', async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent('<b>"&x')}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tìm “<b>"&x”')
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('<b>"&x')
  })
})
