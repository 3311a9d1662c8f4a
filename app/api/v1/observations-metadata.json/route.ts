import { csvwOfTable } from '@/lib/open-data/csvw'
import { OBSERVATIONS } from '@/lib/open-data/tables'
import { metadataOf } from '../metadata'

/** CSV on the Web metadata of `/api/v1/observations?format=csv` with the same query. */
export const { GET, HEAD, OPTIONS } = metadataOf('/api/v1/observations', (url) => csvwOfTable(OBSERVATIONS, url))
