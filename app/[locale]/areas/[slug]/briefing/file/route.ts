import { isIsoDate } from '@/lib/indicators/period'
import { readAreaDossier } from '../../../../../figures/area-dossier'
import { packRoutes } from '../../../../../figures/pack-routes'
import { one } from '../../../../../query'

/** The pack of an area for a meeting: `format=pdf` or `docx`. */
export const { GET, POST } = packRoutes<{ locale: string; slug: string }>('area', ({ slug }, { query, locale, origin, format, scale }) => {
  const day = one(query, 'asOf')
  return readAreaDossier({ slug, locale, origin, asOf: isIsoDate(day) ? day : null, scale, whole: format !== 'pdf' && format !== 'docx' })
})
