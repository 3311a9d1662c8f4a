'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { acceptCandidate, rejectCandidate, undoDecision, type DecisionResult } from '@/lib/db/decisions'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Confirmation, Fault } from '@/lib/review/confirmation'
import { tellForm } from '../../../answer'
import { isLocale } from '../../../i18n'
import { requireReviewer } from '../../../session'
import { confirmationForm, typedFields } from './confirmation-form'

export type DecisionState =
  | { readonly status: 'idle' | 'accepted' | 'conflict' | 'rejected' | 'undone' | 'unknown' }
  | { readonly status: 'meanwhile'; readonly decision: 'pending' | 'accepted' | 'rejected' | 'superseded'; readonly by: string }
  /** With what was typed, so that nothing has to be typed twice. */
  | { readonly status: 'faulty'; readonly faults: readonly Fault[]; readonly fields: Readonly<Record<string, string>> }

const decisionForm = z.object({
  candidateId: z.string().max(100),
  revision: z.coerce.number().int().min(0),
  decision: z.enum(['accept', 'reject', 'undo']),
})

/** One of the indicators the words may mean, and the indicator that the card came with. */
const choiceForm = z.object({ alternative: z.string().max(100).optional(), indicatorRead: z.string().max(300).optional(), indicator: z.string().max(300) })

/** A reviewer accepts (perhaps put right), rejects or takes back one reading. Step 3 of following a figure. */
export async function decide(locale: Locale, reportId: string, _before: DecisionState, data: FormData): Promise<DecisionState> {
  const reviewer = await requireReviewer(isLocale(locale) ? locale : 'vi', `/review/${reportId}`)
  const fields = typedFields(data)
  const { candidateId, revision, decision } = decisionForm.parse(fields)
  const seen = { id: candidateId, revision }
  const result =
    decision === 'accept' ? await acceptCandidate(seen, await withCodes(confirmationForm.parse({ ...fields, indicator: chosenIndicator(fields) })), reviewer)
    : decision === 'reject' ? await rejectCandidate(seen, reviewer)
    : await undoDecision(seen, reviewer)
  revalidatePath('/[locale]/review/[reportId]', 'page')
  return tellForm(`candidate ${candidateId}`, stateOf(result, decision, fields))
}

/** What is written into the field goes before a choice among those proposed; left as it was, the choice counts. */
function chosenIndicator(fields: Record<string, string>): string {
  const { alternative, indicatorRead, indicator } = choiceForm.parse(fields)
  return alternative && indicator.trim() === indicatorRead?.trim() ? alternative : indicator
}

/** Names as the lists of the form offer them, in either language, become codes; what is in no list stays, for the check to name. */
async function withCodes(confirmation: Confirmation): Promise<Confirmation> {
  const [indicators, areas] = await Promise.all([listIndicators(), listAreas({ withInvented: true })])
  const same = (text: string, ...names: string[]) => names.some((name) => name.localeCompare(text.normalize('NFC'), 'vi', { sensitivity: 'accent' }) === 0)
  const indicator = indicators.find(({ code, nameVi, nameEn }) => same(confirmation.indicator, code, nameVi, nameEn))
  const area = areas.find(({ slug, fullName }) => same(confirmation.area, slug, fullName))
  return { ...confirmation, indicator: indicator?.code ?? confirmation.indicator, area: area?.slug ?? confirmation.area }
}

function stateOf(result: DecisionResult, decision: 'accept' | 'reject' | 'undo', fields: Record<string, string>): DecisionState {
  if (result.ok) return { status: decision === 'accept' ? (result.conflict ? 'conflict' : 'accepted') : decision === 'reject' ? 'rejected' : 'undone' }
  if (result.reason === 'faulty') return { status: 'faulty', faults: result.faults, fields }
  if (result.reason === 'unknown') return { status: 'unknown' }
  return { status: 'meanwhile', decision: result.decision, by: result.by ?? '' }
}
