import { describe, expect, test } from 'vitest'
import { figureColumns, figureSheet } from '@/lib/export/figure-sheet'
import { EVERY_KIND, seededHandout } from '@/lib/export/handouts.test-data'
import type { Sheet } from '@/lib/export/sheet'
import { boundPaper, MOST_ROWS } from './bounds'
import { dossierPaper } from './dossier-paper'
import { seededDossier, seenCell, tablesOf, textsOf } from './paper.test-data'

const SCORE = { kind: 'lines', indicator: 'par-index-score', areas: ['hoan-kiem', 'dong-da'] } as const
const REVENUE = { kind: 'lines', indicator: 'budget-revenue', areas: ['hoan-kiem', 'cau-giay'] } as const
const headings = (paper: { blocks: readonly { kind: string; text?: unknown; level?: unknown }[] }) => paper.blocks.filter(({ kind }) => kind === 'heading').map(({ level, text }) => `${level} ${text}`)

/** The figures of a handout by theme, as an area's pack has them. */
const themed = (locale: 'vi' | 'en' = 'vi'): Sheet => {
  const { columns, rows, ...rest } = figureSheet(seededHandout({ kind: 'ranking', indicator: 'par-index-score', locale }))
  return { ...rest, notes: [], title: 'Theo lĩnh vực', columns: [{ key: locale === 'vi' ? 'linh_vuc' : 'theme', title: 'Lĩnh vực', kind: 'text' }, ...columns], rows: rows.map((row, index) => [index < 2 ? 'Kinh tế' : 'Cải cách', ...row]) }
}

describe('the pack of an area', () => {
  const paper = dossierPaper(seededDossier([SCORE, REVENUE], [{ ...themed(), title: 'Số liệu chính' }, themed()]), 'area')

  test('goes from findings to figures, tables and evidence, under I., 1., a)', () => {
    expect(headings(paper).map((text) => text.replace(/^(2 \d+\.) .*(?=,)/, '$1'))).toEqual([
      '1 I. Kết quả chính', '2 Số liệu chính', '3 a) Kinh tế', '3 b) Cải cách', '1 II. Diễn biến và so sánh', expect.stringMatching(/^2 1\./), expect.stringMatching(/^2 2\./),
      '1 III. Bảng số liệu', '2 Theo lĩnh vực', '3 a) Kinh tế', '3 b) Cải cách',
    ])
    expect(paper.evidenceHeading).toBe('IV. Nguồn và dẫn chứng')
  })

  test('says the findings before all else', () => {
    expect(paper.blocks[1]).toMatchObject({ kind: 'list', role: 'body' })
  })

  test('numbers its evidence through, each figure once however often it is shown', () => {
    const numbers = paper.evidence.flatMap((note) => note.numbers)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(new Set(paper.evidence.map(({ href }) => href)).size).toBe(paper.evidence.length)
    const referred = new Set(tablesOf(paper).flatMap(({ rows }) => rows.flat(3)).flatMap(({ evidence }) => evidence ?? []))
    expect([...referred].sort((a, b) => a - b)).toEqual(numbers)
  })

  test('names a report in full once', () => {
    const titles = paper.evidence.flatMap(({ source }) => ('asIn' in source ? [] : [JSON.stringify(source)]))
    expect(new Set(titles).size).toBe(titles.length)
    for (const { source, numbers } of paper.evidence) if ('asIn' in source) expect(source.asIn).toBeLessThan(numbers[0] ?? 0)
  })

  test('prints neither codes nor columns that became evidence', () => {
    const titles = new Set(tablesOf(paper).flatMap(({ columns }) => columns.map(({ title }) => title)))
    for (const { title } of figureColumns('vi', ['indicator_code', 'observation_id', 'quote', 'source_address', 'value'])) expect(titles).not.toContain(title)
  })

  test('stands upright and has an official head, left open', () => {
    expect(paper).toMatchObject({ orientation: 'portrait', type: 'BÁO CÁO', letterhead: { issuer: '', number: '', place: 'Hà Nội' } })
  })
})

