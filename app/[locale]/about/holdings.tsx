import { getTranslations } from 'next-intl/server'
import { countByArea, listAreas, listThemes } from '@/lib/db/catalogue'
import { listReports } from '@/lib/db/reports'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDecimal } from '@/lib/indicators/words'
import { keep, stampOf, type Stamp } from '../../kept'

interface Held { readonly figures: number; readonly areas: number; readonly allAreas: number; readonly indicators: number; readonly allIndicators: number; readonly sources: number; readonly texts: number }

async function heldAt(stamp: Stamp): Promise<Held> {
  'use cache'
  keep(stamp)
  const [themes, counted, areas, reports] = await Promise.all([listThemes(), countByArea(), listAreas(), listReports()])
  const indicators = themes.flatMap((theme) => theme.indicators)
  const known = indicators.filter(({ observations }) => observations > 0)
  return {
    figures: known.reduce((sum, { observations }) => sum + observations, 0), areas: counted.size, allAreas: areas.length,
    indicators: known.length, allIndicators: indicators.length, sources: reports.length, texts: reports.filter(({ hasText }) => hasText).length,
  }
}

/** How much is held: figures, and of how many areas, indicators and sources. */
export async function Holdings({ locale }: { locale: Locale }) {
  const [t, held] = await Promise.all([getTranslations({ locale, namespace: 'about' }), stampOf().then(heldAt)])
  const number = (count: number) => formatDecimal(String(count), locale)
  const rows = [
    [t('numbers.figures'), number(held.figures)],
    [t('numbers.areas'), t('numbers.of', { count: number(held.areas), total: number(held.allAreas) })],
    [t('numbers.indicators'), t('numbers.of', { count: number(held.indicators), total: number(held.allIndicators) })],
    [t('numbers.sources'), number(held.sources)],
    [t('numbers.texts'), number(held.texts)],
  ] as const
  return <dl className="holdings">{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
}
