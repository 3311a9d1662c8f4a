import type { getTranslations } from 'next-intl/server'
import type { CandidateEntry } from '@/lib/db/candidates'
import type { ReportPage } from '@/lib/db/reports'
import type { Origin } from '@/lib/extraction/candidate'
import type { Area, Indicator, Locale } from '@/lib/indicators/catalogue'
import { formatDate, formatDecimal, formatPeriod, formatQualifier, sayName } from '@/lib/indicators/words'
import { sayDoubt } from '@/lib/report-reading/words'
import type { CandidateCardData, CardLabels } from './candidate-card'
import type { FieldLabels } from './correction-fields'

type Translate = Awaited<ReturnType<typeof getTranslations<'review'>>>

interface Context {
  /** The text that spans point into. */
  readonly text: string
  /** Where each page of the file stands in it. */
  readonly pages: readonly ReportPage[] | null
  /** Address of the review of the report. */
  readonly href: string
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly locale: Locale
  readonly t: Translate
}

const SCALES = ['1', '1000', '10000', '1000000', '1000000000', '1000000000000', '1000000000000000'] as const
const BASES = ['none', 'same_period_last_year', 'previous_year', 'plan'] as const
const QUALIFIERS = ['none', 'over', 'nearly', 'about'] as const

/** A candidate in words for its card, and its fields as the form takes them. */
export function toCard(candidate: CandidateEntry, context: Context): CandidateCardData {
  const { locale, t } = context
  const { decidedBy, decidedAt } = candidate
  return {
    id: candidate.id,
    revision: candidate.revision,
    decision: candidate.decision,
    quote: candidate.quote,
    figure: sayFigure(candidate, context),
    kind: t(`kind.${candidate.kind}`),
    facts: factsOf(candidate, context),
    remarks: remarksOf(candidate, context),
    provenance: [...pageOf(candidate, context), `${candidate.rule}@${candidate.ruleVersion}`, t('confidence', { confidence: formatDecimal(candidate.confidence, locale) })].join(' · '),
    decided: decidedBy && decidedAt ? t('decidedBy', { name: decidedBy, date: formatDate(decidedAt.slice(0, 10), locale) }) : null,
    fields: fieldsOf(candidate, context),
    alternatives: alternativesOf(candidate, context),
    sure: candidate.alternatives.some(({ code, score }) => code === candidate.indicator && score >= SURE),
    newIndicator: `${context.href}/indicator/${encodeURIComponent(candidate.id)}`,
  }
}

/** From here on the words are as good as the indicator's name. */
const SURE = 0.95

/** The page of the file, or the sheet, that the words begin on. */
function pageOf({ span }: CandidateEntry, { pages, t }: Context): string[] {
  const page = pages?.find(({ start, end }) => span.start >= start && span.start < end)
  return page ? [page.name === null ? t('page', { number: page.number }) : t('sheet', { name: page.name })] : []
}

/** A choice where there is one: not where the only meaning is the one that was read. */
function alternativesOf({ alternatives, indicator }: CandidateEntry, { indicators, locale, t }: Context): CandidateCardData['alternatives'] {
  if (alternatives.every(({ code }) => code === indicator)) return []
  return alternatives.flatMap(({ code, score }) => {
    const known = indicators.find((one) => one.code === code)
    return known ? [{ code, name: sayName(known, locale), score: t('score', { score: Math.round(score * 100) }), chosen: code === indicator }] : []
  })
}

/** "16,3%", "2/30 hạng", "4.120 tỷ đồng": what was read, in its own unit. */
export function sayFigure(candidate: Pick<CandidateEntry, 'value' | 'valueMax' | 'of' | 'scale' | 'measureUnit' | 'qualifier'>, { locale, t }: Pick<Context, 'locale' | 't'>): string {
  const range = candidate.valueMax === null ? '' : `–${formatDecimal(candidate.valueMax, locale)}`
  const of = candidate.of === null ? '' : `/${formatDecimal(candidate.of, locale)}`
  const scale = SCALES.find((known) => known === candidate.scale && known !== '1')
  const unit = candidate.measureUnit === '%' ? '%' : ` ${scale ? `${t(`scale.${scale}`)} ` : ''}${candidate.measureUnit}`
  return `${formatQualifier(candidate.qualifier, locale)}${formatDecimal(candidate.value, locale)}${range}${of}${unit}`
}

function factsOf(candidate: CandidateEntry, { areas, indicators, locale, t }: Context): CandidateCardData['facts'] {
  const indicator = indicators.find(({ code }) => code === candidate.indicator)
  const area = areas.find(({ slug }) => slug === candidate.areaSlug)
  const name = indicator && sayName(indicator, locale)
  const fact = (label: string, text: string | null | undefined, otherwise: string) => ({ label, text: text || otherwise, missing: !text })
  return [
    fact(t('field.indicator'), name, t('noIndicator')),
    fact(t('measure'), candidate.measure, '–'),
    fact(t('field.area'), area?.fullName, candidate.areaName ? `${candidate.areaName}: ${t('noArea')}` : t('noArea')),
    fact(t('field.period'), candidate.period && formatPeriod(candidate.period, locale), candidate.openPeriod ? t(`openPeriod.${candidate.openPeriod}`) : t('noPeriod')),
    ...(candidate.basis === 'none' ? [] : [fact(t('field.basis'), t(`basis.${candidate.basis}`), '')]),
    ...(candidate.estimated ? [fact(t('field.estimated'), '✓', '')] : []),
  ]
}

