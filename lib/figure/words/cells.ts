import type { Locale } from '@/lib/indicators/catalogue'
import { plainDecimal } from '@/lib/indicators/decimal'
import { formatDecimal, formatPeriod } from '@/lib/indicators/words'
import type { Figure, FigureArea, FigureCell, FigureEntry, FigurePeriod } from '../figure'
import { plotted, unitAfter } from '../marks'
import { joinNames, nameAreas, ordinal, pick, sayWhen, small } from './phrase'

// Cells of a figure as parts of sentences.

/** More names than this are counted instead. */
export const MOST_NAMES = 3

export const periodOf = (figure: Figure, code: string): FigurePeriod | undefined => figure.periods.find((period) => period.code === code)

/** "năm 2023", "ngày 23/05/2021"; "2023", "the first 9 months of 2022"; the code itself for a period that is not there. */
export function namePeriod(figure: Figure, code: string): string {
  const found = periodOf(figure, code)
  if (!found) return code
  const before = found.kind === 'day' ? pick(figure.locale, 'ngày ', '') : found.kind === 'months' || found.kind === 'half' ? pick(figure.locale, '', 'the ') : ''
  return before + formatPeriod(found.period, figure.locale, found.kind)
}

/** The same as a sentence says it: "năm 2023", "in 2023". */
export function whenOf(figure: Figure, code: string): string {
  const found = periodOf(figure, code)
  return found ? sayWhen(found, figure.locale) : code
}

export const areaOf = (figure: Figure, slug: string): FigureArea | undefined => figure.areas.find((area) => area.slug === slug)
export const nameOf = (figure: Figure, slug: string): string => areaOf(figure, slug)?.name ?? slug

/** The measure within a sentence: "thu ngân sách nhà nước trên địa bàn". That districts are scored goes without saying beside their names. */
export const nameMeasure = ({ indicator: { name } }: Figure): string => small(name.replace(/ cấp quận\/huyện$/, ''))

/** The areas of some cells, each once, in their order. */
export function areasOf(figure: Figure, cells: readonly Pick<FigureCell, 'area'>[]): FigureArea[] {
  const slugs = [...new Set(cells.map(({ area }) => area))]
  return slugs.flatMap((slug) => areaOf(figure, slug) ?? [])
}

/** "A, B và C", or of more than three "5 quận, huyện, thị xã". */
export function nameOrCount(areas: readonly FigureArea[], locale: Locale): string {
  if (areas.length <= MOST_NAMES) return joinNames(areas.map(({ name }) => name), locale)
  return `${formatDecimal(String(areas.length), locale)} ${nameAreas(areas, locale, areas.length)}`
}

/** A figure as a value: "ước 95,24%", "hơn 7.500 tỷ đồng", "hạng 2/30", "giảm 9,8%", "17/19 chỉ tiêu". */
export function sayValue(figure: Figure, entry: FigureEntry): string {
  const { locale, indicator: { kind } } = figure
  const estimated = entry.estimated ? pick(locale, 'ước ', entry.qualifier ? 'by estimate ' : 'an estimated ') : ''
  if (kind === 'rank') return locale === 'vi' ? `hạng ${entry.text}` : `${ordinal(formatDecimal(entry.value, locale))}${entry.of === null ? '' : ` of ${formatDecimal(entry.of, locale)}`}`
  if (kind !== 'growth' && kind !== 'rank_change') return `${estimated}${entry.text}${unitAfter(figure)}`
  const sign = Math.sign(Number(plainDecimal(entry.value)))
  if (sign === 0 && !entry.valueMax) return pick(locale, 'không đổi', 'unchanged')
  const size = entry.text.replace(/−(?=\d)/g, '')
  const moved = sign < 0 ? pick(locale, 'giảm', 'down') : pick(locale, 'tăng', 'up')
  return pick(locale, `${estimated}${moved} ${size}${unitAfter(figure)}`, `${moved} ${estimated}${size}${unitAfter(figure)}`)
}

/** An area with its figure: "Tây Hồ (ước 16,3%, suy ra)". */
export const sayShown = (figure: Figure, cell: FigureCell): string => `${nameOf(figure, cell.area)} (${sayFlagged(figure, cell)})`

/** A value with what it is besides: "95,24%, suy ra". */
export const sayFlagged = (figure: Figure, cell: FigureEntry): string => `${sayValue(figure, cell)}${cell.derived ? pick(figure.locale, ', suy ra', ', derived') : ''}`

/** Areas at one value: "Nam Từ Liêm và Hoàn Kiếm (95,7%)"; of more than three their number. */
export function sayGroup(figure: Figure, cells: readonly FigureCell[]): string {
  const [first] = cells
  const values = new Set(cells.map((cell) => sayFlagged(figure, cell)))
  if (!first) return ''
  if (cells.length > 1 && cells.length <= MOST_NAMES && values.size > 1) return joinNames(cells.map((cell) => sayShown(figure, cell)), figure.locale)
  const names = nameOrCount(areasOf(figure, cells), figure.locale)
  return values.size === 1 ? `${names} (${sayFlagged(figure, first)})` : names
}

/** Whether figures lie on one scale: of completions, some without a total are counts, the others shares. */
export const isOneScale = (figure: Figure, cells: readonly FigureCell[]): boolean =>
  figure.indicator.kind !== 'completion' || new Set(cells.map(({ of }) => of === null)).size < 2

/** Cells at one plotted value together, in their order. */
export function groupEqual(figure: Figure, cells: readonly FigureCell[]): FigureCell[][] {
  const groups = new Map<number, FigureCell[]>()
  for (const cell of cells) {
    const at = plotted(figure, cell)
    groups.set(at, [...(groups.get(at) ?? []), cell])
  }
  return [...groups.values()]
}
