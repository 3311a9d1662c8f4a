'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { decideStatement, type StatementResult } from '@/lib/db/statements'
import type { Locale } from '@/lib/indicators/catalogue'
import { tellForm } from '../../../answer'
import { isLocale } from '../../../i18n'
import { requireReviewer } from '../../../session'

const decisionForm = z.object({
  statementId: z.string().max(100),
  revision: z.coerce.number().int().min(0).max(2_147_483_647),
  decision: z.enum(['accept', 'reject', 'undo']),
})

/** A reviewer accepts, rejects or takes back one result told without a figure. */
export async function decideOnStatement(locale: Locale, reportId: string, data: FormData): Promise<void> {
  const reviewer = await requireReviewer(isLocale(locale) ? locale : 'vi', `/review/${reportId}`)
  const { statementId, revision, decision } = decisionForm.parse(Object.fromEntries(data))
  const result = await decideStatement({ id: statementId, revision }, decision, reviewer)
  revalidatePath('/[locale]/review/[reportId]', 'page')
  tellForm<StatementResult>(`statement ${statementId}`, result)
}
