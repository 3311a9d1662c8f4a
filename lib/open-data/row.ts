import type { Basis, Qualifier } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'
import type { Observation } from '@/lib/indicators/observation'
import { periodCode, type IsoDate, type PeriodKind } from '@/lib/indicators/period'
import { exact } from './exact-json'

/** One current figure with its source, flat, as all open formats have it. The keys are the columns of its CSV, in their order. */
export interface OpenRow {
  readonly id: string
  readonly indicator: string
  /** Slug. */
  readonly area: string
  /** As SDMX writes it: "2022", "2022-01-01/P9M". */
  readonly period: string
  readonly periodFrom: IsoDate
  readonly periodTo: IsoDate
  readonly periodKind: PeriodKind
  readonly basis: Exclude<Basis, 'none'> | null
  /** In the base unit. */
  readonly value: DecimalText
  readonly valueMax: DecimalText | null
  readonly of: DecimalText | null
  /** Of the catalogue: "percent", "dong", … */
  readonly unit: string
  readonly status: 'official' | 'estimated'
  readonly derived: boolean
  readonly qualifier: Qualifier | null
  /** Sources disagree on the cell, and nobody has ruled: each of their figures is a row. */
  readonly disputed: boolean
  readonly vintage: IsoDate
  readonly note: string | null
  readonly sourceId: string
  readonly sourceTitle: string
  readonly sourcePublisher: string | null
  readonly sourceUrl: string | null
  readonly sourcePublished: IsoDate | null
  readonly quote: string
  readonly spanStart: number | null
  readonly spanEnd: number | null
  readonly rule: string | null
  readonly acceptedBy: string | null
  readonly acceptedOn: IsoDate | null
  /** Path on the site, from the root. */
  readonly evidence: string
}

/** Where the words of a figure are shown: a path from the root of the site. */
export const evidencePath = (reportId: string, id: string): string => `/reports/${encodeURIComponent(reportId)}#o-${id}`

/** A figure of the records as a row. */
export const rowOf = (entry: Observation, disputed: boolean, unit: string): OpenRow => ({
  id: entry.id, indicator: entry.indicator, area: entry.area, period: periodCode(entry.period), periodFrom: entry.period.from, periodTo: entry.period.to,
  periodKind: entry.periodKind, basis: entry.basis === 'none' ? null : entry.basis, value: entry.value, valueMax: entry.valueMax, of: entry.of,
  unit, status: entry.estimated ? 'estimated' : 'official', derived: entry.derived, qualifier: entry.qualifier, disputed,
  vintage: entry.vintage, note: entry.note,
  sourceId: entry.evidence.reportId, sourceTitle: entry.evidence.title, sourcePublisher: entry.evidence.publisher, sourceUrl: entry.evidence.url,
  sourcePublished: entry.evidence.publishedOn, quote: entry.evidence.quote, spanStart: entry.evidence.span?.start ?? null, spanEnd: entry.evidence.span?.end ?? null,
  rule: entry.evidence.rule, acceptedBy: entry.evidence.acceptedBy, acceptedOn: entry.evidence.acceptedOn, evidence: evidencePath(entry.evidence.reportId, entry.id),
})

/** A row as /api/v1/observations has it: the source an object of its own, decimals exact numbers. */
export function rowJson(row: OpenRow) {
  const { periodFrom, periodTo, sourceId, sourceTitle, sourcePublisher, sourceUrl, sourcePublished, quote, spanStart, spanEnd, rule, acceptedBy, acceptedOn, evidence, ...rest } = row
  return {
    ...rest,
    value: exact(row.value), valueMax: exact(row.valueMax), of: exact(row.of),
    from: periodFrom, to: periodTo,
    source: {
      report: sourceId, title: sourceTitle, publisher: sourcePublisher, url: sourceUrl, published: sourcePublished, quote,
      span: spanStart === null ? null : { start: spanStart, end: spanEnd }, rule, acceptedBy, acceptedOn, address: evidence,
    },
  }
}
