import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listIndicators } from '@/lib/db/catalogue'
import { listLearnedWords, type LearnedEntry } from '@/lib/db/learned-words'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { formatDate, sayName } from '@/lib/indicators/words'
import { toldForm } from '../../../answer'
import { prefixOf } from '../../../i18n'
import { pageLocale, type PageParams } from '../../../page-locale'
import { requireReviewer } from '../../../session'
import { takeBackWords } from './actions'
import { RevokeForm } from './revoke-form'
import type { WordsState } from './state'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'words' })
  return { title: t('title'), robots: { index: false } }
}

/** What reviewers' decisions taught the reader, with the sentence it was learned from; each may be taken back. */
export default async function WordsPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const prefix = prefixOf(locale)
  await requireReviewer(locale, `${prefix}/review/words`)
  const [t, entries, indicators] = await Promise.all([getTranslations({ locale, namespace: 'words' }), listLearnedWords(), listIndicators()])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')} <a href={`${prefix}/review/readings`}>{t('readingsLink')}</a></p>
      {entries.length === 0 ? <p className="message">{t('none')}</p> : (
        <ul className="learned" aria-label={t('title')}>
          {entries.map((entry) => <Words key={entry.id} entry={entry} indicators={indicators} locale={locale} t={t} />)}
        </ul>
      )}
    </>
  )
}

interface WordsProps {
  readonly entry: LearnedEntry
  readonly indicators: readonly Indicator[]
  readonly locale: Locale
  readonly t: Awaited<ReturnType<typeof getTranslations<'words'>>>
}

function Words({ entry, indicators, locale, t }: WordsProps) {
  const indicator = indicators.find(({ code }) => code === entry.indicator)
  const day = (time: string) => formatDate(time.slice(0, 10), locale)
  const { source, revokedBy, revokedAt } = entry
  const holds = revokedAt === null
  return (
    <li>
      <div className={holds ? undefined : 'revoked'}>
        <p><strong>“{entry.measure}”</strong>{entry.measureUnit && <span className="quiet"> ({entry.measureUnit})</span>} → {indicator ? <a href={`${prefixOf(locale)}/indicators/${indicator.code}`}>{sayName(indicator, locale)}</a> : entry.indicator}
          {!holds && <span className="flag">{t('revokedFlag')}</span>}{entry.disputed && <span className="flag">{t('disputed')}</span>}</p>
        {entry.disputed && <p className="quiet">{t('disputedHint')}</p>}
        {source && <p className="quiet">{lineOf(source.before, 'end')}<mark><a href={`${prefixOf(locale)}/review/${encodeURIComponent(source.reportId)}#c-${source.candidateId}`}>{source.quote}</a></mark>{lineOf(source.after, 'start')} <cite>{source.title}</cite></p>}
        <p className="quiet">{t('learnedBy', { name: entry.learnedBy, date: day(entry.learnedAt) })}{revokedBy && revokedAt && ` · ${t('revokedBy', { name: revokedBy, date: day(revokedAt) })}`}</p>
      </div>
      <RevokeForm
        action={takeBackWords.bind(null, locale, entry.id)}
        told={toldForm<WordsState>(`words ${entry.id}`)}
        holds={holds}
        about={entry.measure}
        labels={{ revoke: t('revoke'), revoked: t('revoked'), unknown: t('unknown'), meanwhile: t('meanwhile', { name: '{name}' }) }}
      />
    </li>
  )
}

/** Of the text around a quote, what stands in its own paragraph. */
const lineOf = (text: string, side: 'start' | 'end'): string => (side === 'end' ? text.split('\n').at(-1) : text.split('\n')[0]) ?? ''
