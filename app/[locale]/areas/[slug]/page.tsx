import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listIndicators } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import type { Area, Locale } from '@/lib/indicators/catalogue'
import { formatDate } from '@/lib/indicators/words'
import { findAreaLife } from '../../../asked-once'
import { prefixOf } from '../../../i18n'
import { pageLocale } from '../../../page-locale'
import { AreaFigures } from './area-figures'

interface Props { readonly params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findAreaLife((await params).slug)
  return found ? { title: found.area.fullName } : {}
}

/** One area: its life, and every figure known of it. */
export default async function AreaPage({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([params, pageLocale(params)])
  const found = await findAreaLife(slug)
  if (!found) notFound()
  const { area, predecessors, successors } = found
  const [t, cells, indicators] = await Promise.all([
    getTranslations({ locale, namespace: 'areas' }),
    listCells({ areas: [slug] }),
    listIndicators(),
  ])
  return (
    <>
      <h1>{area.fullName}</h1>
      <dl className="facts">
        {area.code && <div><dt>{t('code')}</dt><dd>{area.code}</dd></div>}
        {area.validTo && <div><dt>{t('ended', { date: formatDate(area.validTo, locale) })}</dt><dd>{t('partsUnknown')}</dd></div>}
        {area.validFrom && <div><dt>{t('since', { date: formatDate(area.validFrom, locale) })}</dt><dd>{t('partsUnknown')}</dd></div>}
        {successors.length > 0 && <div><dt>{t('successors')}</dt><dd><AreaLinks areas={successors} locale={locale} /></dd></div>}
        {predecessors.length > 0 && <div><dt>{t('predecessors')}</dt><dd><AreaLinks areas={predecessors} locale={locale} /></dd></div>}
      </dl>
      <section aria-labelledby="figures">
        <h2 id="figures">{t('figures')}</h2>
        {cells.length === 0 ? <p className="message">{t('none')}</p> : <AreaFigures cells={cells} indicators={indicators} locale={locale} />}
      </section>
    </>
  )
}

const AreaLinks = ({ areas, locale }: { areas: readonly Area[]; locale: Locale }) =>
  areas.map(({ slug, fullName }, index) => <span key={slug}>{index > 0 && ', '}<a href={`${prefixOf(locale)}/areas/${slug}`}>{fullName}</a></span>)
