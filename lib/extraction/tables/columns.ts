import { readFigure } from './cell-figure'
import { cellAt, type Cell } from './grid'
import { AREA_COLUMN, spelledOut } from './head-words'
import { periodsIn, readHead, type Head } from './heads'
import { areaOf, type AreaOfRow, type Label } from './labels'
import type { Gazetteer } from '../areas'
import type { Shape } from './shape'

/** What stands over a column of figures, and what the columns left of it lend it. */
export interface FigureColumn {
  readonly index: number
  readonly head: Head
  readonly heads: readonly Cell[]
  /** Areas as columns ("Chỉ tiêu | Xã A | Xã B"). */
  readonly area: AreaOfRow | null
  /** The measure of the column this one compares or ranks. */
  readonly lent: string
  readonly lentCell: Cell | null
  /** The column of results this one is a ratio of. */
  readonly of: FigureColumn | null
  readonly behindPlan: boolean
  /** The column before it has places. */
  readonly behindRank: boolean
  /** Numbers of last year's base: "108,2" is a ratio, "8,2" and "-3" are growth. */
  readonly numbers: 'ratio' | 'growth'
}

const SAMPLE = 400

/** The columns of figures of a table, left to right. */
export function readColumns(shape: Shape, labels: readonly Label[], gazetteer: Gazetteer): FigureColumn[] {
  const columns: FigureColumn[] = []
  let lender: FigureColumn | null = null
  let result: FigureColumn | null = null
  let behindPlan = false
  const known = new Map<string, Head>()
  shape.columns.forEach(({ use, heads }, index) => {
    if (use !== 'figures') return
    const parts = heads.map(({ text }) => text)
    const key = parts.join('\n')
    const head = known.get(key) ?? readHead(parts)
    known.set(key, head)
    if (head.role === 'ignored') return
    const sameGroup = heads.length < 2 || lender === null || lender.heads.length < 2 || lender.heads[0]!.text === heads[0]!.text
    const area = areaOver(parts, gazetteer)
    const column: FigureColumn = {
      index, head: area ? { ...head, words: '' } : head, heads, area, lent: head.words === '' && lender && sameGroup ? lender.head.words : '', lentCell: lender?.heads.at(-1) ?? null,
      of: result, behindPlan, behindRank: columns.at(-1)?.head.role === 'rank', numbers: head.role === 'year-ratio' ? numbersOf(index, labels, shape) : 'ratio',
    }
    columns.push(column)
    if (head.words !== '' && ['plan', 'result', 'value', 'score', 'share'].includes(head.role)) lender = column
    if ((head.role === 'result' || head.role === 'value') && !head.yearBefore) result = column
    if (head.role === 'plan') behindPlan = true
  })
  return columns
}

/** A head that is the name of an area and nothing else, or one under a head that announces areas. */
function areaOver(parts: readonly string[], gazetteer: Gazetteer): AreaOfRow | null {
  const own = parts.at(-1) ?? ''
  if (own === '' || periodsIn(spelledOut(own)).length > 0) return null
  const [mention] = gazetteer.mentions(own)
  if (mention && mention.start === 0 && mention.end === own.length) return areaOf(own, '', gazetteer)
  const announced = parts.length > 1 && /^(?:các |tên |chia theo |phân theo )?(?:quận|huyện|thị xã|xã|phường|đơn vị|địa phương)/iu.test(parts[0]!) && AREA_COLUMN.test(parts[0]!)
  return announced && /^\p{Lu}/u.test(own) && own.split(' ').length <= 5 ? areaOf(own, parts[0]!, gazetteer) : null
}

/** Half or more of the numbers at 60 and above, and none negative: percent of last year; else growth. */
function numbersOf(column: number, labels: readonly Label[], shape: Shape): 'ratio' | 'growth' {
  let [high, low] = [0, 0]
  for (const { row } of labels.slice(0, SAMPLE)) {
    const figure = readFigure(cellAt(row, column).text, shape.notation)
    if (!figure) continue
    if (figure.signed) return 'growth'
    if (Number(figure.value) >= 60) high++
    else low++
  }
  return high > 0 && high >= low ? 'ratio' : 'growth'
}
