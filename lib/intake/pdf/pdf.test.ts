import { describe, expect, it } from 'vitest'
import { pdfOf, rawPdf } from '../packages.test-data'
import { readPdf } from './read-pdf'

const LONG = 'Trong chín tháng đầu năm, thu ngân sách nhà nước trên địa bàn quận ước đạt 9.572 tỷ đồng, bằng 81,3% dự toán thành phố giao và tăng 12,4% so với cùng kỳ; chi đầu tư phát triển đạt 1.240 tỷ đồng, trong đó giải ngân vốn xây dựng cơ bản đạt 67,5% kế hoạch.'
const SECOND = 'Công tác giải phóng mặt bằng được tập trung chỉ đạo, đã hoàn thành 12 trong tổng số 15 dự án, vượt 3 dự án so với kế hoạch đề ra từ đầu năm của quận.'

const PICTURE = '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream'
const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
const page = (content: string, more = '') => rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /I 6 0 R >> >> ${more} >>`, stream(content), '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>', PICTURE])

describe('a PDF', () => {
  it('gives a sentence broken over lines as one line, paragraphs as lines', async () => {
    const taken = await readPdf(await pdfOf({ content: [{ text: 'I. Kinh tế', bold: true }, { text: LONG, alignment: 'justify', leadingIndent: 28 }, { text: SECOND, alignment: 'justify', leadingIndent: 28 }] }))
    expect(taken).toMatchObject({ ok: true, format: 'pdf', encoding: null, notes: [] })
    expect(taken.ok && taken.text.split('\n')).toEqual(['I. Kinh tế', LONG, SECOND])
  })

  it('places its pages, without what repeats at their edges, a sentence over two pages in one line', async () => {
    const many = Array.from({ length: 5 }, () => ({ text: `${LONG} ${SECOND} ${LONG} ${SECOND} ${LONG} ${SECOND}`, margin: [0, 0, 0, 8], leadingIndent: 28 }))
    const taken = await readPdf(await pdfOf({ content: many, header: (at: number) => ({ text: `${at}`, alignment: 'center', margin: [0, 20, 0, 0] }), footer: () => ({ text: 'Văn phòng Ủy ban nhân dân quận', margin: [40, 10, 0, 0] }) }))
    expect(taken).toMatchObject({ ok: true, notes: ['repeated-lines-left-out'] })
    if (!taken.ok) return
    expect(taken.text).not.toContain('Văn phòng')
    expect(taken.text.split('\n')).toEqual(many.map(({ text }) => text))
    expect(taken.pages!.length).toBeGreaterThan(1)
    expect(taken.pages!.map(({ number }) => number)).toEqual(taken.pages!.map((_, index) => index + 1))
    for (const { start, end } of taken.pages!) expect(taken.text.slice(start, end).length).toBeGreaterThan(500)
  })

  it('reads two columns one after the other, a headline over both before them', async () => {
    const left = LONG
    const right = SECOND.repeat(2)
    const taken = await readPdf(await pdfOf({ content: [{ text: 'TÌNH HÌNH KINH TẾ VÀ XÃ HỘI CHÍN THÁNG CỦA CÁC PHƯỜNG THUỘC QUẬN', bold: true }, { columns: [{ width: '*', text: left }, { width: '*', text: right }], columnGap: 24 }] }))
    expect(taken.ok && taken.text.split('\n').slice(1)).toEqual([left, right])
  })

  it('reads tables as lines of cells', async () => {
    const taken = await readPdf(await pdfOf({ content: ['Kết quả theo phường', { table: { widths: [150, 90, 90], body: [['Phường', 'Kế hoạch', 'Thực hiện'], ['Cửa Nam', '1.200', '1.350,5'], ['Hàng Bài', '980', '–'], ['Phan Chu Trinh', '75%', '81,2%']] } }, 'Hết.'] }))
    expect(taken.ok && taken.text.split('\n')).toEqual(['Kết quả theo phường', 'Phường | Kế hoạch | Thực hiện', 'Cửa Nam | 1.200 | 1.350,5', 'Hàng Bài | 980 | –', 'Phan Chu Trinh | 75% | 81,2%', 'Hết.'])
  })

  it('reads letters that are drawn from a second font where they stand', async () => {
    // "Qu n" with a gap where the first font lacks a letter, and the letter written afterwards.
    const drawn = 'BT /F 12 Tf 1 0 0 1 50 700 Tm [(Qu) -600 (n hoàn) -278 (thành)] TJ 1 0 0 1 65.9 700 Tm (\u00e2) Tj 1 0 0 1 50 680 Tm (va cac don vi cung hoan thanh) Tj ET'
    expect(await readPdf(page(drawn))).toMatchObject({ ok: true, text: 'Quân hoàn thành va cac don vi cung hoan thanh' })
  })

  it('in a font of TCVN3 is brought to Unicode', async () => {
    expect(await readPdf(page('BT /F 12 Tf 50 700 Td (Qu\\313n Ho\\265n Ki\\325m ho\\265n th\\265nh v\\265 \\256\\271t d\\371 to\\270n n\\250m) Tj ET'))).toMatchObject({ ok: true, text: 'Quận Hoàn Kiếm hoàn thành và đạt dự toán năm', notes: ['converted-from-tcvn3'] })
  })

  it('that is locked is named so; one with an owner’s password only is read', async () => {
    expect(await readPdf(await pdfOf({ content: LONG, userPassword: 'mo', ownerPassword: 'chu' }))).toMatchObject({ ok: false, reason: 'encrypted' })
    expect(await readPdf(await pdfOf({ content: LONG, ownerPassword: 'chu', permissions: { printing: 'highResolution' } }))).toMatchObject({ ok: true, text: LONG })
  })

  it('of pictures is named a scan, with a signature’s stamp too; without anything it has no text', async () => {
    expect(await readPdf(page('q 500 0 0 700 50 50 cm /I Do Q'))).toMatchObject({ ok: false, reason: 'scanned' })
    expect(await readPdf(page('q 500 0 0 700 50 50 cm /I Do Q BT /F 8 Tf 400 800 Td (Signed by: UBND quan Ba Dinh, 05/10/2023) Tj ET'))).toMatchObject({ ok: false, reason: 'scanned' })
    expect(await readPdf(await pdfOf({ content: [''] }))).toMatchObject({ ok: false, reason: 'no-text' })
  })

  it('of too many pages is refused', async () => {
    const kids = Array.from({ length: 501 }, (_, index) => `${index + 3} 0 R`)
    expect(await readPdf(rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids.join(' ')}] /Count 501 >>`, ...kids.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>')]))).toMatchObject({ ok: false, reason: 'too-many-pages', place: '501' })
  })

  it('whose pages go in a circle is answered', async () => {
    const circle = await readPdf(rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 2 >>', '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 2 >>']))
    expect(circle).toMatchObject({ ok: false })
  })

  it('that is cut off is damaged', async () => {
    const whole = await pdfOf({ content: LONG })
    for (const share of [0.02, 0.3, 0.7, 0.99]) expect(await readPdf(whole.subarray(0, Math.floor(whole.length * share)))).toMatchObject({ ok: false, reason: 'damaged' })
  })
})
