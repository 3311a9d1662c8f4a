import type { Locale } from '@/lib/indicators/catalogue'
import type { Query } from '../../figures'

/** The filters as they stand in an address, unread: "" where one is not given. */
export interface AddressFilters {
  readonly indicator: string
  /** Slugs joined by commas. */
  readonly areas: string
  readonly frequency: string
  readonly from: string
  readonly to: string
  readonly asOf: string
}

/** The filters of a page's query; the form's repeated "areas" become one. */
export function readFilters(query: Query): AddressFilters {
  const text = (key: keyof AddressFilters) => {
    const value = query[key]
    return value === undefined ? '' : typeof value === 'string' ? value : key === 'areas' ? value.join(',') : (value[0] ?? '')
  }
  return { indicator: text('indicator'), areas: text('areas'), frequency: text('frequency'), from: text('from'), to: text('to'), asOf: text('asOf') }
}

/** Slugs as the address has them; "," where none is chosen, since nothing at all asks for the usual ones. */
export const areasText = (slugs: readonly string[]): string => slugs.join(',') || ','

/** The filters as a query, those not given left out. */
export function filtersAddress(filters: AddressFilters): string {
  return Object.entries(filters)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&')
}

/** Key of a view among the answers kept, the same on the server and in the browser. */
export function comparisonKey(locale: Locale, filters: AddressFilters) {
  return ['comparison', locale, filtersAddress(filters)] as const
}
