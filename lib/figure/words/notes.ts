import { nameReason } from '@/lib/comparability/reasons'
import { formatDate } from '@/lib/indicators/words'
import type { FigureKind } from '../drawing'
import type { Figure } from '../figure'
import type { Standing } from '../standing'
import { pick } from './phrase'

/** Kinds without an axis of values, which cannot leave zero out. */
const WITHOUT_AXIS: ReadonlySet<FigureKind> = new Set(['tiles', 'parts', 'matrix', 'sparkline'])
/** Kinds that would join the periods of an area. */
const JOINING: ReadonlySet<FigureKind> = new Set(['lines', 'multiples', 'sparkline', 'bump'])

/**
 * What a reader has to know before comparing and neither chart nor summary
 * says: breaks of the series, yardsticks, zero left out, what was known when.
 *
 * @param standing of the period shown, whose reservations are part of the notes; null for a figure through time
 */
export function sayNotes(figure: Figure, kind: FigureKind, standing: Standing | null, hasZero: boolean): string[] {
  const { locale, indicator } = figure
  // Disputes are told in the summary, with what each source states.
  const disputed = `${nameReason('disputed', locale)}.`
  return [
    ...(standing ? [] : sayBreaks(figure)),
    ...(standing ? standing.reservations.filter((text) => !text.startsWith(disputed)) : sayYardstick(figure)),
    ...(JOINING.has(kind) && ['to-date', 'range', 'multi-year'].includes(figure.frequency)
      ? [pick(locale, 'Các kỳ dài ngắn khác nhau nên không nối thành đường.', 'Periods differ in length, so they are not joined by lines.')] : []),
    ...(!hasZero && indicator.kind !== 'rank' && !WITHOUT_AXIS.has(kind) ? [pick(locale, 'Trục giá trị không bắt đầu từ 0.', 'The value axis does not start at 0.')] : []),
    ...(figure.asOf ? [pick(locale, `Theo những gì đã biết ngày ${formatDate(figure.asOf, 'vi')}.`, `As known on ${formatDate(figure.asOf, 'en')}.`)] : []),
  ]
}

/** What changed on the days that part the periods shown. */
function sayBreaks({ indicator: { breaks }, periods, cells }: Figure): string[] {
  const used = new Set(cells.map(({ period }) => period))
  const shown = periods.filter(({ code }) => used.has(code)).map(({ period }) => period)
  return breaks.filter(({ firstDay }) => shown.some(({ from }) => from < firstDay) && shown.some(({ from }) => from >= firstDay)).map(({ note }) => note)
}

/** Between areas through time: how far the catalogue lets them be compared, and ranks out of different numbers. */
function sayYardstick({ locale, indicator: { comparability, kind }, cells }: Figure): string[] {
  const denominators = new Set(cells.flatMap(({ of }) => (of === null ? [] : [of])))
  const several = new Set(cells.map(({ area }) => area)).size > 1
  return [
    ...(several && comparability === 'care'
      ? [pick(locale, 'So sánh thận trọng: phạm vi hoặc cách tính giữa các đơn vị có thể khác nhau.', 'Compare with care: scope or method may differ between areas.')] : []),
    ...(several && comparability === 'poor'
      ? [pick(locale, 'Không dùng để xếp hạng: phạm vi và cách tính khác nhau giữa các đơn vị.', 'Not for ranking: scope and method differ between areas.')] : []),
    ...(kind === 'rank' && denominators.size > 1
      ? [pick(locale, 'Số đơn vị được xếp hạng không giống nhau giữa các kỳ.', 'The number of areas ranked is not the same throughout.')] : []),
  ]
}
