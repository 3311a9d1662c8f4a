'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { acceptUnderNewIndicator } from '@/lib/db/indicators-added'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { displayUnit } from '@/lib/indicators/words'
import { tellForm } from '../../../../../answer'
import { isLocale, prefixOf } from '../../../../../i18n'
import { requireReviewer } from '../../../../../session'
import { confirmationForm, typedFields } from '../../confirmation-form'
import type { NewIndicatorState } from './state'

const text = z.string().max(2000)
const indicatorForm = z.object({
  revision: z.coerce.number().int().min(0),
  code: text, nameVi: text, nameEn: text, theme: text, unitOfMeasure: text, decimals: text, definitionVi: text, definitionEn: text,
  kind: z.enum(['growth', 'level', 'share', 'rank', 'rank_change', 'completion', 'plan_ratio']),
  direction: z.enum(['higher_better', 'lower_better', 'neutral']),
})

/** A reviewer adds an indicator to the catalogue and accepts a reading under it, both or neither. */
export async function addIndicator(asked: Locale, reportId: string, candidateId: string, _before: NewIndicatorState, data: FormData): Promise<NewIndicatorState> {
  const locale = isLocale(asked) ? asked : 'vi'
  const review = `${prefixOf(locale)}/review/${encodeURIComponent(reportId)}`
  const reviewer = await requireReviewer(locale, `${review}/indicator/${encodeURIComponent(candidateId)}`)
  const fields = typedFields(data)
  const { revision, ...typed } = indicatorForm.parse(fields)
  const [indicators, areas] = await Promise.all([listIndicators(), listAreas({ withInvented: true })])
  const confirmed = confirmationForm.omit({ indicator: true }).parse(fields)
  const area = areas.find(({ slug, fullName }) => confirmed.area === slug || same(confirmed.area, fullName))
  const result = await acceptUnderNewIndicator(
    { id: candidateId, revision }, { ...typed, unitOfMeasure: unitCode(typed.unitOfMeasure, indicators) }, { ...confirmed, area: area?.slug ?? confirmed.area }, reviewer,
  )
  if (result.ok) {
    revalidatePath('/[locale]/review/[reportId]', 'page')
    redirect(`${review}#c-${candidateId}`)
  }
  return tellForm(`new-indicator ${candidateId}`, result.reason === 'unknown' ? { status: 'unknown' }
    : result.reason === 'decided-meanwhile' ? { status: 'meanwhile', decision: result.decision, by: result.by ?? '' }
    : { status: 'faulty', faults: result.faults, fields })
}

const same = (a: string, b: string) => a.normalize('NFC').localeCompare(b, 'vi', { sensitivity: 'accent' }) === 0

/** The catalogue's unit of which this is the word, in either language; a word it does not have stays. */
function unitCode(word: string, indicators: readonly Indicator[]): string {
  const units = [...new Set(indicators.map(({ unitOfMeasure }) => unitOfMeasure))]
  return units.find((unit) => unit === word.trim() || (['vi', 'en'] as const).some((locale) => same(word.trim(), displayUnit({ unitOfMeasure: unit }, ['0'], locale).label))) ?? word
}
