import { dcatCatalogue } from '@/lib/open-data/catalogue'
import { originOf } from '../../../figures/handout'
import { json } from '../answers'
import { getHoldings } from '../held'
import { versionOfAll } from '../lists'
import { reading } from '../reading'

/** The catalogue in DCAT 3. */
export const { GET, HEAD, OPTIONS } = reading(async (_query, request) =>
  json(await versionOfAll(), async () => dcatCatalogue(await getHoldings(), originOf(request)), { type: 'application/ld+json' }))
