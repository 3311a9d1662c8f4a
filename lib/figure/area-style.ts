import type { Area } from '@/lib/indicators/catalogue'
import type { FigureArea } from './figure'

const HUES = 8
const MARKERS = 4

/**
 * The colour and marker that are an area's own on every page: by its place in
 * the official codes of its level (communes, whose codes are not known here, by
 * slug), so neither choice nor order of areas changes them. Eight colours and
 * four markers tell 32 areas apart; beyond that they repeat.
 *
 * @param areas all areas, in any order
 */
export function styleAreas(areas: readonly (Area & Pick<FigureArea, 'tile'>)[]): FigureArea[] {
  const levels = new Map<string, Area[]>()
  for (const area of areas) levels.set(area.level, [...(levels.get(area.level) ?? []), area])
  const styles = new Map<string, number>()
  for (const level of levels.values()) {
    const ordered = [...level].sort((a, b) => (a.code ?? '').localeCompare(b.code ?? '') || a.slug.localeCompare(b.slug))
    ordered.forEach(({ slug }, index) => styles.set(slug, index))
  }
  return areas.map(({ slug, name, fullName, level, tile = null }) => {
    const index = styles.get(slug) ?? 0
    return { slug, name, fullName, level, peers: levels.get(level)?.length ?? 0, hue: index % HUES, marker: Math.floor(index / HUES) % MARKERS, tile }
  })
}
