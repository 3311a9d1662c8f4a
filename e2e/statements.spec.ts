import { expect, test, type Page } from '@playwright/test'
import { importReport, signIn } from './people'

// Results told without a figure: from the report to the coverage of the area.

test.describe.configure({ mode: 'serial' })

let report = ''
test.beforeAll(async () => {
  report = await importReport('tay-ho-khong-so-2023.txt')
})

const COVERAGE = '/coverage?indicator=dossiers-on-time-rate'
const cardOf = (page: Page, words: string) => page.locator('[data-statement]').filter({ has: page.locator('mark', { hasText: words }) })

/** What the coverage table says of Tây Hồ in 2023. */
async function coverageOf2023(page: Page): Promise<string> {
  await page.goto(COVERAGE)
  const row = page.getByRole('row', { name: /^Tây Hồ/ })
  await expect(row).toBeVisible()
  const years = await page.getByRole('columnheader').allTextContents()
  const cell = row.locator('th, td').nth(years.findIndex((year) => year.trim() === '2023'))
  return (await cell.getAttribute('title')) ?? ''
}

test('a reviewer accepts a statement beside its sentence; the coverage of the area and the page of the report say it', async ({ page }) => {
  expect(await coverageOf2023(page)).toBe('Không nêu')
  await signIn(page, 'lan@test.localdomain')
  await page.goto(`/review/${report}`)
  const card = cardOf(page, 'Tỷ lệ hồ sơ giải quyết đúng hạn cao hơn cùng kỳ năm trước')
  await expect(card.locator('blockquote mark')).toHaveText('Tỷ lệ hồ sơ giải quyết đúng hạn cao hơn cùng kỳ năm trước')
  await expect(card).toContainText('Tăng, không nêu bao nhiêu')
  await expect(card).toContainText('Quận Tây Hồ')
  await expect(card).toContainText('9 tháng năm 2023')
  await expect(card).toContainText('suy từ văn cảnh: địa bàn, kỳ')
  await card.getByRole('button', { name: /^Nhận/ }).click()
  await expect(card).toHaveAttribute('data-decision', 'accepted')
  await expect(card.getByRole('button', { name: /^Hoàn tác/ })).toBeVisible()

  expect(await coverageOf2023(page)).toBe('Có nêu, không có số')
  await page.getByRole('row', { name: /^Tây Hồ/ }).getByRole('link', { name: 'Có nêu, không có số' }).click()
  await expect(page.locator('mark:target')).toHaveText('Tỷ lệ hồ sơ giải quyết đúng hạn cao hơn cùng kỳ năm trước')
  await expect(page.getByRole('region', { name: 'Kết quả nêu không kèm số' }).getByRole('listitem')).toHaveCount(1)
})

test('an announcement and a sentence of which the catalogue knows no indicator are told apart', async ({ page }) => {
  await signIn(page, 'lan@test.localdomain')
  await page.goto(`/review/${report}`)
  const announced = cardOf(page, 'công bố chỉ số cải cách hành chính')
  await expect(announced).toContainText('Đã công bố, không nêu số')
  await expect(announced).toContainText('năm 2022')
  await expect(announced).toContainText('đủ để ghi vào bảng độ phủ')
  const unknown = cardOf(page, 'Sản lượng hoa, cây cảnh giữ ổn định')
  await expect(unknown).toContainText('chưa rõ chỉ tiêu nào')
  await expect(unknown).toContainText('chưa đủ chỉ tiêu, địa bàn và kỳ')
})

test('the public page shows nothing that awaits a decision', async ({ page }) => {
  await page.goto(`/reports/${report}`)
  await expect(page.getByRole('region', { name: 'Kết quả nêu không kèm số' }).getByRole('listitem')).toHaveCount(1)
  await expect(page.getByText('đang chờ người thẩm tra')).toHaveCount(1)
})

test('two reviewers at once: the second sees what the first decided', async ({ browser }) => {
  const [first, second] = await Promise.all([browser.newPage(), browser.newPage()])
  await signIn(first, 'lan@test.localdomain')
  await signIn(second, 'minh@test.localdomain')
  for (const page of [first, second]) await page.goto(`/review/${report}`)
  const words = 'tỷ lệ hộ nghèo tiếp tục giảm'
  await cardOf(first, words).getByRole('button', { name: /^Bỏ/ }).click()
  await expect(cardOf(first, words)).toHaveAttribute('data-decision', 'rejected')
  await cardOf(second, words).getByRole('button', { name: /^Nhận/ }).click()
  await expect(cardOf(second, words)).toHaveAttribute('data-decision', 'rejected')
  await Promise.all([first.close(), second.close()])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a decision is taken back, and coverage says again what it said before', async ({ page }) => {
    await signIn(page, 'lan@test.localdomain')
    await page.goto(`/review/${report}`)
    const card = cardOf(page, 'Tỷ lệ hồ sơ giải quyết đúng hạn cao hơn cùng kỳ năm trước')
    await card.getByRole('button', { name: /^Hoàn tác/ }).click()
    await expect(card).toHaveAttribute('data-decision', 'pending')
    expect(await coverageOf2023(page)).toBe('Không nêu')
  })
})
