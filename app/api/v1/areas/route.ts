import { AREAS } from '@/lib/open-data/tables'
import { listing } from '../lists'
import { openAreas } from '../open-lists'

/** All real areas with their life. */
export const { GET, HEAD, OPTIONS } = listing('areas', AREAS, ['catalogue'], openAreas)
