import { AreaChoices } from './area-choices'
import type { Choice, ComparisonChoices, ComparisonView } from './comparison-view'
import type { AddressFilters } from './filters'

const FIRST_YEAR = 2010
const KINDS = ['', 'bars', 'slope', 'dumbbell', 'multiples', 'scatter', 'matrix'] as const

export interface CompareLabels {
  readonly filters: string
  readonly indicator: string
  readonly addIndicator: string
  readonly noOther: string
  readonly areas: string
  readonly communes: string
  readonly frequency: string
  readonly from: string
  readonly to: string
  readonly any: string
  readonly show: string
  readonly withFigures: string
  readonly kind: string
  readonly kinds: Readonly<Record<'lines' | 'bars' | 'slope' | 'dumbbell' | 'multiples' | 'scatter' | 'matrix', string>>
  readonly period: string
  readonly before: string
  readonly own: string
  readonly peers: string
  readonly add: string
}

interface Props {
  readonly choices: ComparisonChoices
  readonly view: ComparisonView
  readonly selected: ComparisonView['selected']
  readonly labels: CompareLabels
  readonly action: string
  /** What changed, for the address; in the browser only. */
  readonly onChange: (change: Partial<AddressFilters>) => void
}

/** The filters: a plain form that asks for the page anew, or, with a script, for the figures alone. */
export function CompareForm({ choices, view, selected, labels, action, onChange }: Props) {
  const { kind, own, asOf, override } = selected
  return (
    <form method="get" action={action} className="filters" aria-label={labels.filters}>
      <Indicators choices={choices} selected={selected.indicators} labels={labels} onChange={(codes) => onChange({ indicator: codes.join(','), frequency: '', period: '', before: '', override: '' })} />
      <fieldset className="kinds">
        <legend>{labels.kind}</legend>
        {KINDS.map((name) => (
          <label key={name}>
            <input type="radio" name="kind" value={name} checked={kind === name} onChange={() => onChange({ kind: name, period: '', before: '' })} />
            <span>{labels.kinds[name || 'lines']}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'multiples' && (
        <label className="check">
          <input type="checkbox" name="own" value="1" checked={own === '1'} onChange={(event) => onChange({ own: event.target.checked ? '1' : '' })} />
          {labels.own}
        </label>
      )}
      <div className="filter-row">
        {view.frequencies.length > 0 && <Select name="frequency" label={labels.frequency} value={selected.frequency} choices={view.frequencies} onChange={(frequency) => onChange({ frequency, period: '', before: '' })} />}
        {(kind === 'slope' || kind === 'dumbbell') && <Select name="before" label={labels.before} value={selected.before} choices={view.periods} onChange={(before) => onChange({ before })} />}
        {['bars', 'slope', 'dumbbell', 'scatter'].includes(kind) && <Select name="period" label={labels.period} value={selected.period} choices={view.periods} onChange={(period) => onChange({ period })} />}
        {(kind === '' || kind === 'multiples') && (['from', 'to'] as const).map((name) => (
          <Select key={name} name={name} label={labels[name]} value={selected[name]} any={labels.any} choices={years(selected[name])} onChange={(year) => onChange({ [name]: year })} />
        ))}
      </div>
      {asOf !== '' && <input type="hidden" name="asOf" value={asOf} />}
      {override !== '' && <input type="hidden" name="override" value={override} />}
      {kind !== 'scatter' && <AreaChoices choices={choices} view={view} selected={selected.areas} labels={labels} onChange={(areas) => onChange({ areas, indicator: selected.indicators.join(',') })} />}
      <button className="button primary without-script">{labels.show}</button>
    </form>
  )
}

interface IndicatorProps {
  readonly choices: ComparisonChoices
  readonly selected: readonly string[]
  readonly labels: CompareLabels
  readonly onChange: (codes: readonly string[]) => void
}

/** The first indicator is always there; others can be added, and taken away again. */
function Indicators({ choices, selected, labels, onChange }: IndicatorProps) {
  const [first = '', ...others] = selected
  const names = new Map(choices.themes.flatMap(({ indicators }) => indicators.map(({ code, name }) => [code, name] as const)))
  return (
    <div className="filter-indicators">
      <label>
        {labels.indicator}
        <select name="indicator" value={first} onChange={(event) => onChange([event.target.value, ...others.filter((code) => code !== event.target.value)])}>
          <Options choices={choices} />
        </select>
      </label>
      {others.map((code) => (
        <label key={code} className="check">
          <input type="checkbox" name="indicator" value={code} checked onChange={() => onChange(selected.filter((other) => other !== code))} />
          {names.get(code) ?? code}
        </label>
      ))}
      <label>
        {labels.addIndicator}
        <select name="indicator" value="" onChange={(event) => onChange([...new Set([...selected, event.target.value])])}>
          <option value="">{labels.noOther}</option>
          <Options choices={choices} />
        </select>
      </label>
    </div>
  )
}

const Options = ({ choices: { themes } }: { choices: ComparisonChoices }) =>
  themes.map(({ theme, indicators }) => (
    <optgroup key={theme} label={theme}>
      {indicators.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
    </optgroup>
  ))

interface SelectProps { readonly name: string; readonly label: string; readonly value: string; readonly choices: readonly Choice[]; readonly any?: string; readonly onChange: (value: string) => void }

function Select({ name, label, value, choices, any, onChange }: SelectProps) {
  return (
    <label>
      {label}
      <select name={name} value={value} onChange={(event) => onChange(event.target.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {choices.map(({ code, label: words }) => <option key={code} value={code}>{words}</option>)}
      </select>
    </label>
  )
}

/** Years to choose from, newest first; one from an old address stays among them. */
function years(chosen: string): Choice[] {
  const last = new Date().getUTCFullYear()
  const usual = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(last - index))
  return [...usual, ...(chosen !== '' && !usual.includes(chosen) ? [chosen] : [])].map((year) => ({ code: year, label: year }))
}
