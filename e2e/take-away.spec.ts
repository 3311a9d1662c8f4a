import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'

const PAGE = '/figures?kind=ranking&indicator=par-index-score&period=2023'
const EXTENSIONS = ['xlsx', 'ods', 'csv', 'csv', 'png', 'svg', 'pdf', 'docx']
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const menuOf = (card: Locator) => card.locator('.take-away')
/** Texts of the table's cells on the page, row by row, heads first. */
const shownRows = (card: Locator) => card.locator('.figure-table tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.querySelector('.entry a') ?? cell).textContent ?? '')))

test.describe('the menu of a figure', () => {
  test('opens and leads on by keyboard', async ({ page }) => {
    await page.goto('/indicators/voter-turnout')
    const menu = menuOf(page.locator('figure').first())
    const opener = menu.locator('summary')
    await opener.focus()
    await expect(menu.getByRole('link').first()).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(menu.getByRole('link', { name: 'XLSX' })).toBeVisible()
    for (const name of ['Sao chép hình', 'Sao chép bảng']) {
      await page.keyboard.press('Tab')
      await expect(menu.getByRole('button', { name })).toBeFocused()
    }
    await page.keyboard.press('Tab')
    await expect(menu.getByRole('link', { name: 'XLSX' })).toBeFocused()
  })

  test('says what is inside each file, and every file is there', async ({ page, request }) => {
    await page.goto('/indicators/voter-turnout')
    const menu = menuOf(page.locator('figure').first())
    await menu.locator('summary').click()
    await expect(menu.getByRole('listitem').filter({ hasText: 'XLSX' })).toContainText('bìa, số liệu, chú thích, nguồn, ký hiệu')
    const hrefs = await menu.locator('a[href*="format="]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs).toHaveLength(EXTENSIONS.length)
    for (const [index, href] of hrefs.entries()) {
      const answer = await request.get(href)
      expect(answer.status(), href).toBe(200)
      expect(answer.headers()['content-disposition'], href).toMatch(new RegExp(`^attachment; filename="voter-turnout_[a-z0-9_-]+_\\d{4}-\\d{2}-\\d{2}\\.${EXTENSIONS[index]}"$`))
    }
  })

  test('leads to the page of the figure alone', async ({ page }) => {
    await page.goto('/indicators/voter-turnout')
    const card = page.locator('figure').first()
    const shown = await shownRows(card)
    await menuOf(card).locator('summary').click()
    await menuOf(card).getByRole('link', { name: 'Lựa chọn khác, liên kết và mã nhúng' }).click()
    await expect(page.getByRole('heading', { name: 'Mang số liệu đi' })).toBeVisible()
    expect(await shownRows(page.locator('figure'))).toEqual(shown)
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the menu gives the file in Vietnamese style', async ({ page }) => {
    await page.goto(PAGE)
    const menu = menuOf(page.locator('figure'))
    await menu.locator('summary').click()
    await expect(menu.getByRole('button')).toHaveCount(0)
    const waiting = page.waitForEvent('download')
    await menu.getByRole('link', { name: 'CSV kiểu Việt Nam' }).click()
    const csv = await readFile(await (await waiting).path(), 'utf8')
    expect(csv.split('\r\n')[0]?.split(';')).toContain('gia_tri')
    expect(csv).toMatch(/;\d+,\d+;/)
  })

  test('a picture is chosen, looked at and taken', async ({ page }) => {
    await page.goto(PAGE)
    const size = async () => page.locator('.picture-preview').evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    })
    const form = page.locator('.picture-choice')
    await form.scrollIntoViewIfNeeded()
    expect(await size()).toEqual([1600, 900])
    await form.getByLabel('Khổ hình').selectOption('square')
    await form.getByLabel('Tương phản').selectOption('high')
    await form.getByRole('button', { name: 'Xem trước' }).click()
    await expect(page).toHaveURL(/size=square.*#picture$/)
    await expect(form.getByLabel('Tương phản')).toHaveValue('high')
    await form.scrollIntoViewIfNeeded()
    expect(await size()).toEqual([1080, 1080])
    const waiting = page.waitForEvent('download')
    await form.getByRole('button', { name: 'Tải hình' }).click()
    expect((await waiting).suggestedFilename()).toMatch(/^par-index-score_.+\.png$/)
  })
})

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const open = async (page: Page) => {
    await page.goto(PAGE)
    const menu = menuOf(page.locator('figure'))
    await menu.locator('summary').click()
    return menu
  }
  const kindsInClipboard = (page: Page) => page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))

  test('a table gives cells and text', async ({ page }) => {
    const menu = await open(page)
    const shown = await shownRows(page.locator('figure'))
    await menu.getByRole('button', { name: 'Sao chép bảng' }).click()
    await expect(menu.getByRole('status')).toHaveText('Đã sao chép bảng.')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text.split(/\r?\n/).map((line) => line.split('\t'))).toEqual(shown)
    const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType('text/html')).text())
    expect(html.match(/<tr/g)).toHaveLength(shown.length)
  })

  test('a table works where the page came without encryption, as in an office’s own network', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    const menu = await open(page)
    const [, first = []] = await shownRows(page.locator('figure'))
    await menu.getByRole('button', { name: 'Sao chép bảng' }).click()
    await expect(menu.getByRole('status')).toHaveText('Đã sao chép bảng.')
    const search = page.getByRole('searchbox').first()
    await search.fill('')
    await search.press('Control+V')
    expect(await search.inputValue()).toContain(first.at(-1))
    await menu.getByRole('button', { name: 'Sao chép hình' }).click()
    await expect(menu.getByRole('status')).toHaveText('Trình duyệt không cho sao chép; xin tải tệp.')
  })

  test('a picture gives a PNG', async ({ page }) => {
    const menu = await open(page)
    await menu.getByRole('button', { name: 'Sao chép hình' }).click()
    await expect(menu.getByRole('status')).toHaveText('Đã sao chép hình.')
    expect(await kindsInClipboard(page)).toEqual(['image/png'])
  })

  test('a picture that does not come is said to have failed', async ({ page }) => {
    await page.route(/format=png/, (route) => route.abort())
    const menu = await open(page)
    await menu.getByRole('button', { name: 'Sao chép hình' }).click()
    await expect(menu.getByRole('status')).toHaveText('Trình duyệt không cho sao chép; xin tải tệp.')
  })

  test('the code to embed is copied as it stands', async ({ page }) => {
    await page.goto(PAGE)
    const field = page.locator('#embed .copy-field')
    await field.getByRole('button').click()
    await expect(field.getByRole('button', { name: 'Đã sao chép' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.getByRole('textbox').inputValue())
  })
})

test('the page of a figure without figures offers nothing to take', async ({ page }) => {
  await page.goto('/figures?kind=ranking&indicator=par-index-score&areas=phuong-hoan-kiem')
  await expect(page.getByText('Hình này chưa có số liệu nên chưa có gì để giữ.')).toBeVisible()
  await expect(page.locator('main a[href*="format="]')).toHaveCount(0)
})

test('what an address asks for in vain is said', async ({ page }) => {
  await page.goto(`${PAGE.replace('2023', '1066')}&asOf=2024-02-30`)
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(2)
})

test('the page of an unknown indicator is not there', async ({ page }) => {
  expect((await page.goto('/figures?indicator=khong-co'))?.status()).toBe(404)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of [PAGE, '/en/figures?kind=lines&indicator=budget-revenue&areas=hoan-kiem,tay-ho&frame=dark']) {
    test(`axe finds nothing on ${address} with its menu open (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      await page.locator('.take-away summary').click()
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }
}

test('the page of a figure is no wider than a phone, its menu open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(PAGE)
  await page.locator('.take-away summary').click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
