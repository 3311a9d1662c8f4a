import { expect, test } from '@playwright/test'

const address = '/compare?indicator=par-index-score&areas=hoan-kiem,cau-giay'

test('filters change the figure without loading the page anew, and the address holds the view', async ({ page }) => {
  await page.goto(address)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await page.getByLabel('Long Biên', { exact: true }).check()
  await expect(page).toHaveURL(/areas=hoan-kiem,cau-giay,long-bien/)
  await expect(page.getByRole('row', { name: /Long Biên/ })).toBeVisible()
  await page.getByRole('form', { name: 'Lựa chọn' }).getByRole('combobox', { name: 'Chỉ tiêu', exact: true }).selectOption('budget-revenue')
  await expect(page.locator('figcaption')).toContainText('Thu ngân sách nhà nước trên địa bàn')
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)

  await page.goBack()
  await expect(page.locator('figcaption')).toContainText('CCHC')
  await page.reload()
  await expect(page.getByLabel('Long Biên', { exact: true })).toBeChecked()
})

test('what an address asks in vain is said, and the rest is shown', async ({ page }) => {
  await page.goto('/compare?indicator=khong-co&areas=hoan-kiem,sao-hoa&from=xx')
  await expect(page.getByText('Không có chỉ tiêu “khong-co”')).toBeVisible()
  await expect(page.getByText('Không có địa bàn: sao-hoa.')).toBeVisible()
  await expect(page.getByText('Năm “xx” không đọc được')).toBeVisible()
  await expect(page.getByRole('row', { name: /Hoàn Kiếm/ })).toBeVisible()
})

test('a figure in dispute shows both of its values', async ({ page }) => {
  await page.goto('/compare?indicator=budget-revenue-plan-ratio&areas=dong-da&from=2016&to=2016')
  const row = page.getByRole('row', { name: /Đống Đa/ })
  await expect(row.getByRole('link', { name: '137,23%' })).toBeVisible()
  await expect(row.getByRole('link', { name: '132,1%' })).toBeVisible()
  await expect(row).toContainText('nguồn khác nhau')
  await expect(page.locator('.ring').first()).toBeVisible()
})

test('what was known on a day is asked by address', async ({ page }) => {
  await page.goto('/compare?indicator=budget-revenue-plan-ratio&areas=dong-da&from=2016&to=2016&asOf=2016-12-25')
  const row = page.getByRole('row', { name: /Đống Đa/ })
  await expect(row.getByRole('link', { name: '132,1%' })).toBeVisible()
  await expect(row.getByRole('link', { name: '137,23%' })).toHaveCount(0)
  await expect(page.getByText('Theo những gì đã biết ngày 25/12/2016.')).toBeVisible()
})
