import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import type { FigurePeriod } from '@/lib/figure/figure'
import { schemaOrgIndicator } from '@/lib/open-data/catalogue'
import { DataBlock } from '../../../data-block'
import { pageOrigin } from '../../../open-graph'

/** What search engines for data sets read of the indicator, with its files. */
export async function IndicatorData({ indicator: { code, nameVi, nameEn, definitionVi, definitionEn }, periods, locale }: { readonly indicator: Indicator; readonly periods: readonly FigurePeriod[]; readonly locale: Locale }) {
  const [first, last] = [periods[0], periods.at(-1)]
  const about = {
    code, name: { vi: nameVi, en: nameEn }, definition: { vi: definitionVi, en: definitionEn },
    ...(first && last && { from: first.period.from, to: last.period.to }),
  }
  return <DataBlock data={schemaOrgIndicator(about, await pageOrigin(), locale)} />
}
