import { blank, round, type DrawnRect, type DrawnText, type Drawing, type KeyEntry } from './drawing'
import type { Figure, FigureArea, FigureCell } from './figure'
import { describeEntry, plotted } from './marks'
import { phoneWidth, SMALL, TEXT_HEIGHT, textWidth, wrapText } from './room'
import type { Standing } from './standing'

/** Steps of the colour scale. */
const STEPS = 5
/** Percent of a tile's width left free beside it. */
const GAP = 6

/**
 * The areas as tiles where they lie in the city, their figures in them. Coloured
 * in five steps with as many areas each, but only where areas may be judged by
 * the figure; what is not comparable with the rest shows a sign for it.
 *
 * @param least pixels of the narrowest drawing this has to hold in
 */
export function drawTiles(figure: Figure, standing: Standing, { scale = 1, least = phoneWidth(scale) } = {}): Drawing {
  const placed = figure.areas.flatMap((area) => (area.tile ? [{ area, ...area.tile }] : []))
  const [columns, rows] = [placed.map(({ column }) => column), placed.map(({ row }) => row)]
  const [firstColumn, firstRow] = [Math.min(...columns), Math.min(...rows)]
  const width = 100 / Math.max(1, Math.max(...columns) - firstColumn + 1)
  const steps = standing.isRanked ? stepsOf(figure, standing.together) : new Map<string, number>()
  const states = placed.map(({ area, column, row }) => ({ ...stateOf(figure, standing, area), x: (column - firstColumn) * width, row: row - firstRow }))
  const plan = planTiles(states, (least * width * (1 - GAP / 100)) / 100 - 4, scale)
  const tiles = states.map((tile) => ({ ...tile, y: tile.row * (plan.height + 3) + 1 }))
  return {
    ...blank('tiles', scale),
    height: round(placed.length === 0 ? 0 : (Math.max(...rows) - firstRow + 1) * (plan.height + 3)),
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
    rects: tiles.map(({ area, cell, title, x, y }): DrawnRect => {
      const step = steps.get(area.slug)
      return {
        role: cell ? 'tile' : 'tile-empty', x: round(x + (width * GAP) / 200), width: round(width * (1 - GAP / 100)), y: round(y), height: plan.height,
        area: area.slug, estimated: cell?.estimated ?? false, title, href: `/areas/${area.slug}`, ...(step !== undefined && { step }),
      }
    }),
    texts: tiles.flatMap((tile) => textsOf(tile, tile.x + width / 2, tile.y, plan)),
    key: keyOf(figure, standing, steps, states),
  }
}

/** What a tile says of its area. */
interface Tile {
  readonly area: FigureArea
  readonly cell: FigureCell | null
  /** Its figures, "–" for none, "≠" for one that is not comparable. */
  readonly figures: readonly string[]
  readonly title: string
}

function stateOf(figure: Figure, { together, apart }: Standing, area: FigureArea): Tile {
  const cell = together.find((each) => each.area === area.slug) ?? null
  const other = cell ? undefined : apart.find((each) => each.cell.area === area.slug)
  const shown = cell ?? other?.cell
  const title = shown
    ? [...[shown, ...shown.disputed].map((entry) => describeEntry(figure, entry, area, shown.period)), ...(other?.reasons ?? [])].join(' · ')
    : `${area.name}: ${figure.locale === 'vi' ? 'chưa có số liệu' : 'no figure'}`
  return { area, cell, title, figures: cell ? [cell, ...cell.disputed].map(({ text }) => text) : [other ? APART : NONE] }
}

const APART = '≠'
const NONE = '–'

interface TilePlan {
  readonly height: number
  readonly scale: number
  /** Pixels that a text may take. */
  readonly room: number
  /** Set small where the names need it. */
  readonly size: number
  /** Where even that is too wide: so many initials; 0 for whole names. */
  readonly letters: number
  /** Figures too wide for their tile are in the table. */
  readonly hasFigures: boolean
}

/** Names whole in the usual size, else small, else as initials. */
function planTiles(tiles: readonly Tile[], room: number, scale: number): TilePlan {
  const words = tiles.flatMap(({ area }) => area.name.split(' '))
  const fits = (texts: readonly string[], size: number) => texts.every((text) => textWidth(text, scale * size) <= room)
  const size = fits(words, 1) ? 1 : SMALL
  const shortest = [0, 3, 2].find((letters) => fits(letters === 0 ? words : tiles.map(({ area }) => initialsOf(area.name, letters)), size)) ?? 2
  const hasFigures = fits(tiles.flatMap(({ figures }) => figures), size)
  const plan = { scale, room, size, letters: shortest, hasFigures }
  const lines = Math.max(2, ...tiles.map((tile) => linesOf(tile, plan).length))
  return { ...plan, height: round((lines * TEXT_HEIGHT * size + 12) * scale) }
}

