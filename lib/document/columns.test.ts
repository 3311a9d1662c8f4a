import { describe, expect, test } from 'vitest'
import { evenParts, fitColumns, ROOM } from './columns'
import type { PaperCell } from './paper'

const cell = (text: string, evidence?: number): PaperCell => [[{ text }, ...(evidence === undefined ? [] : [{ text: '', evidence }])]]
const text = (title: string) => ({ title, kind: 'text' }) as const
const number = (title: string) => ({ title, kind: 'number' }) as const
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

describe('widths of columns', () => {
  test('a long text gets more than a short one', () => {
    const [name, remark] = fitColumns([text('A'), text('B')], [[cell('Hoàn Kiếm'), cell('một nhận xét dài hơn hẳn so với tên của một quận')]], ROOM.portrait)
    expect(remark?.share).toBeGreaterThan((name?.share ?? 0) * 3)
  })

  test('no column is narrower than its longest word, the evidence that hangs on it included', () => {
    const filler = cell('x '.repeat(200))
    const [figure] = fitColumns([number('Năm'), text('B')], [[cell('1.234.567,8', 128), filler]], ROOM.portrait)
    expect(figure?.share).toBeGreaterThanOrEqual('1.234.567,8'.length + 5 * 0.65)
  })

  test('names of areas stay in one line where there is room', () => {
    const years = Array.from({ length: 5 }, (_, index) => number(`Năm 202${index}`))
    const columns = fitColumns([text('Địa bàn'), ...years], [[cell('Hoàn Kiếm'), ...years.map(() => cell('suy ra 4/30', 6))]], ROOM.portrait)
    expect(columns[0]?.share).toBeGreaterThanOrEqual('Hoàn Kiếm'.length)
  })

  test('a name of 300 letters does not push the others off the page', () => {
    const columns = fitColumns([text('A'), number('B')], [[cell('a'.repeat(300)), cell('95,7%')]], ROOM.portrait)
    expect((columns[1]?.share ?? 0) / sum(columns.map(({ share }) => share))).toBeGreaterThan(0.08)
  })
})

describe('a table too wide for the paper', () => {
  const columns = (count: number) => [text('Địa bàn'), ...Array.from({ length: count }, (_, index) => number(`Năm ${2000 + index}`))]
  const rows = (count: number) => [[cell('Hoàn Kiếm'), ...Array.from({ length: count }, () => cell('22.453', 13))]]

  test('that fits stays whole', () => {
    expect(evenParts(columns(4), rows(4), 1, ROOM.portrait)).toBe(4)
  })

  test('is parted evenly, not into a full one and a remnant', () => {
    const most = evenParts(columns(60), rows(60), 1, ROOM.portrait)
    const step = evenParts(columns(most + 1), rows(most + 1), 1, ROOM.portrait)
    expect(step).toBe(Math.ceil((most + 1) / 2))
  })

  test('with a column wider than the paper goes on column by column', () => {
    expect(evenParts([text('a'.repeat(40)), number('b'.repeat(40)), number('c'.repeat(40))], [], 1, 30)).toBe(1)
  })
})
