import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SourceText } from '@/components/source-text'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { findReading } from '@/lib/db/readings'
import { formatDate } from '@/lib/indicators/words'
import { toldForm } from '../../../../answer'
import { prefixOf } from '../../../../i18n'
import { pageLocale } from '../../../../page-locale'
import { requireReviewer } from '../../../../session'
import { Missing } from '../../../missing'
import { decideReading } from '../actions'
import type { ReadingState } from '../state'
import { DecisionForm } from './decision-form'
import { sayDifference, type DifferenceContext, type DifferenceItem } from './difference-words'

interface Props { readonly params: Promise<{ locale: string; readingId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'readings' })
  return { title: t('difference'), robots: { index: false } }
}

/** What a later reading of a report changes, beside its sentences, to be approved as a whole or dismissed. */
export default async function ReadingPage({ params }: Props) {
  const [{ readingId }, locale] = await Promise.all([params, pageLocale(params)])
  const prefix = prefixOf(locale)
  await requireReviewer(locale, `${prefix}/review/readings/${encodeURIComponent(readingId)}`)
  const reading = await findReading(readingId)
  if (!reading) return <Missing />
  const [t, review, areas, indicators] = await Promise.all([
    getTranslations({ locale, namespace: 'readings' }), getTranslations({ locale, namespace: 'review' }), listAreas({ withInvented: true }), listIndicators(),
  ])
  const items = sayDifference(reading, { t, review, areas, indicators, locale })
  const { report, status } = reading
  const name = '{name}'
  return (
    <>
      <h1>{t('differenceOf', { title: report.title })}</h1>
      <p className="quiet">
        {t('readOn', { date: formatDate(reading.readAt.slice(0, 10), locale), version: reading.engineVersion })} · <a href={`${prefix}/review/${encodeURIComponent(report.id)}`}>{t('toReview')}</a> · <a href={`${prefix}/review/readings`}>{t('toList')}</a>
      </p>
      {status !== 'proposed' && reading.decidedBy && reading.decidedAt && (
        <p className="message">{t(`was.${status}`, { name: reading.decidedBy, date: formatDate(reading.decidedAt.slice(0, 10), locale) })}</p>
      )}
      {reading.difference === null && <p className="message">{t('otherForm')}</p>}
      {status === 'proposed' && <p>{t('approveHint')}</p>}
      <DecisionForm
        action={decideReading.bind(null, locale, readingId)}
        told={toldForm<ReadingState>(`reading ${readingId}`)}
        proposed={status === 'proposed'}
        readable={reading.difference !== null}
        labels={{
          approve: t('approve'), dismiss: t('dismiss'), reread: t('rereadOne'), unknown: t('unknown'), outdated: t('refused'), approved: t('approvedFirst', { name }), dismissed: t('dismissedFirst', { name }),
        }}
      />
      <div className="review">
        <section aria-label={review('text')} className="review-text" tabIndex={0}>
          <SourceText text={report.text} spans={items.map(({ id, span }) => ({ id: `t-${id}`, ...span }))} classOf={(ids) => changeOf(items, ids)} hrefOf={(id) => `#d-${id.slice(2)}`} />
        </section>
        <ol className="difference" aria-label={t('difference')}>
          {items.map((item) => <Item key={item.id} item={item} t={t} />)}
        </ol>
      </div>
    </>
  )
}

const changeOf = (items: readonly DifferenceItem[], [first]: readonly string[]): string => items.find(({ id }) => `t-${id}` === first)?.change ?? ''

/** One thing that changes: its words, and field by field what was and what is. */
function Item({ item, t }: { item: DifferenceItem; t: DifferenceContext['t'] }) {
  const compared = item.rows.some(({ before, after }) => before !== null && after !== null)
  return (
    <li id={`d-${item.id}`} className={item.change}>
      <p><strong>{item.figure}</strong> <span className="flag">{t(`change.${item.change}`)}</span></p>
      <blockquote><a href={`#t-${item.id}`}>{item.quote}</a></blockquote>
      {item.change === 'decided' && <p className="quiet">{item.rows.length > 0 ? t('decidedHint') : t('decidedGone')}</p>}
      {item.rows.length > 0 && (
        <table>
          {compared && <thead><tr><th scope="col">{t('fieldName')}</th><th scope="col">{t('before')}</th><th scope="col">{t('after')}</th></tr></thead>}
          <tbody>
            {item.rows.map(({ label, before, after }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {before !== null && <td>{after === null ? before : <del>{before}</del>}</td>}
                {after !== null && <td>{before === null ? after : <ins>{after}</ins>}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  )
}
