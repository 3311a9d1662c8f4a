import { getTranslations } from 'next-intl/server'
import { evidenceAddress } from '@/lib/figure/figure'
import { entryFlags } from '@/lib/figure/marks'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { displayUnit, formatFigure, formatPeriod, formatQualifier } from '@/lib/indicators/words'
import { prefixOf } from '../../../i18n'

interface Props {
  readonly cells: readonly Cell[]
  readonly indicators: readonly Indicator[]
  readonly locale: Locale
}

/** Every figure of one area, by indicator, newest period first. */
export async function AreaFigures({ cells, indicators, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'report' })
  const known = indicators
    .map((indicator) => ({
      indicator,
      cells: cells.filter(({ figure }) => figure.indicator === indicator.code).sort((a, b) => b.figure.period.to.localeCompare(a.figure.period.to)),
    }))
    .filter((entry) => entry.cells.length > 0)
  return (
    <div className="table-frame" role="region" aria-label={t('figures')} tabIndex={0}>
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{t('column.indicator')}</th>
            <th scope="col">{t('column.period')}</th>
            <th scope="col" className="number">{t('column.figure')}</th>
          </tr>
        </thead>
        {known.map(({ indicator, cells: own }) => (
          <tbody key={indicator.code}>
            {own.map((cell, index) => (
              <tr key={cell.figure.id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={own.length} className="wrap">
                    <a href={`${prefixOf(locale)}/indicators/${indicator.code}`}>{locale === 'vi' ? indicator.nameVi : indicator.nameEn}</a>
                  </th>
                )}
                <td>{formatPeriod(cell.figure.period, locale, cell.figure.periodKind)}</td>
                <td className="number">
                  {[cell.figure, ...cell.disputed].map((figure) => <Figure key={figure.id} figure={figure} indicator={indicator} locale={locale} />)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Figure({ figure, indicator, locale }: { figure: Observation; indicator: Indicator; locale: Locale }) {
  const unit = displayUnit(indicator, [figure.value], locale)
  const words = unit.label === '%' ? '%' : indicator.kind === 'rank' ? '' : ` ${unit.label}`
  return (
    <span className="entry">
      <a href={prefixOf(locale) + evidenceAddress(figure)} title={`“${figure.evidence.quote}”`}>
        {formatQualifier(figure.qualifier, locale)}{formatFigure(figure, unit, locale)}{words}
      </a>
      {entryFlags({ locale }, figure).map((flag) => <span key={flag} className="flag">{flag}</span>)}
    </span>
  )
}
