import { getTranslations } from 'next-intl/server'
import { FigureKey } from '@/components/figure/figure-key'
import { FigureTable } from '@/components/figure/figure-table'
import { tableOf } from '@/components/figure/table-data'
import { StaticDrawing } from '@/components/figure/static-drawing'
import type { FigureView } from '@/lib/figure/view'
import type { Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import { formatDate } from '@/lib/indicators/words'
import type { SaidFinding } from '@/lib/permalink/words'
import { getFigureLabels } from '../../figure-labels'
import { prefixOf } from '../../i18n'
import { pageOrigin } from '../../open-graph'
import { FrameHeight } from './frame-height'

interface Props {
  readonly view: FigureView
  /** The page that has all of it. */
  readonly href: string
  readonly locale: Locale
  /** Day of a kept view; null for a live one. */
  readonly keptOn: IsoDate | null
  readonly status?: readonly SaidFinding[]
}

/** Sources named in a line. */
const MOST_SOURCES = 2

/** A figure for a frame of another site: title, drawing, words of caution, table to unfold, sources, the way to the whole. */
export async function EmbeddedFigure({ view, href, locale, keptOn, status = [] }: Props) {
  const [t, labels, origin] = await Promise.all([getTranslations({ locale, namespace: 'embed' }), getFigureLabels(locale), pageOrigin()])
  const prefix = prefixOf(locale)
  // Which figures, old and new, is said on the page of the view.
  const told = status.filter(({ kind }) => kind !== 'current' && kind !== 'ended')
  const sources = view.sources.slice(0, MOST_SOURCES).map(({ title, details }) => [title, details].filter(Boolean).join(', '))
  const rest = view.sources.length - sources.length
  return (
    <figure className="figure-card embedded">
      <FrameHeight />
      <figcaption>
        <h1 className="figure-title">{view.title}</h1>
        {view.caption && <p className="figure-caption">{view.caption}</p>}
      </figcaption>
      {view.overridden && <p className="message warn">{view.overridden}</p>}
      {told.length > 0 && <p className="message warn">{told.map(({ title }) => title).join('. ')}. <a href={href}>{t('details')}</a></p>}
      <div className={view.panels.length > 1 ? 'panels' : undefined}>
        {view.panels.map(({ title, drawing, apart }) => (
          <div key={title} className={`panel kind-${drawing.kind}${apart ? ' apart' : ''}`}>
            {title !== null && <p className="panel-title">{title}</p>}
            <div className="drawing-frame"><StaticDrawing drawing={drawing} title={title === null ? view.title : `${view.title}: ${title}`} prefix={prefix} /></div>
          </div>
        ))}
      </div>
      <FigureKey drawings={view.panels.map(({ drawing }) => drawing)} labels={labels} />
      {view.isEmpty && <p>{view.summary[0]}</p>}
      {view.notes.length > 0 && <ul className="figure-notes">{view.notes.map((note) => <li key={note}>{note}</li>)}</ul>}
      {!view.isEmpty && (
        <details className="figure-details">
          <summary>{labels.table}</summary>
          <FigureTable {...tableOf(view)} labels={{ table: labels.table, area: labels.area, place: labels.place, noFigure: labels.noFigure }} prefix={prefix} />
        </details>
      )}
      <p className="embedded-source">
        {sources.length > 0 && <>{t('source')}: {sources.join('; ')}{rest > 0 && ` (+${rest})`}. </>}
        {keptOn !== null && <>{t('keptOn', { date: formatDate(keptOn, locale) })}. </>}
        <a href={href}>{t('more', { site: new URL(origin).host })}</a>
      </p>
    </figure>
  )
}
