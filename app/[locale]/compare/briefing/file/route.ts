import { readComparisonDossier } from '../../../../figures/comparison-dossier'
import { packRoutes } from '../../../../figures/pack-routes'

/** The pack of a comparison for a meeting: `format=pdf` or `docx`, the rest of the query as `/compare` has it. */
export const { GET, POST } = packRoutes('comparison', (_, { query, locale, origin, scale }) => readComparisonDossier(query, locale, origin, scale))
