import { describe, expect, test } from 'vitest'
import { periodCode } from '@/lib/indicators/period'
import type { AreaName, Candidate } from '../candidate'
import { extract } from '../extract'
import { NO_TABLES } from './corpus-no-tables.test-data'
import { ODD_TABLES } from './corpus-odd-shapes.test-data'
import { TABLES } from './corpus-tables.test-data'

const areas: readonly AreaName[] = [
  { slug: 'sen-hong', name: 'Sen Hồng', level: 'district', kind: 'huyen', validFrom: null, validTo: '2025-06-30' },
  { slug: 'xa-sen-hong', name: 'Sen Hồng', level: 'commune', kind: 'xa', validFrom: '2025-07-01', validTo: null },
]
const context = { areas, indicators: [] }
const read = (text: string, publishedOn: string | null = null): Candidate[] => extract(text, { ...context, publishedOn }).candidates.filter(({ rule }) => rule.startsWith('table/'))
const lines = (text: string): string[] => text.trim().split('\n')

function lineOf({ quote, role, kind, value, of, scale, measureUnit, area, period, basis, estimated, doubts, measure }: Candidate): string {
  const figure = `${quote} → ${role === 'target' ? 'plan ' : ''}${kind} ${value}${of ? `/${of}` : ''}${scale === '1' ? '' : `e${scale.length - 1}`} ${measureUnit}`.trim()
  const marks = [basis === 'none' ? '' : basis, estimated ? 'ước' : '', doubts.length > 0 ? '?' : ''].filter((mark) => mark !== '').join(' ')
  return [figure, `${area} ${period ? periodCode(period) : '?'}`, marks, measure].filter((part) => part !== '').join(' · ')
}

describe('tables that must be read', () => {
  test.each([...TABLES, ...ODD_TABLES])('$why', ({ text, reads }) => {
    expect(read(text).map(lineOf)).toEqual(lines(reads))
  })

  test.each([...TABLES, ...ODD_TABLES])('$why: the same decomposed and with other line ends, quotes are exact', ({ text, reads }) => {
    const other = extract(text.normalize('NFD').replaceAll('\n', '\r\n'), context)
    expect(other.candidates.filter(({ rule }) => rule.startsWith('table/')).map(lineOf)).toEqual(lines(reads))
    for (const { quote, span } of other.candidates) expect(other.text.slice(span.start, span.end)).toBe(quote)
  })
})

describe('what looks like a table', () => {
  test.each(NO_TABLES)('$why', ({ text }) => {
    expect(read(text)).toEqual([])
  })

  test.each(NO_TABLES)('$why, under a table of results', ({ text }) => {
    const { text: table, reads } = TABLES[0]!
    expect(read(`${table}\n\nTrong năm, huyện tổ chức nhiều hoạt động.\n\n${text}`, '2023-10-05').map(lineOf)).toEqual(lines(reads))
  })
})

const report = `Huyện Sen Hồng: kết quả 9 tháng đầu năm 2023

Thu ngân sách đạt 812 tỷ đồng, bằng 86,4% dự toán.

Bảng 1. Xếp hạng cải cách hành chính
Đơn vị | Năm 2022 | Xếp hạng năm 2023
Xã Đồng Lúa | 4 | 2
Xã Bến Nước | 1 | 3

Tỷ lệ hộ nghèo còn 0,6%.`

describe('tables in a report', () => {
  test('prose around a table is read as prose, its cells are not', () => {
    const { candidates } = extract(report, context)
    expect(candidates.map(({ rule, value }) => `${rule.split('/')[0]} ${value}`)).toEqual(['level 812', 'plan-ratio 86.4', 'table 4', 'table 2', 'table 1', 'table 3', 'share 0.6'])
  })

  test('what a cell leaves open comes from cells that can be shown', () => {
    const { text, candidates } = extract(TABLES[0]!.text, context)
    const { implied, origins } = candidates.find(({ quote }) => quote === '107,9')!
    expect(implied).toEqual(['area', 'measure', 'period', 'basis', 'estimated'])
    const words = (field: keyof typeof origins): string => { const span = origins[field]?.span; return span ? text.slice(span.start, span.end) : origins[field]!.place }
    expect([words('measure'), words('period'), words('basis'), words('estimated')]).toEqual(['Tổng giá trị sản xuất', 'Ước thực hiện 9 tháng 2023', 'So với cùng kỳ (%)', 'Ước thực hiện 9 tháng 2023'])
    expect(origins.period?.place).toBe('table')
  })

  test('the year above a table of places is the year of the index', () => {
    const indicators = [
      { code: 'par-index-rank', kind: 'rank', unitOfMeasure: 'rank', names: ['chỉ số cải cách hành chính'] },
      { code: 'par-rank-as-reported', kind: 'rank', unitOfMeasure: 'rank', names: ['cải cách hành chính'] },
    ] as const
    const { candidates } = extract('Huyện Sen Hồng\n\nBảng 1. Chỉ số cải cách hành chính năm 2022\nXã | Xếp hạng | Điểm\nĐồng Lúa | 1 | 92,5\nBến Nước | 2 | 91', { areas, indicators })
    expect(candidates.filter(({ kind }) => kind === 'rank').map(({ indicator }) => indicator)).toEqual(['par-index-rank', 'par-index-rank'])
  })

  test('areas of a table of earlier years are those of its time', () => {
    const text = 'Công bố xếp hạng\n\n15/08/2025 08:00\n\nXếp hạng chuyển đổi số năm 2024\nQuận, huyện | Xếp hạng\nSen Hồng | 2\nHoa Ban | 1'
    expect(read(text).map(({ areaSlug }) => areaSlug)).toEqual(['sen-hong', null])
    expect(read(text.replaceAll('Quận, huyện', 'Xã, phường').replace('năm 2024', 'tháng 7 năm 2025')).map(({ areaSlug }) => areaSlug)).toEqual(['xa-sen-hong', null])
  })
})

describe('time', () => {
  const rows = (count: number): string => `STT | Đơn vị | Kế hoạch (tỷ đồng) | Thực hiện (tỷ đồng) | TH/KH (%)\n${Array.from({ length: count }, (_, i) => `${i + 1} | Xã Đồng Lúa | ${i % 900},5 | ${i % 800} | ${i % 100},${i % 10}`).join('\n')}`
  const wide = (count: number): string => [1, 2, 3].map((row) => `Chỉ tiêu ${row} | ${Array.from({ length: count }, (_, i) => `${i % 77},5`).join(' | ')}`).join('\n')
  const millis = (text: string): number => { const start = performance.now(); extract(text, context); return performance.now() - start }

  test.each([['20,000 rows', rows, 20_000], ['10,000 separators in a line', wide, 10_000]] as const)('%s take at most about twelve times a tenth of them', (_, make, count) => {
    const [small, large] = [make(count / 10), make(count)]
    expect(read(large).length).toBeGreaterThan(count)
    // tried again only where other work on the machine may have been in the way
    const tries: number[] = []
    while (tries.length < 5 && !tries.some((ratio) => ratio <= 12)) tries.push(millis(large) / millis(small))
    expect(Math.min(...tries)).toBeLessThanOrEqual(12)
  }, 120_000)
})
