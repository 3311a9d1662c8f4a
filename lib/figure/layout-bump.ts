import { formatDecimal } from '@/lib/indicators/words'
import { rankAxis } from './axis'
import { blank, round, type DrawnLine, type DrawnText, type Drawing } from './drawing'
import { findCell, type Figure, type FigureArea, type FigureCell } from './figure'
import { clearTicks, greyBeyond, UNNAMED_HUE } from './layout-lines'
import { listBelow, placeTexts, spread } from './layout-labels'
import { follows, nameBreaks, placeBreaks, placePeriods, placePeriodTicks } from './layout-time'
import { cellMarks, plotted, type Mark } from './marks'
import { gutter, leavesPlot, phoneWidth, roomFor, TEXT_HEIGHT, wrapText } from './room'
import { standingAt, type Standing } from './standing'

/** An area's place in a period. */
interface Place {
  readonly area: FigureArea
  readonly cell: FigureCell
  /** A float only for placing; of a rank its figure. */
  readonly place: number
  /** "2 (95,7)". */
  readonly text: string
  readonly x: number
}

/** Pixels from one place to the next, where there is room. */
const STEP = 16
const TALLEST = 560

/**
 * Places through the years, 1 on top. Of an indicator that is no rank the places
 * are worked out, only among areas that stand together, and the drawing says so.
 * Areas that share a place stand side by side. No line across a gap or a break.
 *
 * @param scores a figure of the same areas whose texts stand beside the places
 */
export function drawBump(figure: Figure, { scale = 1, least = phoneWidth(scale), scores }: { scale?: number; least?: number; scores?: Figure | undefined } = {}): Drawing {
  const isRank = figure.indicator.kind === 'rank'
  const standings = new Map(isRank ? [] : figure.periods.map(({ code }) => [code, standingAt(figure, code)] as const))
  const ofEach = numbersRanked(figure, standings)
  const axis = rankAxis(isRank ? figure.cells.map((cell) => plotted(figure, cell)) : [], [...ofEach.values()].filter((of) => of !== null))
  const areas = greyBeyond(figure, figure.areas.filter(({ slug }) => figure.cells.some(({ area }) => area === slug)))
  const xOf = placePeriods(figure.periods)
  const places = sideBySide(areas.flatMap((area) => placesOf(figure, area, xOf, standings, scores)))
  const named = areas.filter(({ slug, hue }) => hue !== UNNAMED_HUE && places.some(({ area }) => area.slug === slug))
  const left = roomFor(axis.ticks.map(String), scale, { least: 28, beside: 14 })
  const lasts = named.map((area) => places.findLast((place) => place.area.slug === area.slug)?.text ?? '')
  const room = roomFor([...named.map(({ name }) => name), ...lasts], scale, { beside: 32 * scale })
  const beside = leavesPlot(left, room, least)
  const note = isRank ? [] : computedNote(figure, -gutter(left), scale, least)
  const breaks = placeBreaks(figure, xOf)
  const top = (16 + (breaks.length > 0 ? 14 : 0) + note.length * TEXT_HEIGHT + (note.length > 0 ? 6 : 0)) * scale
  const plot = Math.max(Math.min(TALLEST, (axis.high - 1) * STEP) * scale, 160, beside ? (named.length * 2 + 1) * TEXT_HEIGHT * scale : 0)
  const sides = { left, right: beside ? room : 24 }
  const list = listBelow(beside ? [] : named.map((area, index) => ({ area, more: lasts[index] ?? '' })), top + plot + 52 * scale, { margin: { top, bottom: 0, ...sides }, scale, least })
  const margin = { top, bottom: 54 * scale + list.height, ...sides }
  const height = round(plot + margin.top + margin.bottom)
  const yOf = (place: number) => round(margin.top + (plot * (place - 1)) / Math.max(1, axis.high - 1))
  const marks = places.flatMap(({ area, cell, place, x }) => marksOf(figure, cell, area, x, place, yOf))
  const names = beside ? nameEnds(named, places, yOf, { top: margin.top, bottom: height - margin.bottom, scale }) : []
  const fixed = [...names, ...ticksBelow(figure, ofEach, xOf, height - margin.bottom, { margin, scale, least })]
  return {
    ...blank('bump', scale), height, margin, marks, hasZero: true,
    lines: [
      ...axis.ticks.map((tick): DrawnLine => ({ role: 'grid-line', x1: 0, x2: 100, y1: yOf(tick), y2: yOf(tick) })),
      ...breaks.map((at): DrawnLine => ({ role: 'series-break', x1: at, x2: at, y1: margin.top - 6, y2: height - margin.bottom + 6 })),
      ...areas.flatMap(({ slug }) => joins(figure, places.filter(({ area }) => area.slug === slug), yOf)),
    ],
    texts: [
      ...fixed,
      ...clearTicks(axis.ticks.map((tick) => ({ at: yOf(tick), text: String(tick) })), scale).map(({ at, text }): DrawnText => ({ role: 'tick', x: 0, dx: -8, y: at, anchor: 'end', text })),
      ...note,
      ...list.texts,
      ...nameBreaks(breaks, margin.top, figure.locale, { margin, scale, least }),
      ...placeTexts(places.filter(({ area }) => area.hue !== UNNAMED_HUE).map(({ area, text, x, place }) => [{ role: 'label', x, dx: 9, y: yOf(place), anchor: 'start', text, area: area.slug, hue: area.hue }]), { margin, scale, least, taken: fixed, marks }),
    ],
  }
}

