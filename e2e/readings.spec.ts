import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { importReport, signIn } from './people'

// What a reviewer decides is remembered, used from then on, and shown where it changes earlier readings.

// Reading again is done for all reports at once: one after the other, or one test reads what another waits for.
test.describe.configure({ mode: 'default' })

const readings = (page: Page) => page.getByRole('list', { name: 'Số liệu máy đọc được' }).locator('> li')
const faults = async (page: Page) => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)

/** Accepts the reading of a measure that nobody knew as revenue of the budget. */
async function accept(page: Page, reportId: string, words: string) {
  await page.goto(`/review/${reportId}`)
  const reading = readings(page).filter({ hasText: words })
  await expect(reading).toContainText('chưa rõ chỉ tiêu')
  await reading.getByText('Sửa rồi nhận', { exact: true }).first().click()
  await reading.getByLabel('Chỉ tiêu', { exact: true }).fill('Thu ngân sách nhà nước trên địa bàn')
  await reading.getByRole('button', { name: 'Sửa rồi nhận' }).click()
  await expect(reading.getByText('đã nhận', { exact: true })).toBeVisible()
}

test('words that a reviewer explained are used on reading again, as a difference to approve', async ({ page }) => {
  test.slow()
  const [later, earlier] = [await importReport('lat-via-he-2022.txt'), await importReport('lat-via-he-2021.txt')]
  await signIn(page, 'lan@test.localdomain')
  await accept(page, later, '512,7 tỷ đồng')

  await test.step('they are listed with their sentence and who taught them', async () => {
    await page.goto('/review')
    await page.getByRole('link', { name: 'Từ ngữ đã học' }).click()
    const words = page.getByRole('list', { name: 'Từ ngữ đã học' }).locator('> li').filter({ hasText: 'lát vỉa hè' }).filter({ hasNotText: 'đã thu hồi' })
    await expect(words).toContainText('Thu ngân sách nhà nước trên địa bàn')
    await expect(words).toContainText('512,7 tỷ đồng')
    await expect(words).toContainText('Nguyễn Thị Lan dạy ngày')
    expect(await faults(page)).toEqual([])
  })

  await test.step('earlier reports are read again, and nothing changes by that', async () => {
    await page.goto('/review/readings')
    await page.getByRole('button', { name: 'Đọc lại' }).click()
    await expect(page.getByText(/^Xong: đã đọc \d+ báo cáo/)).toBeVisible({ timeout: 30_000 })
    await page.goto(`/review/${earlier}`)
    await expect(readings(page).filter({ hasText: '498,4' })).toContainText('chưa rõ chỉ tiêu')
  })

  await test.step('the difference names the field, before and now', async () => {
    await page.goto('/review/readings')
    await page.getByRole('list', { name: 'Khác biệt chờ duyệt' }).getByRole('link', { name: /năm 2021/ }).click()
    const change = page.getByRole('list', { name: 'Khác biệt giữa hai lần đọc' }).locator('> li').filter({ hasText: '498,4' })
    const field = change.getByRole('row', { name: /^Chỉ tiêu/ })
    await expect(field.locator('del')).toHaveText('chưa rõ chỉ tiêu')
    await expect(field.locator('ins')).toHaveText('Thu ngân sách nhà nước trên địa bàn')
    expect(await faults(page)).toEqual([])
  })

  await test.step('approved, it stands in the review', async () => {
    await page.getByRole('button', { name: 'Duyệt khác biệt' }).click()
    await expect(page).toHaveURL(new RegExp(`/review/${earlier}`))
    await expect(readings(page).filter({ hasText: '498,4' })).toHaveCount(1)
    await expect(readings(page).filter({ hasText: '498,4' })).toContainText('Thu ngân sách nhà nước trên địa bàn')
    await page.goto('/review/readings')
    await expect(page.getByRole('list', { name: 'Đã quyết định gần đây' })).toContainText('đã duyệt')
  })

  await test.step('taken back, they are kept as taken back', async () => {
    await page.goto('/review/words')
    await page.getByRole('button', { name: /^Thu hồi: .*lát vỉa hè/ }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'lát vỉa hè' }).getByText('đã thu hồi', { exact: true }).first()).toBeVisible()
  })
})

test('without signing in neither page is shown', async ({ page }) => {
  for (const path of ['/review/readings', '/review/words']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/sign-in\?next=/)
  }
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a measure that the catalogue does not know gets an indicator of its own', async ({ page }) => {
    const reportId = await importReport('den-trang-tri-2022.txt')
    await signIn(page, 'minh@test.localdomain')
    await page.goto(`/review/${reportId}`)
    await readings(page).filter({ hasText: '37,6 tỷ đồng' }).getByRole('link', { name: 'Thêm chỉ tiêu mới' }).click()
    await expect(page.getByLabel('Tên chỉ tiêu')).toHaveValue(/đèn trang trí/)
    await expect(page.getByLabel('Giá trị', { exact: true })).toHaveValue('37,6')
    await page.getByLabel('Mã').fill('budget-revenue')
    await page.getByLabel('Định nghĩa', { exact: false }).first().fill('Tiền các tổ chức, cá nhân đóng góp để lắp đèn trang trí.')
    await page.getByLabel('Lĩnh vực').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Thêm chỉ tiêu và nhận số liệu' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Mã: đã có chỉ tiêu khác mang mã này')
    await expect(page.getByLabel('Định nghĩa', { exact: false }).first()).toHaveValue(/lắp đèn trang trí/)

    await page.getByLabel('Mã').fill('festive-lighting-contributions')
    await page.getByRole('button', { name: 'Thêm chỉ tiêu và nhận số liệu' }).click()
    await expect(page).toHaveURL(new RegExp(`/review/${reportId}#c-`))
    await expect(readings(page).filter({ hasText: '37,6 tỷ đồng' }).getByText('đã nhận', { exact: true })).toBeVisible()
    await page.goto('/indicators/festive-lighting-contributions')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('đèn trang trí')
  })

  test('reports are read again a batch a click', async ({ page }) => {
    test.slow()
    await signIn(page, 'minh@test.localdomain')
    await page.goto('/review/readings')
    const button = page.getByRole('button', { name: /^Đọc (lại|tiếp)$/ })
    for (let clicks = 0; clicks < 30 && (await button.count()) > 0; clicks += 1) await button.click()
    await expect(page.getByText('Mọi báo cáo đã được đọc bằng bộ quy tắc hiện nay')).toBeVisible()
  })
})
