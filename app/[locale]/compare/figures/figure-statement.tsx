import { evidenceAddress } from '@/lib/figure/figure'
import { sayObservation } from '@/lib/figure/words/sentence'
import type { Locale } from '@/lib/indicators/catalogue'
import { formatDate, formatPeriod, sayName } from '@/lib/indicators/words'
import type { Links } from '../../../addresses'
import type { StatedFigure } from './pairing'

interface Props {
  readonly figure: StatedFigure
  readonly locale: Locale
  readonly links: Links
  readonly compact?: boolean
  /** Where the sentence leads; to its source where left out. */
  readonly href?: string
}

/** One figure said in a sentence, with its words in the source. */
export function FigureStatement({ figure: { figure, indicator, area }, locale, links, compact = false, href }: Props) {
  const sentence = sayObservation(figure, indicator, area, { period: figure.period, kind: figure.periodKind }, locale)
  if (compact) return <a href={href}>{sentence}</a>
  const { evidence } = figure
  return (
    <article className="statement">
      <h2 className="statement-area"><a href={links.to(`/areas/${area.slug}`)}>{area.fullName}</a></h2>
      <p className="quiet"><a href={links.to(`/indicators/${indicator.code}`)}>{sayName(indicator, locale)}</a> · {formatPeriod(figure.period, locale, figure.periodKind)}</p>
      <p className="statement-sentence">{sentence}</p>
      <blockquote><a href={links.to(evidenceAddress(figure))}>“{evidence.quote}”</a></blockquote>
      <p className="quiet">{[evidence.publisher, evidence.title, evidence.publishedOn && formatDate(evidence.publishedOn, locale)].filter(Boolean).join(', ')}</p>
    </article>
  )
}
