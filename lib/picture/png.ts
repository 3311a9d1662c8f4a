import { renderAsync } from '@resvg/resvg-js'
import { encodePng, sizeChunk, textChunk } from './chunks'
import { FONT_FILES } from './fonts'
import type { Picture } from './shapes'
import { toSvg } from './svg'

export interface PngOptions {
  /** Pixels an inch of the printed picture; wins over `scale`. */
  readonly dpi?: number
  /** Pixels a unit of the picture. */
  readonly scale?: number
}

/** A slide at three times its size, and a page of A4 at 500 dpi: beyond it a picture would take the memory and the time of others. */
const MOST_PIXELS = 14_000_000

/** How many pixels a unit of a picture gets: what is asked for, within bounds; by dots an inch never fewer than a size of so many pixels has. */
export function pixelsPerUnit({ width, height, unitsPerInch, isFixed, pixelsPerUnit: usual }: Picture, { dpi, scale }: PngOptions): number {
  const wanted = dpi !== undefined ? Math.max(dpi / unitsPerInch, isFixed ? usual : 0) : (scale ?? usual)
  return Math.min(Math.max(wanted, 0.1), Math.sqrt(MOST_PIXELS / (width * height)))
}

/**
 * A picture as PNG, with its title, description, sources, date and address as texts in the file, and the size it is
 * to have in print. Drawn in a thread of its own: other requests are answered meanwhile.
 *
 * @throws Error where a font file is missing
 */
export async function toPng(picture: Picture, options: PngOptions = {}): Promise<Uint8Array> {
  const scale = pixelsPerUnit(picture, options)
  const image = await renderAsync(toSvg(picture), {
    font: { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: 'Be Vietnam Pro', sansSerifFamily: 'Be Vietnam Pro' },
    fitTo: { mode: 'width', value: Math.round(picture.width * scale) },
  })
  // Not image.asPng(), which packs here and now: 20 ms for a slide, 200 for a large one, and nobody else is answered.
  const { width, height, pixels } = image
  return encodePng({ width, height, pixels }, chunksOf(picture, scale))
}

/** Keywords registered for PNG texts; `URL` is common use. */
function chunksOf({ about, locale, unitsPerInch }: Picture, scale: number): Uint8Array[] {
  const texts: readonly (readonly [string, string])[] = [
    ['Title', about.title], ['Description', about.description], ['Author', about.publishers.join('; ')], ['Source', about.sources.join('; ')], ['Creation Time', about.madeOn], ['URL', about.address],
  ]
  return [sizeChunk(unitsPerInch * scale), ...texts.filter(([, text]) => text !== '').map(([keyword, text]) => textChunk(keyword, text, locale))]
}
