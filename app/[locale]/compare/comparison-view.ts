import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { linesView, type FigureView } from '@/lib/figure/view'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatFrequency } from '@/lib/indicators/words'
import { getComparison, type Comparison, type Query } from '../../figures'
import { prefixOf } from '../../i18n'
import { areasText, filtersAddress } from './filters'

/** What `/compare` draws: made on the server for the page and for each change of its filters. */
export interface ComparisonView {
  readonly view: FigureView
  readonly problems: readonly string[]
  readonly csvHref: string
  readonly selected: ComparisonFilters
  readonly frequencies: readonly { readonly frequency: string; readonly label: string }[]
  /** Slugs of the areas that have figures of the indicator. */
  readonly withFigures: readonly string[]
}

/** The filters as the address has them; "" for any. */
export interface ComparisonFilters {
  readonly indicator: string
  readonly areas: readonly string[]
  readonly frequency: string
  readonly from: string
  readonly to: string
  readonly asOf: string
}

/** What may be chosen; the same whatever is. */
export interface ComparisonChoices {
  readonly indicators: readonly { readonly code: string; readonly name: string }[]
  readonly districts: readonly { readonly slug: string; readonly name: string }[]
  readonly communes: readonly { readonly slug: string; readonly name: string }[]
}

/** The view of an address of `/compare`, and what may be chosen there. Worked out once a request, though the title asks too. */
export const getComparisonView = (query: Query, locale: Locale) => viewOfQuery(JSON.stringify(query), locale)

// React compares arguments by identity: the query goes in as text.
const viewOfQuery = cache(async (text: string, locale: Locale): Promise<{ view: ComparisonView; choices: ComparisonChoices }> => {
  const query: Query = JSON.parse(text)
  const [comparison, t] = await Promise.all([getComparison(query, locale), getTranslations({ locale, namespace: 'compare' })])
  const { figure, frequencies, problems, choices, indicators } = comparison
  const selected = selectedFilters(comparison)
  const bare = (level: string) => choices.filter((choice) => choice.level === level).map(({ slug, name, fullName }) => ({ slug, name: level === 'commune' ? fullName : name }))
  return {
    view: {
      view: linesView(figure),
      problems: problems.map(({ key, words }) => sayProblem(t, key, words)),
      csvHref: `${prefixOf(locale)}/compare/export?${filtersAddress({ ...selected, areas: areasText(selected.areas) })}`,
      selected,
      frequencies: frequencies.map(({ frequency }) => ({ frequency, label: formatFrequency(frequency, locale) })),
      withFigures: choices.filter(({ hasFigures }) => hasFigures).map(({ slug }) => slug),
    },
    choices: { indicators, districts: bare('district'), communes: bare('commune') },
  }
})

const selectedFilters = ({ indicator, figure, from, to, asOf }: Comparison): ComparisonFilters => ({
  indicator: indicator.code,
  areas: figure.areas.map(({ slug }) => slug),
  frequency: figure.frequency,
  from: from ?? '',
  to: to ?? '',
  asOf: asOf ?? '',
})

function sayProblem(t: Awaited<ReturnType<typeof getTranslations<'compare'>>>, key: string, words: Readonly<Record<string, string>>): string {
  switch (key) {
    case 'tooMany': return t('tooMany')
    case 'chooseAreas': return t('chooseAreas')
    case 'unknownAreas': return t('unknownAreas', { slugs: words.slugs ?? '' })
    case 'unknownIndicator': return t('unknownIndicator', { code: words.code ?? '' })
    case 'badYear': return t('badYear', { year: words.year ?? '' })
    default: return t('badDate', { date: words.date ?? '' })
  }
}
