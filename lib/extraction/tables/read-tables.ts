import type { Basis } from '@/lib/indicators/catalogue'
import type { Period } from '@/lib/indicators/period'
import { isFuture, type Frame } from '@/lib/extraction/refiners/frame'
import { asMain, slugOf, type MainArea } from '@/lib/extraction/refiners/places'
import type { Gazetteer } from '../areas'
import type { AreaName, Origin, Span } from '../candidate'
import type { Draft, Origins } from '../draft'
import type { Block } from '../layout'
import type { Passage } from '../passage'
import type { PeriodPhrase } from '../period-phrases'
import { linesAbove, readCaption, type Caption } from './captions'
import { isEmptyCell, looksLikeYear, readFigure, type CellFigure } from './cell-figure'
import { readColumns, type FigureColumn } from './columns'
import { cellAt, type Cell } from './grid'
import { lowerFirst, NAMES_MEASURE, readLabels, upperFirst, type AreaOfRow, type Label } from './labels'
import { fromNewYear, isWholeYear, periodOf, wholeYear, yearBefore } from './periods'
import { readPlace, roleOf, type TableReading } from './readings'
import { indexNamed } from '../measure-words'
import type { Shape } from './shape'
import type { Table } from './find-tables'

/** What the report as a whole gives to the figures of its tables. */
export interface TableContext {
  readonly frame: Frame
  readonly main: MainArea | null
  readonly gazetteer: Gazetteer
  readonly areas: readonly AreaName[]
  readonly publishedOn: string | null
}

interface Reader extends TableContext {
  readonly shape: Shape
  readonly caption: Caption
  readonly blocks: ReadonlyMap<number, number>
  readonly lines: readonly Block[]
  /** Some column of results has a part of a year of its own. */
  readonly partsOfYear: boolean
  /** The caption says "ước", and no column says it of itself alone. */
  readonly estimated: boolean
  readonly slugs: Map<string, string | null>
  readonly around: ReadonlyMap<FigureColumn, Block>
  /** The index the title of the report names. */
  readonly index: Named
}

/** A longer line is too long to be looked through again for each of its cells. */
const LONGEST_ROW = 600
const VERSION = 1

/**
 * The figures of the tables of a report: each with the cell it stands in, and from row, column, caption or report what is
 * measured, where, when, and against what. Plans are targets. Empty cells, years, numbers of rows and of columns are none.
 *
 * @param tables what `findTables` found in the same canonical text
 * @param blocks the lines of the text, those of tables with the role "table"
 */
export function readTables(tables: readonly Table[], blocks: readonly Block[], context: TableContext): Draft[] {
  const lineAt = new Map(blocks.map((block, index) => [block.start, index]))
  const slugs = new Map<string, string | null>()
  const headline = blocks.find(({ role }) => role === 'headline')
  const index = { words: headline ? calm(indexNamed(headline.text, true) ?? '') : '', origin: headline ? { start: headline.start, end: headline.end } : null }
  let next = 0
  return tables.flatMap(({ shape, grid }) => {
    while (next < blocks.length && blocks[next]!.end <= grid.start) next++
    if (blocks[next]?.role !== 'table') return []
    const caption = readCaption([...linesAbove(blocks, next), ...shape.titles], context.gazetteer)
    return readTable({ ...context, shape, caption, blocks: lineAt, lines: blocks, partsOfYear: false, estimated: false, slugs, around: new Map(), index }, next)
  })
}

function readTable(reader: Reader, firstBlock: number): Draft[] {
  const labels = readLabels(reader.shape, reader.gazetteer)
  const columns = readColumns(reader.shape, labels, reader.gazetteer)
  const partsOfYear = columns.some(({ head }) => head.period !== null && !isWholeYear(head.period) && head.role !== 'plan')
  const whole: Reader = { ...reader, partsOfYear, estimated: reader.caption.estimated && !columns.some(({ head }) => head.estimated), around: new Map(columns.map((column) => [column, aroundOf(reader.lines[firstBlock]!, reader.caption, column)])) }
  let block = firstBlock
  return labels.flatMap((label) => {
    while (block + 1 < reader.lines.length && reader.lines[block]!.end <= label.row.start) block++
    return columns.flatMap((column) => draftAt(whole, label, column, block) ?? [])
  })
}

function draftAt(reader: Reader, label: Label, column: FigureColumn, block: number): Draft | null {
  const cell = cellAt(label.row, column.index)
  if (cell === label.cell || isEmptyCell(cell.text)) return null
  const figure = readFigure(cell.text, reader.shape.notation)
  if (!figure || (looksLikeYear(cell.text) && column.heads.length === 0)) return null
  const named = measureOf(reader, label, column)
  const measure = { ...named, words: upperFirst(named.words) }
  const reading = readPlace({ figure, label, column, caption: reader.caption, measure: measure.words })
  return reading && draftOf(reader, { label, column, cell, figure, reading, measure, block })
}

interface Found { readonly label: Label; readonly column: FigureColumn; readonly cell: Cell; readonly figure: CellFigure; readonly reading: TableReading; readonly measure: Named; readonly block: number }
interface Named { readonly words: string; readonly origin: Span | null }

