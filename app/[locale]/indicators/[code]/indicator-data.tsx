import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { schemaOrgIndicator } from '@/lib/open-data/catalogue'
import { DataBlock } from '../../../data-block'
import { pageOrigin } from '../../../open-graph'

/** What search engines for data sets read of the indicator, with its files. */
export async function IndicatorData({ indicator: { code, nameVi, nameEn, definitionVi, definitionEn }, locale }: { readonly indicator: Indicator; readonly locale: Locale }) {
  const about = {
    code, name: { vi: nameVi, en: nameEn }, definition: { vi: definitionVi, en: definitionEn },
  }
  return <DataBlock data={schemaOrgIndicator(about, await pageOrigin(), locale)} />
}
