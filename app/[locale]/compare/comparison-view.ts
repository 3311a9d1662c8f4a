import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import type { Matrix } from '@/lib/figure/matrix'
import type { FigureView } from '@/lib/figure/view'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatFrequency, formatPeriod } from '@/lib/indicators/words'
import { figureHrefs } from '../../figures/spec'
import { prefixOf } from '../../i18n'
import { readPreferences } from '../../preferences'
import type { Query } from '../../query'
import { getComparison, type Comparison } from './comparison'
import { areasText, filtersAddress, type AddressFilters } from './filters'
import { getPeers, type PeerGroup } from './peers'

/** One figure of a comparison, with the addresses that belong to it. */
export interface ComparedFigure {
  readonly view: FigureView
  readonly exportHref: string
  readonly pageHref: string
  readonly drawingHref: string
  readonly overrideHref: string
  readonly restoreHref: string
}

export interface Choice { readonly code: string; readonly label: string }

/** What `/compare` draws: made on the server for the page and for each change of its filters. */
export interface ComparisonView {
  readonly title: string
  readonly figures: readonly ComparedFigure[]
  readonly matrix: Matrix | null
  readonly problems: readonly string[]
  readonly selected: Omit<AddressFilters, 'indicator' | 'areas'> & { readonly indicators: readonly string[]; readonly areas: readonly string[] }
  readonly frequencies: readonly Choice[]
  readonly periods: readonly Choice[]
  /** Slugs of the areas that have figures of the first indicator. */
  readonly withFigures: readonly string[]
  readonly peers: readonly PeerGroup[]
}

/** What may be chosen; the same whatever is. */
export interface ComparisonChoices {
  readonly themes: Comparison['catalogue']
  readonly districts: readonly { readonly slug: string; readonly name: string }[]
  readonly communes: readonly { readonly slug: string; readonly name: string }[]
}

/** The view of an address of `/compare`, and what may be chosen there. Worked out once a request, though the title asks too. */
export const getComparisonView = (query: Query, locale: Locale) => viewOfQuery(JSON.stringify(query), locale)

// React compares arguments by identity: the query goes in as text.
const viewOfQuery = cache(async (text: string, locale: Locale): Promise<{ view: ComparisonView; choices: ComparisonChoices }> => {
  const query: Query = JSON.parse(text)
  const { textScale } = await readPreferences()
  const [comparison, t] = await Promise.all([getComparison(query, locale, textScale), getTranslations({ locale, namespace: 'compare' })])
  const { figures, matrix, problems, areas, catalogue, withFigures, chosen } = comparison
  const first = figures[0]
  const selected = selectedFilters(comparison)
  const level = (name: string) => areas.filter((area) => area.level === name).map((area) => ({ slug: area.slug, name: name === 'commune' ? area.fullName : area.name }))
  return {
    view: {
      title: matrix ? t('matrixTitle', { areas: chosen.map(({ name }) => name).join(', ') }) : (first?.view.title ?? t('title')),
      figures: figures.map((found) => compared(found, selected, prefixOf(locale))),
      matrix, selected,
      problems: problems.map(({ key, words }) => sayProblem(t, key, words)),
      frequencies: first?.frequencies.map(({ frequency }) => ({ code: frequency, label: formatFrequency(frequency, locale) })) ?? [],
      periods: first?.periods.map(({ code, period, kind }) => ({ code, label: formatPeriod(period, locale, kind) })).reverse() ?? [],
      withFigures: [...withFigures],
      peers: await getPeers(chosen[0]?.slug ?? null, locale),
    },
    choices: { themes: catalogue, districts: level('district'), communes: level('commune') },
  }
})

function compared({ view, spec }: Comparison['figures'][number], selected: ComparisonView['selected'], prefix: string): ComparedFigure {
  const { indicators, areas, ...rest } = selected
  const page = (override: string) => `${prefix}/compare?${filtersAddress({ ...rest, indicator: indicators.join(','), areas: areasText(areas), override })}`
  return { view, ...figureHrefs(prefix, spec), overrideHref: page('1'), restoreHref: page('') }
}

function selectedFilters({ spec, figures, indicators, chosen }: Comparison): ComparisonView['selected'] {
  const shown = figures[0]?.spec ?? spec
  const oneTime = ['ranking', 'bars', 'strip', 'slope', 'dumbbell', 'tiles', 'scatter'].includes(spec.kind)
  return {
    indicators,
    areas: chosen.map(({ slug }) => slug),
    kind: spec.kind === 'lines' ? '' : spec.kind,
    frequency: shown.frequency ?? '',
    period: oneTime ? (shown.period ?? '') : (spec.kind === 'matrix' ? (spec.period ?? '') : ''),
    before: shown.before ?? '',
    from: spec.from ?? '',
    to: spec.to ?? '',
    own: spec.own ? '1' : '',
    override: spec.override ? '1' : '',
    asOf: spec.asOf ?? '',
  }
}

function sayProblem(t: Awaited<ReturnType<typeof getTranslations<'compare'>>>, key: string, words: Readonly<Record<string, string>>): string {
  switch (key) {
    case 'tooMany': return t('tooMany')
    case 'chooseAreas': return t('chooseAreas')
    case 'unknownAreas': return t('unknownAreas', { slugs: words.slugs ?? '' })
    case 'unknownIndicator': return t('unknownIndicator', { code: words.code ?? '' })
    case 'badYear': return t('badYear', { year: words.year ?? '' })
    case 'badPeriod': return t('badPeriod', { period: words.period ?? '' })
    case 'badKind': return t('badKind', { kind: words.kind ?? '' })
    default: return t('badDate', { date: words.date ?? '' })
  }
}
