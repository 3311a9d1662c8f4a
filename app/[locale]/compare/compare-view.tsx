'use client'

import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { parseAsString, useQueryStates } from 'nuqs'
import { FigureCard, type FigureLabels } from '@/components/figure/figure-card'
import type { Locale } from '@/lib/indicators/catalogue'
import type { ComparisonChoices, ComparisonFilters, ComparisonView } from './comparison-view'
import { CompareForm, type CompareLabels } from './compare-form'
import { comparisonKey, filtersAddress, type AddressFilters } from './filters'

const text = parseAsString.withDefault('').withOptions({ history: 'push', clearOnDefault: true })
const parsers = { indicator: text, areas: text, frequency: text, from: text, to: text, asOf: text }

const comparison = (locale: Locale, prefix: string, filters: AddressFilters) =>
  queryOptions({
    queryKey: comparisonKey(locale, filters),
    queryFn: async ({ signal }): Promise<ComparisonView> => {
      const answer = await fetch(`${prefix}/compare/figure?${filtersAddress(filters)}`, { signal })
      if (!answer.ok) throw new Error(`compare: ${answer.status}`)
      return answer.json()
    },
    placeholderData: keepPreviousData,
  })

interface Props {
  readonly locale: Locale
  readonly prefix: string
  readonly choices: ComparisonChoices
  readonly labels: CompareLabels & { readonly figure: FigureLabels; readonly loading: string; readonly failed: string; readonly retry: string }
}

/** Filters and figure. The address is the state: each change is a place to come back to. */
export function CompareView({ locale, prefix, choices, labels }: Props) {
  const [filters, setFilters] = useQueryStates(parsers)
  const { data, isError, isPlaceholderData, refetch } = useQuery(comparison(locale, prefix, filters))
  return (
    <div className="compare">
      {data && (
        <CompareForm
          choices={choices} selected={asChosen(data.selected, filters)} frequencies={data.frequencies} withFigures={data.withFigures} labels={labels} action={`${prefix}/compare`}
          onChange={(change) => void setFilters(change)}
        />
      )}
      <div className="compare-figure" aria-busy={isPlaceholderData}>
        <p role="status" className="spoken">{isPlaceholderData ? labels.loading : data?.view.title}</p>
        {isError && (
          <p role="alert" className="message bad">{labels.failed} <button className="link" onClick={() => void refetch()}>{labels.retry}</button></p>
        )}
        {data?.problems.map((problem) => <p key={problem} role="alert" className="message">{problem}</p>)}
        {data && <FigureCard view={data.view} labels={labels.figure} csvHref={data.csvHref} prefix={prefix} openTable />}
      </div>
    </div>
  )
}

/** The filters as they were just chosen; until the figure arrives, what it was made with is older. */
function asChosen(answered: ComparisonFilters, chosen: AddressFilters): ComparisonFilters {
  return {
    indicator: chosen.indicator || answered.indicator,
    areas: chosen.areas === '' ? answered.areas : chosen.areas.split(',').filter(Boolean),
    frequency: chosen.frequency || answered.frequency,
    from: chosen.from,
    to: chosen.to,
    asOf: chosen.asOf,
  }
}
