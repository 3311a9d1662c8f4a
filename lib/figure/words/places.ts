import { plainDecimal } from '@/lib/indicators/decimal'
import { formatDecimal, formatQualifier } from '@/lib/indicators/words'
import { inBrackets, takeApart } from './measured'
import { ordinal, pick } from './phrase'
import { about, sayAgainst, sayOwner, type Saying } from './stated'

// Places of a ranking, and places gained and lost.

/** "quận Hoàn Kiếm đứng thứ 2/30 về Chỉ số cải cách hành chính". */
export function sayRank(saying: Saying): string {
  const { entry, locale } = saying
  const place = formatDecimal(entry.value, locale)
  const of = entry.of === null ? '' : formatDecimal(entry.of, locale)
  return pick(locale,
    `${sayOwner(saying)} ${about(entry)}đứng thứ ${place}${of && `/${of}`} về ${rankedBy(saying)}`,
    `${sayOwner(saying)} ranked ${ordinal(place)}${of && ` of ${of}`} for ${rankedBy(saying)}${entry.estimated ? ' (estimate)' : ''}`)
}

/** "quận Hoàn Kiếm tăng 2 bậc về Chỉ số cải cách hành chính so với năm 2020": up is a smaller number. */
export function sayRankChange(saying: Saying): string {
  const { entry, locale } = saying
  const against = entry.basis === 'none' ? pick(locale, ' so với lần chấm trước', ' compared with the time before') : sayAgainst(saying)
  if (plainDecimal(entry.value) === '0') return pick(locale, `thứ hạng của ${sayOwner(saying)} về ${rankedBy(saying)} không đổi${against}`, `the rank of ${sayOwner(saying)} for ${rankedBy(saying)} was unchanged${against}`)
  const up = !entry.value.startsWith('-')
  const places = `${formatQualifier(entry.qualifier, locale)}${formatDecimal(entry.value.replace('-', ''), locale)}`
  return pick(locale,
    `${sayOwner(saying)} ${about(entry)}${up ? 'tăng' : 'giảm'} ${places} bậc về ${rankedBy(saying)}${against}`,
    `${sayOwner(saying)} moved ${up ? 'up' : 'down'} ${places} place${places === '1' ? '' : 's'} for ${rankedBy(saying)}${against}${entry.estimated ? ' (estimate)' : ''}`)
}

/** What the places are of; that the year is not named is said at the end. */
function rankedBy({ indicator, entry, locale }: Saying): string {
  const { head, limits } = takeApart(indicator, locale)
  return head + (entry.periodOfReport ? '' : inBrackets(limits))
}
