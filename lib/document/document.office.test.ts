import { beforeAll, describe, expect, test } from 'vitest'
import { EVERY_KIND, handoutOf, hostileHandout, nameChoice, seededHandout } from '@/lib/export/handouts.test-data'
import { convert, pdfFonts, pdfInfo, pdfPages } from '@/lib/export/office.test-data'
import type { Handout } from '@/lib/export/handout'
import { dossierPaper } from './dossier-paper'
import { toDocx } from './docx'
import { figurePaper } from './figure-paper'
import type { Paper } from './paper'
import { seededDossier, seen, tablesOf, textsOf } from './paper.test-data'
import { toPdf } from './pdf'
import { zipTexts } from './zip.test-data'

// Documents opened where people open them: what poppler and LibreOffice read is what the paper says.

/** Without spaces and breaks of lines, as far as a reader of columns may part words: what is left has to be there, letter by letter. */
const packed = (text: string) => text.normalize('NFC').replace(/\s+/gu, '')
/** The words of a text that are not in a document. */
const missing = (pages: readonly string[], texts: readonly string[]) => {
  const words = new Set(pages.join('\n').normalize('NFC').split(/\s+/u))
  const all = packed(pages.join(''))
  return texts.flatMap((text) => text.normalize('NFC').split(/\s+/u)).filter((word) => word !== '' && !words.has(word) && !all.includes(word))
}
/** Every line of its tables, as it is printed without raised references: poppler sees those as lines of their own. */
const figuresOf = (paper: Paper) => tablesOf(paper).flatMap(({ rows }) => rows.flat(2)).map((line) => seen(line.filter(({ evidence, mark }) => evidence === undefined && mark === undefined)))
/** All other words of it: of a picture those stand in the picture. */
const wordsOf = (paper: Paper) => [
  paper.title, paper.caption, ...textsOf({ blocks: paper.blocks.filter(({ kind }) => kind !== 'picture' && kind !== 'table') }),
  ...tablesOf(paper).flatMap(({ columns, notes }) => [...columns.map(({ title }) => title), ...notes.map(({ text }) => text)]), ...paper.evidence.map(({ quote }) => quote),
]
const pageCount = (info: string) => Number(/^Pages:\s+(\d+)/m.exec(info)?.[1])

/** One made from another figure, its areas repeated until the table has as many rows as wanted. */
function longHandout(rows: number): Handout {
  const { figure, options } = seededHandout({ kind: 'lines', indicator: 'par-index-score' })
  const areas = Array.from({ length: rows }, (_, index) => ({ ...figure.areas[index % figure.areas.length]!, slug: `a-${index}`, name: `Địa bàn ${index}` }))
  const cells = areas.map(({ slug }, index) => ({ ...figure.cells[index % figure.cells.length]!, area: slug, id: `o-${index}`, period: figure.periods[0]!.code, tied: false }))
  return handoutOf({ ...figure, areas, cells, periods: figure.periods.slice(0, 1) }, { ...options, kind: 'sparkline' })
}

const pack = dossierPaper(seededDossier([
  { kind: 'lines', indicator: 'par-index-score', areas: ['hoan-kiem', 'cau-giay', 'dong-da'] }, { kind: 'lines', indicator: 'budget-revenue', areas: ['hoan-kiem', 'cau-giay', 'ha-dong'] },
  { kind: 'bars', indicator: 'production-value-growth', override: true },
]), 'comparison')

describe('the pack of a comparison as PDF', () => {
  let file: Uint8Array
  let pages: string[]
  beforeAll(async () => {
    file = await toPdf(pack)
    pages = await pdfPages(file)
  })

  test('has all its texts and figures, letter by letter', () => {
    expect(missing(pages, [...wordsOf(pack), ...figuresOf(pack)])).toEqual([])
  })

  test('has the head of an official document', () => {
    expect(missing(pages.slice(0, 1), ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hà Nội, ngày 05 tháng 02 năm 2023', 'TÊN CƠ QUAN, TỔ CHỨC', 'BÁO CÁO'])).toEqual([])
  })

  test('says on each page which of how many it is, and at its top from the second on', () => {
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, index) => {
      expect(page).toContain(`Trang ${index + 1}/${pages.length}`)
      const [first = ''] = page.split('\n').map((line) => line.trim()).filter(Boolean)
      if (index > 0) expect(first).toBe(String(index + 1))
      else expect(first).not.toBe('1')
    })
  })

  test('is A4, says what it is, and brings its fonts', async () => {
    const [info, fonts] = await Promise.all([pdfInfo(file), pdfFonts(file)])
    expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/)
    expect(info).toContain(pack.title)
    const rows = fonts.trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThan(3)
    // emb, sub and uni: in the file, only what is used, and its letters known.
    expect(rows.filter((row) => !/\byes yes yes\b/.test(row))).toEqual([])
    expect(rows.every((row) => /Tinos|BeVietnamPro/.test(row))).toBe(true)
  })

  test('tells its language', () => {
    expect(Buffer.from(file).toString('latin1')).toContain('/Lang (vi-VN)')
  })

  test('draws as vectors', () => {
    expect(Buffer.from(file).toString('latin1')).not.toContain('/Subtype /Image')
  })
})

