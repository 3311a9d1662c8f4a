'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { parseAsString, useQueryStates } from 'nuqs'
import { FigureCard, type FigureLabels } from '@/components/figure/figure-card'
import type { Locale } from '@/lib/indicators/catalogue'
import type { ComparisonChoices, ComparisonView } from './comparison-view'
import { CompareForm, type CompareLabels } from './compare-form'
import { filtersAddress, type AddressFilters } from './filters'
import { MatrixTable } from './matrix-table'

const text = parseAsString.withDefault('').withOptions({ history: 'push', clearOnDefault: true })
const parsers = {
  indicator: text, areas: text, kind: text, frequency: text, period: text, before: text, from: text, to: text, own: text, override: text, asOf: text,
} satisfies Record<keyof AddressFilters, typeof text>

interface Props {
  readonly locale: Locale
  readonly prefix: string
  readonly choices: ComparisonChoices
  /** What the page was served with, and the filters it answers. */
  readonly served: { readonly address: string; readonly view: ComparisonView }
  readonly labels: CompareLabels & { readonly figure: FigureLabels; readonly loading: string; readonly failed: string; readonly retry: string; readonly matrixNote: string; readonly among: string }
}

/** Filters and figures. The address is the state: each change is a place to come back to. */
export function CompareView({ locale, prefix, choices, served, labels }: Props) {
  const [filters, setFilters] = useQueryStates(parsers)
  const address = filtersAddress(filters)
  const { data, isError, isPlaceholderData, refetch } = useQuery({
    queryKey: ['comparison', locale, address],
    queryFn: async ({ signal }): Promise<ComparisonView> => {
      const answer = await fetch(`${prefix}/compare/figure?${address}`, { signal })
      if (!answer.ok) throw new Error(`compare: ${answer.status}`)
      return answer.json()
    },
    initialData: address === served.address ? served.view : undefined,
    placeholderData: keepPreviousData,
  })
  if (!data) return null
  return (
    <div className="compare">
      <CompareForm
        choices={choices} view={data} selected={asChosen(data.selected, filters)} labels={labels} action={`${prefix}/compare`}
        onChange={(change) => void setFilters(change)}
      />
      <div className="compare-figure" aria-busy={isPlaceholderData}>
        <p role="status" className="spoken">{isPlaceholderData ? labels.loading : data.title}</p>
        {isError && (
          <p role="alert" className="message bad">{labels.failed} <button className="link" onClick={() => void refetch()}>{labels.retry}</button></p>
        )}
        {data.problems.map((problem) => <p key={problem} role="alert" className="message">{problem}</p>)}
        {data.matrix && <MatrixTable matrix={data.matrix} title={data.title} labels={{ ...labels.figure, note: labels.matrixNote, among: labels.among }} prefix={prefix} />}
        {data.figures.map(({ view, ...hrefs }, index) => <FigureCard key={hrefs.csvHref} view={view} labels={labels.figure} {...hrefs} prefix={prefix} openTable={index === 0} />)}
      </div>
    </div>
  )
}

/** The filters as they were just chosen; until the figure arrives, what it was made with is older. */
function asChosen(answered: ComparisonView['selected'], { indicator, areas, ...chosen }: AddressFilters): ComparisonView['selected'] {
  return {
    ...answered, ...chosen,
    indicators: indicator === '' ? answered.indicators : indicator.split(',').filter(Boolean),
    areas: areas === '' ? answered.areas : areas.split(',').filter(Boolean),
    frequency: chosen.frequency || answered.frequency,
    period: chosen.period || answered.period,
    before: chosen.before || answered.before,
  }
}
