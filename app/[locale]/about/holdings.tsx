import { getTranslations } from 'next-intl/server'
import { countByArea, listAreas, listThemes } from '@/lib/db/catalogue'
import { listReports } from '@/lib/db/reports'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDecimal } from '@/lib/indicators/words'

/** How much is held: figures, and of how many areas, indicators and sources. */
export async function Holdings({ locale }: { locale: Locale }) {
  const [t, themes, counted, areas, reports] = await Promise.all([
    getTranslations({ locale, namespace: 'about' }), listThemes(), countByArea(), listAreas(), listReports(),
  ])
  const indicators = themes.flatMap((theme) => theme.indicators)
  const known = indicators.filter(({ observations }) => observations > 0)
  const number = (count: number) => formatDecimal(String(count), locale)
  const rows = [
    [t('numbers.figures'), number(known.reduce((sum, { observations }) => sum + observations, 0))],
    [t('numbers.areas'), t('numbers.of', { count: number(counted.size), total: number(areas.length) })],
    [t('numbers.indicators'), t('numbers.of', { count: number(known.length), total: number(indicators.length) })],
    [t('numbers.sources'), number(reports.length)],
    [t('numbers.texts'), number(reports.filter(({ hasText }) => hasText).length)],
  ] as const
  return <dl className="holdings">{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
}
