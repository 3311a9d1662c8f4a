import { getTranslations } from 'next-intl/server'
import type { FigurePeriod } from '@/lib/figure/figure'
import type { FigureView } from '@/lib/figure/view'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { formatPeriod } from '@/lib/indicators/words'
import type { Links } from '../../addresses'

interface Props {
  readonly view: FigureView
  readonly periods: readonly FigurePeriod[]
  readonly indicator: Indicator
  readonly locale: Locale
  readonly links: Links
}

/** Who stood first in each year, where a source says so, and where that area stood the year before. */
export async function Leaders({ view, periods, indicator, locale, links }: Props) {
  if (indicator.kind !== 'rank') return null
  const t = await getTranslations({ locale, namespace: 'rankings' })
  const newestFirst = [...periods].reverse()
  // Columns of the table are the periods, newest first.
  const rows = newestFirst.map((period, column) => {
    const first = view.rows.filter(({ cells }) => cells[column]?.some(({ text }) => text === '1' || text.startsWith('1/')))
    return { period, first: first.map((row) => ({ area: row.area, now: row.cells[column]?.[0], before: isYearBefore(period, newestFirst[column + 1]) ? row.cells[column + 1]?.[0] : undefined })) }
  })
  return (
    <section aria-labelledby="leaders">
      <h2 id="leaders">{t('leaders')}</h2>
      <div className="table-frame" role="group" aria-label={t('leaders')} tabIndex={0}>
        <table className="figure-table">
          <thead><tr><th scope="col">{t('year')}</th><th scope="col">{t('first')}</th><th scope="col">{t('place')}</th><th scope="col">{t('yearBefore')}</th></tr></thead>
          <tbody>
            {rows.flatMap(({ period, first }) => (first.length === 0
              ? [<tr key={period.code}><th scope="row">{formatPeriod(period.period, locale, period.kind)}</th><td colSpan={3} className="quiet">{t('notKnown')}</td></tr>]
              : first.map(({ area, now, before }) => (
                <tr key={`${period.code}${area.slug}`}>
                  <th scope="row">{formatPeriod(period.period, locale, period.kind)}</th>
                  <td><a href={links.to(`/areas/${area.slug}`)}>{area.fullName ?? area.name}</a></td>
                  <td>{now && <a href={links.to(now.href)} title={`“${now.quote}”`}>{now.text}</a>}</td>
                  <td>{before ? <a href={links.to(before.href)} title={`“${before.quote}”`}>{before.text}</a> : <span className="quiet">{t('noFigure')}</span>}</td>
                </tr>
              ))))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const isYearBefore = ({ period }: FigurePeriod, before: FigurePeriod | undefined) => before !== undefined && Number(period.to.slice(0, 4)) - Number(before.period.to.slice(0, 4)) === 1
