import type { FigurePeriod } from '@/lib/figure/figure'
import type { Locale } from '@/lib/indicators/catalogue'
import { keep, stampOf, type Stamp } from '../kept'
import { compose, type Composed } from './compose'
import { gather, indicatorsOf } from './gather'
import type { FigureSpec } from './spec'

/** The view of a figure, and what else of its indicator could be shown. */
export interface FoundFigure extends Omit<Composed, 'figure' | 'options'> {
  /** Oldest first. */
  readonly periods: readonly FigurePeriod[]
}

/**
 * The figure that a spec names, or null for an unknown indicator; worked out
 * once until a figure of its indicator changes.
 *
 * @param scale size of text the reader chose
 */
export async function figureOf(spec: FigureSpec, locale: Locale, scale = 1): Promise<FoundFigure | null> {
  return keptFigure(await stampOf('catalogue', ...indicatorsOf(spec).map((code) => `indicator:${code}` as const)), spec, locale, scale)
}

async function keptFigure(stamp: Stamp, spec: FigureSpec, locale: Locale, scale: number): Promise<FoundFigure | null> {
  'use cache'
  keep(stamp, 'catalogue', `indicator:${spec.indicator}`)
  const found = await readFigure(spec, locale, scale)
  if (!found) return null
  const { figure, options: _, ...rest } = found
  return { ...rest, periods: figure.periods }
}

/** A figure with the cells it is made of, for files and tables of several. Step 5 of following a figure: gathered, built, made into a view. */
export async function readFigure(spec: FigureSpec, locale: Locale, scale = 1): Promise<Composed | null> {
  const material = await gather(spec)
  return material && compose(material, spec, locale, scale)
}
