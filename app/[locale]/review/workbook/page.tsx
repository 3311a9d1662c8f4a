import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { toldForm } from '../../../answer'
import { prefixOf } from '../../../i18n'
import { pageLocale, type PageParams } from '../../../page-locale'
import { requireReviewer } from '../../../session'
import { uploadWorkbook } from './actions'
import type { UploadState } from './state'
import { UploadForm } from './upload-form'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'workbook' })
  return { title: t('title'), robots: { index: false } }
}

/** Where a workbook that was edited outside comes back; what was changed in it waits for review. */
export default async function WorkbookPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  await requireReviewer(locale, `${prefixOf(locale)}/review/workbook`)
  const t = await getTranslations({ locale, namespace: 'workbook' })
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <UploadForm action={uploadWorkbook.bind(null, locale)} told={toldForm<UploadState>('workbook')} labels={{ file: t('file'), fileHint: t('fileHint'), skip: t('skip'), skipHint: t('skipHint'), submit: t('submit') }} />
    </>
  )
}
