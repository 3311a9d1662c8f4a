import { listAreas, listThemes } from '@/lib/db/catalogue'
import { listReports } from '@/lib/db/reports'

// The lists as the interface, the package and the catalogue have them.

/** All real areas with their life. */
export const openAreas = async () =>
  (await listAreas()).map(({ slug, code, name, fullName, level, kind, validFrom, validTo }) => ({ slug, code, name, fullName, level, kind, validFrom, validTo }))

/** The catalogue, with how much is known of each indicator. */
export const openIndicators = async () => (await listThemes()).flatMap(({ indicators }) => indicators)

/** All sources, reports with their text and citations. Texts themselves are on the pages. */
export const openReports = async () =>
  (await listReports()).map(({ id, title, publisher, url, publishedOn, sample, hasText, observations }) => ({ id, title, publisher, url, publishedOn, sample, hasText, observations }))
