import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { importReport, signIn } from './people'

test('a reviewer accepts the figures of a report, a reader finds them beside the others, with their sentence and in the file', async ({ page }) => {
  const reportId = await importReport('hoan-kiem-9-thang-2022.txt')
  await signIn(page, 'lan@test.localdomain')
  await page.goto(`/review/${reportId}`)

  const readings = page.getByRole('list', { name: 'Số liệu máy đọc được' }).locator('> li')
  await test.step('each reading stands beside its sentence', async () => {
    await expect(readings.filter({ hasText: 'xếp thứ 2/30' })).toContainText('Thứ hạng Chỉ số CCHC')
    await expect(readings.filter({ hasText: '262,4%' })).toContainText('9 tháng năm 2022')
    await expect(readings.filter({ hasText: 'phấn đấu' })).toContainText('mục tiêu, không phải kết quả')
    await expect(readings.filter({ hasText: '15-NQ/TU' })).toHaveCount(0)
  })

  await test.step('accepted, one after the other', async () => {
    for (const words of ['16,3%', '262,4%', 'tăng 2 bậc', 'xếp thứ 2/30']) {
      const reading = readings.filter({ hasText: words })
      await reading.getByRole('button', { name: 'Nhận', exact: true }).click()
      await expect(reading.getByText('đã nhận', { exact: true })).toBeVisible()
    }
  })

  await test.step('2/30 for 2021 stands beside the other districts', async () => {
    await page.goto('/indicators/par-index-rank')
    const table = page.getByRole('region', { name: 'Qua các kỳ' })
    await expect(table.getByRole('columnheader', { name: 'Năm 2021' })).toBeVisible()
    await expect(table.getByRole('row', { name: /Hoàn Kiếm/ }).getByRole('link', { name: '2/30' })).toBeVisible()
    await expect(table.getByRole('row', { name: /Cầu Giấy/ }).getByRole('link', { name: '1/30' }).first()).toBeVisible()
  })

  await test.step('from the figure to the highlighted sentence', async () => {
    await page.getByRole('region', { name: 'Qua các kỳ' }).getByRole('row', { name: /Hoàn Kiếm/ }).getByRole('link', { name: '2/30' }).click()
    await expect(page).toHaveURL(new RegExp(`/reports/${reportId}#o-`))
    const sentence = page.locator('mark:target')
    await expect(sentence).toHaveText('xếp thứ 2/30 quận, huyện, thị xã')
    await expect(sentence).toBeInViewport()
  })

  await test.step('the same figure and its source in the file', async () => {
    await page.goto('/indicators/par-index-rank')
    const waiting = page.waitForEvent('download')
    const throughTime = page.getByRole('region', { name: 'Qua các kỳ' })
    await throughTime.getByText('Tải về, sao chép').click()
    await throughTime.getByRole('link', { name: 'CSV quốc tế' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(/^par-index-rank_.+_\d{4}-\d{2}-\d{2}\.csv$/)
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const row = csv.split('\r\n').find((line) => line.includes('hoan-kiem,năm 2021,'))
    expect(row).toContain('2/30')
    expect(row).toContain('Hoàn Kiếm: Chín tháng giữ vững nhịp phục hồi')
    expect(row).toContain(`/reports/${reportId}#o-`)
    expect(row).toContain('Nguyễn Thị Lan')
  })
})

test('a click on a mark of the chart leads to its evidence', async ({ page }) => {
  await page.goto('/indicators/voter-turnout')
  const chart = page.locator('figure').first()
  await expect(chart.locator('[data-live=true] .live-mark').first()).toBeVisible()
  await chart.locator('.live-mark').first().click()
  await expect(page).toHaveURL(/\/reports\/.+#o-/)
  await expect(page.locator('tr:target')).toBeVisible()
})

test('two reviewers on the same reading at once give one figure and one message', async ({ browser }) => {
  const reportId = await importReport('hai-nguoi.txt')
  const [first, second] = await Promise.all(
    ['lan@test.localdomain', 'minh@test.localdomain'].map(async (email) => {
      const page = await (await browser.newContext()).newPage()
      await signIn(page, email)
      await page.goto(`/review/${reportId}`)
      return page
    }),
  )
  if (!first || !second) throw new Error('two pages')
  const reading = (page: typeof first) => page.locator('[data-candidate]').filter({ hasText: '25/26' })
  await Promise.all([first, second].map((page) => reading(page).getByRole('button', { name: 'Nhận', exact: true }).click()))
  const told = (page: typeof first) => reading(page).getByText(/đã nhận số liệu này trước/)
  const accepted = (page: typeof first) => reading(page).getByText('Đã nhận số liệu.')
  await expect(told(first).or(accepted(first))).toBeVisible()
  await expect(told(second).or(accepted(second))).toBeVisible()
  expect((await told(first).count()) + (await told(second).count())).toBe(1)
  expect((await accepted(first).count()) + (await accepted(second).count())).toBe(1)
  const answer = await first.request.get('/api/v1/observations?indicator=targets-completed&area=hoan-kiem&from=2018-01-01&to=2018-12-31')
  const { observations } = await answer.json()
  expect(observations.filter((row: { source: { report: string } }) => row.source.report === reportId)).toHaveLength(1)
})

test('a reviewer works by keys alone, corrects, and takes back', async ({ page }) => {
  await signIn(page, 'minh@test.localdomain')
  await page.getByRole('link', { name: /Chín tháng giữ nhịp tăng trưởng/ }).click()
  const list = page.getByRole('list', { name: 'Số liệu máy đọc được' })
  await list.focus()
  await page.keyboard.press('j')
  const first = list.locator('> li').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('x')
  await expect(first.getByText('đã bỏ', { exact: true })).toBeVisible()
  await first.focus()
  await page.keyboard.press('u')
  await expect(first.getByRole('button', { name: 'Bỏ' })).toBeVisible()
  await first.focus()
  await page.keyboard.press('e')
  const value = first.getByLabel('Giá trị', { exact: true })
  await value.fill('nhiều')
  await first.getByRole('button', { name: 'Sửa rồi nhận' }).click()
  await expect(first.getByRole('alert')).toContainText('Giá trị: phải là một số, ví dụ 12,5')
  await first.getByLabel('Chỉ tiêu').fill('Chỉ tiêu không có')
  await value.fill('4.218,6')
  await first.getByRole('button', { name: 'Sửa rồi nhận' }).click()
  await expect(first.getByRole('alert')).toContainText('Chỉ tiêu: không có trong danh mục')
  await first.getByLabel('Chỉ tiêu').fill('thu ngân sách nhà nước trên địa bàn')
  await first.getByRole('button', { name: 'Sửa rồi nhận' }).click()
  await expect(first.getByText('đã nhận', { exact: true })).toBeVisible()
})

test('without signing in nothing can be changed, and the way back is kept', async ({ page }) => {
  await page.goto('/review')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Freview/)
  await page.getByLabel('Thư điện tử').fill('lan@test.localdomain')
  await page.getByLabel('Mật khẩu').fill('khong-phai-mat-khau')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'không đúng' })).toBeVisible()
})

test('a one-time password has to be changed before anything else', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Thư điện tử').fill('quantri@test.localdomain')
  await page.getByLabel('Mật khẩu').fill(process.env.E2E_REVIEWER_PASSWORD ?? '')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByText('chỉ dùng được một lần')).toBeVisible()
  await page.goto('/review')
  await expect(page).toHaveURL(/\/account$/)
  await page.getByLabel('Mật khẩu hiện tại').fill(process.env.E2E_REVIEWER_PASSWORD ?? '')
  await page.getByLabel('Mật khẩu mới (từ 12 ký tự)').fill('mot-mat-khau-rieng')
  await page.getByLabel('Nhập lại mật khẩu mới').fill('mot-mat-khau-rieng')
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await expect(page.getByRole('heading', { name: 'Thẩm tra', exact: true })).toBeVisible()
})
