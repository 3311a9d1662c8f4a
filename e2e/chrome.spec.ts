import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

// What every page has around its content: text size, contrast, theme, the day, the language, the way back.

const BLACK = 'rgb(0, 0, 0)'
const WHITE = 'rgb(255, 255, 255)'
const textIs = (page: Page, pixels: number) => expect(page.locator('html')).toHaveCSS('font-size', `${pixels}px`)
const colours = async (page: Page, ink: string, ground: string) => {
  await expect(page.locator('body')).toHaveCSS('color', ink)
  await expect(page.locator('body')).toHaveCSS('background-color', ground)
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const inWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('A+ makes the text larger, here and on the next page; A brings it back', async ({ page }) => {
      await page.goto('/about?asOf=2024-02-20')
      await textIs(page, 16)
      await press(page, /^A\+/)
      await textIs(page, 20)
      await expect(page).toHaveURL(/\/about\?asOf=2024-02-20$/)
      await page.getByRole('link', { name: 'Địa bàn', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Địa bàn' })).toBeVisible()
      await textIs(page, 20)
      await press(page, /^A \(/)
      await textIs(page, 16)
    })

    test('high contrast is black on white, and goes again', async ({ page }) => {
      await page.goto('/about')
      await expect(page.locator('body')).not.toHaveCSS('color', BLACK)
      await press(page, 'Tăng tương phản')
      await colours(page, BLACK, WHITE)
      await expect(page.getByRole('button', { name: 'Tăng tương phản' })).toHaveAttribute('aria-pressed', 'true')
      await press(page, 'Tăng tương phản')
      await expect(page.locator('body')).not.toHaveCSS('color', BLACK)
    })

    test('a theme chosen wins over the system’s, and is remembered', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.goto('/about')
      await expect(page.locator('body')).not.toHaveCSS('background-color', WHITE)
      await press(page, 'Sáng')
      await expect(page.locator('body')).toHaveCSS('background-color', WHITE)
      await page.goto('/en/method')
      await expect(page.locator('body')).toHaveCSS('background-color', WHITE)
      await expect(page.getByRole('button', { name: 'Light' })).toHaveAttribute('aria-pressed', 'true')
      await press(page, 'System')
      await expect(page.locator('body')).not.toHaveCSS('background-color', WHITE)
    })

    test('a day is chosen, said on every page and kept from link to link, until it is dropped', async ({ page }) => {
      await page.goto('/compare?indicator=par-index-score&areas=hoan-kiem,cau-giay')
      await page.getByText('Số liệu đã biết đến ngày').click()
      await page.getByLabel('Đến hết ngày').fill('2024-02-20')
      await press(page, 'Xem theo ngày này')
      await expect(page).toHaveURL((address) => address.searchParams.get('asOf') === '2024-02-20' && address.searchParams.get('areas') === 'hoan-kiem,cau-giay')
      await page.getByRole('link', { name: 'Báo cáo', exact: true }).click()
      await expect(page).toHaveURL(/\/reports\?asOf=2024-02-20$/)
      await expect(page.getByText('những gì đã biết đến hết ngày 20/02/2024')).toBeVisible()
      await page.getByRole('link', { name: 'Về hiện tại' }).click()
      await expect(page).toHaveURL(/\/reports$/)
      await expect(page.getByRole('link', { name: 'Về hiện tại' })).toHaveCount(0)
    })

    test('the other language shows the same view', async ({ page }) => {
      await page.goto('/compare?indicator=budget-revenue&areas=hoan-kiem,dong-da&asOf=2025-01-31')
      await page.getByRole('link', { name: 'English' }).click()
      await expect(page).toHaveURL(/\/en\/compare\?/)
      await expect(page).toHaveURL((address) => ['indicator', 'areas', 'asOf'].every((key) => address.searchParams.has(key)))
      await page.getByRole('link', { name: 'Tiếng Việt' }).click()
      await expect(page).toHaveURL(/\/compare\?indicator=budget-revenue&areas=hoan-kiem,dong-da&asOf=2025-01-31$/)
    })

    test('the tour is put away once and for all; the page about it keeps its steps', async ({ page }) => {
      await page.goto('/')
      const tour = page.getByRole('region', { name: /Lần đầu đến đây/ })
      expect(await tour.getByRole('listitem').count()).toBeLessThanOrEqual(3)
      await tour.getByRole('button', { name: /không hiện lại/ }).click()
      await expect(tour).toHaveCount(0)
      await page.goto('/en')
      await expect(page.getByRole('region', { name: /First time here/ })).toHaveCount(0)
      await page.goto('/about')
      await expect(page.getByText('Mỗi con số dẫn về câu nêu nó')).toBeVisible()
    })

    test('on a phone the sections and the display fold away behind buttons', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto('/about')
      const sections = page.getByRole('navigation', { name: 'Điều hướng chính' })
      await expect(sections).toBeHidden()
      expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(120)
      await press(page, 'Trình đơn')
      await sections.getByRole('link', { name: 'Địa bàn' }).click()
      await expect(page).toHaveURL(/\/areas$/)
    })

    test('on a phone nothing is wider than the screen, also with the text enlarged twice', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto('/method')
      for (const pixels of [20, 24]) {
        // With a script the sheet stays open, without one the page has come anew.
        if (!await page.getByRole('button', { name: /^A\+/ }).isVisible()) await press(page, 'Hiển thị')
        await press(page, /^A\+/)
        await textIs(page, pixels)
      }
      for (const address of ['/method', '/accessibility', '/en/about?asOf=2024-02-20', '/areas', '/khong-co']) {
        await page.goto(address)
        await textIs(page, 24)
        expect(await inWidth(page), address).toBeLessThanOrEqual(0)
      }
    })

    test('a page that does not exist says what was asked for and searches for it', async ({ page }) => {
      const answer = await page.goto('/indicators/cai-cach-hanh-chinh')
      expect(answer?.status()).toBe(404)
      const main = page.getByRole('main')
      await expect(main.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible()
      await expect(main.getByText('/indicators/cai-cach-hanh-chinh')).toBeVisible()
      await expect(main.getByLabel('Tìm theo tên')).toHaveValue('cai cach hanh chinh')
      await main.getByRole('button', { name: 'Tìm' }).click()
      await expect(page).toHaveURL(/\/search\?q=cai\+cach\+hanh\+chinh$/)
    })
  })
}