test('in English it has no official head', () => {
  expect(dossierPaper(seededDossier([{ ...SCORE, locale: 'en' }]), 'area').letterhead).toBeNull()
})

test('a head that was filled in is kept', () => {
  const letterhead = { issuer: 'UBND quận Hoàn Kiếm', number: '15/BC-UBND', place: 'Hoàn Kiếm' }
  expect(dossierPaper(seededDossier([SCORE]), 'area', letterhead).letterhead).toEqual(letterhead)
})

describe('several indicators of several areas', () => {
  const rank = figureSheet(seededHandout({ kind: 'ranking', indicator: 'par-index-rank' }))
  const score = figureSheet(seededHandout({ kind: 'ranking', indicator: 'par-index-score' }))
  const paper = dossierPaper({ ...seededDossier([SCORE]), handouts: [], findings: [], tables: [{ ...rank, rows: [...score.rows, ...rank.rows] }] }, 'comparison')
  const [table] = tablesOf(paper)

  test('stand as areas by indicators', () => {
    expect(table?.columns).toHaveLength(3)
    expect(table?.columns.map(({ title }) => title).slice(1)).toEqual([expect.stringContaining(', năm '), expect.stringContaining('Thứ hạng')])
  })

  test('each figure with its place and evidence, a dash where there is none', () => {
    const cells = table?.rows.flatMap((row) => row.slice(1).map(seenCell)) ?? []
    const figures = cells.filter((cell) => cell !== '–')
    expect(figures).toHaveLength(score.rows.length + rank.rows.length)
    expect(figures.filter((cell) => !/\[\d+\]/.test(cell))).toEqual([])
    expect(figures.some((cell) => /\nthứ tự 2=?$/.test(cell))).toBe(true)
  })
})

test('an override of a figure is said in the pack', () => {
  const paper = dossierPaper(seededDossier([SCORE, { kind: 'bars', indicator: 'production-value-growth', override: true }]), 'comparison')
  expect(textsOf(paper)).toContain('Người xem đã chọn đặt cạnh nhau dù hệ thống xác định không so sánh được.')
})

test('a dossier with nothing in it says so', () => {
  expect(textsOf(dossierPaper({ ...seededDossier([SCORE]), handouts: [], findings: [] }, 'area'))).toEqual(['Chưa có số liệu nào để trình bày.'])
})

test('every kind of figure makes a pack in both languages', () => {
  for (const locale of ['vi', 'en'] as const) {
    const paper = dossierPaper(seededDossier(EVERY_KIND.map((choice) => ({ ...choice, locale }))), 'comparison')
    expect(headings(paper).filter((text) => text.startsWith('2 '))).toHaveLength(EVERY_KIND.length)
  }
})

describe('a document longer than paper bears', () => {
  const base = dossierPaper(seededDossier([SCORE]), 'area')
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [[[{ text: String(index) }]]])
  const table = (count: number) => ({ kind: 'table', columns: [{ title: 'x', kind: 'text', share: 1 }], rows: rows(count), notes: [] }) as const
  const note = (count: number) => base.evidence.slice(0, 1).flatMap((each) => Array.from({ length: count }, (_, index) => ({ ...each, numbers: [index + 1] })))

  test('is cut at the row, and says how many are left out and where they are', () => {
    const bound = boundPaper({ ...base, blocks: [table(MOST_ROWS - 10), table(25), table(3)] })
    expect(tablesOf(bound).map((each) => each.rows.length)).toEqual([MOST_ROWS - 10, 10])
    const words = textsOf(bound)
    expect(words).toContain('Còn 15 dòng không in ở đây; sổ tính tải từ https://chi-so.test/areas/hoan-kiem có đủ.')
    expect(words).toContain('Còn 3 dòng không in ở đây; sổ tính tải từ https://chi-so.test/areas/hoan-kiem có đủ.')
  })

  test('counts the notes it leaves out', () => {
    expect(boundPaper({ ...base, evidence: note(3001) })).toMatchObject({ evidenceLeftOut: 1 })
  })

  test('one that is short is left as it is', () => {
    expect(boundPaper(base)).toEqual(base)
  })
})
