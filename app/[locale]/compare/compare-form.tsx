import type { ComparisonChoices, ComparisonFilters } from './comparison-view'
import { areasText, type AddressFilters } from './filters'

const FIRST_YEAR = 2010

export interface CompareLabels {
  readonly filters: string
  readonly indicator: string
  readonly areas: string
  readonly communes: string
  readonly frequency: string
  readonly from: string
  readonly to: string
  readonly any: string
  readonly show: string
  readonly withFigures: string
}

interface Props {
  readonly choices: ComparisonChoices
  readonly selected: ComparisonFilters
  readonly frequencies: readonly { readonly frequency: string; readonly label: string }[]
  readonly withFigures: readonly string[]
  readonly labels: CompareLabels
  readonly action: string
  /** What changed, for the address; in the browser only. */
  readonly onChange: (change: Partial<AddressFilters>) => void
}

/** The filters: a plain form that asks for the page anew, or, with a script, for the figure alone. */
export function CompareForm({ choices, selected, frequencies, withFigures, labels, action, onChange }: Props) {
  const toggle = (slug: string, checked: boolean) => {
    const areas = checked ? [...selected.areas, slug] : selected.areas.filter((area) => area !== slug)
    onChange({ areas: areasText(areas), indicator: selected.indicator })
  }
  const area = { selected: selected.areas, withFigures: new Set(withFigures), mark: labels.withFigures, onToggle: toggle }
  return (
    <form method="get" action={action} className="filters" aria-label={labels.filters}>
      <label>
        {labels.indicator}
        <select name="indicator" value={selected.indicator} onChange={(event) => onChange({ indicator: event.target.value, frequency: '' })}>
          {choices.indicators.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </select>
      </label>
      <div className="filter-row">
        <label>
          {labels.frequency}
          <select name="frequency" value={selected.frequency} onChange={(event) => onChange({ frequency: event.target.value })}>
            {frequencies.length === 0 && <option value={selected.frequency}>–</option>}
            {frequencies.map(({ frequency, label }) => <option key={frequency} value={frequency}>{label}</option>)}
          </select>
        </label>
        <YearChoice name="from" label={labels.from} any={labels.any} value={selected.from} onChange={(from) => onChange({ from })} />
        <YearChoice name="to" label={labels.to} any={labels.any} value={selected.to} onChange={(to) => onChange({ to })} />
      </div>
      {selected.asOf !== '' && <input type="hidden" name="asOf" value={selected.asOf} />}
      <fieldset>
        <legend>{labels.areas}</legend>
        <ul className="area-choices">{choices.districts.map((choice) => <AreaChoice key={choice.slug} {...choice} {...area} />)}</ul>
        <details open={choices.communes.some(({ slug }) => selected.areas.includes(slug))}>
          <summary>{labels.communes}</summary>
          <ul className="area-choices">{choices.communes.map((choice) => <AreaChoice key={choice.slug} {...choice} {...area} />)}</ul>
        </details>
      </fieldset>
      <button className="button primary without-script">{labels.show}</button>
    </form>
  )
}

interface AreaProps {
  readonly slug: string
  readonly name: string
  readonly selected: readonly string[]
  readonly withFigures: ReadonlySet<string>
  readonly mark: string
  readonly onToggle: (slug: string, checked: boolean) => void
}

function AreaChoice({ slug, name, selected, withFigures, mark, onToggle }: AreaProps) {
  const known = withFigures.has(slug)
  return (
    <li>
      <label className={known ? undefined : 'quiet'} title={known ? mark : undefined}>
        <input
          type="checkbox" name="areas" value={slug} checked={selected.includes(slug)}
          onChange={(event) => onToggle(slug, event.target.checked)}
        />
        {name}
      </label>
    </li>
  )
}

interface YearProps { readonly name: 'from' | 'to'; readonly label: string; readonly any: string; readonly value: string; readonly onChange: (year: string) => void }

function YearChoice({ name, label, any, value, onChange }: YearProps) {
  const last = new Date().getUTCFullYear()
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(last - index))
  return (
    <label>
      {label}
      <select name={name} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{any}</option>
        {years.map((year) => <option key={year}>{year}</option>)}
        {value !== '' && !years.includes(value) && <option>{value}</option>}
      </select>
    </label>
  )
}
