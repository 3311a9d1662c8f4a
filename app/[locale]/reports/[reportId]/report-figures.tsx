import type { getTranslations } from 'next-intl/server'
import { StatedFigure } from '@/components/figure/stated-figure'
import type { Area, Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Observation } from '@/lib/indicators/observation'
import { formatDate, formatPeriod, sayName } from '@/lib/indicators/words'
import type { ReportPage } from '@/lib/db/reports'
import { sayPage } from '@/lib/report-reading/file-words'
import { pageAt } from '@/lib/report-reading/pages'
import type { Links } from '../../../addresses'

interface Props {
  readonly observations: readonly Observation[]
  readonly indicators: readonly Indicator[]
  readonly areas: ReadonlyMap<string, Area>
  readonly locale: Locale
  /** Rows carry the anchors of the figures where no text below does. */
  readonly anchors: boolean
  /** Pages of the file, where it has such. */
  readonly pages: readonly ReportPage[] | null
  readonly links: Links
  readonly t: Awaited<ReturnType<typeof getTranslations<'report'>>>
}

/** The figures taken from one report, each with its words and who accepted it. */
export function ReportFigures({ observations, indicators, areas, locale, anchors, pages, links, t }: Props) {
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  return (
    <div className="table-frame" role="group" aria-label={t('figures')} tabIndex={0}>
      <table className="figure-table">
        <thead>
          <tr>{(['figure', 'indicator', 'area', 'period', 'quote'] as const).map((key) => <th key={key} scope="col" className={key === 'figure' ? 'number' : undefined}>{t(`column.${key}`)}</th>)}</tr>
        </thead>
        <tbody>
          {observations.map((observation) => {
            const indicator = indicatorOf.get(observation.indicator)
            if (!indicator) return null
            const { evidence, id } = observation
            const page = evidence.span && pageAt(pages, evidence.span.start)
            return (
              <tr key={id} id={anchors ? `o-${id}` : undefined}>
                <td className="number"><StatedFigure observation={observation} indicator={indicator} locale={locale} /></td>
                <th scope="row" className="wrap"><a href={links.to(`/indicators/${indicator.code}`)}>{sayName(indicator, locale)}</a></th>
                <td><a href={links.to(`/areas/${observation.area}`)}>{areas.get(observation.area)?.fullName ?? observation.area}</a></td>
                <td>{formatPeriod(observation.period, locale, observation.periodKind)}</td>
                <td className="wrap">
                  {anchors ? <q>{evidence.quote}</q> : <a href={`#o-${id}`}><q>{evidence.quote}</q></a>}
                  {page && <> <span className="quiet">{sayPage(page, locale)}</span></>}
                  {evidence.acceptedBy && (
                    <div className="quiet">{t('acceptedBy', { name: evidence.acceptedBy, date: formatDate(evidence.acceptedOn ?? '', locale) })} · {t('rule', { rule: evidence.rule ?? '' })}</div>
                  )}
                  {observation.note && <div className="quiet">{observation.note}</div>}
                  <div><a href={links.to('/compare/figures', { a: id })}>{t('compareWith')}</a></div>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
