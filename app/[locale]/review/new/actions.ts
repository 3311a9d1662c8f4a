'use server'

import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { MOST_BYTES } from '@/lib/intake/limits'
import { sayFault } from '@/lib/report-reading/file-words'
import { tellForm } from '../../../answer'
import { isLocale, prefixOf } from '../../../i18n'
import { requireReviewer } from '../../../session'
import { bringIn, faultOf, givenForm, plainName, type Item } from './bring-in'
import { IDLE, MOST_FILES, NO_FIELDS, type Fields, type NewReportState, type Outcome } from './state'

/** A reviewer brings reports in without a script: a text, files, or both. Each goes in by itself; what is refused is named. */
export async function bringReports(asked: Locale, _before: NewReportState, data: FormData): Promise<NewReportState> {
  return tellForm('new-report', await takeAll(isLocale(asked) ? asked : 'vi', data))
}

async function takeAll(locale: Locale, data: FormData): Promise<NewReportState> {
  const person = await requireReviewer(locale, `${prefixOf(locale)}/review/new`)
  const t = await getTranslations({ locale, namespace: 'newReport' })
  const field = (name: keyof Fields) => { const value = data.get(name); return typeof value === 'string' ? value : '' }
  const fields: Fields = { text: field('text'), title: field('title'), publisher: field('publisher'), url: field('url'), publishedOn: field('publishedOn') }
  const files = data.getAll('files').filter((file): file is File => file instanceof File && !(file.size === 0 && file.name === ''))
  const count = files.length + (fields.text.trim() === '' ? 0 : 1)
  const refuse = (fault: string): NewReportState => ({ ...IDLE, fault, fields })
  if (count === 0) return refuse(t('nothing'))
  if (files.length > MOST_FILES) return refuse(t('tooManyFiles', { most: MOST_FILES }))
  const fault = faultOf(fields)
  if (fault) return refuse(t(`fault.${fault}`))

  const intent = data.get('intent') === 'store' ? 'store' : 'preview'
  // One title cannot be that of several reports.
  const given = { ...givenForm.parse(fields), ...(count > 1 && { title: '' }) }
  const outcomes: Outcome[] = []
  const take = async (item: Item) => outcomes.push(await bringIn(item, given, intent, { person, locale }))
  if (fields.text.trim() !== '') await take({ name: null, text: fields.text })
  for (const file of files) {
    const name = plainName(file.name)
    if (file.size > MOST_BYTES) outcomes.push({ status: 'refused', name, message: sayFault({ reason: 'too-large', place: null }, locale) })
    else await take({ name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  const isDone = intent === 'store' && outcomes.every(({ status }) => status !== 'refused')
  return { fault: '', outcomes, fields: isDone ? NO_FIELDS : fields }
}
