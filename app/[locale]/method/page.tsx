import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Prose } from '@/components/prose'
import { getLinks } from '../../addresses'
import { pageLocale, type PageParams } from '../../page-locale'
import { ApplicabilityRules, ComparabilityRules, StatusRules } from './rule-tables'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'method' })
  return { title: t('title') }
}

/** The parts in order, with the name each has in an address. */
const PARTS = [
  ['entry', 'entry'], ['periods', 'periods'], ['asOf', 'as-of'], ['comparability', 'comparability'], ['targets', 'targets'],
  ['ranks', 'ranks'], ['charts', 'charts'], ['missing', 'missing'], ['values', 'values'],
] as const

/** How figures get in and by which rules they are compared, with the rules as the program has them. */
export default async function MethodPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const [t, site, { to }] = await Promise.all([
    getTranslations({ locale, namespace: 'method' }), getTranslations({ locale, namespace: 'site' }), getLinks(locale),
  ])
  const rules = {
    comparability: <ComparabilityRules locale={locale} labels={{ blocking: t('comparability.blocking'), reservation: t('comparability.reservation'), name: t('comparability.reason'), rule: t('comparability.rule') }} />,
    targets: <StatusRules locale={locale} labels={{ caption: t('targets.rules'), name: t('targets.status'), rule: t('targets.criterion'), schedules: t('targets.schedules') }} />,
    missing: <ApplicabilityRules locale={locale} title={t('missing.applicability')} see={{ href: to('/coverage'), name: t('missing.see') }} />,
  }
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: to('/'), name: site('overview') }]} current={t('title')} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="with-contents">
        <nav aria-label={t('contents')} className="page-contents">
          <ol>{PARTS.map(([part, id]) => <li key={id}><a href={`#${id}`}>{t(`${part}.title`)}</a></li>)}</ol>
        </nav>
        {PARTS.map(([part, id]) => (
          <Prose key={id} id={id} title={t(`${part}.title`)} text={t(`${part}.text`)}>
            {part in rules && rules[part as keyof typeof rules]}
          </Prose>
        ))}
      </div>
    </>
  )
}
