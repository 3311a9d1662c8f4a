import { entryFlags } from '@/lib/figure/marks'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Observation } from '@/lib/indicators/observation'
import { displayUnit, formatFigure, formatQualifier } from '@/lib/indicators/words'

interface Props {
  readonly observation: Observation
  readonly indicator: Indicator
  readonly locale: Locale
  /** Where it leads; nowhere on the page it stands on. */
  readonly href?: string
  /** Words for what it is among others: that sources differ. */
  readonly remark?: string
}

/** One figure with its unit and what it is, in tables of several indicators. */
export function StatedFigure({ observation, indicator, locale, href, remark }: Props) {
  const unit = displayUnit(indicator, [observation.value], locale)
  const words = unit.label === '%' ? '%' : indicator.kind === 'rank' ? '' : ` ${unit.label}`
  const text = formatQualifier(observation.qualifier, locale) + formatFigure(observation, unit, locale) + words
  return (
    <span className="entry">
      {entryFlags({ locale }, observation).map((flag) => <span key={flag} className="flag">{flag}</span>)}
      {remark && <span className="flag">{remark}</span>}
      {href ? <a href={href} title={`“${observation.evidence.quote}”`}>{text}</a> : text}
    </span>
  )
}
