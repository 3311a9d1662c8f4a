import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { getReadingContext, listIndicators } from '@/lib/db/catalogue'
import { saveReport } from '@/lib/db/reports'
import type { Locale } from '@/lib/indicators/catalogue'
import { isIsoDate, today } from '@/lib/indicators/period'
import type { Intake } from '@/lib/intake/intake'
import { takeIn, takeInText } from '@/lib/intake/take-in'
import { sayFault } from '@/lib/report-reading/file-words'
import { readReport } from '@/lib/report-reading/read-report'
import { prefixOf } from '../../../i18n'
import { rateLimiter } from '../../../rate-limit'
import type { SignedIn } from '../../../session'
import { previewParts, sayFound, sayNotes } from './say-report'
import type { Intent, Outcome } from './state'

/** Files that one person may have read in a minute. */
const MOST_A_MINUTE = 60
const quotaOf = rateLimiter(() => MOST_A_MINUTE)

/** What a person says of a report; each is optional, faults are named by their field. */
export const givenForm = z.object({
  title: z.string().trim().max(500).default(''),
  publisher: z.string().trim().max(200).default(''),
  url: z.string().trim().max(2000).refine((text) => text === '' || isWebAddress(text)).default(''),
  publishedOn: z.string().trim().refine((text) => text === '' || (isIsoDate(text) && text >= '1945-09-02' && text <= today())).default(''),
})

export type GivenFields = z.infer<typeof givenForm>

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** The first of the fields that is not as it has to be; null where all are. */
export function faultOf(fields: unknown): keyof GivenFields | null {
  const read = givenForm.safeParse(fields)
  return read.success ? null : ((read.error.issues[0]?.path[0] as keyof GivenFields | undefined) ?? 'title')
}

/** A file with its name, or a text that was pasted (then without one). */
export type Item = { readonly name: string; readonly bytes: Uint8Array } | { readonly name: null; readonly text: string }

/** Who brings something in, and how it is to be worded. */
export interface Sender { readonly person: SignedIn; readonly locale: Locale }

/**
 * Takes in one file or text, reads it, and with the intent "store" stores it with
 * its readings, all pending, in one transaction. Whatever the bytes are, the
 * answer is an outcome in words.
 */
export async function bringIn(item: Item, given: GivenFields, intent: Intent, { person, locale }: Sender): Promise<Outcome> {
  const t = await getTranslations({ locale, namespace: 'newReport' })
  const name = item.name ?? t('pastedText')
  const refused = (message: string): Outcome => ({ status: 'refused', name, message })
  const { allowed, seconds } = quotaOf(person.id)
  if (!allowed) return refused(t('tooMany', { seconds }))
  const intake: Intake = item.name === null ? takeInText(item.text) : await takeIn(item.bytes, item.name)
  if (!intake.ok) return refused(sayFault(intake, locale))

  const [context, indicators] = await Promise.all([getReadingContext(), listIndicators()])
  const read = readReport(intake, context, { ...stated(given), ...(item.name !== null && { fileName: item.name }) }, item.name === null)
  const { extraction, details } = read
  const title = details.title || (item.name ?? firstLine(extraction.text))
  const shared = { name, title, notes: sayNotes(read, locale) }
  if (intent === 'preview') {
    return { ...shared, status: 'read', message: sayFound(read, t, locale), parts: previewParts(read, { t, locale, indicators }) }
  }
  const saved = await saveReport(extraction, { ...details, title }, person)
  revalidatePath('/[locale]/review', 'page')
  const address = encodeURIComponent(saved.id)
  const prefix = prefixOf(locale)
  if (saved.status === 'known') return { ...shared, status: 'known', notes: [], message: t('known'), href: `${prefix}/reports/${address}`, link: t('toReport') }
  return { ...shared, status: 'stored', message: `${t('stored')} ${sayFound(read, t, locale)}`, href: `${prefix}/review/${address}`, link: t('toReview') }
}

/** What was said of a report, without what was left empty. */
const stated = (given: GivenFields): Partial<GivenFields> => Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''))

const firstLine = (text: string): string => (text.split('\n').find((line) => line.trim() !== '') ?? '').trim().slice(0, 120)

/** Some browsers send a path; a name is shown and kept, so nothing that steers a line belongs in it. */
export const plainName = (name: string): string => (name.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(/\p{C}/gu, '').trim().slice(0, 200) || 'tệp'
