import type { Handout } from '@/lib/export/handout'
import { pictureOf, type PictureOptions } from '@/lib/picture/picture'
import { toPng, type PngOptions } from '@/lib/picture/png'
import { SIZES } from '@/lib/picture/sizes'
import { toSvg } from '@/lib/picture/svg'
import type { Picture } from '@/lib/picture/shapes'
import { readPreferences, type Preferences } from '../preferences'
import { one, type Query } from '../query'

// A figure as a picture, as the address asks for it: `size`, `contrast`, `theme`, and of a PNG `dpi` or `scale`.

/** The picture as SVG. */
export const svgOf = async (handout: Handout, query: Query): Promise<string> => toSvg(await askedPicture(handout, query))

/** The picture as PNG; its resolution is held within bounds. */
export const pngOf = async (handout: Handout, query: Query): Promise<Uint8Array<ArrayBuffer>> => Uint8Array.from(await toPng(await askedPicture(handout, query), resolutionOf(query)))

const askedPicture = async (handout: Handout, query: Query): Promise<Picture> => pictureOf(handout, readPictureOptions(query, await readPreferences()))

/** Looks as the reader has chosen for pages, where the address does not say otherwise. */
export function readPictureOptions(query: Query, { contrast, theme }: Pick<Preferences, 'contrast' | 'theme'>): PictureOptions {
  const asked = (key: string) => one(query, key)
  return {
    size: SIZES.find((size) => size === asked('size')) ?? 'natural',
    contrast: (asked('contrast') || contrast) === 'high' ? 'high' : 'normal',
    theme: (asked('theme') || theme) === 'dark' ? 'dark' : 'light',
  }
}

/** "dpi=300" or "scale=2"; what is no number of either is left out. */
export function resolutionOf(query: Query): PngOptions {
  const read = (key: string, least: number, most: number) => {
    const text = one(query, key)
    return /^\d{1,4}(\.\d{1,3})?$/.test(text) ? { [key]: Math.min(most, Math.max(least, Number(text))) } : {}
  }
  return { ...read('dpi', 36, 600), ...read('scale', 0.25, 4) }
}
