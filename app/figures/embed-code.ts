import type { FigureView } from '@/lib/figure/view'
import type { Query } from '../query'
import { one } from '../query'

/** Backgrounds of an embedded figure; "auto" is the reader's own. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const
export type EmbedTheme = (typeof EMBED_THEMES)[number]

/** The background that an address asks for under `key`. */
export const embedThemeOf = (query: Query, key: string): EmbedTheme => EMBED_THEMES.find((theme) => theme === one(query, key)) ?? 'auto'

/** Words above and below the drawing, about. */
const AROUND = 240
const TALLEST = 1600

/** Height in pixels that shows a figure without scrolling on a page of usual width, where no script fits it. */
export function embedHeight({ panels }: Pick<FigureView, 'panels'>): number {
  const heights = panels.map(({ drawing: { height } }) => height)
  const drawn = panels.every(({ drawing: { kind } }) => kind === 'multiples') ? Math.max(0, ...heights) * Math.ceil(heights.length / 3) : heights.reduce((sum, height) => sum + height, 0)
  return Math.min(TALLEST, Math.ceil((drawn + AROUND) / 10) * 10)
}

/**
 * What is pasted into another site: a frame with a height of its own, and the
 * script that fits it.
 *
 * @param address of the embedded figure, whole
 */
export function embedCode({ address, title, height }: { readonly address: string; readonly title: string; readonly height: number }): string {
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return [
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    `<script src="${new URL(address).origin}/embed.js" async></script>`,
  ].join('\n')
}
