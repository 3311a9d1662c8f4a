import type { Basis, IndicatorKind } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import { negate, parseNumber } from '../number'
import type { Caption } from './captions'
import type { CellFigure } from './cell-figure'
import type { FigureColumn } from './columns'
import { ONLY_FALLS, SAME_PERIOD, LAST_YEAR } from './head-words'
import { isGrowthName, type Head, type HeadRole } from './heads'
import type { Label } from './labels'
import { nounOfMeasure, unitOfMeasure, type Unit } from './units'

/** What a cell states, before area and period are asked for. */
export interface TableReading {
  readonly rule: string
  readonly kind: IndicatorKind
  readonly value: DecimalText
  readonly of: DecimalText | null
  readonly unit: string
  readonly scale: string
  readonly basis: Basis
  readonly doubts: readonly string[]
  /** How sure the kind of figure is, 0 to 1. */
  readonly sure: number
  /** Percent of last year, growth, ratio to the plan: derived from the result beside it. */
  readonly derived: boolean
}

/** One figure with all that names it. */
export interface Place {
  readonly figure: CellFigure
  readonly label: Label
  readonly column: FigureColumn
  readonly caption: Caption
  readonly measure: string
}

const PERCENT: Unit = { unit: '%', scale: '1' }
const OF_PLAN = /(?:so với|so|bằng|%|đạt|tỷ lệ)[^;]{0,20}(?:kế hoạch|dự toán|KH|DT)(?!\p{L})|(?:hoàn thành|thực hiện) (?:kế hoạch|dự toán)/iu
const RANKED = /(?<!\p{L})(?:xếp hạng|thứ hạng|xếp thứ|vị thứ|vị trí)(?!\p{L})/iu

/** The role of a figure: the column's own, or the row's where the two have changed places. */
export function roleOf({ label, column }: Pick<Place, 'label' | 'column'>): { role: HeadRole; head: Head } {
  const rowHead = label.head
  if (rowHead && rowHead.role !== 'value' && (column.head.role === 'value' || (column.head.role === 'result' && rowHead.words === ''))) return { role: rowHead.role, head: rowHead }
  if (column.head.bareRatio && column.behindPlan && column.of && !label.head) return { role: 'plan-ratio', head: column.head }
  return { role: column.head.role, head: column.head }
}

/** What a figure in its column and row states; null where it states no result and no plan. */
export function readPlace(place: Place): TableReading | null {
  const { figure } = place
  const { role, head } = roleOf(place)
  if (role === 'ignored') return null
  if (figure.ordinal || role === 'rank') return ranked(place, head)
  if (role === 'rank-change') return changed(place, head, 'rank_change', { unit: 'bậc', scale: '1' })
  if (role === 'plan-ratio') return compared(place, 'plan', 0.97)
  if (role === 'year-ratio') return lastYear(place, head)
  if (role === 'growth') return growth(place, head)
  return amount(place, role)
}

const base = (figure: CellFigure, unit: Unit): Omit<TableReading, 'rule' | 'kind' | 'basis' | 'sure' | 'derived'> => {
  const { value, doubts } = inUnit(figure, unit)
  return { value, of: null, unit: unit.unit, scale: unit.scale, doubts }
}

/** "108.254" in percent is no hundred thousand: the dot is a decimal's, by a typist's slip. */
function inUnit(figure: CellFigure, { unit }: Unit): { value: DecimalText; doubts: readonly string[] } {
  const { value, doubts } = figure
  if ((unit !== '%' && unit !== 'điểm') || !/^-?\d{4,6}$/.test(value) || Number(value.replace('-', '')) < 2000) return { value, doubts }
  const slipped = parseNumber(`${value.replace('-', '').slice(0, -3)},${value.slice(-3)}`)
  if (!slipped.ok) return { value, doubts }
  return { value: value.startsWith('-') ? negate(slipped.value) : slipped.value, doubts: [...doubts, 'unusual-separator'] }
}

function ranked({ figure, caption }: Place, head: Head): TableReading | null {
  if (figure.signed || !/^\d{1,3}$/.test(figure.value)) return null
  return { ...base(figure, { unit: 'hạng', scale: '1' }), rule: 'table/rank', kind: 'rank', of: figure.of ?? head.of ?? caption.of, basis: 'none', sure: 0.97, derived: false }
}

function changed({ figure, label }: Place, head: Head, kind: IndicatorKind, unit: Unit): TableReading {
  const falls = (head.falls || ONLY_FALLS.test(label.words)) && !figure.signed
  const own = base(figure, unit)
  return { ...own, value: falls ? negate(own.value) : own.value, rule: kind === 'growth' ? 'table/growth' : 'table/rank-change', kind, basis: head.basis, sure: head.basis === 'none' ? 0.9 : 0.96, derived: kind === 'growth' }
}

function compared({ figure }: Place, basis: Basis, sure: number): TableReading | null {
  const unit = figure.unit ?? PERCENT
  if (unit.unit !== '%' && unit.unit !== 'lần') return null
  return { ...base(figure, unit), rule: 'table/ratio', kind: 'plan_ratio', basis, sure, derived: true }
}

