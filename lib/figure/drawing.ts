import type { PartKind } from '@/lib/progress/parts'
import type { Mark } from './marks'

/** How a figure is drawn. */
export type FigureKind =
  | 'lines' | 'ranking' | 'bars' | 'slope' | 'dumbbell' | 'bump' | 'parts' | 'tiles' | 'strip' | 'scatter' | 'sparkline' | 'multiples' | 'matrix'

/** What a shape is for; also the class that gives it its look in app/styles/figure.css. */
export type LineRole = 'grid-line' | 'zero-line' | 'series-break' | 'line' | 'stem' | 'link' | 'target-line' | 'median-line'
export type RectRole = 'bar' | `part-${PartKind}` | 'tile' | 'tile-empty' | 'band'
export type TextRole = 'tick' | 'row-name' | 'row-figure' | 'line-name' | 'label' | 'axis-name' | 'tile-name' | 'tile-figure'

interface Shape {
  /** Colour of an area, 0 to 7; 8 is the grey of areas not named; left out for what belongs to no area. */
  readonly hue?: number
  /** Slug of the area a shape belongs to, for highlighting it. */
  readonly area?: string
}

export interface DrawnLine extends Shape {
  readonly role: LineRole
  /** Percent of the plot's width. */
  readonly x1: number
  readonly x2: number
  /** Pixels from the top. */
  readonly y1: number
  readonly y2: number
  readonly dashed?: boolean
}

export interface DrawnRect extends Shape {
  readonly role: RectRole
  /** Percent of the plot's width. */
  readonly x: number
  readonly width: number
  /** Pixels. */
  readonly y: number
  readonly height: number
  /** Hollow with a dashed edge: an estimate. */
  readonly estimated?: boolean
  /** Step of a one-hue scale, 0 (least) to 4; tiles only. */
  readonly step?: number
  /** What a pointer is told, and where a click leads, without language prefix. */
  readonly title?: string
  readonly href?: string
}

export interface DrawnText extends Shape {
  readonly role: TextRole
  /** Percent of the plot's width, and pixels from there. */
  readonly x: number
  readonly dx?: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
  /** Left out where there is little room (`isNarrow`), so that the others keep clear of one another. */
  readonly spare?: boolean
  /** An area's marker drawn before the text. */
  readonly marker?: number
  /** Set in smaller type. */
  readonly small?: boolean
}

/** What the look of a shape means, told beside the drawing. */
export interface KeyEntry {
  readonly role: RectRole | LineRole | 'earlier' | 'later' | 'apart' | 'note'
  readonly step?: number
  readonly estimated?: boolean
  readonly text: string
}

/** A figure worked out to shapes: what the server draws as SVG and the browser as Recharts, the same for both. */
export interface Drawing {
  readonly kind: FigureKind
  readonly height: number
  /** Room around the plot in pixels; the plot takes the rest of the width. */
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  /** Size of text: 1, or what the reader chose. All pixels here have it in them. */
  readonly scale: number
  readonly lines: readonly DrawnLine[]
  readonly rects: readonly DrawnRect[]
  readonly texts: readonly DrawnText[]
  readonly marks: readonly Mark[]
  /** False where the value axis leaves zero out, which the figure then says. */
  readonly hasZero: boolean
  /** The same worked out for a narrow page, where leaving out spare texts is not enough; shown instead below `wideWidth`. */
  readonly narrow?: Drawing
  /** What its colours and patterns mean, where they do not explain themselves. */
  readonly key?: readonly KeyEntry[]
}

/** A drawing without shapes, to be filled. */
export const blank = (kind: FigureKind, scale: number): Pick<Drawing, 'kind' | 'scale' | 'hasZero' | 'lines' | 'rects' | 'texts' | 'marks'> =>
  ({ kind, scale, hasZero: true, lines: [], rects: [], texts: [], marks: [] })

/** Hundredths: as fine as a screen, and short in the page. */
export const round = (value: number): number => Math.round(value * 100) / 100
