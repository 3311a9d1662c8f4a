import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SourceText } from '@/components/source-text'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { listCandidates } from '@/lib/db/candidates'
import { sayName } from '@/lib/indicators/words'
import { findReport } from '../../../asked-once'
import { prefixOf } from '../../../i18n'
import { pageLocale } from '../../../page-locale'
import { requireReviewer } from '../../../session'
import { Missing } from '../../missing'
import { toldForm } from '../../../answer'
import { decide, type DecisionState } from './actions'
import { CandidateCard } from './candidate-card'
import { cardLabels, toCard } from './card-words'
import { ReviewKeys } from './review-keys'
import { ReviewStatements } from './statements'

interface Props { readonly params: Promise<{ locale: string; reportId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reportId }, locale] = await Promise.all([params, pageLocale(params)])
  const [t, report] = await Promise.all([getTranslations({ locale, namespace: 'review' }), findReport(reportId)])
  return { title: `${t('title')}: ${report?.title ?? ''}`, robots: { index: false } }
}

/** The report's text with its readings marked, and beside it each reading to decide on. */
export default async function ReviewReportPage({ params }: Props) {
  const [{ reportId }, locale] = await Promise.all([params, pageLocale(params)])
  const prefix = prefixOf(locale)
  await requireReviewer(locale, `${prefix}/review/${reportId}`)
  const report = await findReport(reportId)
  if (!report?.text) return <Missing />
  const [t, candidates, areas, indicators] = await Promise.all([
    getTranslations({ locale, namespace: 'review' }),
    listCandidates(reportId),
    listAreas({ withInvented: true }),
    listIndicators(),
  ])
  const decisionOf = new Map(candidates.map(({ id, decision }) => [`t-${id}`, decision]))
  const labels = cardLabels(t)
  const words = { areas, indicators, locale, t, text: report.text, pages: report.pages, href: `${prefix}/review/${encodeURIComponent(reportId)}` }
  return (
    <>
      <h1>{report.title}</h1>
      <p className="quiet">
        {t('progress', { decided: candidates.filter(({ decision }) => decision !== 'pending').length, total: candidates.length })} · {t('keys')} · <a href={`${prefix}/reports/${encodeURIComponent(reportId)}`}>{t('toReport')}</a>
      </p>
      <div className="review">
        <section aria-label={t('text')} className="review-text" tabIndex={0}>
          <SourceText
            text={report.text}
            spans={candidates.map(({ id, span }) => ({ id: `t-${id}`, ...span }))}
            classOf={(ids) => decisionOf.get(ids[0] ?? '') ?? ''}
            hrefOf={(id) => `#c-${id.slice(2)}`}
          />
        </section>
        {candidates.length === 0 ? <p className="message">{t('noReadings')}</p> : (
          <ReviewKeys label={t('readings')}>
            {candidates.map((candidate) => (
              <CandidateCard
                key={candidate.id}
                candidate={toCard(candidate, words)}
                action={decide.bind(null, locale, reportId)}
                told={toldForm<DecisionState>(`candidate ${candidate.id}`)}
                labels={labels}
              />
            ))}
          </ReviewKeys>
        )}
      </div>
      <ReviewStatements reportId={reportId} text={report.text} areas={areas} indicators={indicators} locale={locale} />
      <datalist id="indicator-choices">
        {indicators.map((indicator) => <option key={indicator.code} value={sayName(indicator, locale)} />)}
      </datalist>
      <datalist id="area-choices">
        {areas.map(({ slug, fullName }) => <option key={slug} value={fullName} />)}
      </datalist>
    </>
  )
}
