import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MOST_BYTES } from '@/lib/intake/limits'
import { sayFault } from '@/lib/report-reading/file-words'
import { today } from '@/lib/indicators/period'
import { toldForm } from '../../../answer'
import { prefixOf } from '../../../i18n'
import { pageLocale, type PageParams } from '../../../page-locale'
import { requireReviewer } from '../../../session'
import { bringReports } from './actions'
import { NewReportForm } from './new-report-form'
import { IDLE, MOST_FILES, type NewReportState } from './state'

const LABELS = [
  'text', 'textHint', 'files', 'filesHint', 'drop', 'title', 'titleHint', 'publisher', 'url', 'publishedOn', 'details', 'detailsHint', 'preview', 'store', 'withoutScript',
  'cancel', 'cancelled', 'failed', 'nothing', 'outcome', 'chosen', 'remove', 'again', 'readings',
] as const

export type FormLabels = Readonly<Record<(typeof LABELS)[number] | 'tooLarge' | 'tooManyFiles' | 'sending' | 'reading', string>>

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'newReport' })
  return { title: t('heading'), robots: { index: false } }
}

/** Where reports come in: pasted, or as files. What is read in them can be looked at before it is stored. */
export default async function NewReportPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const prefix = prefixOf(locale)
  await requireReviewer(locale, `${prefix}/review/new`)
  const t = await getTranslations({ locale, namespace: 'newReport' })
  const labels: FormLabels = {
    ...(Object.fromEntries(LABELS.map((key) => [key, t(key)])) as Record<(typeof LABELS)[number], string>),
    tooLarge: sayFault({ reason: 'too-large', place: null }, locale),
    tooManyFiles: t('tooManyFiles', { most: MOST_FILES }),
    // Filled in by the browser.
    sending: t('sending', { name: '{name}', number: '{number}', count: '{count}', percent: '{percent}' }),
    reading: t('reading', { name: '{name}', number: '{number}', count: '{count}' }),
  }
  return (
    <>
      <h1>{t('heading')}</h1>
      <p className="lead">{t('lead')} <a href={`${prefix}/review/workbook`}>{t('workbook')}</a></p>
      <NewReportForm
        action={bringReports.bind(null, locale)}
        address={`${prefix}/review/new/take`}
        told={toldForm<NewReportState>('new-report') ?? IDLE}
        latest={today()}
        largest={MOST_BYTES}
        labels={labels}
      />
    </>
  )
}