const linesOf = ({ area, figures }: Tile, { scale, room, size, letters, hasFigures }: Omit<TilePlan, 'height'>): { role: 'tile-name' | 'tile-figure'; text: string }[] => [
  ...(letters > 0 ? [initialsOf(area.name, letters)] : wrapText(area.name, room, scale * size)).map((text) => ({ role: 'tile-name', text }) as const),
  ...(hasFigures ? figures : figures.filter((text) => text.length === 1)).map((text) => ({ role: text === NONE ? 'tile-name' : 'tile-figure', text }) as const),
]

/** "Nam Từ Liêm": NTL, or NL where there is room for two; the whole name is told by pointer and table. */
function initialsOf(name: string, letters: number): string {
  const all = name.split(/[\s-]+/).map((word) => word.charAt(0))
  return all.length <= letters ? all.join('') : [...all.slice(0, letters - 1), all.at(-1)].join('')
}

/** Name and figures under each other, in the middle of the tile. */
function textsOf(tile: Tile, x: number, top: number, plan: TilePlan): DrawnText[] {
  const lines = linesOf(tile, plan)
  const step = TEXT_HEIGHT * plan.size * plan.scale
  const first = top + (plan.height - (lines.length - 1) * step) / 2
  return lines.map(({ role, text }, index) => ({ role, x: round(x), y: round(first + index * step), anchor: 'middle', text, area: tile.area.slug, ...(plan.size < 1 && { small: true }) }))
}

/** Step of each area: as many areas in each, equals in the same one; more is darker, of ranks the better place. */
function stepsOf(figure: Figure, cells: readonly FigureCell[]): Map<string, number> {
  const sign = figure.indicator.kind === 'rank' ? -1 : 1
  const settled = cells.filter(({ disputed }) => disputed.length === 0)
  const values = [...new Set(settled.map((cell) => sign * plotted(figure, cell)))].sort((a, b) => a - b)
  const all = settled.map((cell) => sign * plotted(figure, cell)).sort((a, b) => a - b)
  return new Map(settled.map((cell) => {
    const value = sign * plotted(figure, cell)
    if (values.length <= STEPS) return [cell.area, values.length < 2 ? 2 : Math.round((values.indexOf(value) / (values.length - 1)) * (STEPS - 1))]
    return [cell.area, Math.min(STEPS - 1, Math.floor((all.indexOf(value) / all.length) * STEPS))]
  }))
}

/** What each colour says: the least and the greatest figure of its step. */
function keyOf(figure: Figure, { together }: Standing, steps: ReadonlyMap<string, number>, tiles: readonly Tile[]): KeyEntry[] {
  const vi = figure.locale === 'vi'
  const sorted = [...together].filter(({ area }) => steps.has(area)).sort((a, b) => plotted(figure, a) - plotted(figure, b))
  const entries = Array.from({ length: STEPS }, (_, step) => step).flatMap((step): KeyEntry[] => {
    const own = sorted.filter(({ area }) => steps.get(area) === step)
    const [least, greatest] = [own[0], own.at(-1)]
    if (!least || !greatest) return []
    return [{ role: 'tile', step, text: least.text === greatest.text ? least.text : `${least.text} – ${greatest.text}` }]
  })
  const howCut = new Set(sorted.map((cell) => plotted(figure, cell))).size > STEPS
  return [
    ...(howCut ? [{ role: 'note', text: vi ? 'Năm mức, mỗi mức số đơn vị như nhau:' : 'Five steps with as many areas each:' } as const] : []),
    ...entries,
    ...(together.some(({ estimated }) => estimated) ? [{ role: 'tile', estimated: true, text: vi ? 'Ước tính' : 'Estimate' } as const] : []),
    ...(tiles.some(({ figures }) => figures[0] === APART) ? [{ role: 'apart', text: vi ? 'Không so sánh được' : 'Not comparable' } as const] : []),
    ...(tiles.some(({ cell, figures }) => !cell && figures[0] !== APART) ? [{ role: 'tile-empty', text: vi ? 'Chưa có số liệu' : 'No figure' } as const] : []),
  ]
}