describe.each(EVERY_KIND.map((choice) => [nameChoice(choice), choice] as const))('%s as PDF', (_, choice) => {
  test('has every figure of its table, and what is to be known of it', async () => {
    const paper = figurePaper(seededHandout(choice))
    const pages = await pdfPages(await toPdf(paper))
    expect(missing(pages, [...wordsOf(paper), ...figuresOf(paper)])).toEqual([])
  })
})

describe('a table of 300 rows', () => {
  const whole = figurePaper(longHandout(300))
  const paper: Paper = { ...whole, blocks: whole.blocks.filter(({ kind }) => kind === 'table'), evidence: [] }

  test('has its head on each page of the PDF, and every row once', async () => {
    const pages = await pdfPages(await toPdf(paper))
    const withRows = pages.filter((page) => /Địa bàn \d+/.test(page))
    expect(withRows.length).toBeGreaterThan(5)
    expect(withRows.filter((page) => !/Địa bàn\s+Năm \d{4}/.test(page))).toEqual([])
    expect(pages.join('\n').match(/Địa bàn \d+\b/g)).toHaveLength(300)
  })

  test('and of the DOCX as LibreOffice sets it', async () => {
    const pages = await pdfPages(await asPdf(await toDocx(paper)))
    const withRows = pages.filter((page) => /Địa bàn \d+/.test(page))
    expect(withRows.length).toBeGreaterThan(5)
    expect(withRows.filter((page) => !/Địa bàn\s+Năm \d{4}/.test(page))).toEqual([])
    expect(pages.join('\n').match(/Địa bàn \d+\b/g)).toHaveLength(300)
  })
})

const asPdf = async (docx: Uint8Array) => [...(await convert('tai-lieu.docx', docx, 'pdf')).values()][0] ?? new Uint8Array()

describe('the pack as DOCX, set by LibreOffice', () => {
  let pdf: Uint8Array
  let pages: string[]
  let docx: Uint8Array
  beforeAll(async () => {
    docx = await toDocx(pack)
    pdf = await asPdf(docx)
    pages = await pdfPages(pdf)
  })

  test('has all its texts and figures', () => {
    expect(missing(pages, ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ...wordsOf(pack), ...figuresOf(pack)])).toEqual([])
  })

  test('has as many pages as the PDF, one more or less, numbered', async () => {
    const own = pageCount(await pdfInfo(await toPdf(pack)))
    expect(Math.abs(pages.length - own)).toBeLessThanOrEqual(1)
    pages.forEach((page, index) => expect(page).toContain(`Trang ${index + 1}/${pages.length}`))
  })

  test('is A4 and names Times New Roman', async () => {
    expect(await pdfInfo(pdf)).toMatch(/\(A4\)/)
    const styles = zipTexts(docx).get('word/styles.xml') ?? ''
    expect(styles).toContain('Times New Roman')
    expect(styles).toContain('vi-VN')
  })

  test('has real headings, heads of tables that repeat, rows that are not broken, and words for its pictures', () => {
    const body = zipTexts(docx).get('word/document.xml') ?? ''
    const tables = tablesOf(pack)
    expect(body.match(/<w:pStyle w:val="Heading[12]"\/>/g)).toHaveLength(pack.blocks.filter(({ kind }) => kind === 'heading').length + 1)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length)
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length + 1, 0))
    const pictures = pack.blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []))
    for (const { name } of pictures) expect(body).toContain(`title="${name}"`)
  })
})

test('notes under a table are footnotes of Word, each once', async () => {
  const paper = figurePaper(hostileHandout('ranking'))
  const parts = zipTexts(await toDocx(paper))
  const notes = tablesOf(paper).reduce((sum, table) => sum + table.notes.length, 0)
  expect(notes).toBeGreaterThan(2)
  expect(parts.get('word/document.xml')?.match(/<w:footnoteReference w:id="\d+"\/>/g)).toHaveLength(notes)
  expect(parts.get('word/footnotes.xml')?.match(/<w:footnote w:id="[1-9]\d*"/g)).toHaveLength(notes)
})

describe('hostile names', () => {
  const paper = figurePaper(hostileHandout('ranking'))
  // Of letters that neither face has a reader sees a box.
  const names = figuresOf(paper).filter((text) => !/[\u0600-\u06FF\uFF00-\uFFEF]/.test(text))

  test('are in the PDF as they are', async () => {
    expect(missing(await pdfPages(await toPdf(paper)), names)).toEqual([])
  })

  test('and in the DOCX', async () => {
    expect(missing(await pdfPages(await asPdf(await toDocx(paper))), names)).toEqual([])
  })
})

test('every Vietnamese letter can be read back from the PDF, composed', async () => {
  const letters = [...'ĂÂĐÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ'].flatMap((letter) => [letter, letter.toLowerCase()]).join('')
  const looks = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }]
  const paper: Paper = { ...pack, blocks: looks.map((look) => ({ kind: 'paragraph', role: 'body', text: [{ text: letters.normalize('NFC'), ...look }] })), evidence: [] }
  const text = (await pdfPages(await toPdf(paper))).join('').replace(/\s+/gu, '')
  expect(text.split(letters)).toHaveLength(looks.length + 1)
})
