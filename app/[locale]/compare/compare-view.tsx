'use client'

import { parseAsString, useQueryStates } from 'nuqs'
import { lazy, Suspense, useCallback, useState } from 'react'
import { FigureCard, type FigureLabels } from '@/components/figure/figure-card'
import type { ComparisonChoices, ComparisonView } from './comparison-view'
import { CompareForm, type CompareLabels } from './compare-form'
import { filtersAddress, type AddressFilters } from './filters'
import { MatrixTable } from './matrix-table'

// The page comes with its first view: what asks for others is loaded when one is wanted.
const LiveAnswer = lazy(() => import('./live-answer'))

const text = parseAsString.withDefault('').withOptions({ history: 'push', clearOnDefault: true })
const parsers = {
  indicator: text, areas: text, kind: text, frequency: text, period: text, before: text, from: text, to: text, own: text, override: text, asOf: text,
} satisfies Record<keyof AddressFilters, typeof text>

/** What came back for an address. */
export interface Answer {
  readonly address: string
  /** Null where nothing came. */
  readonly view: ComparisonView | null
  readonly failed: boolean
}

interface Props {
  readonly prefix: string
  readonly choices: ComparisonChoices
  /** What the page was served with, and the filters it answers. */
  readonly served: { readonly address: string; readonly view: ComparisonView }
  readonly labels: CompareLabels & { readonly figure: FigureLabels; readonly loading: string; readonly failed: string; readonly retry: string; readonly matrixNote: string; readonly among: string; readonly briefing: { readonly documents: string; readonly workbooks: string; readonly more: string } }
}

/** Filters and figures. The address is the state: each change is a place to come back to. */
export function CompareView({ prefix, choices, served, labels }: Props) {
  const [filters, setFilters] = useQueryStates(parsers)
  const address = filtersAddress(filters)
  const [shown, setShown] = useState<{ readonly address: string; readonly view: ComparisonView }>(served)
  const [failed, setFailed] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const take = useCallback((answer: Answer) => {
    if (answer.view) setShown({ address: answer.address, view: answer.view })
    setFailed(answer.failed ? answer.address : null)
  }, [])
  const waits = address !== shown.address
  const busy = waits && failed !== address
  const { view } = shown
  const file = (path: string, format: string) => `${prefix}/compare/${path}?format=${format}&${shown.address}`
  return (
    <div className="compare">
      {waits && <Suspense fallback={null}><LiveAnswer prefix={prefix} address={address} attempt={attempt} onAnswer={take} /></Suspense>}
      <CompareForm
        choices={choices} view={view} selected={waits ? asChosen(view.selected, filters) : view.selected} labels={labels} action={`${prefix}/compare`}
        onChange={(change) => void setFilters(change)}
      />
      <div className="compare-figure" aria-busy={busy}>
        <p role="status" className="spoken">{busy ? labels.loading : view.title}</p>
        {failed === address && (
          <p role="alert" className="message bad">{labels.failed} <button className="link" onClick={() => { setFailed(null); setAttempt(attempt + 1) }}>{labels.retry}</button></p>
        )}
        {view.problems.map((problem) => <p key={problem} role="alert" className="message">{problem}</p>)}
        {view.matrix && <MatrixTable matrix={view.matrix} title={view.title} labels={{ ...labels.figure, note: labels.matrixNote, among: labels.among }} prefix={prefix} />}
        {view.figures.map(({ view: figure, ...hrefs }, index) => <FigureCard key={hrefs.exportHref} view={figure} labels={labels.figure} {...hrefs} prefix={prefix} openTable={index === 0} />)}
        <p className="briefing-links">
          {labels.briefing.documents} <a href={file('briefing/file', 'pdf')} download>PDF</a> · <a href={file('briefing/file', 'docx')} download>DOCX</a> · <a href={`${prefix}/compare/briefing?${shown.address}`}>{labels.briefing.more}</a>
          <span className="briefing-gap">{labels.briefing.workbooks} <a href={file('export', 'xlsx')} download>XLSX</a> · <a href={file('export', 'ods')} download>ODS</a></span>
        </p>
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
