import { getTranslations } from 'next-intl/server'
import type { FigureLabels } from '@/components/figure/figure-card'
import type { Locale } from '@/lib/indicators/catalogue'
import labels from '@/messages/vi/figure.json'

/** The interface's words for a figure, for components that draw it in either place. */
export async function getFigureLabels(locale: Locale): Promise<FigureLabels> {
  const t = await getTranslations({ locale, namespace: 'figure' })
  const keys = Object.keys(labels) as (keyof FigureLabels)[]
  return Object.fromEntries(keys.map((key) => [key, t(key)])) as unknown as FigureLabels
}
