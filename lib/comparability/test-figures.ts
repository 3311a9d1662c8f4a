import { periodKind, type Period } from '@/lib/indicators/period'
import type { Stated } from './comparability'

// Figures for the tests: one that nothing can be said against, changed where a test says so.

/** A plain figure: a score of Hoàn Kiếm for the whole of 2023, official and exact. */
export function figure({ indicator, ...more }: Partial<Omit<Stated, 'indicator'>> & { indicator?: Partial<Stated['indicator']> } = {}): Stated {
  return {
    indicator: {
      code: 'score', kind: 'level', unitOfMeasure: 'percent', objectVi: 'điểm', objectEn: 'score', family: 'score', comparability: 'good',
      nameVi: 'Điểm', nameEn: 'Score', ...indicator,
    },
    area: 'hoan-kiem', areaName: 'Hoàn Kiếm', level: 'district', period: year(2023), periodKind: 'year', basis: 'none', estimated: false, derived: false, of: null,
    qualifier: null, periodOfReport: false, disputed: false, ...more,
  }
}

/** The same of Tây Hồ. */
export const tayHo = { area: 'tay-ho', areaName: 'Tây Hồ' } as const

/** A whole year. */
export const year = (number: number): Period => ({ from: `${number}-01-01`, to: `${number}-12-31` })

/** A period and the kind its dates have. */
export const over = (from: string, to: string) => ({ period: { from, to }, periodKind: periodKind({ from, to }) })

/** Nine months, to a day of September unless another is said. */
export const nineMonths = (number: number, to = '09-30') => over(`${number}-01-01`, `${number}-${to}`)

/** A stock on a day. */
export const stock = (day: string) => ({ period: { from: day, to: day }, periodKind: 'snapshot' as const })
