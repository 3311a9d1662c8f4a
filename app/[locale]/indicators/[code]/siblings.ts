import { isBlocking, nameReason } from '@/lib/comparability/reasons'
import { compare } from '@/lib/comparability/comparability'
import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import type { Indicator, Locale } from '@/lib/indicators/catalogue'
import { periodCode, type IsoDate } from '@/lib/indicators/period'
import { sayName } from '@/lib/indicators/words'
import { keep, stampOf, type Stamp } from '../../../kept'
import { stater } from '../../compare/figures/pairing'
import { sayObservation } from '@/lib/figure/words/sentence'

/** A figure of a neighbouring measure in the same period, that could be taken for one of this page. */
export interface SiblingFigure {
  readonly sentence: string
  /** Of the same area, or the first of this page: what it is compared with. */
  readonly against: string
  readonly id: string
  /** Short reasons why they do not belong in one ranking. */
  readonly reasons: readonly string[]
}

export interface Sibling {
  readonly code: string
  readonly name: string
  /** What it measures: "thu ngân sách nhà nước trên địa bàn, gồm thuế xuất nhập khẩu". */
  readonly object: string
  readonly figures: readonly SiblingFigure[]
}

const MOST = 3

/** The other indicators of one's family, each with figures of the period shown: near in name, and not to be ranked together. */
export async function getSiblings(indicator: Indicator, period: string, asOf: IsoDate | null, locale: Locale): Promise<Sibling[]> {
  return siblingsAt(await stampOf(), indicator.code, indicator.family, period, asOf, locale)
}

async function siblingsAt(stamp: Stamp, code: string, family: string, period: string, asOf: IsoDate | null, locale: Locale): Promise<Sibling[]> {
  'use cache'
  keep(stamp)
  const [indicators, areas] = await Promise.all([listIndicators(), listAreas()])
  const own = indicators.find((each) => each.code === code)
  // A growth rate is not taken for an amount: of one kind and unit are those that are.
  const others = indicators.filter((other) => other.family === family && other.code !== code && other.kind === own?.kind && other.unitOfMeasure === own.unitOfMeasure)
  if (others.length === 0) return []
  const cells = await listCells({ indicators: [code, ...others.map((other) => other.code)], ...(asOf && { asOf }) })
  const state = stater(areas, indicators)
  const inPeriod = cells.filter(({ figure }) => periodCode(figure.period) === period).flatMap((cell) => state(cell.figure, cell) ?? [])
  const here = inPeriod.filter(({ figure }) => figure.indicator === code)
  return others.map((other) => ({
    code: other.code,
    name: sayName(other, locale),
    object: locale === 'vi' ? other.objectVi : other.objectEn,
    figures: inPeriod.filter(({ figure }) => figure.indicator === other.code).flatMap((sibling): SiblingFigure[] => {
      const against = here.find(({ area }) => area.slug === sibling.area.slug)
      if (!against) return []
      return [{
        sentence: sayObservation(sibling.figure, sibling.indicator, sibling.area, { period: sibling.figure.period, kind: sibling.figure.periodKind }, locale),
        id: sibling.figure.id, against: against.figure.id,
        reasons: compare(against.stated, sibling.stated).reasons.filter(isBlocking).map((reason) => nameReason(reason, locale)),
      }]
    }).slice(0, MOST),
  }))
}
