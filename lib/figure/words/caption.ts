import { formatDate } from '@/lib/indicators/words'
import type { Figure, FigureArea, FigureCell } from '../figure'
import { areasOf, MOST_NAMES } from './cells'
import { joinNames, nameAreas, pick, sayArea } from './phrase'

interface Parts {
  /** "Chỉ số CCHC, năm 2023"; null where the title says it. */
  readonly measured: string | null
  /** The cells shown. */
  readonly cells: readonly FigureCell[]
  /** The figure of the other axis, whose unit is named too. */
  readonly other?: Figure | undefined
}

/** Measure, place, period, unit, and what all figures have in common: "Chỉ số CCHC, năm 2023, 5 quận, huyện; đơn vị: %". */
export function sayCaption(figure: Figure, { measured, cells, other }: Parts): string {
  const { locale, asOf } = figure
  const units = joinNames([...new Set([figure, ...(other ? [other] : [])].map(({ unit }) => unit.label))], locale)
  const allEstimated = cells.length > 0 && cells.every(({ estimated }) => estimated)
  const what = [measured, sayPlaces(figure, areasOf(figure, cells))].filter(Boolean).join(', ')
  const how = [
    pick(locale, `đơn vị: ${units}`, `unit: ${units}`),
    ...(allEstimated ? [pick(locale, 'số ước tính', 'estimates')] : []),
    ...(asOf ? [pick(locale, `theo những gì đã biết ngày ${formatDate(asOf, 'vi')}`, `as known on ${formatDate(asOf, 'en')}`)] : []),
  ]
  const caption = [what, ...how].filter(Boolean).join('; ')
  return caption.charAt(0).toUpperCase() + caption.slice(1)
}

/** "quận Hoàn Kiếm"; "Hoàn Kiếm và Tây Hồ"; "5 quận, huyện". */
function sayPlaces({ locale }: Figure, areas: readonly FigureArea[]): string {
  const [only] = areas
  if (!only) return ''
  if (areas.length === 1) return sayArea(only, locale)
  if (areas.length <= MOST_NAMES) return joinNames(areas.map(({ name }) => name), locale)
  return `${areas.length} ${locale === 'vi' ? kindsOf(areas) : nameAreas(areas, locale)}`
}

const KINDS = ['thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'xã'] as const

/** The kinds of area there are, in their usual order: "quận, huyện". */
function kindsOf(areas: readonly FigureArea[]): string {
  const names = areas.map((area) => sayArea(area, 'vi'))
  const kinds = KINDS.filter((kind) => names.some((name) => name.startsWith(`${kind} `)))
  return names.every((name) => kinds.some((kind) => name.startsWith(`${kind} `))) ? kinds.join(', ') : nameAreas(areas, 'vi')
}
