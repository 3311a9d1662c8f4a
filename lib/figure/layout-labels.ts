import { round, type Drawing, type DrawnText } from './drawing'
import type { FigureArea } from './figure'
import { boxOf, gutter, isNarrow, overlap, plotWidth, TEXT_HEIGHT, wideWidth, wrapText, type Box } from './room'
import type { Mark } from './marks'

// Where names stand so that none covers another, on any page.

/** Moves places apart by a step, each as near to where it belongs as can be; they come in any order and keep it among themselves. */
export function spread(wanted: readonly number[], top: number, bottom: number, step: number): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place || a.index - b.index)
  const places = order.map(({ place }) => place)
  places.forEach((place, index) => {
    places[index] = index === 0 ? Math.max(place, top) : Math.max(place, (places[index - 1] ?? 0) + step)
  })
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const limit = index === places.length - 1 ? bottom : (places[index + 1] ?? 0) - step
    places[index] = Math.min(places[index] ?? 0, limit)
  }
  const result = [...places]
  order.forEach(({ index }, rank) => { result[index] = places[rank] ?? 0 })
  return result
}

interface Surroundings extends Pick<Drawing, 'margin' | 'scale'> {
  /** Pixels of the narrowest drawing this has to hold in. */
  readonly least: number
  /** Pixels kept free left and right of each text. */
  readonly gap?: number
  /** Pixels of the whole height, where texts might leave it. */
  readonly height?: number
  /** What stands already. */
  readonly taken?: readonly DrawnText[]
  readonly marks?: readonly Pick<Mark, 'x' | 'y'>[]
}

/** Half of a mark and the air around it. */
const MARK = 6

/**
 * The texts of a drawing for which there is room, those of first importance
 * first; what only a wide page has room for is spare.
 *
 * @param wanted of each text the places it may take, the best first
 */
export function placeTexts(wanted: readonly (readonly DrawnText[])[], around: Surroundings): DrawnText[] {
  const { scale, least, taken = [] } = around
  const kept: DrawnText[] = []
  for (const places of wanted) {
    const others = [...taken, ...kept]
    const onWide = places.filter((place) => [Math.max(least, wideWidth(scale)), 1100 * Math.max(1, scale)].every((width) => isClear(place, others, around, width)))
    const everywhere = onWide.find((place) => isClear(place, others, around, least))
    const first = everywhere ?? onWide[0]
    if (first) kept.push(everywhere ? first : { ...first, spare: true })
  }
  return kept
}

function isClear(text: DrawnText, others: readonly DrawnText[], around: Surroundings, width: number): boolean {
  const { gap = 3, height, scale, marks = [] } = around
  const own = boxOf(text, around, width)
  const padded = { ...own, left: own.left - gap, right: own.right + gap }
  const inside = own.left >= 0 && own.right <= width && (height === undefined || (own.top >= 0 && own.bottom <= height))
  const shown = others.filter(({ spare }) => !spare || !isNarrow(width, scale))
  return inside && shown.every((other) => !overlap(padded, boxOf(other, around, width))) && marks.every((mark) => !overlap(own, markBox(mark, around, width)))
}

function markBox({ x, y }: Pick<Mark, 'x' | 'y'>, { margin }: Surroundings, width: number): Box {
  const at = gutter(margin.left) + (x / 100) * plotWidth(margin, width)
  return { left: at - MARK, right: at + MARK, top: y - MARK, bottom: y + MARK }
}

/** Where a label under a line may stand: in the middle of it, else to the side where there is more room. */
export function labelPlaces(text: string, x: number, y: number, role: DrawnText['role'] = 'label'): DrawnText[] {
  const at = (anchor: DrawnText['anchor'], dx: number): DrawnText => ({ role, x, dx, y, anchor, text })
  const sides = [at('start', -6), at('end', 6)]
  return [at('middle', 0), ...(x > 50 ? sides.reverse() : sides)]
}

/**
 * Areas named under a plot that has no room beside it, each in a line of its own
 * and more where a text of it is long.
 *
 * @param of of each area its name, and what else is said of it
 * @param top pixels of the first line's upper edge
 * @returns the texts, and the pixels they take
 */
export function listBelow(of: readonly { readonly area: FigureArea; readonly more?: string }[], top: number, { margin, scale, least }: Pick<Drawing, 'margin' | 'scale'> & { readonly least: number }): { texts: DrawnText[]; height: number } {
  const line = TEXT_HEIGHT * scale
  const edge = -gutter(margin.left)
  let row = 0
  const texts = of.flatMap(({ area, more = '' }): DrawnText[] => {
    const names = wrapText(area.name, least - 20, scale)
    const others = more === '' ? [] : wrapText(more, least - 20, scale)
    const at = (text: string): DrawnText => ({ role: 'label', x: 0, dx: edge + 20, y: round(top + (row++ + 0.5) * line), anchor: 'start', text, area: area.slug })
    return [
      ...names.map((text, index): DrawnText => ({ ...at(text), role: 'line-name', hue: area.hue, ...(index === 0 && { marker: area.marker }) })),
      ...others.map(at),
    ]
  })
  return { texts, height: round(row * line) }
}
