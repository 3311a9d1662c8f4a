import type { AreaMention, Gazetteer } from '../areas'
import type { PeriodPhrase } from '../period-phrases'
import { isEmptyCell } from './cell-figure'
import { cellAt, type Cell, type Row } from './grid'
import { COMMUNES, DISTRICTS, IGNORED, PARTS, spelledOut, tidy, TOTAL } from './head-words'
import { periodsIn, readHead, saysRole, type Head } from './heads'
import type { Column, Shape } from './shape'
import { readUnit, unitInHead, type Unit } from './units'

export interface AreaOfRow { readonly name: string; readonly level: AreaMention['level'] | null }

/** What the label of a row says of the figures in it. */
export interface Label {
  readonly row: Row
  /** The cell that names the row. */
  readonly cell: Cell
  /** The measure in its words, those of the row over it included where its own are not enough; '' where it names none. */
  readonly words: string
  readonly area: AreaOfRow | null
  readonly areaCell: Cell | null
  readonly period: PeriodPhrase | null
  /** Read like the head of a column where it says a role and no measure ("Kế hoạch năm 2023"). */
  readonly head: Head | null
  readonly unit: Unit | null
  readonly unitCell: Cell | null
  readonly total: boolean
}

interface Open { readonly depth: number; readonly words: string; readonly hasFigures: boolean; readonly unit: Unit | null }

const NUMBERED = /^(?:([IVX]{1,5})|([A-ZĐ])|(\d{1,3}(?:\.\d{1,3}){0,3})|([a-zđ]))(?:[.)/]\s?|\s?[-–:]\s|$)/u
const BULLET = /^([-–—•*]|\+)\s{0,2}/u
/** Words that name a measure by themselves, whatever row stands above. */
export const NAMES_MEASURE = /^(?:tổng|thu(?!\p{L}|ỷ)|chi(?!\p{L})|giá trị|tỷ lệ|tỉ lệ|tỷ trọng|tốc độ|số |doanh thu|sản lượng|diện tích|năng suất|thu nhập|vốn|kim ngạch|mức|tăng|chỉ số|giải ngân|cơ cấu|xếp hạng|điểm|giảm|kết nạp|lượt|khách|xã |trường |hộ |doanh nghiệp|hợp tác xã|dự án|thuế|lệ phí|phí |lao động|khối lượng|đàn )/iu
/** Names of a quantity that need the thing it is of: "Diện tích" under "Lúa". */
const BARE_QUANTITY = /^(?:diện tích(?: gieo trồng)?|năng suất|sản lượng|số lượng|giá trị|tỷ lệ|tỉ lệ|tỷ trọng|doanh thu|số hộ|tổng số|khối lượng|kinh phí|số tiền|số vụ|số người|số lượt|mức tăng|tốc độ tăng|tốc độ tăng trưởng)$/iu
/** Titles of sections, no measures. */
const TOPIC = /^(?:về )?(?:(?:các |một số |nhóm )?chỉ tiêu|lĩnh vực|kinh tế|văn hóa|văn hoá|xã hội|môi trường|quốc phòng|an ninh|nội chính|phần|nhóm|khối|công tác|về|tài chính|xây dựng đảng|sản xuất|phát triển)(?!\p{L})/iu
/** Rows of plan and of results, where areas or measures are the columns. */
const ROLE_FIRST = /^(?:kế hoạch(?! hóa| hoá)|dự toán|mục tiêu(?! quốc gia)|ước thực hiện|kết quả thực hiện|thực hiện|tỷ lệ thực hiện)(?!\p{L})/iu
const DEEPEST = 12

