import { getTranslations } from 'next-intl/server'
import { StatedFigure } from '@/components/figure/stated-figure'
import { evidenceAddress } from '@/lib/figure/figure'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { Cell } from '@/lib/indicators/observation'
import { formatPeriod, sayName } from '@/lib/indicators/words'
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
    <div className="table-frame" role="group" aria-label={t('figures')} tabIndex={0}>
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
                    <a href={`${prefixOf(locale)}/indicators/${indicator.code}`}>{sayName(indicator, locale)}</a>
                  </th>
                )}
                <td>{formatPeriod(cell.figure.period, locale, cell.figure.periodKind)}</td>
                <td className="number">
                  {[cell.figure, ...cell.disputed].map((figure) => (
                    <StatedFigure
                      key={figure.id} observation={figure} indicator={indicator} locale={locale} href={prefixOf(locale) + evidenceAddress(figure)}
                      {...(cell.disputed.length > 0 && { remark: t('disputed') })} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
