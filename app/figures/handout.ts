import type { Handout } from '@/lib/export/handout'
import type { Locale } from '@/lib/indicators/catalogue'
import { today } from '@/lib/indicators/period'
import { prefixOf } from '../i18n'
import { readFigure } from './figure-of'
import { specQuery, type FigureSpec } from './spec'

/** Where readers reach this site, "https://host": behind a proxy the request itself does not know. */
export const originOf = (request: Request): string => new URL(process.env.PUBLIC_URL || process.env.BETTER_AUTH_URL || request.url).origin

/** The page that shows a figure alone, with the ways to take it along. */
export const figureAddress = (prefix: string, spec: FigureSpec) => `${prefix}/figures?${specQuery(spec)}`

/**
 * The figure of a spec as it leaves: the same view as on the page, with the way back to it.
 *
 * @param scale size of text the reader chose
 * @returns null for an unknown indicator
 */
export async function readHandout(spec: FigureSpec, locale: Locale, origin: string, scale = 1): Promise<Handout | null> {
  const found = await readFigure(spec, locale, scale)
  if (!found) return null
  const { figure, options, view } = found
  return { locale, figure, options, view, madeOn: today(), origin, link: { address: origin + figureAddress(prefixOf(locale), found.spec), frozen: false } }
}