/** Labels of the rows with figures of a table, in order. Sub-rows know the rows they are parts of; ditto marks repeat the unit above. */
export function readLabels(shape: Shape, gazetteer: Gazetteer): Label[] {
  const at = (use: Column['use']): number[] => shape.columns.flatMap((column, index) => (column.use === use ? [index] : []))
  const [serial, labels, areas, periods, units] = [at('serial'), at('label'), at('area'), at('period'), at('unit')]
  const areaAxis = areas[0] ?? (areLabelsAreas(shape, labels[0], gazetteer) ? labels[0] : undefined)
  const words: number[] = labels.filter((column) => column !== areaAxis)
  const found: Label[] = []
  const open: Open[] = []
  let unitAbove: Unit | null = null
  // "Kế hoạch thu", "Thực hiện thu", "Tỷ lệ (%)": the last is of what the rows before name
  let roleWords = ''
  for (const row of shape.body) {
    const main = cellAt(row, words[0] ?? areaAxis ?? periods[0] ?? 0)
    const cell = main.text === '' ? cellAt(row, serial[0] ?? 0) : main
    if (cell.text === '' || IGNORED.test(tidy(cell.text))) continue
    const unitCell = units.length > 0 ? cellAt(row, units[0]!) : null
    const unit: Unit | null = unitCell ? unitOfCell(unitCell.text, unitAbove) : null
    const own = words.length > 0 ? readOwn(row, cell, serial[0] === undefined ? '' : cellAt(row, serial[0]).text) : null
    const hasFigures = shape.columns.some(({ use }, index) => use === 'figures' && !isEmptyCell(cellAt(row, index).text))
    const measure = own ? placed(own, open, hasFigures, unit) : { words: '', unit: null }
    if (unit) unitAbove = unit
    if (!hasFigures) continue
    const total = TOTAL.test(own?.words ?? tidy(cell.text))
    const head = own && (saysRole(own.words) || ROLE_FIRST.test(own.words)) ? readHead([cell.text]) : null
    const second = words[1] === undefined ? '' : tidy(cellAt(row, words[1]).text)
    found.push({
      row, cell, head, total, unitCell, unit: unit ?? (own ? unitInHead(cell.text) : null) ?? measure.unit,
      words: total ? '' : head ? (roleWords = head.words || roleWords) : second ? joinWords(measure.words, second) : measure.words,
      area: areaAxis === undefined || total ? null : areaOf(cellAt(row, areaAxis).text, headText(shape.columns[areaAxis]!), gazetteer),
      areaCell: areaAxis === undefined ? null : cellAt(row, areaAxis),
      period: periods[0] === undefined ? (own && !head ? phraseIn(own.words) : null) : phraseIn(cellAt(row, periods[0]).text),
    })
  }
  return found
}

