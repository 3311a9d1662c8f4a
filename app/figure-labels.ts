import { getTranslations } from 'next-intl/server'
import type { FigureLabels } from '@/components/figure/figure-card'
import type { Locale } from '@/lib/indicators/catalogue'

/** The interface's words for a figure, for components that draw it in either place. */
export async function getFigureLabels(locale: Locale): Promise<FigureLabels> {
  const t = await getTranslations({ locale, namespace: 'figure' })
  return {
    table: t('table'), area: t('area'), place: t('place'), noFigure: t('noFigure'), sources: t('sources'), downloadCsv: t('downloadCsv'),
    key: t('key'), keyOfficial: t('keyOfficial'), keyEstimated: t('keyEstimated'), keyDerived: t('keyDerived'), keyDisputed: t('keyDisputed'),
  }
}
