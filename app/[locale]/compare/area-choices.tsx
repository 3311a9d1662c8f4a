import type { CompareLabels } from './compare-form'
import type { ComparisonChoices, ComparisonView } from './comparison-view'
import { areasText } from './filters'

interface Props {
  readonly choices: ComparisonChoices
  readonly view: ComparisonView
  readonly selected: readonly string[]
  readonly labels: CompareLabels
  readonly onChange: (areas: string) => void
}

/** Which areas; those worth setting beside the first one are offered by reason. */
export function AreaChoices({ choices, view, selected, labels, onChange }: Props) {
  const toggle = (slug: string, checked: boolean) => onChange(areasText(checked ? [...selected, slug] : selected.filter((area) => area !== slug)))
  const area = { selected, withFigures: new Set(view.withFigures), mark: labels.withFigures, onToggle: toggle }
  return (
    <fieldset>
      <legend>{labels.areas}</legend>
      {view.peers.length > 0 && (
        <details className="peers">
          <summary>{labels.peers}</summary>
          <dl>
            {view.peers.map(({ reason, areas }) => (
              <div key={reason}>
                <dt>{reason}</dt>
                {areas.map(({ slug, name }) => (
                  <dd key={slug}>
                    <a
                      href={`?${new URLSearchParams({ areas: [...selected, slug].join(','), indicator: view.selected.indicators.join(',') })}`}
                      onClick={(event) => {
                        event.preventDefault()
                        toggle(slug, !selected.includes(slug))
                      }}
                      aria-label={`${labels.add} ${name}`}
                    >{selected.includes(slug) ? '✓ ' : '+ '}{name}</a>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
      <ul className="area-choices">{choices.districts.map((choice) => <AreaChoice key={choice.slug} {...choice} {...area} />)}</ul>
      <details open={choices.communes.some(({ slug }) => selected.includes(slug))}>
        <summary>{labels.communes}</summary>
        <ul className="area-choices">{choices.communes.map((choice) => <AreaChoice key={choice.slug} {...choice} {...area} />)}</ul>
      </details>
    </fieldset>
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
