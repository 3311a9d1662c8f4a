import { listAreas, listThemes } from '@/lib/db/catalogue'
import { readFreshness, versionOf } from '@/lib/db/freshness'
import { displayUnit } from '@/lib/indicators/words'
import { SDMX_STRUCTURE, structureMessage } from '@/lib/open-data/sdmx/structure-message'
import { json } from '../answers'
import { reading } from '../reading'

/** The SDMX data structure with its lists of codes. */
export const { GET, HEAD, OPTIONS } = reading(async () =>
  json(versionOf(await readFreshness(), ['catalogue']), async () => {
    const [areas, themes] = await Promise.all([listAreas(), listThemes()])
    const indicators = themes.flatMap((theme) => theme.indicators)
    const units = [...new Set(indicators.map(({ unitOfMeasure }) => unitOfMeasure))].sort()
    return structureMessage({
      areas: areas.map(({ slug, fullName }) => [slug, { vi: fullName, en: fullName }]),
      indicators: indicators.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]),
      units: units.map((unitOfMeasure) => [unitOfMeasure, { vi: displayUnit({ unitOfMeasure }, [], 'vi').label, en: displayUnit({ unitOfMeasure }, [], 'en').label }]),
    }, new Date().toISOString())
  }, { type: SDMX_STRUCTURE }))
