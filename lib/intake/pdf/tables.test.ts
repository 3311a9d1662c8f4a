import { expect, test } from 'vitest'
import { linesOf, type Run } from './lines'
import { tableAt } from './tables'

/** Words of lines at columns of six points a letter, as a font of one width sets them. */
const runsOf = (lines: readonly string[], letter = 6): Run[] =>
  lines.flatMap((line, index) => [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], x: match.index * letter, y: 20 * (index + 1), width: match[0].length * letter, height: 10 })))

test('sentences in letters of one width are no table, whatever figures stand below each other', () => {
  const lines = linesOf(runsOf([
    'Chi thường xuyên là 685,6 tỷ đồng, mới đạt',
    'được 50,01% kế hoạch; doanh thu lưu trú còn',
    'bằng 50,05% kế hoạch năm, thấp hơn nửa năm',
    'ngoái 42,70% khi chưa có chợ mới ở phường.',
  ]))
  expect(lines[0]!.cells.length).toBeGreaterThan(4)
  expect(tableAt(lines, 0)).toBeNull()
})

test('a table in the same letters is one', () => {
  const lines = linesOf(runsOf([
    'Chỉ_tiêu        Kế_hoạch   Thực_hiện',
    'Thu_ngân_sách   1.200      1.100,5',
    'Chi_ngân_sách   800        712',
    'Tỷ_lệ_hộ_nghèo  0,5        0,42',
  ]))
  expect(tableAt(lines, 0)?.rows.map((row) => row.length)).toEqual([3, 3, 3, 3])
})