/** The words of row and column; of the neighbour a ratio or place belongs to; of the caption where neither names a thing. */
function measureOf(reader: Reader, label: Label, column: FigureColumn): Named {
  const { caption } = reader
  const { words } = column.head
  const headCell = column.heads.at(-1) ?? null
  const rated = column.head.bareRatio && column.lent !== '' ? `tỷ lệ ${lowerFirst(column.lent.replace(/^số /iu, ''))}` : ''
  if (label.words !== '') {
    if (rated !== '' && !column.behindPlan) return { words: `${label.words} - ${rated}`, origin: label.cell }
    if (words === '' || sameWords(words, label.words)) return partOf(caption, label) ?? { words: label.words, origin: label.cell }
    return { words: isSector(label.words) ? `${words} ${lowerFirst(label.words)}` : `${label.words} - ${lowerFirst(words)}`, origin: label.cell }
  }
  if (words !== '') return { words: column.head.role === 'score' && caption.measure !== '' && /^(?:tổng )?(?:số )?điểm/iu.test(words) ? `${caption.measure} - ${lowerFirst(words)}` : words, origin: headCell }
  const scored = caption.measure !== '' && (column.head.role === 'score' || /^điểm/iu.test(column.lent))
  if (column.lent !== '' && !scored) return { words: rated !== '' && !column.behindPlan ? rated : column.lent, origin: column.lentCell }
  // a table of places under a title on the index: "Công bố chỉ số cải cách hành chính"
  return caption.measure === '' ? reader.index : { words: caption.measure, origin: caption.measureSpan }
}

/** Titles are often in capitals. */
const calm = (words: string): string => (words === words.toUpperCase() ? upperFirst(words.toLowerCase()) : words)

