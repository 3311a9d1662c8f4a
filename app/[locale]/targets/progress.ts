import { listAreas, listIndicators } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import { evidenceAddress } from '@/lib/figure/figure'
import type { Area, Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import { today } from '@/lib/indicators/period'
import { formatPeriod, sayName } from '@/lib/indicators/words'
import { EXCEEDED_OF, progressRows, type ProgressRow } from '@/lib/progress/rows'
import { statusOf } from '@/lib/progress/status'
import type { StatusTone } from '@/lib/progress/status-rules'
import { sayReading, sayStatus } from '@/lib/progress/words'
import { periodCode } from '@/lib/indicators/period'
import { keep, stampOf, type Stamp } from '../../kept'

/** What one set of sources says of an area's progress. */
export interface ProgressSaying {
  /** "hoàn thành 21/21 chỉ tiêu, trong đó 6 vượt". */
  readonly text: string
  /** "21/21". */
  readonly brief: string
  readonly status: string
  readonly tone: StatusTone
  readonly isAll: boolean
  readonly sources: readonly { readonly id: string; readonly href: string; readonly quote: string }[]
}

export interface ProgressLine {
  readonly area: string
  readonly name: string
  /** "cả năm" and the like where it is not the whole year. */
  readonly period: string
  readonly periodCode: string
  /** Several where sources differ. */
  readonly sayings: readonly ProgressSaying[]
}

/** One measure in one year: "Chỉ tiêu hoàn thành". */
export interface ProgressGroup {
  readonly indicator: string
  readonly name: string
  /** Best share first; those that cannot be judged last. */
  readonly lines: readonly ProgressLine[]
}

export interface ProgressYear {
  readonly year: string
  readonly lines: number
}

export interface ProgressView {
  /** Newest first. */
  readonly years: readonly ProgressYear[]
  readonly year: string | null
  readonly groups: readonly ProgressGroup[]
  /** Areas by years, one measure: the one most areas report. */
  readonly history: readonly { readonly area: string; readonly name: string; readonly years: Readonly<Record<string, readonly ProgressSaying[]>> }[]
  readonly historyName: string
}

/** Whole measures of tasks and targets only: communes and schools are counted elsewhere. */
const THEMES = new Set(['targets-completed', 'city-targets-completed', 'district-targets-completed', 'term-tasks-completed'])
const HISTORY = 'targets-completed'

/**
 * How far areas have come with their tasks and targets in a year.
 *
 * @param year four digits; the newest year with figures of three areas or more where null or unknown
 */
export async function getProgress(year: string | null, asOf: IsoDate | null, locale: Locale): Promise<ProgressView> {
  const codes = [...THEMES, ...Object.keys(EXCEEDED_OF)]
  return progressAt(await stampOf('catalogue', ...codes.map((code) => `indicator:${code}` as const)), year, asOf, locale)
}

async function progressAt(stamp: Stamp, year: string | null, asOf: IsoDate | null, locale: Locale): Promise<ProgressView> {
  'use cache'
  keep(stamp, 'catalogue', ...[...THEMES].map((code) => `indicator:${code}` as const))
  const [areas, indicators, cells] = await Promise.all([
    listAreas(), listIndicators(), listCells({ indicators: [...THEMES, ...Object.keys(EXCEEDED_OF)], ...(asOf && { asOf }) }),
  ])
  const rows = progressRows(cells, indicators.filter(({ code }) => THEMES.has(code) || code in EXCEEDED_OF))
  const names = new Map(areas.map((area) => [area.slug, area]))
  const years = yearsOf(rows)
  const shown = years.find((entry) => entry.year === year) ?? years.find(({ lines }) => lines >= 3) ?? years[0] ?? null
  const inYear = rows.filter(({ period }) => period.to.slice(0, 4) === shown?.year)
  const history = rows.filter(({ indicator }) => indicator.code === HISTORY)
  return {
    years, year: shown?.year ?? null,
    groups: indicators.filter(({ code }) => THEMES.has(code)).flatMap((indicator) => {
      const lines = inYear.filter((row) => row.indicator.code === indicator.code).sort(fullestFirst).map((row) => toLine(row, names, locale))
      return lines.length > 0 ? [{ indicator: indicator.code, name: sayName(indicator, locale), lines }] : []
    }).sort((a, b) => b.lines.length - a.lines.length),
    history: areas.flatMap(({ slug, name }) => {
      const own = history.filter(({ area }) => area === slug)
      return own.length === 0 ? [] : [{ area: slug, name, years: Object.fromEntries(own.map((row) => [row.period.to.slice(0, 4), toLine(row, names, locale).sayings])) }]
    }),
    historyName: sayName(indicators.find(({ code }) => code === HISTORY) ?? { nameVi: '', nameEn: '' }, locale),
  }
}

function yearsOf(rows: readonly ProgressRow[]): ProgressYear[] {
  const counts = new Map<string, number>()
  for (const { period } of rows) counts.set(period.to.slice(0, 4), (counts.get(period.to.slice(0, 4)) ?? 0) + 1)
  return [...counts].map(([year, lines]) => ({ year, lines })).sort((a, b) => b.year.localeCompare(a.year))
}

/** Order of rows only: a share as a float decides no figure. */
const shareOf = ({ readings: [{ done, total }] }: ProgressRow) => (done === null || total === null ? -1 : Number(done) / Number(total))
const fullestFirst = (a: ProgressRow, b: ProgressRow) => shareOf(b) - shareOf(a) || a.area.localeCompare(b.area)

function toLine(row: ProgressRow, names: ReadonlyMap<string, Area>, locale: Locale): ProgressLine {
  const { each } = statusOf(row, today())
  return {
    area: row.area,
    name: names.get(row.area)?.fullName ?? row.area,
    period: row.periodKind === 'year' ? '' : formatPeriod(row.period, locale, row.periodKind),
    periodCode: periodCode(row.period),
    sayings: row.readings.map((reading, index): ProgressSaying => {
      const status = each[index]
      return {
        text: sayReading(reading, row.indicator, locale),
        brief: reading.done === null ? (locale === 'vi' ? `vượt ${reading.exceeded ?? ''}` : `${reading.exceeded ?? ''} exceeded`) : `${reading.done}${reading.total === null ? '' : `/${reading.total}`}`,
        status: status ? sayStatus(status, locale) : '',
        tone: status?.tone ?? 'plain',
        isAll: status?.code === 'completed',
        sources: [...reading.observations, ...(reading.setAside ? [reading.setAside] : [])].map((observation) => ({ id: observation.id, href: evidenceAddress(observation), quote: observation.evidence.quote })),
      }
    }),
  }
}
