import type { ColumnKey } from '@/lib/export/figure-sheet'
import type { Area, Indicator } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Observation } from '@/lib/indicators/observation'
import { parsePeriodCode, periodCode, type Period, type PeriodKind } from '@/lib/indicators/period'
import { displayUnit, formatPeriod, shiftPoint } from '@/lib/indicators/words'
import { scaled, type Confirmation } from '@/lib/review/confirmation'
import { findArea, findIndicatorOf, isNameOf } from './names'
import type { RowFault } from './faults'
import { readDecimal, readFlag, readMoneyUnit, readPeriodCell, type ReadField } from './fields'
import { isEmpty, textOf, type RowRead } from './rows'

/** What rows may speak of. */
export interface Catalogue {
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
}

/** A row as a figure, in the words of the catalogue. */
export interface WrittenFigure {
  readonly indicator: Indicator
  readonly area: Area
  readonly confirmation: Confirmation
  readonly periodKind?: PeriodKind
}

export type ReadRow =
  | { readonly ok: true; readonly written: WrittenFigure; readonly changed: readonly ColumnKey[] }
  | { readonly ok: false; readonly faults: readonly RowFault[] }

/** Gathers what is wrong with a row, so that all of it is told at once. */
class Faults {
  readonly found: RowFault[] = []

  add(key: ColumnKey, reason: RowFault['reason'], words?: string): null {
    this.found.push({ key, reason, ...(words !== undefined && { words }) })
    return null
  }

  take<T>(key: ColumnKey, field: ReadField<T>): T | null {
    return field.ok ? field.value : this.add(key, field.reason)
  }
}

/**
 * A row with the figure that it was written from. A column that is not there
 * says what the figure says; so does one of the two that name an area or a
 * period (words and code) where only the other was changed.
 */
export function readKnownRow(row: RowRead, figure: Observation, catalogue: Catalogue): ReadRow {
  const faults = new Faults()
  const indicator = namedIndicator(row, catalogue, figure.indicator, faults)
  const area = namedArea(row, catalogue, figure, faults)
  const period = namedPeriod(row, figure, faults)
  const numbers = indicator && readNumbers(row, indicator, faults)
  const estimated = row.letters.estimated ? faults.take('estimated', readFlag(row.cells.estimated)) : figure.estimated
  if (faults.found.length > 0 || !indicator || !area || !period || !numbers || estimated === null) return { ok: false, faults: faults.found }
  const base = (value: DecimalText | null) => (value === null ? null : scaled(value, numbers.scale))
  const valueMax = row.letters.value_to ? numbers.valueMax : figure.valueMax && shiftPoint(figure.valueMax, exponentOf(numbers.scale))
  const of = row.letters.of ? numbers.of : figure.of
  const changed = ([
    [indicator.code !== figure.indicator, row.letters.indicator_code ? 'indicator_code' : 'indicator'], [area.slug !== figure.area, 'area'], [periodCode(period) !== periodCode(figure.period), 'period'],
    [base(numbers.value) !== figure.value, 'value'], [base(valueMax) !== figure.valueMax, 'value_to'], [of !== figure.of, 'of'], [estimated !== figure.estimated, 'estimated'],
  ] as const).flatMap(([isChanged, key]) => (isChanged ? [key] : []))
  const samePeriod = periodCode(period) === periodCode(figure.period)
  return {
    ok: true, changed,
    written: {
      indicator, area, ...(samePeriod && { periodKind: figure.periodKind }),
      // "hơn 973" put right to a number of its own is that number.
      confirmation: { indicator: indicator.code, area: area.slug, periodFrom: period.from, periodTo: period.to, value: numbers.value, valueMax, scale: numbers.scale, of, basis: figure.basis, estimated, qualifier: base(numbers.value) === figure.value ? figure.qualifier : null },
    },
  }
}

/** A row that is new: its area by name or code, its period by words or code, its indicator as written or that of the other rows of its sheet. */
export function readAddedRow(row: RowRead, sheet: readonly RowRead[], catalogue: Catalogue): ReadRow {
  const faults = new Faults()
  const usual = [...new Set(sheet.map(({ cells }) => textOf(cells.indicator_code)).filter(Boolean))]
  const indicator = namedIndicator(row, catalogue, usual.length === 1 ? (usual[0] ?? null) : null, faults)
  const period = isEmpty(row.cells.period) && isEmpty(row.cells.period_sdmx) ? faults.add('period', 'missing') : namedPeriod(row, null, faults)
  const levels = sheet.flatMap(({ cells }) => catalogue.areas.find(({ slug }) => slug === textOf(cells.area_code))?.level ?? [])
  const area = namedArea(row, catalogue, null, faults, period, levels[0])
  const numbers = indicator && readNumbers(row, indicator, faults, sheet)
  const estimated = faults.take('estimated', readFlag(row.cells.estimated))
  if (faults.found.length > 0 || !indicator || !area || !period || !numbers || estimated === null) return { ok: false, faults: faults.found }
  const { value, valueMax, of, scale } = numbers
  return { ok: true, changed: [], written: { indicator, area, confirmation: { indicator: indicator.code, area: area.slug, periodFrom: period.from, periodTo: period.to, value, valueMax, scale, of, basis: 'none', estimated, qualifier: null } } }
}