/** "Ngân sách huyện" in a table of one measure in one unit, which its caption names. */
function partOf(caption: Caption, label: Label): Named | null {
  if (caption.measure === '' || caption.unit === null || label.unit !== null || NAMES_MEASURE.test(label.words)) return null
  return { words: `${caption.measure} - ${lowerFirst(label.words)}`, origin: label.cell }
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
/** "Nông nghiệp", "Công nghiệp - xây dựng": parts of the measure a column names. */
const isSector = (words: string): boolean => /^(?:nông|lâm|thủy sản|thuỷ sản|công nghiệp|tiểu thủ|xây dựng|thương mại|dịch vụ|du lịch|khu vực|ngành|trồng trọt|chăn nuôi|thuế|phí|lệ phí|khối)(?!\p{L})/iu.test(words)

function draftOf(reader: Reader, found: Found): Draft {
  const { label, column, cell, figure, reading, measure } = found
  const { role, head } = roleOf(found)
  const period = dated(reader, found)
  const place = areaAt(reader, label, column)
  const basis = basisIn(reading.basis, head.base, period.value)
  const ofResult = reading.derived && column.of !== null && column.of.head.estimated
  const estimated = head.estimated || figure.estimated || ofResult || label.head?.estimated === true || (reader.estimated && role !== 'plan' && head.period === null)
  const planned = role === 'plan' || (reader.caption.planned && role === 'value') || (period.value !== null && isFuture(period.value, reader.frame) && !estimated)
  const origins: Origins = {
    ...(place.name === null ? {} : { area: place.origin }), ...(measure.words === '' ? {} : { measure: above(reader, measure.origin) }),
    ...(period.value === null ? {} : { period: period.origin }), ...(basis === 'none' ? {} : { basis: atTable(column.heads.at(-1) ?? label.cell) }),
    ...(estimated && !figure.estimated ? { estimated: atTable(ofResult ? (column.of!.heads.at(-1) ?? null) : (column.heads.at(-1) ?? null)) } : {}),
    ...(reading.of !== null && figure.of === null ? { of: atTable(null) } : {}),
  }
  return {
    rule: planned && reading.rule === 'table/level' ? 'table/plan' : reading.rule, ruleVersion: VERSION, passage: passageOf(reader, found), anchor: { start: cell.start, end: cell.start + figure.end }, span: { start: cell.start, end: cell.end }, quantity: null,
    kind: reading.kind, role: planned ? 'target' : 'result', value: reading.value, valueMax: figure.valueMax, scale: reading.scale, of: reading.of, unit: reading.unit, qualifier: figure.qualifier,
    measure: measure.words, ownSubject: false, basis, ownBasis: false, estimated: estimated && !planned, estimateImplied: estimated && !planned && !figure.estimated,
    area: place.name, areaSlug: place.name === null ? null : slugAt(reader, place.name, place.level, period.value), areaImplied: true, period: period.value, periodImplied: true,
    ofImplied: reading.of !== null && figure.of === null, doubts: [...new Set([...figure.doubts, ...reading.doubts])], sure: reading.sure, origins,
  }
}

/** A base the head names is last year's only where it is: "So với quý II" is none of those the vocabulary knows. */
function basisIn(basis: Basis, base: PeriodPhrase | null, period: Period | null): Basis {
  if (base === null || basis === 'plan' || basis === 'none') return basis
  if (base.year === null) return basis === 'same_period_last_year' ? basis : 'none'
  if (period !== null && base.year !== Number(period.to.slice(0, 4)) - 1) return 'none'
  return basis === 'same_period_last_year' || !isWholeYear(base) ? 'same_period_last_year' : 'previous_year'
}

const atTable = (span: Span | null): Origin => ({ place: 'table', span: span && { start: span.start, end: span.end } })

/** The lines above a table are its own, but for the headline of the report. */
function above({ blocks, lines }: Reader, span: Span | null): Origin {
  const role = span === null ? undefined : lines[blocks.get(span.start) ?? -1]?.role
  return role === 'headline' ? { place: 'headline', span } : atTable(span)
}

/** The sentence of a figure in a table is its row; what stands around it, for the matching of words, is its caption and head. */
function passageOf({ lines, around }: Reader, { column, cell, block }: Found): Passage {
  const line = lines[block]!
  const { start, end, text } = line.text.length <= LONGEST_ROW ? line : cell
  return { start, end, text, marked: text, block: around.get(column)!, paragraph: block, quantities: [], periods: [], planPeriods: [], bases: [], opens: [] }
}

/** The caption and the heads over a column, as one text. */
const aroundOf = ({ start, end }: Span, caption: Caption, { heads }: FigureColumn): Block =>
  ({ start, end, text: [caption.text, ...heads.map(({ text }) => text)].join(' ¦ ').slice(0, LONGEST_ROW), role: 'table' })

interface Dated { readonly value: Period | null; readonly origin: Origin }

function dated(reader: Reader, { label, column, reading }: Found): Dated {
  const { frame, caption } = reader
  const { role, head } = roleOf({ label, column })
  const lent = reading.derived || role === 'rank-change' ? (column.of?.head.period ?? null) : null
  const own = column.head.period ?? label.head?.period ?? lent ?? null
  const phrases = [column.head.period, label.head?.period ?? label.period, lent, caption.period]
  const cell = own === null ? (label.period ? label.cell : caption.period ? caption.periodSpan : null) : (own === lent ? column.of!.heads : column.heads.length > 0 && column.head.period ? column.heads : [label.cell]).at(-1) ?? null
  const named = head.yearBefore ? null : periodOf(partOfCaption(reader, own, role, head.estimated) ?? phrases, frame)
  const framed = periodOf([caption.period], frame) ?? frame.period
  if (head.opening) return { value: null, origin: { place: 'table', span: null } }
  if (head.yearBefore) return { value: framed && yearBefore(framed, head.period), origin: atTable(column.heads.at(-1) ?? null) }
  const value = named ?? framed
  if (value === null) return { value, origin: { place: 'report', span: null } }
  const stretched = role === 'plan' && (own === null || head.annual) ? wholeYear(value) : head.toDate ? fromNewYear(value) : value
  return { value: stretched, origin: named === null ? { place: 'report', span: null } : above(reader, cell) }
}

/** Under "… 9 tháng đầu năm 2023", columns "Năm 2022" and "Năm 2023" are nine months of each, unless some column names its part. */
function partOfCaption({ caption, partsOfYear, frame }: Reader, own: Label['period'], role: string, estimated: boolean): (Label['period'])[] | null {
  if (!own || !caption.period || partsOfYear || role === 'plan' || estimated || !isWholeYear(own) || isWholeYear(caption.period) || caption.period.reach !== 'short' || /cả năm/iu.test(own.text)) return null
  const period = periodOf([caption.period], frame)
  if (!period || period.from.slice(0, 4) !== period.to.slice(0, 4) || period.from.slice(5) !== '01-01') return null
  return [{ ...caption.period, year: own.year }]
}

interface Placed { readonly name: string | null; readonly level: AreaOfRow['level']; readonly origin: Origin }

function areaAt(reader: Reader, label: Label, column: FigureColumn): Placed {
  const { caption, main } = reader
  if (label.area) return { ...label.area, name: asMain(label.area.name, main), origin: atTable(label.areaCell) }
  if (column.area && !label.total) return { ...column.area, name: asMain(column.area.name, main), origin: atTable(column.heads.at(-1) ?? null) }
  if (caption.area) return { name: asMain(caption.area, main), level: caption.areaLevel, origin: above(reader, caption.areaSpan) }
  return { name: main?.name ?? null, level: main?.level ?? null, origin: { place: 'report', span: null } }
}

/** Tables of earlier years name areas of their time: where the day of publication knows none, the period does. */
function slugAt({ areas, publishedOn, slugs }: Reader, name: string, level: AreaOfRow['level'], period: Period | null): string | null {
  const key = `${name}|${level}|${period?.to ?? ''}`
  const known = slugs.get(key)
  if (known !== undefined) return known
  const day = publishedOn ?? period?.to ?? null
  const slug = slugOf(name, level, areas, day) ?? (period ? slugOf(name, level, areas, period.to) : null)
  slugs.set(key, slug)
  return slug
}
