import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { countOutdated } from '@/lib/db/rereading'
import { listReadings, type ReadingEntry } from '@/lib/db/readings'
import { ENGINE_VERSION } from '@/lib/extraction/engine-version'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate } from '@/lib/indicators/words'
import { toldForm } from '../../../answer'
import { prefixOf } from '../../../i18n'
import { pageLocale, type PageParams } from '../../../page-locale'
import { requireReviewer } from '../../../session'
import { rereadBatch } from './actions'
import { RereadForm } from './reread-form'
import type { RereadState } from './state'

type Translate = Awaited<ReturnType<typeof getTranslations<'readings'>>>

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'readings' })
  return { title: t('title'), robots: { index: false } }
}

/** Reports that were read by older rules are read again here, and what that changes waits to be approved. */
export default async function ReadingsPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const prefix = prefixOf(locale)
  await requireReviewer(locale, `${prefix}/review/readings`)
  const [t, outdated, proposed, decided] = await Promise.all([
    getTranslations({ locale, namespace: 'readings' }), countOutdated(), listReadings({ proposed: true }), listReadings({ proposed: false, limit: 20 }),
  ])
  // The browser fills in the numbers, batch after batch.
  const counts = { read: '{read}', total: '{total}', proposed: '{proposed}' }
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('outdated', { count: outdated, version: ENGINE_VERSION })} <a href={`${prefix}/review/words`}>{t('wordsLink')}</a></p>
      <RereadForm
        action={rereadBatch.bind(null, locale)}
        told={toldForm<RereadState>('reread')}
        outdated={outdated}
        labels={{
          submit: t('submit'), more: t('more'), cancel: t('cancel'), progress: t('progress', counts), done: t('done', counts), cancelled: t('cancelled', counts), failed: t('failed', counts),
        }}
      />
      <h2 id="proposed">{t('proposed')}</h2>
      {proposed.length === 0 ? <p className="message">{t('none')}</p> : <Readings label="proposed" entries={proposed} locale={locale} t={t} />}
      {decided.length > 0 && (
        <>
          <h2 id="decided">{t('decided')}</h2>
          <Readings label="decided" entries={decided} locale={locale} t={t} />
        </>
      )}
    </>
  )
}

interface ReadingsProps { readonly label: string; readonly entries: readonly ReadingEntry[]; readonly locale: Locale; readonly t: Translate }

function Readings({ label, entries, locale, t }: ReadingsProps) {
  return (
    <ul className="index-list roomy" aria-labelledby={label}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <span>
            <a href={`${prefixOf(locale)}/review/readings/${encodeURIComponent(entry.id)}`}>{entry.title}</a>
            {entry.status !== 'proposed' && <span className="flag">{t(entry.status)}</span>}
            <span className="quiet block">
              {t('readOn', { date: formatDate(entry.readAt.slice(0, 10), locale), version: entry.engineVersion })}
              {entry.decidedBy && entry.decidedAt && ` · ${t('decidedBy', { name: entry.decidedBy, date: formatDate(entry.decidedAt.slice(0, 10), locale) })}`}
            </span>
          </span>
          <span className="quiet">{t('counts', { added: entry.added, changed: entry.changed, removed: entry.removed })}</span>
        </li>
      ))}
    </ul>
  )
}
