import { fileName } from '@/lib/export/file-name'
import { today } from '@/lib/indicators/period'
import { DATASET } from '@/lib/open-data/holdings'
import { originOf } from '../../../figures/handout'
import { lastChange } from '../held'
import { versionOfAll } from '../lists'
import { reading } from '../reading'
import { wholePackage } from './package'

/** Everything as a Frictionless Data Package. */
export const { GET, HEAD, OPTIONS } = reading(async (_query, request) => {
  const [version, changedAt] = await Promise.all([versionOfAll(), lastChange()])
  return {
    version,
    type: 'application/zip',
    changedAt,
    headers: { 'content-disposition': `attachment; filename="${fileName([DATASET.name], today(), 'zip')}"` },
    load: async () => ({ body: wholePackage({ origin: originOf(request), createdAt: new Date().toISOString(), version }) }),
  }
}, { weigh: () => 'download' })
