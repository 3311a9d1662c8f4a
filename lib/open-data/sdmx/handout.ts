import { figureSheet } from '@/lib/export/figure-sheet'
import { evidenceLink, indicatorsOf, listEntries, type Handout } from '@/lib/export/handout'
import type { Figure, FigureCell, FigureEntry } from '@/lib/figure/figure'
import type { DecimalText } from '@/lib/indicators/decimal'
import { shiftPoint } from '@/lib/indicators/words'
import type { SdmxRow } from './components'
import type { SdmxHead } from './json'

/**
 * The figures of a handout as rows for SDMX: values in the unit shown, which
 * UNIT_MULT names, so that they are the numbers of the table on the screen and
 * of the other files. Order and number of rows as in those.
 */
export function sdmxOfHandout(handout: Handout): SdmxRow[] {
  // The standing of each figure beside the others is worked out once, for the table of the other files.
  const { rows } = figureSheet(handout, ['comparability'])
  return listEntries(handout).map(({ figure, cell, entry }, index) => ({ ...rowOfEntry(figure, cell, entry), evidence: evidenceLink(handout, entry), comparability: String(rows[index]?.[0] ?? '') }))
}

/** What a message of a handout says of the whole: its title, the override and the reservations. */
export const handoutHead = (handout: Handout, prepared: string): SdmxHead => ({
  prepared,
  origin: handout.origin,
  title: { vi: handout.view.title, en: handout.view.title },
  notes: [...(handout.view.overridden ? [handout.view.overridden] : []), ...handout.view.notes],
  names: {
    areas: new Map(handout.figure.areas.map(({ slug, name }) => [slug, { vi: name, en: name }])),
    indicators: new Map(indicatorsOf(handout).map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }])),
  },
})

function rowOfEntry({ indicator, unit, periods }: Figure, cell: FigureCell, entry: FigureEntry): Omit<SdmxRow, 'evidence'> {
  const period = periods.find(({ code }) => code === cell.period)
  if (!period) throw new RangeError(`a cell of a period that the figure does not have: ${cell.period}`)
  const shown = (value: DecimalText) => shiftPoint(value, unit.exponent)
  const { evidence } = entry
  return {
    id: entry.id, indicator: indicator.code, area: cell.area, period: cell.period, periodFrom: period.period.from, periodTo: period.period.to, periodKind: period.kind,
    basis: entry.basis === 'none' ? null : entry.basis, value: shown(entry.value), valueMax: entry.valueMax ? shown(entry.valueMax) : null, of: entry.of,
    unit: indicator.unitOfMeasure, unitMult: unit.exponent, status: entry.estimated ? 'estimated' : 'official', derived: entry.derived, qualifier: entry.qualifier,
    disputed: cell.disputed.length > 0, vintage: entry.vintage, note: entry.note, sourceId: evidence.reportId, sourceTitle: evidence.title,
    sourcePublisher: evidence.publisher, sourceUrl: evidence.url, sourcePublished: evidence.publishedOn, quote: evidence.quote,
    spanStart: evidence.span?.start ?? null, spanEnd: evidence.span?.end ?? null, rule: evidence.rule, acceptedBy: evidence.acceptedBy, acceptedOn: evidence.acceptedOn,
  }
}
