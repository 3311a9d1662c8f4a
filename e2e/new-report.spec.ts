import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { Document, Packer, Paragraph } from 'docx'
// @ts-expect-error It brings no types.
import pdfmake from 'pdfmake'
import { ZipFile } from 'yazl'
import pg from 'pg'
import { signIn } from './people'

// Reports come in: as text and as files of each kind, tried first or stored at once.

const HEADLINE = 'Quận Tây Hồ: kết quả công tác 9 tháng đầu năm 2023'

/** Lines of a report that no test brought in before: the same text twice is one report. */
const linesOf = (mark: string) => [
  HEADLINE, 'Thứ năm, 05/10/2023', `Tin của phòng kinh tế, bản ${mark}.`,
  'Trong 9 tháng đầu năm 2023, thu ngân sách nhà nước trên địa bàn quận Tây Hồ ước đạt 2.345,6 tỷ đồng, tăng 12,3% so với cùng kỳ năm trước.',
  'Chỉ số cải cách hành chính năm 2022 của quận xếp thứ 5/30 quận, huyện, thị xã.',
  'Phấn đấu cả năm 2023 thu ngân sách nhà nước trên địa bàn quận đạt 3.100 tỷ đồng.',
]
const unlike = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`

interface Upload { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
const file = (name: string, content: string | Uint8Array): Upload => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content as string) })

const docx = async (lines: readonly string[]) => Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))

const FONT = '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'
async function pdf(pages: readonly (readonly string[])[]): Promise<Buffer> {
  const path = new URL(import.meta.resolve(FONT)).pathname
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((asked: string) => asked === path)
  pdfmake.setFonts({ Tinos: { normal: path, bold: path, italics: path, bolditalics: path } })
  const content = pages.flatMap((lines, index) => lines.map((text, line) => ({ text, ...(index > 0 && line === 0 && { pageBreak: 'before' as const }) })))
  return pdfmake.createPdf({ content, defaultStyle: { font: 'Tinos' } }).getBuffer()
}

const XLSX_PARTS = (rows: readonly (readonly string[])[]): Record<string, string> => ({
  '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Báo cáo" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => `<c r="${'ABC'[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`,
})

