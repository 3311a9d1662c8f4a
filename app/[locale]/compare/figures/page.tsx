import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { isBlocking, nameReason, REASONS } from '@/lib/comparability/reasons'
import { sayReason, sayVerdict } from '@/lib/comparability/words'
import type { Locale } from '@/lib/indicators/catalogue'
import { isIsoDate } from '@/lib/indicators/period'
import { getLinks, type Links } from '../../../addresses'
import { pageLocale, type PageParams } from '../../../page-locale'
import { one, type Query } from '../../../query'
import { Missing } from '../../missing'
import { getPairing, type Pairing } from './pairing'
import { FigureStatement } from './figure-statement'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'pair' })
  return { title: t('title') }
}

/** Whether two figures may be compared, and why not; or, for one, which others it may be compared with. */
export default async function PairPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const asOf = one(query, 'asOf')
  const [pairing, t, site, links] = await Promise.all([
    getPairing(one(query, 'a'), one(query, 'b'), isIsoDate(asOf) ? asOf : null),
    getTranslations({ locale, namespace: 'pair' }),
    getTranslations({ locale, namespace: 'site' }),
    getLinks(locale),
  ])
  if (!pairing) return <Missing />
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: links.to('/'), name: site('overview') }, { href: links.to('/compare'), name: site('compare') }]} current={t('title')} />
      <h1>{t('title')}</h1>
      <div className="pair">
        <FigureStatement figure={pairing.first} locale={locale} links={links} />
        {pairing.second && <FigureStatement figure={pairing.second} locale={locale} links={links} />}
      </div>
      {pairing.second && pairing.verdict
        ? <VerdictOf first={pairing.first} second={pairing.second} verdict={pairing.verdict} locale={locale} links={links} />
        : <Others pairing={pairing} locale={locale} links={links} />}
    </>
  )
}

interface VerdictProps extends Pick<Pairing, 'first'> {
  readonly second: NonNullable<Pairing['second']>
  readonly verdict: NonNullable<Pairing['verdict']>
  readonly locale: Locale
  readonly links: Links
}

async function VerdictOf({ first, second, verdict, locale, links }: VerdictProps) {
  const t = await getTranslations({ locale, namespace: 'pair' })
  const codes = [...new Set([first.indicator.code, second.indicator.code])].join(',')
  const areas = [...new Set([first.area.slug, second.area.slug])].join(',')
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict" className={`verdict ${verdict.level}`}>{sayVerdict(verdict, locale)}</h2>
      {verdict.reasons.length === 0 ? <p>{t('noReservation')}</p> : (
        <ul className="reasons">
          {verdict.reasons.map((reason) => (
            <li key={reason}>
              <p><span className="flag">{isBlocking(reason) ? t('blocking') : t('reservation')}</span> {sayReason(reason, first.stated, second.stated, locale)}</p>
              <p className="quiet">{t('rule')}: {locale === 'vi' ? REASONS[reason].ruleVi : REASONS[reason].ruleEn}</p>
            </li>
          ))}
        </ul>
      )}
      <ul className="choices-row">
        <li><a className="button" href={links.to('/compare', { indicator: codes, areas, kind: 'matrix' })}>{t('sideBySide')}</a></li>
        <li><a className="button" href={links.to('/compare/figures', { a: first.figure.id })}>{t('otherFigure')}</a></li>
        <li><a href={links.to('/method#comparability')}>{t('allRules')}</a></li>
      </ul>
    </section>
  )
}

const LEVELS = ['comparable', 'reserved', 'incomparable'] as const

async function Others({ pairing: { first, others }, locale, links }: { pairing: Pairing; locale: Locale; links: Links }) {
  const t = await getTranslations({ locale, namespace: 'pair' })
  if (others.length === 0) return <p className="empty">{t('noOthers')}</p>
  return LEVELS.map((level) => {
    const group = others.filter(({ verdict }) => verdict.level === level)
    return (
      <section key={level} aria-labelledby={level}>
        <h2 id={level} className={`verdict ${level}`}>{sayVerdict({ level }, locale)} <span className="quiet">{group.length}</span></h2>
        {group.length === 0 ? <p className="quiet">{t('none')}</p> : (
          <ul className="others">
            {group.map(({ figure, verdict }) => (
              <li key={figure.figure.id}>
                <FigureStatement figure={figure} locale={locale} links={links} compact href={links.to('/compare/figures', { a: first.figure.id, b: figure.figure.id })} />
                {verdict.reasons.length > 0 && <span className="quiet">{verdict.reasons.map((reason) => nameReason(reason, locale)).join('; ')}</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
    )
  })
}
