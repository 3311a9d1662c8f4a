import type { Drawing } from '@/lib/figure/drawing'
import type { Panel } from '@/lib/figure/draw'
import { panelWidth, SPARKLINE } from '@/lib/figure/layout-small'
import { phoneWidth } from '@/lib/figure/room'
import type { FigureView } from '@/lib/figure/view'
import { paragraph, stacked, type Block } from './block'
import { clean } from './clean'
import { maySplit, splitRows } from './columns'
import { drawnShapes, layoutFor } from './drawn'
import type { Look } from './look'
import { moved } from './shapes'
import { elasticOf, stretched } from './stretched'

/** Between panels, across and down. */
const GAP = { across: 24, down: 18 }
/** Wider, these would only be emptier (app/styles/figure.css). */
const WIDEST: Partial<Record<Drawing['kind'], number>> = { tiles: 640, slope: 832 }

/** How the panels of a view are to stand. */
export interface Arrangement {
  readonly width: number
  /** Into how many columns one drawing of many rows is parted, or how many small panels stand side by side; 1 for as many as there is room for. */
  readonly columns: number
  /** How much taller drawings are made than they are; less than 1 where they may do with less height. */
  readonly stretch: number
  readonly look: Look
}

/** Drawings in their places, and how much of their height may grow. */
export interface ElasticBlock extends Block { readonly elastic: number }

interface Cell { readonly title: string | null; readonly drawing: Drawing }

/**
 * All panels of a view: what stands together across the whole width, small ones side by side.
 *
 * @param scale size of text
 * @returns null where the panels do not hold in so many columns
 */
export function arranged({ panels }: Pick<FigureView, 'panels'>, how: Arrangement, scale: number): ElasticBlock | null {
  const { width, columns } = how
  const [only] = panels
  if (panels.length === 1 && only) return single(only, how)
  const small = panels.filter(isSmall)
  const least = Math.max(1, ...small.map(({ drawing: { kind } }) => leastWidth(kind, scale)))
  const most = Math.max(1, Math.floor((width + GAP.across) / (least + GAP.across)))
  if (columns > Math.min(most, small.length)) return null
  // As even as can be: four are two and two, and not three and one.
  const across = columns > 1 ? columns : Math.ceil(small.length / Math.ceil(small.length / most))
  const rows = [
    ...panels.filter((panel) => !isSmall(panel)).map((panel) => row([panel], 1, how)),
    ...Array.from({ length: Math.ceil(small.length / across) }, (_, index) => row(small.slice(index * across, (index + 1) * across), across, how)),
  ]
  return { ...stacked(rows, GAP.down), elastic: rows.reduce((sum, { elastic }) => sum + elastic, 0) }
}

const isSmall = ({ drawing: { kind }, apart }: Panel): boolean => kind === 'multiples' || kind === 'sparkline' || apart
const leastWidth = (kind: Drawing['kind'], scale: number): number => (kind === 'multiples' ? panelWidth(scale) : kind === 'sparkline' ? SPARKLINE.width * 1.5 * scale : phoneWidth(scale))
const widthOfOne = (width: number, columns: number): number => (width - (columns - 1) * GAP.across) / columns

/** One drawing, parted into columns where it is asked for and has the rows. */
function single({ title, drawing }: Panel, how: Arrangement): ElasticBlock | null {
  const own = widthOfOne(how.width, how.columns)
  const layout = layoutFor(drawing, own)
  if (!maySplit(layout, how.columns) || (how.columns > 1 && own < phoneWidth(drawing.scale))) return null
  return row(splitRows(layout, how.columns).map((part, index) => ({ title: index === 0 ? title : null, drawing: part })), how.columns, how)
}

function row(cells: readonly Cell[], columns: number, { width, stretch, look }: Arrangement): ElasticBlock {
  const own = widthOfOne(width, columns)
  const blocks = cells.map((cell) => panel(cell, own, stretch, look))
  const height = Math.max(...blocks.map((block) => block.height))
  return {
    height,
    elastic: Math.max(...blocks.filter((block) => block.height === height).map(({ elastic }) => elastic)),
    draw: () => blocks.flatMap((block, index) => moved(block.draw(), index * (own + GAP.across), 0)),
  }
}

/** A panel with its title; in the middle where it is not to be as wide. */
function panel({ title, drawing }: Cell, width: number, stretch: number, look: Look): ElasticBlock {
  const name = title === null ? null : paragraph(clean(title), width, { size: 15 * drawing.scale, weight: 600, fill: look.ink, most: 2 })
  const wide = Math.min(width, (WIDEST[drawing.kind] ?? Infinity) * drawing.scale)
  const own = layoutFor(drawing, wide)
  const layout = stretched(own, stretch, wide)
  const top = name ? name.height + 2 : 0
  return {
    height: top + layout.height, elastic: elasticOf(own),
    draw: () => [...(name?.draw() ?? []), ...moved(drawnShapes(layout, wide, look), (width - wide) / 2, top)],
  }
}