async function zip(parts: Record<string, string>): Promise<Buffer> {
  const archive = new ZipFile()
  for (const [path, content] of Object.entries(parts)) archive.addBuffer(Buffer.from(content), path)
  archive.end()
  const chunks: Buffer[] = []
  for await (const chunk of archive.outputStream) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

async function openForm(page: Page, { person = 'lan@test.localdomain', scripted = true } = {}): Promise<void> {
  await signIn(page, person)
  await page.getByRole('link', { name: 'Đưa báo cáo mới vào' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Đưa báo cáo vào' })).toBeVisible()
  // Said once the script is there.
  await expect(page.getByText('Có thể kéo thả hoặc dán tệp vào đây.')).toHaveCount(scripted ? 1 : 0)
}

const choose = (page: Page, ...files: Upload[]) => page.getByLabel('Tệp báo cáo').setInputFiles(files)
const form = (page: Page) => page.locator('form#new-report')
const store = (page: Page) => form(page).getByRole('button', { name: 'Đưa vào thẩm tra' }).click()
const preview = (page: Page) => form(page).getByRole('button', { name: 'Đọc thử' }).click()
const outcomes = (page: Page) => page.getByRole('region', { name: 'Kết quả đọc' })

async function countReports(containing: string): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM "Report" WHERE strpos(text, $1) > 0', [containing])
    return Number(rows[0]?.count)
  } finally {
    await client.end()
  }
}

test('a pasted text is tried, which stores nothing, then stored and reviewed', async ({ page }) => {
  const mark = unlike()
  await openForm(page)
  await page.getByLabel('Văn bản báo cáo').fill(linesOf(mark).join('\n'))
  await preview(page)

  await expect(outcomes(page)).toContainText('3 kết quả, 1 mục tiêu')
  await expect(outcomes(page)).toContainText('Đăng ngày 05/10/2023.')
  const sentence = outcomes(page).getByRole('listitem').filter({ hasText: 'ước đạt 2.345,6 tỷ đồng, tăng 12,3%' }).first()
  await expect(sentence.getByRole('list', { name: 'Số liệu đọc được trong câu' })).toContainText(/2\.345,6 tỷ đồng mức, số lượng.*Tây Hồ · 9 tháng năm 2023 · ước/s)
  await expect(sentence.locator('mark').first()).toContainText('2.345,6 tỷ đồng')
  await expect(outcomes(page).getByRole('heading', { name: 'Mục tiêu, dự báo' })).toBeVisible()
  expect(await countReports(mark)).toBe(0)

  await store(page)
  await expect(outcomes(page)).toContainText('Đã đưa vào thẩm tra.')
  await expect(page.getByLabel('Văn bản báo cáo')).toHaveValue('')
  expect(await countReports(mark)).toBe(1)
  await outcomes(page).getByRole('link', { name: 'Mở để thẩm tra' }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await expect(page.locator('[data-decision="pending"]').filter({ hasText: '2.345,6' }).first()).toBeVisible()
})

test('what a person says of a report goes before what was read', async ({ page }) => {
  const mark = unlike()
  await openForm(page)
  await page.getByLabel('Văn bản báo cáo').fill(linesOf(mark).join('\n'))
  await page.getByText('Tên, nơi đăng, địa chỉ, ngày đăng').click()
  await page.getByLabel('Tên báo cáo').fill(`Báo cáo số ${mark}`)
  await page.getByLabel('Nơi đăng', { exact: true }).fill('UBND quận Tây Hồ')
  await page.getByLabel('Ngày đăng', { exact: true }).fill('2023-10-09')
  await page.getByLabel('Địa chỉ trang').fill('javascript:alert(1)')
  await store(page)
  await expect(page.getByRole('alert').filter({ hasText: 'phải bắt đầu bằng http://' })).toBeVisible()
  expect(await countReports(mark)).toBe(0)

  await page.getByLabel('Địa chỉ trang').fill('https://tayho.test/tin/1')
  await store(page)
  await outcomes(page).getByRole('link', { name: 'Mở để thẩm tra' }).click()
  await page.getByRole('link', { name: 'Xem trang của báo cáo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Báo cáo số ${mark}`)
  for (const said of ['UBND quận Tây Hồ', '09/10/2023', 'https://tayho.test/tin/1']) await expect(page.locator('.facts')).toContainText(said)
})

test('a file of each kind goes in by itself; the same file again is the report that is there', async ({ page }) => {
  test.slow()
  const mark = unlike()
  const lines = linesOf(mark)
  const variant = (kind: string) => lines.map((line) => line.replace(mark, `${mark}${kind}`))
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${HEADLINE}</title></head><body><nav><a href="/">Trang chủ</a></nav><article><h1>${HEADLINE}</h1>${variant('h').slice(1).map((line) => `<p>${line}</p>`).join('')}</article></body></html>`
  const files = [
    file('bao-cao.txt', variant('t').join('\r\n')),
    file('bao-cao.md', `# ${variant('m').join('\n\n')}`),
    file('bao-cao.html', html),
    file('bao-cao.docx', await docx(variant('d'))),
    file('bao-cao.pdf', await pdf([variant('p').slice(0, 4), variant('p').slice(4)])),
    file('bao-cao.xlsx', await zip(XLSX_PARTS(variant('x').map((line) => [line])))),
  ]
  await openForm(page)
  await choose(page, ...files)
  await store(page)
  await expect(outcomes(page).getByRole('article')).toHaveCount(files.length, { timeout: 60_000 })
  await expect(outcomes(page).getByText('Đã đưa vào thẩm tra.')).toHaveCount(files.length)
  expect(await countReports(mark)).toBe(files.length)
  const article = (name: string) => outcomes(page).getByRole('article').filter({ hasText: name })
  for (const { name } of files.slice(0, 5)) await expect(article(name)).toContainText('3 kết quả')
  const report = await article('bao-cao.pdf').getByRole('link', { name: 'Mở để thẩm tra' }).getAttribute('href')

  await choose(page, files[3]!)
  await store(page)
  await expect(outcomes(page)).toContainText('Báo cáo này đã có trong hệ thống. Không thêm gì.')
  expect(await countReports(mark)).toBe(files.length)

  await page.goto(report!.replace('/review/', '/reports/'))
  await expect(page.locator('.facts')).toContainText('bao-cao.pdf')
  await expect(page.getByRole('heading', { name: 'trang 2' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'trang 2' })).toContainText('xếp thứ 5/30')
})

test('letters of an old encoding are converted, and the report says so', async ({ page }) => {
  // Windows-1258 keeps some marks apart: "ế" is "ê" and an acute behind it.
  const bytes = Buffer.from([...'Thu ngân sách đạt kết quả, năm 2022 tăng 12%'.normalize('NFC')].flatMap((letter) => WINDOWS_1258[letter] ?? [letter.charCodeAt(0)]))
  await openForm(page, { person: 'minh@test.localdomain' })
  await choose(page, file('cu.txt', Buffer.concat([bytes, Buffer.from(`\n${unlike()}`)])))
  await preview(page)
  await expect(outcomes(page)).toContainText('Windows-1258, đã chuyển sang Unicode')
})

const WINDOWS_1258: Record<string, number[]> = { â: [0xe2], á: [0xe1], đ: [0xf0], ạ: [0x61, 0xf2], ế: [0xea, 0xec], ả: [0x61, 0xd2], ă: [0xe3] }

test('what cannot be read is named with the reason and the mend, the others go in', async ({ page }) => {
  const mark = unlike()
  await openForm(page)
  await choose(
    page,
    file('trong.txt', ''),
    file('anh.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array<number>(200).fill(1)])),
    file('cat.docx', (await docx(linesOf(mark))).subarray(0, 900)),
    file('gia.pdf', '%PDF-1.7\nkhông phải PDF'),
    file('tot.txt', linesOf(mark).join('\n')),
  )
  await store(page)
  await expect(outcomes(page).getByText('Đã đưa vào thẩm tra.')).toHaveCount(1, { timeout: 60_000 })
  const refusal = (name: string) => outcomes(page).getByRole('alert').filter({ hasText: name })
  await expect(refusal('trong.txt')).toContainText('không có nội dung')
  await expect(refusal('anh.docx')).toContainText('là ảnh')
  await expect(refusal('cat.docx')).toContainText('hỏng hoặc chưa tải hết')
  await expect(refusal('gia.pdf')).toContainText('hỏng hoặc chưa tải hết')
  expect(await countReports(mark)).toBe(1)
  // What was refused stays chosen, what was stored does not.
  await expect(page.getByRole('list', { name: 'Tệp đã chọn' }).getByRole('listitem')).toHaveCount(4)
})

test('a file beyond the bound is refused, by the page and by the server', async ({ page }) => {
  await openForm(page)
  await choose(page, file('lon.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a ')))
  await store(page)
  await expect(outcomes(page).getByRole('alert')).toContainText('lớn hơn 10 MB')
  const answer = await page.request.post('/review/new/take?intent=store&name=lon.txt', { data: Buffer.alloc(10 * 1024 * 1024 + 1, 'a '), headers: { 'x-requested-with': 'new-report' } })
  expect(answer.status()).toBe(413)
})

test('nothing goes in from elsewhere, or without a session', async ({ page, request }) => {
  const text = { data: linesOf(unlike()).join('\n'), headers: { 'x-requested-with': 'new-report' } }
  expect((await request.post('/review/new/take?intent=store', text)).status()).toBe(401)
  await signIn(page, 'lan@test.localdomain')
  expect((await page.request.post('/review/new/take?intent=store', { data: text.data, headers: { 'sec-fetch-site': 'cross-site' } })).status()).toBe(403)
  await page.context().clearCookies()
  await page.goto('/review/new')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
})

test('a sending can be ended', async ({ page }) => {
  await openForm(page)
  await page.route('**/review/new/take?**', () => { /* an answer that never comes */ })
  await page.getByLabel('Văn bản báo cáo').fill(linesOf(unlike()).join('\n'))
  await preview(page)
  await expect(page.getByRole('status').filter({ hasText: 'Đang' })).toBeVisible()
  await page.getByRole('button', { name: 'Dừng' }).click()
  await expect(outcomes(page).getByRole('alert')).toContainText('Đã dừng theo yêu cầu')
  await expect(form(page).getByRole('button', { name: 'Đọc thử' })).toBeEnabled()
})

test('by keyboard alone, and readable by all', async ({ page }) => {
  await openForm(page)
  await page.getByLabel('Văn bản báo cáo').focus()
  await page.keyboard.insertText(linesOf(unlike()).join('\n'))
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Tệp báo cáo')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Tên báo cáo')).toBeVisible()
  await form(page).getByRole('button', { name: 'Đọc thử' }).focus()
  await page.keyboard.press('Enter')
  await expect(outcomes(page)).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
})

test('files are dropped and taken back', async ({ page }) => {
  await openForm(page)
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['một'], 'mot.txt'))
    data.items.add(new File(['hai'], 'hai.txt'))
    return data
  })
  await page.locator('.file-choice').dispatchEvent('drop', { dataTransfer: transfer })
  const chosen = page.getByRole('list', { name: 'Tệp đã chọn' }).getByRole('listitem')
  await expect(chosen).toHaveCount(2)
  await page.getByRole('button', { name: 'Bỏ mot.txt' }).click()
  await expect(chosen).toHaveText([/^hai\.txt/])
  expect(await page.getByLabel('Tệp báo cáo').evaluate((input: HTMLInputElement) => [...(input.files ?? [])].map(({ name }) => name))).toEqual(['hai.txt'])
})