function remarksOf({ role, implied, origins, doubts }: CandidateEntry, { t, text, locale }: Context): string[] {
  const known = ['area', 'period', 'basis', 'estimated', 'of', 'measure'] as const
  const fields = known.filter((field) => implied.includes(field)).map((field) => `${t(`field.${field}`).toLowerCase()}${sayOrigin(origins[field], text, t)}`)
  return [
    ...(role === 'target' ? [t('target')] : []),
    ...(fields.length > 0 ? [t('implied', { fields: fields.join('; ') })] : []),
    ...(doubts.length > 0 ? [t('doubts', { doubts: doubts.map((doubt) => sayDoubt(doubt, locale)).join('; ') })] : []),
  ]
}

/** " (tiêu đề: “9 tháng năm 2022”)"; "" where it was not noted. */
function sayOrigin(origin: Origin | undefined, text: string, t: Translate): string {
  if (!origin) return ''
  const words = origin.span && text.slice(origin.span.start, origin.span.end).replace(/\s+/g, ' ').trim()
  return ` (${t(`origin.${origin.place}`)}${words ? `: “${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}”` : ''})`
}

/** Letters shown of the words that gave a field. */
const LONGEST = 80

/** The fields of a reading as forms take them. */
export const fieldsOf = (candidate: CandidateEntry, { areas, indicators, locale }: Pick<Context, 'areas' | 'indicators' | 'locale'>): Record<string, string> => ({
  indicator: indicators.filter(({ code }) => code === candidate.indicator).map((indicator) => sayName(indicator, locale)).join(),
  area: areas.find(({ slug }) => slug === candidate.areaSlug)?.fullName ?? '',
  periodFrom: candidate.period?.from ?? '',
  periodTo: candidate.period?.to ?? '',
  value: formatDecimal(candidate.value, 'vi').replace('−', '-'),
  valueMax: candidate.valueMax === null ? '' : formatDecimal(candidate.valueMax, 'vi').replace('−', '-'),
  scale: candidate.scale,
  of: candidate.of === null ? '' : formatDecimal(candidate.of, 'vi'),
  basis: candidate.basis,
  qualifier: candidate.qualifier ?? 'none',
  estimated: candidate.estimated ? 'on' : '',
})

/** The words of the cards, once for all of them. */
export function cardLabels(t: Translate): CardLabels {
  const reasons = [
    'missing', 'not-in-catalogue', 'not-a-number', 'not-a-date', 'ends-before-it-starts', 'not-a-whole-number', 'rank-needs-of', 'above-of', 'not-a-percentage',
    'of-not-wanted', 'of-not-positive', 'range-upside-down', 'too-long',
  ] as const
  // The name is filled in by the browser, once it is known who was first.
  const name = '{name}'
  return {
    accept: t('accept'), reject: t('reject'), undo: t('undo'), correct: t('correct'), alternatives: t('alternatives'), newIndicator: t('newIndicator'),
    decision: { pending: t('pending'), accepted: t('accepted'), rejected: t('rejected'), superseded: t('superseded') },
    state: {
      accepted: t('resultAccepted'), conflict: t('resultConflict'), rejected: t('resultRejected'), undone: t('resultUndone'),
      unknown: t('unknownCandidate'), faulty: t('faulty'),
    },
    meanwhile: { pending: t('meanwhilepending'), accepted: t('meanwhileaccepted', { name }), rejected: t('meanwhilerejected', { name }), superseded: t('meanwhilesuperseded', { name }) },
    reason: Object.fromEntries(reasons.map((reason) => [reason, t(`reason.${reason}`)])),
    field: fieldLabels(t),
  }
}

/** Names of the fields of a figure, and the words of their choices. */
export const fieldLabels = (t: Translate): FieldLabels => ({
  indicator: t('field.indicator'), area: t('field.area'), periodFrom: t('field.periodFrom'), periodTo: t('field.periodTo'),
  value: t('field.value'), valueMax: t('field.valueMax'), scale: t('field.scale'), of: t('field.of'), basis: t('field.basis'),
  qualifier: t('field.qualifier'), estimated: t('field.estimated'),
  scales: Object.fromEntries(SCALES.map((scale) => [scale, t(`scale.${scale}`)])),
  bases: Object.fromEntries(BASES.map((basis) => [basis, t(`basis.${basis}`)])),
  qualifiers: Object.fromEntries(QUALIFIERS.map((qualifier) => [qualifier, t(`qualifier.${qualifier}`)])),
})
