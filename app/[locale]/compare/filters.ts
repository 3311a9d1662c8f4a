import { many, one, queryText, type Query } from '../../query'

/** The filters as they stand in an address, unread: "" where one is not given. */
export interface AddressFilters {
  /** Codes joined by commas. */
  readonly indicator: string
  /** Slugs joined by commas. */
  readonly areas: string
  readonly kind: string
  readonly frequency: string
  readonly period: string
  readonly before: string
  readonly from: string
  readonly to: string
  readonly own: string
  readonly override: string
  readonly asOf: string
}

const KEYS = ['kind', 'frequency', 'period', 'before', 'from', 'to', 'own', 'override', 'asOf'] as const

/** The filters of a page's query; a form's repeated "areas" and "indicator" become one. */
export function readFilters(query: Query): AddressFilters {
  const texts = Object.fromEntries(KEYS.map((key) => [key, one(query, key)])) as Omit<AddressFilters, 'indicator' | 'areas'>
  return { indicator: many(query, 'indicator').join(','), areas: query.areas === undefined ? '' : areasText(many(query, 'areas')), ...texts }
}

/** Slugs as the address has them; "," where none is chosen, since nothing at all asks for the usual ones. */
export const areasText = (slugs: readonly string[]): string => slugs.join(',') || ','

/** The filters as a query, those not given left out. */
export const filtersAddress = (filters: Partial<AddressFilters>): string => queryText(filters)