/** Of a figure that is no rank who stands where, by period. */
type Standings = ReadonlyMap<string, Standing>

/** How many were ranked in each period: as the source says, or as many as stand together; null where no source says. */
function numbersRanked(figure: Figure, standings: Standings): Map<string, number | null> {
  return new Map(figure.periods.map(({ code }) => {
    const standing = standings.get(code)
    if (standing) return [code, standing.places.filter((place) => place !== null).length]
    const stated = figure.cells.filter(({ period, of }) => period === code && of !== null).map(({ of }) => Number(of))
    return [code, stated.length === 0 ? null : Math.max(...stated)]
  }))
}

function placesOf(figure: Figure, area: FigureArea, xOf: (code: string) => number, standings: Standings, scores: Figure | undefined): Place[] {
  return figure.periods.flatMap(({ code }): Place[] => {
    const cell = findCell(figure, area.slug, code)
    if (!cell) return []
    const place = figure.indicator.kind === 'rank' ? plotted(figure, cell) : placeAmong(standings.get(code), cell)
    if (place === null) return []
    const score = figure.indicator.kind === 'rank' ? (scores && findCell(scores, area.slug, code)) : cell
    const rank = figure.indicator.kind === 'rank' ? formatDecimal(cell.value, figure.locale) : String(place)
    return [{ area, cell, place, text: score ? `${rank} (${score.text})` : rank, x: xOf(code) }]
  })
}

function placeAmong(standing: Standing | undefined, cell: FigureCell): number | null {
  return standing?.places[standing.together.findIndex(({ area }) => area === cell.area)] ?? null
}

/** Areas that share a place in a period stand a little apart. */
function sideBySide(places: readonly Place[]): Place[] {
  return places.map((own) => {
    const same = places.filter(({ cell, place }) => cell.period === own.cell.period && place === own.place)
    return { ...own, x: round(Math.min(99, Math.max(1, own.x + (same.indexOf(own) - (same.length - 1) / 2) * 3.2))) }
  })
}

/** The marks of a place; what disputes a rank stands at the rank it says, a place worked out has one mark. */
function marksOf(figure: Figure, cell: FigureCell, area: FigureArea, x: number, place: number, yOf: (place: number) => number): Mark[] {
  if (figure.indicator.kind === 'rank') return cellMarks(figure, cell, area, (value) => ({ x, y: yOf(value) }))
  return cellMarks(figure, cell, area, () => ({ x, y: yOf(place) })).slice(0, 1)
}

function joins(figure: Figure, places: readonly Place[], yOf: (place: number) => number): DrawnLine[] {
  return places.slice(1).flatMap((after, index): DrawnLine[] => {
    const before = places[index]
    if (!before || !follows(figure, before.cell, after.cell)) return []
    const { area: { slug, hue } } = after
    return [{ role: 'line', x1: before.x, y1: yOf(before.place), x2: after.x, y2: yOf(after.place), hue, area: slug, dashed: before.cell.estimated || after.cell.estimated }]
  })
}

/** Name and last place right of the plot, in two lines, clear of the others. */
function nameEnds(named: readonly FigureArea[], places: readonly Place[], yOf: (place: number) => number, { top, bottom, scale }: { top: number; bottom: number; scale: number }): DrawnText[] {
  const lasts = named.flatMap((area) => places.findLast((place) => place.area.slug === area.slug) ?? [])
  const half = (TEXT_HEIGHT / 2) * scale
  const at = spread(lasts.map(({ place }) => yOf(place)), top + half, bottom - half, 4 * half)
  return lasts.flatMap(({ area, text }, index): DrawnText[] => {
    const y = at[index] ?? 0
    const shape = { x: 100, dx: 26 * scale, anchor: 'start', hue: area.hue, area: area.slug } as const
    return [{ role: 'line-name', ...shape, y: round(y - half), text: area.name, marker: area.marker }, { role: 'label', ...shape, y: round(y + half), text }]
  })
}

/** Each period, and under it of how many: "/30". */
function ticksBelow(figure: Figure, ofEach: ReadonlyMap<string, number | null>, xOf: (code: string) => number, bottom: number, around: Pick<Drawing, 'margin' | 'scale'> & { readonly least: number }): DrawnText[] {
  const periods = placePeriodTicks(figure.periods, xOf, bottom + 18 * around.scale, figure.locale, around)
  return periods.flatMap((tick) => {
    const of = ofEach.get(figure.periods.find(({ code }) => xOf(code) === tick.x)?.code ?? '')
    return of ? [tick, { ...tick, y: round(tick.y + TEXT_HEIGHT * around.scale), text: `/${formatDecimal(String(of), figure.locale)}` }] : [tick]
  })
}

/** That these places are worked out from the figures known, and not what a source says. */
function computedNote({ locale }: Figure, dx: number, scale: number, least: number): DrawnText[] {
  const text = locale === 'vi' ? 'Thứ tự tính trong số đơn vị có số liệu' : 'Place among the areas with figures'
  return wrapText(text, least - 8, scale).map((line, index) => ({ role: 'axis-name', x: 0, dx, anchor: 'start', y: round((10 + index * TEXT_HEIGHT) * scale), text: line }))
}
