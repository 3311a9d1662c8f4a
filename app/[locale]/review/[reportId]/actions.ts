'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { acceptCandidate, rejectCandidate, undoDecision, type DecisionResult } from '@/lib/db/decisions'
import { parseNumber } from '@/lib/extraction/number'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Confirmation, Fault } from '@/lib/review/confirmation'
import { tellForm } from '../../../answer'
import { isLocale } from '../../../i18n'
import { requireReviewer } from '../../../session'

export type DecisionState =
  | { readonly status: 'idle' | 'accepted' | 'conflict' | 'rejected' | 'undone' | 'unknown' }
  | { readonly status: 'meanwhile'; readonly decision: 'pending' | 'accepted' | 'rejected' | 'superseded'; readonly by: string }
  | { readonly status: 'faulty'; readonly faults: readonly Fault[] }

/** A number typed as it stands in a report: "5.330,9". What cannot be read stays as it is, for the check to name. */
const number = z.string().trim().max(60).transform((text) => {
  const negative = /^[-−]/.test(text)
  const read = parseNumber(negative ? text.slice(1) : text)
  return read.ok ? (negative ? `-${read.value}` : read.value) : text
})
const optionalNumber = number.transform((text) => (text === '' ? null : text))

const decisionForm = z.object({
  candidateId: z.string().max(100),
  revision: z.coerce.number().int().min(0),
  decision: z.enum(['accept', 'reject', 'undo']),
})

const confirmationForm = z.object({
  indicator: z.string().trim().max(100),
  area: z.string().trim().max(100),
  periodFrom: z.string().trim().max(10),
  periodTo: z.string().trim().max(10),
  value: number,
  valueMax: optionalNumber,
  scale: z.enum(['1', '1000', '1000000', '1000000000', '1000000000000']),
  of: optionalNumber,
  basis: z.enum(['none', 'same_period_last_year', 'previous_year', 'plan']),
  estimated: z.literal('on').optional().transform((value) => value === 'on'),
  qualifier: z.enum(['none', 'over', 'nearly', 'about']).transform((value) => (value === 'none' ? null : value)),
}) satisfies z.ZodType<Confirmation>

/** A reviewer accepts (perhaps put right), rejects or takes back one reading. Step 3 of following a figure. */
export async function decide(locale: Locale, reportId: string, _before: DecisionState, data: FormData): Promise<DecisionState> {
  const reviewer = await requireReviewer(isLocale(locale) ? locale : 'vi', `/review/${reportId}`)
  const fields = Object.fromEntries(data)
  const { candidateId, revision, decision } = decisionForm.parse(fields)
  const seen = { id: candidateId, revision }
  const result =
    decision === 'accept' ? await acceptCandidate(seen, await withCodes(confirmationForm.parse(fields)), reviewer)
    : decision === 'reject' ? await rejectCandidate(seen, reviewer)
    : await undoDecision(seen, reviewer)
  revalidatePath('/[locale]/review/[reportId]', 'page')
  return tellForm(`candidate ${candidateId}`, stateOf(result, decision))
}

/** Names as the lists of the form offer them, in either language, become codes; what is in no list stays, for the check to name. */
async function withCodes(confirmation: Confirmation): Promise<Confirmation> {
  const [indicators, areas] = await Promise.all([listIndicators(), listAreas({ withInvented: true })])
  const same = (text: string, ...names: string[]) => names.some((name) => name.localeCompare(text.normalize('NFC'), 'vi', { sensitivity: 'accent' }) === 0)
  const indicator = indicators.find(({ code, nameVi, nameEn }) => same(confirmation.indicator, code, nameVi, nameEn))
  const area = areas.find(({ slug, fullName }) => same(confirmation.area, slug, fullName))
  return { ...confirmation, indicator: indicator?.code ?? confirmation.indicator, area: area?.slug ?? confirmation.area }
}

function stateOf(result: DecisionResult, decision: 'accept' | 'reject' | 'undo'): DecisionState {
  if (result.ok) return { status: decision === 'accept' ? (result.conflict ? 'conflict' : 'accepted') : decision === 'reject' ? 'rejected' : 'undone' }
  if (result.reason === 'faulty') return { status: 'faulty', faults: result.faults }
  if (result.reason === 'unknown') return { status: 'unknown' }
  return { status: 'meanwhile', decision: result.decision, by: result.by ?? '' }
}
