import { getTranslations } from 'next-intl/server'
import type { FigureLabels } from '@/components/figure/figure-card'
import type { Locale } from '@/lib/indicators/catalogue'
import labels from '@/messages/vi/figure.json'
import takeAway from '@/messages/vi/take-away.json'

/** The interface's words for a figure, for components that draw it in either place. */
export async function getFigureLabels(locale: Locale): Promise<FigureLabels> {
  const [t, menu] = await Promise.all([getTranslations({ locale, namespace: 'figure' }), getTranslations({ locale, namespace: 'takeAway.menu' })])
  // The menu's words are one object: of several cards on a page they are sent once.
  return { ...said(labels, t), takeAway: said(takeAway.menu, menu) }
}

const said = <T extends Readonly<Record<string, string>>>(keys: T, say: (key: Extract<keyof T, string>) => string) =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, say(key as Extract<keyof T, string>)])) as Record<keyof T, string>
