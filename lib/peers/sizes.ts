import { Decimal } from 'decimal.js'
import type { AreaLevel } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Cell } from '@/lib/indicators/observation'
import { periodKind } from '@/lib/indicators/period'
import type { Sizes } from './peers'

/** What areas are sized by: population is not known. */
export const SIZE_INDICATOR = 'budget-revenue'

/** So many areas must have a size in a year for the year to serve. */
export const SIZES_AT_LEAST = 10

/**
 * Budget revenue of the newest whole year in which at least ten areas of a level have one. Disputed figures, ranges and
 * figures that are not above zero are left out: none of them is a size.
 *
 * @param cells current cells; those of other indicators are left out
 * @returns null where no year has ten
 */
export function newestSizes(cells: readonly Cell[], areas: readonly { readonly slug: string; readonly level: AreaLevel }[], level: AreaLevel): Sizes | null {
  const wanted = new Set(areas.filter((area) => area.level === level).map(({ slug }) => slug))
  const years = new Map<number, Map<string, DecimalText>>()
  for (const { figure, disputed } of cells) {
    if (figure.indicator !== SIZE_INDICATOR || !wanted.has(figure.area) || disputed.length > 0 || figure.valueMax !== null) continue
    if (periodKind(figure.period) !== 'year' || !new Decimal(figure.value).greaterThan(0)) continue
    const year = Number(figure.period.to.slice(0, 4))
    years.set(year, (years.get(year) ?? new Map<string, DecimalText>()).set(figure.area, figure.value))
  }
  const [newest] = [...years].filter(([, revenue]) => revenue.size >= SIZES_AT_LEAST).sort(([a], [b]) => b - a)
  return newest ? { year: newest[0], revenue: newest[1] } : null
}
