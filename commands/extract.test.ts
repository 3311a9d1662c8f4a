import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// The real command, in a folder of its own: no project, no database, no settings.

const COMMAND = path.join(import.meta.dirname, 'extract.mjs')

const LINES = [
  'Quận Tây Hồ: kết quả công tác 9 tháng đầu năm 2023',
  'Thứ năm, 05/10/2023',
  'Trong 9 tháng đầu năm 2023, thu ngân sách nhà nước trên địa bàn quận ước đạt 2.345,6 tỷ đồng, tăng 12,3% so với cùng kỳ năm trước. Quận đã triển khai 15 chương trình công tác.',
  'Chỉ số cải cách hành chính năm 2022 của quận xếp thứ 5/30 quận, huyện, thị xã.',
  'Phấn đấu cả năm 2023 thu ngân sách nhà nước trên địa bàn đạt 3.100 tỷ đồng.',
]

interface Ran { readonly code: number; readonly out: string; readonly err: string }

let folder = ''
const write = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'extract-'))
  await write('bao-cao.txt', LINES.join('\n'))
  await write('nfd.txt', `\ufeff${LINES.join('\r\n').normalize('NFD')}`)
  await write('bao-cao.docx', await Packer.toBuffer(new Document({ sections: [{ children: LINES.map((line) => new Paragraph(line)) }] })))
  await write('hong.pdf', '%PDF-1.7\nkhông phải PDF')
  await write('cu.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function run(...args: string[]): Promise<Ran> {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', COLUMNS: '100' } as unknown as NodeJS.ProcessEnv
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { cwd: folder, env, timeout: 120_000, maxBuffer: 1e8 }, (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }))
  })
}

describe('npm run extract', { timeout: 180_000 }, () => {
  test('prints each sentence with its readings below it, targets apart, and the sum', async () => {
    const { code, out, err } = await run('bao-cao.txt')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).not.toContain('\x1b')
    const [head = '', ...parts] = out.split('\n\n')
    expect(head).toBe('bao-cao.txt\nQuận Tây Hồ: kết quả công tác 9 tháng đầu năm 2023\nđăng ngày 05/10/2023 · văn bản thuần (.txt)')
    const words = parts.join('\n\n').replace(/[\s[\]]+/g, ' ')
    const order = ['Kết quả (3)', 'ước đạt 2.345,6 tỷ đồng', '2.345,6 tỷ đồng mức, số lượng Tây Hồ 9 tháng năm 2023', 'ước', '+12,3%', 'so cùng kỳ năm trước', 'hạng 5/30', 'năm 2022', 'Mục tiêu, dự báo (1)', '3.100 tỷ đồng', 'Tổng: 3 kết quả']
    const places = order.map((piece, index) => words.indexOf(piece, index > 0 ? words.indexOf(order[index - 1] ?? '') + 1 : 0))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(out).toContain('tỷ đồng]')
    expect(out).toMatch(/tin 0,\d\d/)
  })

  test('--explain says which rule read it, what was implied, and why a number was not read', async () => {
    const { code, out } = await run('--explain', 'bao-cao.txt')
    expect(code).toBe(0)
    expect(out).toMatch(/quy tắc +[a-z-]+\/[a-z-]+, bản \d+/)
    expect(out).toMatch(/suy ra +.*địa bàn/)
    expect(out).toMatch(/câu nêu rõ +giá trị/)
    expect(out.slice(out.indexOf('Số không đọc thành số liệu'))).toContain('[15] chương trình')
  })

  test('--json: of plain text the offsets are the file’s, letter for letter, whatever its letters and line ends', async () => {
    const { code, out } = await run('--json', 'nfd.txt', 'bao-cao.txt')
    expect(code).toBe(0)
    const [nfd, nfc] = JSON.parse(out) as Array<Record<'facts' | 'targets' | 'statements', Array<Record<string, unknown>>> & { file: string }>
    const raw = `\ufeff${LINES.join('\r\n').normalize('NFD')}`
    for (const { start, end, quote } of [...nfd!.facts, ...nfd!.targets]) expect(raw.slice(start as number, end as number)).toBe(quote)
    const fields = (facts: typeof nfd extends undefined ? never : Array<Record<string, unknown>>) => facts.map(({ quote, start, end, ...rest }) => ({ ...rest, quote: String(quote).normalize('NFC'), placed: Number(end) > Number(start) }))
    expect(fields(nfd!.facts)).toEqual(fields(nfc!.facts))
    expect(nfc).toMatchObject({ file: 'bao-cao.txt', statements: [] })
    expect(nfc!.facts[0]).toMatchObject({
      kind: 'level', area: 'Tây Hồ', indicator: 'budget-revenue', value: 2345.6, of: null, measure_unit: 'đồng', scale: 1e9,
      period: { from: '2023-01-01', to: '2023-09-30' }, basis: null, estimated: true,
    })
  })

  test('a Word document reads as its text does', async () => {
    const { code, out } = await run('--json', 'bao-cao.docx', 'bao-cao.txt')
    expect(code).toBe(0)
    const [docx, txt] = JSON.parse(out) as Array<{ facts: Array<{ value: number; indicator: string | null; period: unknown }> }>
    const told = (file: typeof docx) => file?.facts.map(({ value, indicator, period }) => ({ value, indicator, period }))
    expect(told(docx)).toEqual(told(txt))
    expect(told(docx)).toHaveLength(3)
  })

  test('what cannot be read is named with the reason and the mend, the others are read, exit 1', async () => {
    const { code, out, err } = await run('khong-co.txt', 'hong.pdf', '.', 'cu.doc', 'bao-cao.txt')
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toEqual([
      'khong-co.txt: không có tệp này / no such file',
      expect.stringMatching(/^hong\.pdf: .+ \/ .+/),
      '.: là một thư mục / is a folder',
      expect.stringMatching(/^cu\.doc: Tệp .+ kiểu cũ.+ lưu thành \.docx .+ \/ An old /),
    ])
    expect(out).toContain('Tổng: 3 kết quả')
  })

  test('in JSON a file that cannot be read has its entry in its place', async () => {
    const { code, out } = await run('--json', 'khong-co.txt', 'bao-cao.txt')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([{ file: 'khong-co.txt', facts: [], targets: [], statements: [], error: 'không có tệp này / no such file' }, { file: 'bao-cao.txt' }])
  })

  test.each([[[]], [['--khong-co', 'bao-cao.txt']], [['--json', '--explain', 'bao-cao.txt']]])('%j: how it is used, exit 2', async (args) => {
    const { code, out, err } = await run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('npm run -s extract -- [--json | --explain]')
  })
})
