import { csvwOfTable } from '@/lib/open-data/csvw'
import { BULK } from '@/lib/open-data/tables'
import { metadataOf } from '../metadata'

/** CSV on the Web metadata of the bulk file with the same query. */
export const { GET, HEAD, OPTIONS } = metadataOf('/api/v1/observations.csv', (url) => csvwOfTable(BULK, url))
