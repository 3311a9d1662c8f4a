import { SOURCES } from '@/lib/open-data/tables'
import { listing } from '../lists'
import { openReports } from '../open-lists'

/** All sources, reports with their text and citations. */
export const { GET, HEAD, OPTIONS } = listing('reports', SOURCES, [], openReports)
