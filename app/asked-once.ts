import { cache } from 'react'
import * as catalogue from '@/lib/db/catalogue'
import * as reports from '@/lib/db/reports'

// A page and its title ask for the same thing: within one request the database
// is asked once.

export const findIndicator = cache(catalogue.findIndicator)
export const findReport = cache(reports.findReport)
