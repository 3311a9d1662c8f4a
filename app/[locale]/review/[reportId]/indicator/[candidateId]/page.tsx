import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listAreas, listIndicators, listThemeNames } from '@/lib/db/catalogue'
import { listCandidates, type CandidateEntry } from '@/lib/db/candidates'
import { proposeIndicator } from '@/lib/extraction/matching/propose'
import type { Indicator, Locale, Theme } from '@/lib/indicators/catalogue'
import { displayUnit, sayName } from '@/lib/indicators/words'
import { toldForm } from '../../../../../answer'
import { findReport } from '../../../../../asked-once'
import { prefixOf } from '../../../../../i18n'
import { pageLocale } from '../../../../../page-locale'
import { requireReviewer } from '../../../../../session'
import { Missing } from '../../../../missing'
import { cardLabels, fieldsOf, sayFigure } from '../../card-words'
import { addIndicator } from './actions'
import { IndicatorForm, type IndicatorLabels } from './indicator-form'
import type { NewIndicatorState } from './state'

interface Props { readonly params: Promise<{ locale: string; reportId: string; candidateId: string }> }
type Translate = Awaited<ReturnType<typeof getTranslations<'review'>>>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'review' })
  return { title: t('newIndicator'), robots: { index: false } }
}

/** Where a measure that the catalogue does not know gets an indicator of its own, and its figure is accepted under it. */
export default async function NewIndicatorPage({ params }: Props) {
  const [{ reportId, candidateId }, locale] = await Promise.all([params, pageLocale(params)])
  const review = `${prefixOf(locale)}/review/${encodeURIComponent(reportId)}`
  await requireReviewer(locale, `${review}/indicator/${encodeURIComponent(candidateId)}`)
  const [report, candidates] = await Promise.all([findReport(reportId), listCandidates(reportId)])
  const candidate = candidates.find(({ id }) => id === candidateId)
  if (!report?.text || !candidate) return <Missing />
  const [t, areas, indicators, themes] = await Promise.all([getTranslations({ locale, namespace: 'review' }), listAreas({ withInvented: true }), listIndicators(), listThemeNames()])
  const back = `${review}#c-${candidateId}`
  return (
    <>
      <h1>{t('newIndicator')}</h1>
      <blockquote className="read-words"><a href={back}>{candidate.quote}</a></blockquote>
      <p className="quiet">{t('readAs', { figure: sayFigure(candidate, { locale, t }), measure: candidate.measure, title: report.title })}</p>
      {candidate.decision !== 'pending' ? <p className="message">{t('decidedAlready')} <a href={back}>{t('back')}</a></p> : (
        <IndicatorForm
          action={addIndicator.bind(null, locale, reportId, candidateId)}
          told={toldForm<NewIndicatorState>(`new-indicator ${candidateId}`)}
          revision={candidate.revision}
          values={{ ...fieldsOf(candidate, { areas, indicators, locale }), ...proposedFields(candidate, indicators, locale) }}
          labels={labelsOf(t, { themes, indicators, locale })}
        />
      )}
      <datalist id="area-choices">
        {areas.map(({ slug, fullName }) => <option key={slug} value={fullName} />)}
      </datalist>
    </>
  )
}

/** What the words suggest; where they name nothing, the words themselves. The theme is that of the nearest indicator. */
function proposedFields(candidate: CandidateEntry, indicators: readonly Indicator[], locale: Locale): Record<string, string> {
  const { measure, kind, measureUnit, alternatives } = candidate
  const proposed = proposeIndicator({ measure, kind, unit: measureUnit })
  const near = indicators.find(({ code }) => code === alternatives[0]?.code)
  return {
    code: freeCode(proposed?.code ?? '', indicators),
    nameVi: proposed?.nameVi ?? measure,
    nameEn: '',
    theme: near?.theme ?? '',
    kind,
    unitOfMeasure: proposed ? displayUnit({ unitOfMeasure: proposed.unitOfMeasure }, ['0'], locale).label : measureUnit,
    decimals: String(proposed?.decimals ?? 0),
    direction: proposed?.direction ?? 'neutral',
    definitionVi: '',
    definitionEn: '',
  }
}

/** A code that is not taken: "market-rent-2" beside "market-rent". */
function freeCode(code: string, indicators: readonly Indicator[]): string {
  const taken = new Set(indicators.map((indicator) => indicator.code))
  let free = code
  for (let number = 2; taken.has(free); number += 1) free = `${code}-${number}`
  return free
}

const KINDS = ['level', 'share', 'growth', 'plan_ratio', 'completion', 'rank', 'rank_change'] as const
const REASONS = ['code-form', 'code-taken', 'name-taken', 'not-a-digit', 'unit-of-kind'] as const

function labelsOf(t: Translate, { themes, indicators, locale }: { readonly themes: readonly Theme[]; readonly indicators: readonly Indicator[]; readonly locale: Locale }): IndicatorLabels {
  const card = cardLabels(t)
  const field = (name: keyof IndicatorLabels['fields']) => t(`added.${name}`)
  const hint = (name: keyof IndicatorLabels['hints']) => t(`addedHint.${name}`)
  return {
    fields: {
      nameVi: field('nameVi'), nameEn: field('nameEn'), code: field('code'), theme: field('theme'), kind: field('kind'), unitOfMeasure: field('unitOfMeasure'),
      decimals: field('decimals'), direction: field('direction'), definitionVi: field('definitionVi'), definitionEn: field('definitionEn'),
    },
    hints: { nameEn: hint('nameEn'), code: hint('code'), unitOfMeasure: hint('unitOfMeasure'), definitionVi: hint('definitionVi'), definitionEn: hint('definitionEn') },
    themes: Object.fromEntries(themes.map((theme) => [theme.code, sayName(theme, locale)])),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, t(`kind.${kind}`)])),
    directions: { higher_better: t('direction.higher_better'), lower_better: t('direction.lower_better'), neutral: t('direction.neutral') },
    units: [...new Set(indicators.map(({ unitOfMeasure }) => displayUnit({ unitOfMeasure }, ['0'], locale).label))].sort(new Intl.Collator('vi').compare),
    figure: card.field,
    aboutIndicator: t('aboutIndicator'), aboutFigure: t('aboutFigure'), submit: t('addAndAccept'),
    faulty: t('faulty'), unknown: t('unknownCandidate'), meanwhile: card.meanwhile,
    reason: { ...card.reason, ...Object.fromEntries(REASONS.map((reason) => [reason, t(`addedReason.${reason}`)])) },
  }
}
