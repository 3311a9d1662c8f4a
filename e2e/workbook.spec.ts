import { inflateRawSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { ZipFile } from 'yazl'
import { signIn } from './people'

// A workbook taken from a page, edited as a spreadsheet would, and brought back.

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The parts of a zip by their paths. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const parts = new Map<string, Buffer>()
  for (let at = bytes.readUInt32LE(end + 16); at < end && bytes.toString('latin1', at, at + 4) === 'PK\x01\x02';) {
    const [method, size, name, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)]
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + size)
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), method === 8 ? inflateRawSync(packed) : packed)
    at += 46 + name + extra + comment
  }
  return parts
}

async function zip(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const file = new ZipFile()
  for (const [path, content] of parts) file.addBuffer(content, path)
  file.end()
  const chunks: Buffer[] = []
  for await (const chunk of file.outputStream) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

/** The workbook of a ranking, a cell of its sheet of data holding another number or text. */
async function takeAndEdit(page: Page, cell: string, content: (before: string) => string): Promise<Buffer> {
  const answer = await page.request.get('/figures/export?kind=ranking&indicator=budget-revenue&period=2022&frequency=year&format=xlsx')
  expect(answer.headers()['content-type']).toBe(XLSX)
  expect(answer.headers()['content-disposition']).toMatch(/filename="budget-revenue_.*\.xlsx"/)
  const parts = unzip(await answer.body())
  const sheet = parts.get('xl/worksheets/sheet2.xml')!.toString('utf8')
  const edited = sheet.replace(new RegExp(`(<c r="${cell}"[^>]*>)(.*?)</c>`), (_, open: string, inner: string) => `${open}${content(inner)}</c>`)
  parts.set('xl/worksheets/sheet2.xml', Buffer.from(edited))
  return zip(parts)
}

const upload = async (page: Page, name: string, buffer: Buffer) => {
  await page.getByLabel('Tệp bảng tính').setInputFiles({ name, mimeType: XLSX, buffer })
  await page.getByRole('button', { name: 'Đọc bảng tính' }).click()
}

test('a workbook comes back: nothing changed is nothing to review, one changed cell is one figure that waits', async ({ page }) => {
  await signIn(page, 'lan@test.localdomain')
  await page.getByRole('link', { name: 'Tải bảng tính đã sửa lên' }).click()
  await expect(page.getByRole('heading', { name: 'Tải bảng tính lên' })).toBeVisible()

  await upload(page, 'nguyen.xlsx', await takeAndEdit(page, 'C6', (before) => before))
  await expect(page.getByText('Bảng tính giống số liệu trong hệ thống.')).toBeVisible()

  const edited = await takeAndEdit(page, 'C6', () => '<v>10123.75</v>')
  await upload(page, 'thu-ngan-sach.xlsx', edited)
  await expect(page.getByText('Đã đưa 1 số vào thẩm tra.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Dữ liệu!C6' })).toContainText('10.123,75 tỷ đồng (trước: ')

  await upload(page, 'thu-ngan-sach.xlsx', edited)
  await expect(page.getByText('Những thay đổi này đã được đưa vào thẩm tra trước đây.')).toBeVisible()

  await page.getByRole('link', { name: 'Mở để thẩm tra' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bảng tính thu-ngan-sach.xlsx')
  const waiting = page.locator('[data-decision="pending"]')
  await expect(waiting).toHaveCount(1)
  await expect(waiting.locator('blockquote')).toContainText('Thu ngân sách nhà nước trên địa bàn; ')
  await expect(waiting.locator('.candidate-figure')).toContainText('10.123,75 tỷ đồng')
})

test('a cell at fault is named, and nothing is sent to review', async ({ page }) => {
  await signIn(page, 'minh@test.localdomain')
  await page.goto('/review/workbook')
  await upload(page, 'loi.xlsx', await takeAndEdit(page, 'D6', () => '<is><t>tấn</t></is>'))
  await expect(page.getByRole('alert').filter({ hasText: 'Chưa đưa gì vào thẩm tra.' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Dữ liệu!D6' })).toContainText('không phải đơn vị tính của chỉ tiêu này')
})

test('what is no workbook is said to be none', async ({ page }) => {
  await signIn(page, 'minh@test.localdomain')
  await page.goto('/review/workbook')
  await upload(page, 'anh.xlsx', Buffer.from('không phải bảng tính'))
  await expect(page.getByRole('alert').filter({ hasText: 'không phải bảng tính Excel' })).toBeVisible()
})

test('the page asks who is there first', async ({ page }) => {
  await page.goto('/review/workbook')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a workbook comes back all the same', async ({ page }) => {
    await signIn(page, 'minh@test.localdomain')
    await page.goto('/review/workbook')
    await upload(page, 'khong-ma.xlsx', await takeAndEdit(page, 'C7', () => '<v>8761.5</v>'))
    await expect(page.getByText('Đã đưa 1 số vào thẩm tra.')).toBeVisible()
  })
})
