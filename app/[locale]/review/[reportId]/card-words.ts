import type { getTranslations } from 'next-intl/server'
import type { CandidateEntry } from '@/lib/db/candidates'
import type { Area, Indicator, Locale } from '@/lib/indicators/catalogue'
import { formatDate, formatDecimal, formatPeriod, formatQualifier, sayName } from '@/lib/indicators/words'
import type { CandidateCardData, CardLabels } from './candidate-card'

type Translate = Awaited<ReturnType<typeof getTranslations<'review'>>>

interface Context {
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly locale: Locale
  readonly t: Translate
}

const SCALES = ['1', '1000', '1000000', '1000000000', '1000000000000'] as const
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
    remarks: remarksOf(candidate, t),
    provenance: `${candidate.rule}@${candidate.ruleVersion} · ${t('confidence', { confidence: formatDecimal(candidate.confidence, locale) })}`,
    decided: decidedBy && decidedAt ? t('decidedBy', { name: decidedBy, date: formatDate(decidedAt.slice(0, 10), locale) }) : null,
    fields: fieldsOf(candidate, context),
  }
}

function sayFigure(candidate: CandidateEntry, { locale, t }: Context): string {
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
    fact(t('field.period'), candidate.period && formatPeriod(candidate.period, locale), t('noPeriod')),
    ...(candidate.basis === 'none' ? [] : [fact(t('field.basis'), t(`basis.${candidate.basis}`), '')]),
    ...(candidate.estimated ? [fact(t('field.estimated'), '✓', '')] : []),
  ]
}

function remarksOf({ role, implied, doubts }: CandidateEntry, t: Translate): string[] {
  const known = ['area', 'period', 'basis', 'estimated', 'of', 'measure'] as const
  const fields = known.filter((field) => implied.includes(field)).map((field) => t(`field.${field}`).toLowerCase())
  return [
    ...(role === 'target' ? [t('target')] : []),
    ...(fields.length > 0 ? [t('implied', { fields: fields.join(', ') })] : []),
    ...(doubts.length > 0 ? [t('doubts', { doubts: doubts.map((doubt) => sayDoubt(doubt, t)).join('; ') })] : []),
  ]
}

const DOUBTS = ['unusual-separator', 'plan-not-named', 'plan-amount', 'verb-of-change-missing', 'repeated'] as const

/** A doubt in words; one that a newer rule noted stays as it is named. */
function sayDoubt(doubt: string, t: Translate): string {
  const known = DOUBTS.find((name) => name === doubt)
  return known ? t(`doubt.${known}`) : doubt
}

const fieldsOf = (candidate: CandidateEntry, { areas, indicators, locale }: Context): Record<string, string> => ({
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
    accept: t('accept'), reject: t('reject'), undo: t('undo'), correct: t('correct'),
    decision: { pending: t('pending'), accepted: t('accepted'), rejected: t('rejected'), superseded: t('superseded') },
    state: {
      accepted: t('resultAccepted'), conflict: t('resultConflict'), rejected: t('resultRejected'), undone: t('resultUndone'),
      unknown: t('unknownCandidate'), faulty: t('faulty'),
    },
    meanwhile: { pending: t('meanwhilepending'), accepted: t('meanwhileaccepted', { name }), rejected: t('meanwhilerejected', { name }), superseded: t('meanwhilesuperseded', { name }) },
    reason: Object.fromEntries(reasons.map((reason) => [reason, t(`reason.${reason}`)])),
    field: {
      indicator: t('field.indicator'), area: t('field.area'), periodFrom: t('field.periodFrom'), periodTo: t('field.periodTo'),
      value: t('field.value'), valueMax: t('field.valueMax'), scale: t('field.scale'), of: t('field.of'), basis: t('field.basis'),
      qualifier: t('field.qualifier'), estimated: t('field.estimated'),
      scales: Object.fromEntries(SCALES.map((scale) => [scale, t(`scale.${scale}`)])),
      bases: Object.fromEntries(BASES.map((basis) => [basis, t(`basis.${basis}`)])),
      qualifiers: Object.fromEntries(QUALIFIERS.map((qualifier) => [qualifier, t(`qualifier.${qualifier}`)])),
    },
  }
}
