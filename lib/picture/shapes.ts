import type { Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'

/** How a shape is painted; colours are "#rrggbb". Left out: not filled, or no edge. */
interface Paint {
  readonly fill?: string
  readonly fillOpacity?: number
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly strokeOpacity?: number
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[]
}

export interface RectShape extends Paint { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius?: number; readonly title?: string }
export interface LineShape extends Paint { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
/** An outline around (0, 0) set down at a place in some size; its edge grows with it. */
export interface MarkShape extends Paint { readonly kind: 'mark'; readonly outline: string; readonly x: number; readonly y: number; readonly size: number; readonly title?: string }
/** One line of text; y is its baseline. */
export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: 400 | 600
  readonly fill: string
  readonly anchor: 'start' | 'middle' | 'end'
}
export type Shape = RectShape | LineShape | MarkShape | TextShape

/** What a picture is of, for those that do not see it and for programs. */
export interface PictureAbout {
  readonly title: string
  /** Caption, override, what is found, notes: the picture in words. */
  readonly description: string
  /** Titles of the sources with publisher and date, all of them. */
  readonly sources: readonly string[]
  /** Who published the figures. */
  readonly publishers: readonly string[]
  readonly madeOn: IsoDate
  /** Where the figure is to be found again, whole. */
  readonly address: string
}

/** A figure as a picture that stands alone: shapes in their places with their colours, the later over the earlier. */
export interface Picture {
  readonly locale: Locale
  /** In units of the shapes. */
  readonly width: number
  readonly height: number
  /** How many units are an inch of the printed picture. */
  readonly unitsPerInch: number
  /** Pixels a unit where nothing else is asked for. */
  readonly pixelsPerUnit: number
  /** Its width and height are so many pixels at least: a slide, a link preview. */
  readonly isFixed: boolean
  readonly background: string
  readonly shapes: readonly Shape[]
  readonly about: PictureAbout
}

/** Shapes moved, then made larger around the origin. */
export const moved = (shapes: readonly Shape[], dx: number, dy: number, zoom = 1): Shape[] => shapes.map((shape): Shape => {
  const [x, y] = [(at: number) => (at + dx) * zoom, (at: number) => (at + dy) * zoom]
  switch (shape.kind) {
    case 'rect': return { ...shape, ...paintOf(shape, zoom), x: x(shape.x), y: y(shape.y), width: shape.width * zoom, height: shape.height * zoom, ...(shape.radius && { radius: shape.radius * zoom }) }
    case 'line': return { ...shape, ...paintOf(shape, zoom), x1: x(shape.x1), x2: x(shape.x2), y1: y(shape.y1), y2: y(shape.y2) }
    case 'mark': return { ...shape, x: x(shape.x), y: y(shape.y), size: shape.size * zoom }
    case 'text': return { ...shape, x: x(shape.x), y: y(shape.y), size: shape.size * zoom }
  }
})

const paintOf = ({ strokeWidth, dash }: Paint, zoom: number): Paint => ({
  ...(strokeWidth !== undefined && { strokeWidth: strokeWidth * zoom }), ...(dash && { dash: dash.map((length) => length * zoom) }),
})
