import type { Indicator } from '@/lib/indicators/catalogue'
import { formatDecimal, formatFigure, formatQualifier } from '@/lib/indicators/words'
import { inBrackets, takeApart } from './measured'
import { pick, sayArea, small } from './phrase'
import { about, estimateEn, sayOwner, type Saying, type StatedFigure } from './stated'

// Counts of things, and how many of them are done.

/** What of a figure decides the words for what is counted. */
interface Counted extends Pick<Saying, 'area' | 'locale'> {
  readonly indicator: Pick<Indicator, 'kind' | 'objectVi' | 'objectEn' | 'nameVi' | 'nameEn'>
  readonly entry?: StatedFigure
}

/** What is counted, without the word for number: "doanh nghiệp đang hoạt động"; null where the figure is no count of things. */
export function countedOf({ entry, indicator, area, locale }: Counted): string | null {
  const { head, limits } = takeApart(indicator, locale)
  const counted = /^(?:số|(?:the )?number of) (.+)$/.exec(head)
  if (!counted && indicator.kind !== 'completion') return null
  const owner = sayArea(area, locale)
  const things = (counted?.[1] ?? head).replace(/quận, huyện|cấp huyện/, owner).replace(/\bthe district\b/, area.level === 'district' ? `the ${area.name} district` : 'its')
  return (entry?.value === '1' && locale === 'en' && entry.of === null ? things.replace(/s\b/, '') : things) + inBrackets(limits)
}

/** "quận Tây Hồ hoàn thành 17/19 chỉ tiêu năm"; what is not a task is had: "có 15/25 xã đạt chuẩn nông thôn mới (lũy kế)". */
export function sayCompletion(saying: Saying): string {
  const { entry, locale } = saying
  const { verb, things } = doneOf(saying)
  const count = `${formatQualifier(entry.qualifier, locale)}${formatFigure({ value: entry.value, valueMax: entry.valueMax ?? null, of: null }, saying.unit, locale)}`
  const of = entry.of === null ? '' : formatDecimal(entry.of, locale)
  return pick(locale,
    `${sayOwner(saying)} ${about(entry)}${verb} ${count}${of && `/${of}`} ${things}`,
    `${sayOwner(saying)} ${verb} ${estimateEn(`${count}${of && ` of ${of}`} ${things}`, entry, 'en')}`)
}

const DONE_VI = / (?:đã đạt hoặc vượt|đã hoàn thành)(?= \(|$)/
const BEATEN_VI = / (?:hoàn thành vượt mức|vượt kế hoạch)(?= \(|$)/
const DONE_EN = /,? (?:met or beaten|completed)(?= \(|$)/
const BEATEN_EN = /,? exceeded(?= \(|$)/


/** The verb of a completion, and what is completed: "hoàn thành", "chỉ tiêu năm do thành phố giao". */
export function doneOf(saying: Counted): { readonly verb: string; readonly things: string } {
  const counted = small(countedOf(saying) ?? '')
  const [done, beaten] = saying.locale === 'vi' ? [DONE_VI, BEATEN_VI] : [DONE_EN, BEATEN_EN]
  if (done.test(counted)) return { verb: pick(saying.locale, 'hoàn thành', 'completed'), things: counted.replace(done, '') }
  if (beaten.test(counted)) return { verb: pick(saying.locale, 'hoàn thành vượt mức', 'exceeded'), things: counted.replace(beaten, '') }
  return { verb: pick(saying.locale, 'có', 'had'), things: counted }
}