function lastYear(place: Place, head: Head): TableReading | null {
  const { column } = place
  const unit = place.figure.unit ?? head.unit ?? PERCENT
  if (unit.unit !== '%' && unit.unit !== 'lần' && unit.unit !== 'điểm %') return growth(place, head)
  return column.numbers === 'growth' ? changed(place, head, 'growth', unit) : compared(place, head.basis, 0.92)
}

/** A change in percent, or in the unit of the row ("Tăng/giảm (hộ)"). Without any unit a change of amounts and one in percent look alike. */
function growth(place: Place, head: Head): TableReading {
  const { figure, label, caption, column } = place
  // "Xếp hạng | Thay đổi so với 2022"
  if (figure.unit?.unit === 'bậc' || (column.behindRank && figure.unit === null && head.unit === null && /^-?\d{1,2}$/.test(figure.value))) return changed(place, head, 'rank_change', { unit: 'bậc', scale: '1' })
  const own = figure.unit ?? head.unit
  const unit = own ?? (head.basis === 'plan' || /tốc độ|tăng trưởng|tỷ lệ/iu.test(place.column.heads.map(({ text }) => text).join(' ')) ? PERCENT : (label.unit ?? caption.unit ?? PERCENT))
  const reading = changed(place, head, 'growth', unit)
  return own ? reading : { ...reading, sure: reading.sure - 0.2 }
}

function amount(place: Place, role: HeadRole): TableReading | null {
  const { figure, label, column, caption, measure } = place
  const counted = unitOfMeasure(measure) ?? unitOfMeasure(column.head.words)
  const noun = column.head.words === '' ? nounOfMeasure(measure) : null
  const stated = figure.unit ?? column.head.unit ?? label.unit
  const unit = stated ?? (role === 'score' ? { unit: 'điểm', scale: '1' } : role === 'share' ? PERCENT : (counted ?? caption.unit ?? noun))
  const words = label.words || column.head.words || measure
  if (RANKED.test(words) && role !== 'score') return ranked(place, column.head)
  const from = base(figure, unit ?? { unit: '', scale: '1' })
  const plain = { ...from, basis: 'none' as const, sure: 0.97, derived: false }
  if (figure.of !== null) return fraction(place, plain, stated ?? counted ?? noun)
  if (unit?.unit === 'hạng') return ranked(place, column.head)
  if (unit?.unit === 'bậc') return { ...plain, rule: 'table/rank-change', kind: 'rank_change' }
  if (unit?.unit === '%' || unit?.unit === 'điểm %') return percent(words, plain, figure, label.total)
  // "Giảm số hộ nghèo | hộ | 120"
  if (/^(?:mức )?giảm(?!\p{L}| nghèo bền)/iu.test(words)) return { ...plain, rule: 'table/growth', kind: 'growth', value: figure.signed ? figure.value : negate(from.value), basis: basisOfWords(words), sure: 0.9 }
  return { ...plain, rule: role === 'plan' ? 'table/plan' : 'table/level', kind: 'level', sure: unit ? 0.97 : 0.75 }
}

type Plain = Omit<TableReading, 'rule' | 'kind'>

function fraction({ figure, column }: Place, plain: Plain, stated: Unit | null): TableReading | null {
  if (stated?.unit === 'đồng' || stated?.unit === '%') return { ...plain, rule: 'table/level', kind: stated.unit === '%' ? 'share' : 'level', sure: 0.85 }
  if (Number(figure.value) > Number(figure.of) || !/^\d+$/.test(figure.of!)) return null
  return { ...plain, rule: 'table/completion', kind: 'completion', of: figure.of, unit: stated?.unit ?? '', sure: column.head.role === 'plan' ? 0.6 : 0.93 }
}

function percent(words: string, plain: Plain, figure: CellFigure, total: boolean): TableReading | null {
  // the parts of a structure make a hundred, which nobody achieved
  if (total && plain.value === '100') return null
  const falls = ONLY_FALLS.test(words) && /^(?:mức |tỷ lệ )?giảm/iu.test(words) && !figure.signed
  if (isGrowthName(words) || plain.unit === 'điểm %') return { ...plain, rule: 'table/growth', kind: 'growth', value: falls ? negate(plain.value) : plain.value, basis: basisOfWords(words), sure: 0.95 }
  if (OF_PLAN.test(words)) return { ...plain, rule: 'table/ratio', kind: 'plan_ratio', basis: 'plan', sure: 0.93 }
  if (figure.signed && plain.value.startsWith('-')) return { ...plain, rule: 'table/growth', kind: 'growth', sure: 0.7 }
  return { ...plain, rule: 'table/share', kind: 'share', sure: 0.96 }
}

const basisOfWords = (words: string): Basis => (SAME_PERIOD.test(words) ? 'same_period_last_year' : LAST_YEAR.test(words) ? 'previous_year' : 'none')
