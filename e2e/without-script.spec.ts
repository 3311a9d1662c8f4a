import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('charts, tables and words of an indicator are in the served page', async ({ page }) => {
  await page.goto('/indicators/par-index-rank?period=2021')
  const [atPeriod, throughTime] = [page.locator('figure').first(), page.locator('figure').nth(1)]
  await expect(atPeriod.getByRole('img', { name: 'Cầu Giấy đứng thứ 1/30 về Chỉ số cải cách hành chính, năm 2021' })).toBeVisible()
  await expect(throughTime.getByRole('img', { name: /^Thứ hạng Chỉ số CCHC từ năm 2021 đến năm 2023: Cầu Giấy từ hạng 1\/30 xuống hạng 4\/30/ })).toBeVisible()
  await expect(atPeriod.getByRole('row', { name: /Cầu Giấy/ })).toContainText('1/30')
  await expect(atPeriod.getByText('Năm 2021, so sánh 4/30 quận, huyện, thị xã về thứ hạng Chỉ số CCHC.')).toBeVisible()
  expect(await atPeriod.locator('svg a').count()).toBe(await atPeriod.getByRole('table').getByRole('link').count())
})

test('a mark leads to its citation', async ({ page }) => {
  await page.goto('/indicators/voter-turnout')
  await page.locator('figure').first().locator('svg a').first().click()
  await expect(page.locator('tr:target')).toBeVisible()
})

test('periods are chosen by links', async ({ page }) => {
  await page.goto('/indicators/par-index-rank')
  await page.getByRole('link', { name: 'năm 2020' }).click()
  await expect(page).toHaveURL(/period=2020/)
  await expect(page.getByRole('img', { name: /Chỉ số cải cách hành chính, năm 2020$/ })).toBeVisible()
})

test('the filters of the comparison are a plain form', async ({ page }) => {
  await page.goto('/compare?indicator=par-index-score&areas=hoan-kiem')
  await page.getByRole('form', { name: 'Lựa chọn' }).getByRole('combobox', { name: 'Chỉ tiêu', exact: true }).selectOption('budget-revenue')
  await page.getByLabel('Đống Đa', { exact: true }).check()
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page).toHaveURL(/indicator=budget-revenue/)
  await expect(page.getByRole('img', { name: /^Thu ngân sách nhà nước trên địa bàn/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Đống Đa/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Hoàn Kiếm/ })).toBeVisible()
})

test('the file of the comparison holds the figures of its table', async ({ page }) => {
  await page.goto('/compare?indicator=budget-revenue&areas=hoan-kiem,dong-da')
  const shown = await page.getByRole('table').getByRole('link').allTextContents()
  const waiting = page.waitForEvent('download')
  await page.getByText('Tải về, sao chép').click()
  await page.getByRole('link', { name: 'CSV quốc tế' }).click()
  const csv = await readFile(await (await waiting).path(), 'utf8')
  const [header = '', ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(header.split(',')).toContain('so_lieu')
  expect(lines).toHaveLength(shown.length)
  for (const text of shown) expect(csv).toContain(text)
})

test('a form says what was wrong with it', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Thư điện tử').fill('khong-ai@test.localdomain')
  await page.getByLabel('Mật khẩu').fill('không phải mật khẩu')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('không đúng')
})