test('the button pressed keeps the focus, so that it can be pressed again', async ({ page }) => {
  await page.goto('/about')
  const larger = page.getByRole('button', { name: /^A\+/ })
  // React is at work once it has put its own keys on the elements; before that the form is a plain one.
  await page.waitForFunction(() => Object.keys(document.querySelector('button[name=text]') ?? {}).some((key) => key.startsWith('__react')))
  await larger.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('125%')).toBeVisible()
  await expect(larger).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('150%')).toBeVisible()
})

test('a view changed in the browser is the one that language and day keep', async ({ page }) => {
  await page.goto('/about')
  await expect(async () => {
    await page.evaluate(() => history.replaceState(null, '', '/about?areas=hoan-kiem,tay-ho'))
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en/about?areas=hoan-kiem,tay-ho', { timeout: 1000 })
  }).toPass()
  await expect(page.locator('input[type=hidden][name=areas]')).toHaveValue('hoan-kiem,tay-ho')
})

test('what the system asks for is followed where nothing was chosen', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' })
  await page.goto('/about')
  await colours(page, WHITE, BLACK)
})

test('the method page prints the rules the program works by', async ({ page }) => {
  await page.goto('/method')
  await expect(page.getByRole('table', { name: 'Lý do không so sánh được' }).getByRole('row', { name: /Khác đối tượng đo/ })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Quy tắc xếp trạng thái' }).getByRole('row', { name: /từ 70% đến dưới 90%/ })).toBeVisible()
  await page.getByRole('navigation', { name: 'Trong trang này' }).getByRole('link', { name: /nhiệm vụ/ }).click()
  await expect(page).toHaveURL(/#targets$/)
})

test('on paper the guides are gone; address, day and tables stand there, dark or not', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/indicators/par-index-score?asOf=2024-06-01')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByText(/^In ngày \d\d\/\d\d\/\d{4} từ .*\/indicators\/par-index-score\?asOf=2024-06-01$/)).toBeVisible()
  await expect(page.getByText('những gì đã biết đến hết ngày 01/06/2024')).toBeVisible()
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('background-color', WHITE)
})

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
for (const address of ['/method', '/en/accessibility', '/about?asOf=2024-02-20']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${address}, high contrast, ${colorScheme}`, async ({ page, context, baseURL }) => {
      await context.addCookies([{ name: 'preferences', value: `text=1.25&contrast=high&theme=${colorScheme}`, url: baseURL ?? '' }])
      await page.goto(address)
      await expect(page.locator('body')).toHaveCSS('color', colorScheme === 'dark' ? WHITE : BLACK)
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }
}

test('axe finds nothing in the opened menus of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/about')
  for (const name of ['Trình đơn', 'Hiển thị']) {
    await press(page, name)
    if (name === 'Hiển thị') await page.getByText('Số liệu đã biết đến ngày').click()
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await page.keyboard.press('Escape')
  }
})
