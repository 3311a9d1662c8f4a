import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Prose } from '@/components/prose'
import { getLinks } from '../../addresses'
import { pageLocale, type PageParams } from '../../page-locale'
import { TourSteps } from '../tour-steps'
import { Holdings } from './holdings'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'about' })
  return { title: t('title') }
}

const WORDS = ['indicator', 'area', 'period', 'basis', 'estimate', 'derived', 'vintage', 'conflict', 'comparable'] as const

/** What this is, for whom, how much there is, and what its words mean. */
export default async function AboutPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const [t, site, { to }] = await Promise.all([
    getTranslations({ locale, namespace: 'about' }), getTranslations({ locale, namespace: 'site' }), getLinks(locale),
  ])
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <Prose id="numbers" title={t('numbers.title')}>
        <Holdings locale={locale} />
        <p>{t('numbers.uneven')} <a href={to('/coverage')}>{t('numbers.coverage')}</a></p>
      </Prose>
      <Prose id="audience" title={t('audience.title')} points={t('audience.text')} />
      <section aria-labelledby="tour">
        <h2 id="tour">{t('tour.title')}</h2>
        <TourSteps locale={locale} />
      </section>
      <Prose id="licence" title={t('licence.title')} text={t('licence.text')} />
      <Prose id="words" title={t('words.title')}>
        <dl className="glossary">
          {WORDS.map((word) => <div key={word}><dt>{t(`words.${word}`)}</dt><dd>{t(`words.${word}Text`)}</dd></div>)}
        </dl>
        <p><a href={to('/method')}>{t('method')}</a></p>
      </Prose>
    </>
  )
}
