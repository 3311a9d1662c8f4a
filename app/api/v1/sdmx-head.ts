import { listAreas, listThemes } from '@/lib/db/catalogue'
import type { Indicator } from '@/lib/indicators/catalogue'
import { DATASET } from '@/lib/open-data/holdings'
import type { SdmxHead } from '@/lib/open-data/sdmx/json'

/** What an SDMX message says of the whole, with the names of its codes. */
export async function sdmxHead(indicator: Pick<Indicator, 'nameVi' | 'nameEn'> | null, origin: string): Promise<SdmxHead> {
  const [areas, themes] = await Promise.all([listAreas(), listThemes()])
  return {
    origin,
    prepared: new Date().toISOString(),
    title: indicator ? { vi: indicator.nameVi, en: indicator.nameEn } : DATASET.title,
    names: {
      areas: new Map(areas.map(({ slug, fullName }) => [slug, { vi: fullName, en: fullName }])),
      indicators: new Map(themes.flatMap(({ indicators }) => indicators.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }] as const))),
    },
  }
}
