/** What a picture is for. */
export const SIZES = ['natural', 'slide', 'page', 'square', 'social'] as const
export type Size = (typeof SIZES)[number]

/** How many lines the words around a drawing may take. */
export interface Lines {
  readonly title: number
  readonly caption: number
  readonly notes: number
  readonly sources: number
  /** The whole address, or where the site is. */
  readonly address: 'whole' | 'host'
}

/** What a size asks for; lengths in units of the picture. */
export interface Frame {
  readonly width: number
  /** The height it has, or, with `grows`, the most it may have. */
  readonly height: number
  readonly grows: boolean
  /** Width of the narrowest page it may show enlarged: how large its text may get. */
  readonly narrowest: number
  /** From edge to content, before enlarging. */
  readonly edge: number
  readonly unitsPerInch: number
  readonly pixelsPerUnit: number
  /** What the words may take; the second where the first leaves the drawing's text smaller than `legible`. */
  readonly lines: readonly Lines[]
  readonly legible: number
}

/** Width of text on a page of A4 as Decree 30/2020 sets its margins: 210 - 30 - 20 mm. */
const PAGE = { millimetres: 160, units: 640, tallest: 240 }
const perInch = (PAGE.units / PAGE.millimetres) * 25.4

const WHOLE: Lines = { title: 8, caption: 5, notes: 14, sources: 9, address: 'whole' }

export const FRAMES: Readonly<Record<Size, Frame>> = {
  natural: { width: 960, height: 6000, grows: true, narrowest: 960, edge: 24, unitsPerInch: 96, pixelsPerUnit: 2, lines: [WHOLE], legible: 10 },
  page: { width: PAGE.units, height: (PAGE.units / PAGE.millimetres) * PAGE.tallest, grows: true, narrowest: PAGE.units, edge: 2, unitsPerInch: perInch, pixelsPerUnit: 300 / perInch, lines: [WHOLE, { ...WHOLE, notes: 6, sources: 4 }], legible: 11 },
  // 13.33 by 7.5 inches: put on a slide, it covers it.
  slide: {
    width: 1600, height: 900, grows: false, narrowest: 640, edge: 24, unitsPerInch: 120, pixelsPerUnit: 1, legible: 19,
    lines: [{ title: 3, caption: 2, notes: 4, sources: 2, address: 'whole' }, { title: 2, caption: 2, notes: 2, sources: 1, address: 'whole' }],
  },
  square: {
    width: 1080, height: 1080, grows: false, narrowest: 600, edge: 24, unitsPerInch: 144, pixelsPerUnit: 1, legible: 18,
    lines: [{ title: 4, caption: 3, notes: 5, sources: 3, address: 'whole' }, { title: 3, caption: 2, notes: 2, sources: 1, address: 'whole' }],
  },
  social: {
    width: 1200, height: 630, grows: false, narrowest: 600, edge: 20, unitsPerInch: 96, pixelsPerUnit: 1, legible: 15,
    lines: [{ title: 2, caption: 1, notes: 1, sources: 1, address: 'host' }],
  },
}