const headText = (column: Column): string => column.heads.map(({ text }) => text).join(' ')
const phraseIn = (words: string): PeriodPhrase | null => periodsIn(spelledOut(words)).at(-1) ?? null
const unitOfCell = (text: string, above: Unit | null): Unit | null => (/^(?:["”″]|''|nt|như trên|-nt-|\/\/)$/iu.test(text) ? above : readUnit(text))

interface Own { readonly words: string; readonly depth: number; readonly part: boolean }

/** Words of a label without its number, and how deep the number stands. */
function readOwn(row: Row, cell: Cell, serial: string): Own {
  const number = NUMBERED.exec(serial) ?? NUMBERED.exec(cell.text)
  const inLabel = !NUMBERED.test(serial) && number ? number[0].length : 0
  const rest = cell.text.slice(inLabel)
  const bullet = BULLET.exec(rest) ?? (/^[-–+•*]$/u.test(serial) ? BULLET.exec(serial) : null)
  const words = rest.replace(BULLET, '')
  const part = PARTS.test(words)
  const depth = bullet ? (bullet[1] === '+' ? 9 : 8) : part ? 8 : number ? depthOf(number) : 3 + Math.min(4, Math.ceil(row.indent / 2)) + (serial === '' && row.cells.length > 3 ? 0.5 : 0)
  return { words: withoutUnit(tidy(words.replace(PARTS, '') || words)), depth, part: part || bullet !== null }
}

/** "Thu nhập bình quân (triệu đồng/người/năm)": the unit in brackets is no word of the measure, "(giá so sánh 2010)" is. */
const withoutUnit = (words: string): string => tidy(words.replace(/\s?\(([^()]{1,40})\)$/u, (bracket, inner: string) => (unitInHead(`(${inner})`) || /^%/.test(inner) ? '' : bracket)))

function depthOf([, roman, capital, number, small]: RegExpExecArray): number {
  if (capital) return 1
  if (roman) return 2
  if (small) return 7
  return 3 + (number?.split('.').length ?? 1) - 1
}

/** The measure of a row among the rows still open above it. */
function placed(own: Own, open: Open[], hasFigures: boolean, unit: Unit | null): { words: string; unit: Unit | null } {
  while (open.length > 0 && open.at(-1)!.depth >= own.depth) open.pop()
  const above = open.findLast((row) => row.hasFigures || (NAMES_MEASURE.test(row.words) && !TOPIC.test(row.words)) || BARE_QUANTITY.test(own.words))
  const words = above ? withParent(own.words, above) : own.words
  if (open.length < DEEPEST) open.push({ depth: own.depth, words, hasFigures, unit })
  return { words, unit: above?.unit ?? null }
}

function withParent(own: string, above: Open): string {
  const parent = tidy(above.words.replace(/\([^()]{0,60}\)/gu, '').replace(/^tổng (?:số |cộng )?(?=\p{L})/iu, ''))
  if (BARE_QUANTITY.test(own)) return TOPIC.test(parent) ? own : `${own} ${lowerFirst(parent)}`
  if (NAMES_MEASURE.test(own) || TOPIC.test(parent) && !above.hasFigures) return own
  const [first = ''] = own.split(' ')
  // "Tổng đàn lợn" with "lợn nái"
  const overlap = parent.toLowerCase().endsWith(` ${first.toLowerCase()}`) ? parent.length - first.length - 1 : parent.length
  return upperFirst(`${parent.slice(0, overlap)} ${lowerFirst(own)}`)
}

/** Sentence case inside a name; "OCOP" and "CN-TTCN" stay. */
export const lowerFirst = (text: string): string => (/^\p{Lu}(?=\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const joinWords = (first: string, second: string): string => (first === '' || first === second ? second : `${first} ${lowerFirst(second)}`)

/** Half of the labels are names of areas. */
function areLabelsAreas(shape: Shape, column: number | undefined, gazetteer: Gazetteer): boolean {
  if (column === undefined) return false
  const labels = shape.body.slice(0, 60).map((row) => cellAt(row, column).text).filter((text) => text !== '' && !TOTAL.test(text))
  return labels.length > 0 && labels.filter((text) => wholeMention(text, gazetteer) !== null).length * 2 > labels.length
}

const LEVEL_WORD = /^(?:ubnd\s)?(?:(quận|huyện|thị xã|tx\.?)|(phường|xã|thị trấn|đặc khu|tt\.?|p\.)|(thành phố|tp\.?|tỉnh))\s{1,2}(?=\p{L})/iu

function wholeMention(text: string, gazetteer: Gazetteer): AreaMention | null {
  const bare = tidy(text.replace(/^(?:\d{1,3}|[IVX]{1,5})[.)]\s?/u, '').replace(/^ubnd\s/iu, ''))
  const mention = gazetteer.mentions(bare).find(({ start, end }) => start === 0 && end === bare.length)
  return mention ?? null
}

/** The area a label names: bare name and level by its own word, by the gazetteer, or by the head of its column. */
export function areaOf(text: string, head: string, gazetteer: Gazetteer): AreaOfRow | null {
  const bare = tidy(text.replace(/^(?:\d{1,3}|[IVX]{1,5})[.)]\s?/u, '').replace(/\s?\([^()]{0,30}\)$/u, '').replace(/\*+$/, ''))
  if (!/\p{L}/u.test(bare) && !/^\d{1,2}$/.test(bare)) return null
  const mention = wholeMention(bare, gazetteer)
  const byHead = COMMUNES.test(head.replace(/thị xã/giu, '')) === DISTRICTS.test(head) ? null : DISTRICTS.test(head) ? 'district' as const : 'commune' as const
  if (mention) return { name: mention.name, level: mention.word === null && mention.level !== 'city' ? byHead : mention.level }
  const word = LEVEL_WORD.exec(bare)
  const name = properCase(word ? bare.slice(word[0].length) : bare)
  if (word && /^\d/.test(name)) return { name: `${word[1] ? 'Quận' : 'Phường'} ${Number(name)}`, level: word[1] ? 'district' : 'commune' }
  if (word) return { name, level: word[1] ? 'district' : word[2] ? 'commune' : 'city' }
  const agency = /^(?:sở|ban|phòng|công an|chi cục|cục|văn phòng|thanh tra|bộ|kho bạc|trung tâm|bảo hiểm|tòa án|viện)(?!\p{L})/iu.test(name)
  return { name, level: agency ? 'agency' : byHead }
}

const properCase = (name: string): string =>
  name === name.toUpperCase() && name.length > 3 ? name.split(' ').map((each) => (/^[\p{L}]+$/u.test(each) ? each.charAt(0) + each.slice(1).toLowerCase() : each)).join(' ') : name
