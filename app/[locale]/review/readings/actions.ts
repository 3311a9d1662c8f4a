'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { approveReading, dismissReading, type ReadingDecision } from '@/lib/db/reading-decisions'
import { findProposed, findReading } from '@/lib/db/readings'
import { proposeRereading, proposeRereadings } from '@/lib/db/rereading'
import type { Locale } from '@/lib/indicators/catalogue'
import { tellForm } from '../../../answer'
import { isLocale, prefixOf } from '../../../i18n'
import { requireReviewer } from '../../../session'
import type { ReadingState, RereadState } from './state'

/** So many reports, and not much longer than a second: progress is seen, and a cancellation takes hold. */
const BATCH = { most: 20, within: 1000 } as const

/** A reviewer has some outdated reports read again. What differs becomes a proposal; nothing else changes. */
export async function rereadBatch(asked: Locale): Promise<RereadState> {
  const locale = isLocale(asked) ? asked : 'vi'
  const reviewer = await requireReviewer(locale, `${prefixOf(locale)}/review/readings`)
  return tellForm('reread', { status: 'read', ...(await proposeRereadings(reviewer, BATCH)) })
}

const decisionForm = z.object({ decision: z.enum(['approve', 'dismiss', 'reread']) })

/** A reviewer approves or dismisses what a later reading changes, or has it worked out anew. */
export async function decideReading(asked: Locale, readingId: string, _before: ReadingState, data: FormData): Promise<ReadingState> {
  const locale = isLocale(asked) ? asked : 'vi'
  const list = `${prefixOf(locale)}/review/readings`
  const reviewer = await requireReviewer(locale, `${list}/${encodeURIComponent(readingId)}`)
  const { decision } = decisionForm.parse(Object.fromEntries(data))
  if (decision === 'reread') return rereadOne(readingId, list, reviewer)
  const result = decision === 'approve' ? await approveReading(readingId, reviewer) : await dismissReading(readingId, reviewer)
  revalidatePath('/[locale]/review', 'layout')
  if (result.ok) redirect(decision === 'approve' ? `${prefixOf(locale)}/review/${encodeURIComponent(result.reportId)}` : list)
  return tellForm(`reading ${readingId}`, stateOf(result))
}

async function rereadOne(readingId: string, list: string, reviewer: Parameters<typeof proposeRereading>[1]): Promise<ReadingState> {
  const reading = await findReading(readingId)
  if (!reading) return tellForm(`reading ${readingId}`, { status: 'unknown' })
  await proposeRereading(reading.report.id, reviewer)
  revalidatePath('/[locale]/review/readings', 'page')
  const proposed = await findProposed(reading.report.id)
  redirect(proposed ? `${list}/${encodeURIComponent(proposed)}` : list)
}

function stateOf(result: Extract<ReadingDecision, { ok: false }>): ReadingState {
  return result.reason === 'not-proposed' ? { status: 'not-proposed', by: result.by ?? '', decision: result.status } : { status: result.reason }
}
