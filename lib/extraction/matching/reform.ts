import type { Measured } from './measured'
import type { Term } from './terms'

const INDEX = 'chỉ số cải cách hành chính'
const REFORM = 'cải cách hành chính'
/** Reform is reported, and ranked, with the use of information technology. */
const NAMED = new Set([INDEX, REFORM, 'ung', 'dung', 'công nghệ thông tin', 'xep', 'chi'])

/**
 * A place in administrative reform is the rank by the index only where the year of the index is named; otherwise it is the
 * rank "as reported". The words are the same, so likeness cannot tell.
 *
 * @returns undefined where something else is ranked; null where reform is, but not by this index ("chỉ số hài lòng")
 */
export function reformRank({ kind, yearNamed }: Measured, terms: readonly Term[]): string | null | undefined {
  if (kind !== 'rank' || !terms.some(({ id }) => id === INDEX || id === REFORM)) return undefined
  if (terms.some(({ id, sort }) => sort === 'changer' || (sort === 'content' && !NAMED.has(id)))) return null
  if (terms.filter(({ sort }) => sort === 'unknown').length > 1) return null
  return yearNamed ? 'par-index-rank' : 'par-rank-as-reported'
}