function namedIndicator(row: RowRead, { indicators }: Catalogue, usual: string | null, faults: Faults): Indicator | null {
  const [code, name] = [textOf(row.cells.indicator_code), textOf(row.cells.indicator)]
  const key = row.letters.indicator_code ? 'indicator_code' : 'indicator'
  const wanted = code || name
  if (wanted === '') return indicators.find((each) => each.code === usual) ?? faults.add(key, 'missing')
  const byCode = code ? indicators.find((each) => each.code === code) : undefined
  const byName = name ? findIndicatorOf(name, indicators) : undefined
  // Of the two the one that was changed counts.
  if (byCode && byName && byCode !== byName) return byCode.code === usual ? byName : byCode
  return byCode ?? (code ? undefined : byName) ?? faults.add(key, 'unknown-indicator')
}

function namedArea(row: RowRead, { areas }: Catalogue, figure: Observation | null, faults: Faults, period: Period | null = figure?.period ?? null, level?: Area['level']): Area | null {
  const [code, name] = [textOf(row.cells.area_code), textOf(row.cells.area)]
  const own = figure ? areas.find(({ slug }) => slug === figure.area) : undefined
  const nameIsOwn = own !== undefined && (name === '' || isNameOf(name, own))
  const codeIsOwn = own !== undefined && (code === '' || code === own.slug)
  if (own && nameIsOwn && codeIsOwn) return own
  const byCode = code === '' ? undefined : areas.find((area) => area.slug === code || area.code === code)
  if (name === '' || nameIsOwn) return byCode ?? faults.add('area_code', code === '' ? 'missing' : 'unknown-area')
  const found = findArea(name, areas, { period, level: own?.level ?? byCode?.level ?? level })
  if (found.length === 0) return faults.add('area', 'unknown-area')
  if (byCode && found.includes(byCode)) return byCode
  if (code !== '' && !codeIsOwn && !byCode) return faults.add('area_code', 'unknown-area')
  // A new row is often a copy: its name was changed, the code beside it forgotten. Of an own row both were changed, to different areas.
  if (byCode && figure && !codeIsOwn) return faults.add('area_code', 'area-not-clear', `${name} / ${code}`)
  return found.length === 1 ? (found[0] ?? null) : faults.add('area', 'area-not-clear', found.map(({ fullName }) => fullName).join(' / '))
}

function namedPeriod(row: RowRead, figure: Observation | null, faults: Faults): Period | null {
  const [code, words] = [textOf(row.cells.period_sdmx), textOf(row.cells.period)]
  const own = figure && periodCode(figure.period)
  const wordsAreOwn = words === '' || (figure !== null && (words === own || (['vi', 'en'] as const).some((locale) => formatPeriod(figure.period, locale, figure.periodKind).toLowerCase() === words.toLowerCase())))
  const codeIsOwn = code === '' || code === own
  if (figure && wordsAreOwn && codeIsOwn) return figure.period
  if (figure ? wordsAreOwn : words === '') return parsePeriodCode(code) ?? faults.add('period_sdmx', 'not-a-period')
  const read = readPeriodCell(row.cells.period)
  if (!read.ok) return faults.add('period', read.reason)
  // Both were changed, to different periods. In a new row the words count: they are what people read.
  return figure && !codeIsOwn && periodCode(read.value) !== code ? faults.add('period_sdmx', 'period-not-clear', `${words} / ${code}`) : read.value
}

interface Numbers { readonly value: DecimalText; readonly valueMax: DecimalText | null; readonly of: DecimalText | null; readonly scale: DecimalText }

function readNumbers(row: RowRead, indicator: Indicator, faults: Faults, sheet: readonly RowRead[] = []): Numbers | null {
  const value = faults.take('value', readDecimal(row.cells.value, row.locale))
  if (isEmpty(row.cells.value)) faults.add('value', 'missing')
  const valueMax = faults.take('value_to', readDecimal(row.cells.value_to, row.locale))
  const of = faults.take('of', readDecimal(row.cells.of, row.locale))
  const scale = scaleOf(row, indicator, faults, sheet)
  return value === null || scale === null ? null : { value, valueMax, of, scale }
}

/** A power of ten by which the written figure is multiplied; money in a unit that is not said takes that of the other rows. */
function scaleOf(row: RowRead, indicator: Indicator, faults: Faults, sheet: readonly RowRead[]): DecimalText | null {
  const unit = row.cells.unit
  if (indicator.unitOfMeasure === 'dong') {
    const usual = [...new Set(sheet.map(({ cells }) => textOf(cells.unit)).filter(Boolean))]
    const exponent = faults.take('unit', readMoneyUnit(isEmpty(unit) && usual.length === 1 ? (usual[0] ?? null) : (unit ?? null)))
    return exponent === null ? null : `1${'0'.repeat(exponent)}`
  }
  const own = (['vi', 'en'] as const).map((each) => displayUnit(indicator, [], each).label.toLowerCase())
  return isEmpty(unit) || own.includes(textOf(unit).toLowerCase()) ? '1' : faults.add('unit', 'unknown-unit')
}

const exponentOf = (scale: DecimalText) => scale.length - 1
