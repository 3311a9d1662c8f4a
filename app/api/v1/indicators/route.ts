import { INDICATORS } from '@/lib/open-data/tables'
import { listing } from '../lists'
import { openIndicators } from '../open-lists'

/** The catalogue, with how much is known of each indicator: of everything, since figures are counted. */
export const { GET, HEAD, OPTIONS } = listing('indicators', INDICATORS, [], openIndicators)
