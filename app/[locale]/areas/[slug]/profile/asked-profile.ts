import { isIsoDate } from '@/lib/indicators/period'
import { pageLocale } from '../../../../page-locale'
import { readPreferences } from '../../../../preferences'
import { one, type Query } from '../../../../query'
import { getProfile } from './profile'

/** What the pages of one area are given. */
export interface AreaPageProps {
  readonly params: Promise<{ locale: string; slug: string }>
  readonly searchParams: Promise<Query>
}

/** The profile of the address, in the reader's size of text; `badDate` is what was given for a date and is none. */
export async function readProfile({ params, searchParams }: AreaPageProps) {
  const [{ slug }, locale, query, { textScale }] = await Promise.all([params, pageLocale(params), searchParams, readPreferences()])
  const day = one(query, 'asOf')
  const asOf = isIsoDate(day) ? day : null
  return { locale, badDate: asOf === null ? day.slice(0, 40) : '', profile: await getProfile(slug, locale, asOf, textScale) }
}
