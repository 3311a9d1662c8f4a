'use server'

import { revalidatePath } from 'next/cache'
import { revokeWords } from '@/lib/db/learned-words'
import type { Locale } from '@/lib/indicators/catalogue'
import { tellForm } from '../../../answer'
import { isLocale, prefixOf } from '../../../i18n'
import { requireReviewer } from '../../../session'
import type { WordsState } from './state'

/** A reviewer takes learned words back. What was accepted stays accepted. */
export async function takeBackWords(asked: Locale, id: string): Promise<WordsState> {
  const locale = isLocale(asked) ? asked : 'vi'
  const reviewer = await requireReviewer(locale, `${prefixOf(locale)}/review/words`)
  const result = await revokeWords(id, reviewer)
  revalidatePath('/[locale]/review/words', 'page')
  return tellForm(`words ${id}`, result.ok ? { status: 'revoked' } : result.reason === 'unknown' ? { status: 'unknown' } : { status: 'revoked-already', by: result.by })
}
