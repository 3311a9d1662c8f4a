import type { Span } from '../candidate'
import { isEmptyCell, readFigure } from './cell-figure'
import { cellAt, findGrids, type Grid } from './grid'
import { COMPARED, LAST_YEAR, PLAN, RANK, RESULT, SCORE, SHARE } from './head-words'
import { periodsIn } from './heads'
import { shapeOf, type Shape } from './shape'
import { unitInHead } from './units'

/** A table of figures, told apart into titles, heads and body. */
export interface Table extends Span {
  readonly grid: Grid
  readonly shape: Shape
}

/** Numbers of the page and of the day, in tables beside an article: visitors, gold, currencies, weather. */
const PAGE_TABLE = /^(?:hôm nay|hôm qua|tuần (?:này|trước|nay)|tháng (?:này|trước|nay)|(?:tổng )?(?:số )?(?:lượt )?truy cập|đang (?:truy cập|online|xem|trực tuyến)|trực tuyến|online|tất cả|khách|thành viên|lượt xem|sjc.{0,20}|usd|eur|gbp|jpy|cny|vàng .{1,20}|mua(?: vào)?|bán(?: ra)?|ngoại tệ|tỷ giá.{0,20}|giá vàng.{0,20}|nhiệt độ.{0,10}|độ ẩm|thời tiết.{0,20}|giờ|đội|trận|hotline|điện thoại|bình luận)$/iu
const SAMPLE = 40

/** Tables of figures in a canonical text, in order; lists of links, datelines, schedules and widgets of the page are none. */
export function findTables(text: string): Table[] {
  if (!text.includes('|') && !text.includes('\t')) return []
  return findGrids(text).flatMap((grid) => {
    const shape = shapeOf(grid)
    return shape && !isPageTable(shape) && isConvincing(shape) ? [{ start: grid.start, end: grid.end, grid, shape }] : []
  })
}

function isPageTable({ columns, body }: Shape): boolean {
  if (columns.some(({ heads }) => heads.some(({ text }) => PAGE_TABLE.test(text)))) return true
  const labels = body.slice(0, SAMPLE).flatMap((row) => row.cells.slice(0, 2).map(({ text }) => text).filter((text) => /\p{L}/u.test(text)))
  return labels.filter((text) => PAGE_TABLE.test(text)).length * 3 >= Math.max(1, labels.length) * 1
}

/** Rows with figures behind words: three of them, or fewer where heads, titles or cells say what is counted. */
function isConvincing({ columns, body, titles, notation }: Shape): boolean {
  let rows = 0
  let units = 0
  for (const row of body.slice(0, SAMPLE)) {
    const figures = columns.flatMap(({ use }, index) => {
      const { text } = cellAt(row, index)
      return use === 'figures' && !isEmptyCell(text) ? (readFigure(text, notation) ?? []) : []
    })
    const named = columns.some(({ use }, index) => (use === 'label' || use === 'area' || use === 'period') && /[\p{L}\d]{2,}/u.test(cellAt(row, index).text) && !readFigure(cellAt(row, index).text)?.unit)
    if (figures.length > 0 && named) rows++
    units += figures.filter(({ unit, of }) => unit !== null || of !== null).length + row.cells.filter(({ text }, index) => columns[index]?.use === 'label' && unitInHead(text) !== null).length
  }
  if (rows === 0) return false
  const heads = columns.flatMap((column) => (column.use === 'figures' ? column.heads.map(({ text }) => text) : []))
  const told = columns.some(({ use }) => use === 'unit') || units > 0 || [...heads, ...titles.map(({ text }) => text)].some(tells)
  return told || (rows >= 3 && columns.length > 2) || (rows >= 3 && heads.length > 0)
}

const tells = (text: string): boolean => unitInHead(text) !== null || periodsIn(text).length > 0 || [PLAN, RESULT, RANK, SCORE, SHARE, LAST_YEAR].some((pattern) => pattern.test(text)) || (COMPARED.test(text) && text.includes('%'))