test('in English', async ({ page }) => {
  await signIn(page, 'lan@test.localdomain')
  await page.goto('/en/review/new')
  await expect(page.getByText('Files can be dropped or pasted here.')).toBeVisible()
  await page.getByLabel('Text of the report').fill(linesOf(unlike()).join('\n'))
  await page.getByRole('button', { name: 'Try reading' }).click()
  await expect(page.getByRole('region', { name: 'What was read' })).toContainText('3 results, 1 target')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a text is tried and kept in the form, then stored', async ({ page }) => {
    const mark = unlike()
    await openForm(page, { scripted: false })
    await page.getByLabel('Văn bản báo cáo').fill(linesOf(mark).join('\n'))
    await preview(page)
    await expect(outcomes(page)).toContainText('3 kết quả, 1 mục tiêu')
    await expect(page.getByLabel('Văn bản báo cáo')).toHaveValue(/2\.345,6 tỷ đồng/)
    expect(await countReports(mark)).toBe(0)
    await store(page)
    await expect(outcomes(page)).toContainText('Đã đưa vào thẩm tra.')
    expect(await countReports(mark)).toBe(1)
  })

  test('files go in, what is refused is named', async ({ page }) => {
    const mark = unlike()
    await openForm(page, { scripted: false })
    await choose(page, file('bao-cao.docx', await docx(linesOf(mark))), file('gia.pdf', '%PDF-1.7\nkhông phải PDF'))
    await store(page)
    await expect(outcomes(page)).toContainText('Đã đưa vào thẩm tra.')
    await expect(outcomes(page).getByRole('alert')).toContainText('hỏng hoặc chưa tải hết')
    expect(await countReports(mark)).toBe(1)
  })

  test('an empty form says what is missing', async ({ page }) => {
    await openForm(page, { scripted: false })
    await store(page)
    await expect(page.getByRole('alert').filter({ hasText: 'Dán văn bản hoặc chọn ít nhất một tệp.' })).toBeVisible()
  })
})
