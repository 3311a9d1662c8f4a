import type { Area, AreaLevel, Indicator } from '@/lib/indicators/catalogue'
import type { Period } from '@/lib/indicators/period'

/** Small letters without marks: people type "hoan kiem", and "Hoà" for "Hòa". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Whether a text names an area, bare or with its kind. */
export const isNameOf = (text: string, { name, fullName, slug }: Area): boolean => text === slug || [name, fullName].some((each) => fold(each) === fold(text))

/**
 * The areas that a text may name. Where it says the kind ("Phường Hoàn Kiếm")
 * that area; of a bare name those that existed at the end of the period, of the
 * level given where there is one.
 */
export function findArea(text: string, areas: readonly Area[], { period, level }: { readonly period: Period | null; readonly level?: AreaLevel | undefined }): Area[] {
  const narrow = (found: readonly Area[], test: (area: Area) => boolean) => {
    const fitting = found.filter(test)
    return fitting.length > 0 ? fitting : [...found]
  }
  const byMarks = (found: readonly Area[]) => narrow(found, ({ name, fullName }) => [name, fullName].some((each) => each.toLowerCase() === text.toLowerCase()))
  const full = areas.filter(({ fullName }) => fold(fullName) === fold(text))
  if (full.length > 0) return byMarks(full)
  const alive = narrow(byMarks(areas.filter((area) => isNameOf(text, area))), ({ validFrom, validTo }) => !period || ((validFrom ?? '') <= period.to && period.to <= (validTo ?? '9999')))
  return level ? narrow(alive, (area) => area.level === level) : alive
}

/** The indicator of a name in either language. */
export const findIndicatorOf = (text: string, indicators: readonly Indicator[]): Indicator | undefined =>
  indicators.find(({ nameVi, nameEn }) => [nameVi, nameEn].some((name) => fold(name) === fold(text)))
