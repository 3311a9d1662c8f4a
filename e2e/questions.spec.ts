import { expect, test } from '@playwright/test'

// What a person who has never seen the product finds out by clicking only, from the first page on.

test('which district led the PAR index in 2024, and where it stood the year before', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Xếp hạng' }).click()

  const leader = page.getByRole('region', { name: 'Đứng đầu từng năm' }).getByRole('row', { name: /năm 2024/ })
  await expect(leader.getByRole('link', { name: 'Quận Long Biên' })).toBeVisible()
  await expect(leader.getByRole('link', { name: '1/30' })).toBeVisible()
  await expect(leader.getByRole('link', { name: '12/30' })).toBeVisible()
})

test('whether Hoàn Kiếm’s +16,3% and Tây Hồ’s +55,8% can be compared, and why not', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Hoàn Kiếm/ }).first().click()
  await page.getByRole('link', { name: /^Tăng dịch vụ - thương mại - du lịch/ }).first().click()
  await page.getByRole('link', { name: '16,3%' }).first().click()
  await page.getByRole('row', { name: /16,3%/ }).getByRole('link', { name: 'So với số khác' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hai số liệu này so sánh được không?')
  const apart = page.getByRole('region', { name: /Không so sánh được/ })
  await apart.getByRole('link', { name: /Tây Hồ.*tăng 55,8%/ }).click()

  await expect(page.getByRole('heading', { name: 'Không so sánh được' })).toBeVisible()
  const reasons = page.getByRole('region', { name: 'Không so sánh được' }).getByRole('listitem')
  await expect(reasons.filter({ hasText: 'Khác đối tượng' })).toContainText('doanh thu')
  await expect(reasons.filter({ hasText: /Khác (thời gian|kỳ|năm)/ })).toContainText('2023')
})

test('which districts completed all their 2023 targets', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Nhiệm vụ' }).click()
  await page.getByRole('navigation', { name: 'Chọn năm' }).getByRole('link', { name: /^2023/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023')
  await expect(page.getByText(/hoàn thành toàn bộ: .*Tây Hồ.*Thanh Trì/)).toBeVisible()
  await expect(page.getByRole('row', { name: /Ba Vì/ }).first()).toContainText('24/25')
})

test('why two figures stand for Hoàn Kiếm’s budget revenue of nine months of 2022', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('region', { name: 'Các nguồn nêu khác nhau' }).getByRole('link', { name: /Hoàn Kiếm: Thu ngân sách nhà nước trên địa bàn/ }).click()

  const row = page.getByRole('row', { name: /Hoàn Kiếm/ }).first()
  await expect(row).toContainText('7.036')
  await expect(row).toContainText('8.686')
  await expect(page.getByText(/Nghị định 34/).first()).toBeVisible()
})

test('why Mê Linh’s 1.200 tỷ and 7.000 tỷ of 2023 do not belong in one ranking', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('region', { name: 'Chỉ số chính' }).getByRole('link', { name: 'Thu ngân sách nhà nước trên địa bàn' }).click()
  await page.getByRole('navigation', { name: 'Chọn kỳ' }).getByRole('link', { name: 'năm 2023' }).click()

  const near = page.getByRole('region', { name: 'Chỉ tiêu gần tên, không xếp chung' })
  await expect(near).toContainText('hơn 7.000 tỷ đồng')
  await near.getByRole('link', { name: 'Vì sao không so chung?' }).first().click()
  await expect(page.getByRole('heading', { name: 'Không so sánh được' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Khác đối tượng' })).toContainText('xuất nhập khẩu')
})

test('what became of Tây Hồ after June 2025', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('region', { name: 'Thành phố' }).getByRole('link', { name: /^Tây Hồ/ }).click()

  await expect(page.getByText(/30\/06\/2025/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Phường Tây Hồ' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Phường Tây Hồ' })).toBeVisible()
  await expect(page.getByText(/01\/07\/2025/).first()).toBeVisible()
})
