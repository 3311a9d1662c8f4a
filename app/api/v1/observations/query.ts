import { z } from 'zod'
import { findAreas, findIndicator } from '@/lib/db/catalogue'
import type { Indicator } from '@/lib/indicators/catalogue'
import { readCursor } from '@/lib/open-data/cursor'
import { preferred } from '../accept'
import type { Fault } from '../answers'
import { readParameters } from '../parameters'
import { FORMATS, type FormatName } from './formats'

const date = z.iso.date({ error: 'ngày viết dạng 2024-12-31 / a date like 2024-12-31' }).optional()

/** Most rows of a page. */
export const MOST_ROWS = 5000

const filters = {
  area: z.string().max(8000).optional().transform((text) => text?.split(',').map((slug) => slug.trim()).filter(Boolean)),
  from: date,
  to: date,
}

const query = z.strictObject({
  ...filters,
  indicator: z.string().max(100).optional(),
  asOf: date,
  format: z.enum(Object.keys(FORMATS) as [FormatName, ...FormatName[]], { error: Object.keys(FORMATS).join(', ') }).optional(),
  limit: z.string().regex(/^[1-9]\d{0,3}$/, { error: `1–${MOST_ROWS}` }).transform(Number).refine((rows) => rows <= MOST_ROWS, { error: `1–${MOST_ROWS}` }).optional(),
  cursor: z.string().transform((text, context) => {
    const after = readCursor(text, 1)?.[0]
    if (after === undefined) context.addIssue({ code: 'custom', message: 'lấy nguyên từ "next" của trang trước / take it as it is from "next" of the page before' })
    return after ?? ''
  }).optional(),
})

/** A question that can be answered. */
export interface ObservationQuery extends Omit<z.infer<typeof query>, 'format' | 'cursor'> {
  readonly format: FormatName
  /** Id of the last row of the page before. */
  readonly after: string | null
  /** Null for those of all indicators. */
  readonly found: Indicator | null
}

type Read = { readonly ok: true; readonly query: ObservationQuery } | { readonly ok: false; readonly status: 400 | 406; readonly faults: readonly Fault[] }

/**
 * Reads the query of `/api/v1/observations`; unknown codes and malformed dates are faults, each named.
 *
 * @param accept what the reader's Accept header likes, where the query names no format
 */
export async function readObservationQuery(parameters: URLSearchParams, accept: string | null): Promise<Read> {
  const read = readParameters(query, parameters)
  if (!read.ok) return { status: 400, ...read }
  const { format: asked, cursor, ...rest } = read.query
  const format = asked ?? preferred(accept, Object.values(FORMATS))
  if (format === null) return { ok: false, status: 406, faults: [{ parameter: 'Accept', detail: Object.values(FORMATS).map(({ type }) => type).join(', ') }] }
  const { indicator, area = [], from, to, asOf, limit } = rest
  const [found, areas] = await Promise.all([indicator ? findIndicator(indicator) : null, findAreas(area)])
  const faults = [
    ...(!indicator && (format === 'json' || asOf) ? [{ parameter: 'indicator', detail: asOf ? 'cần mã chỉ tiêu khi hỏi theo ngày / an indicator code is needed with asOf' : 'cần mã chỉ tiêu / an indicator code is needed' }] : []),
    ...(indicator && !found ? [{ parameter: 'indicator', detail: `không có chỉ tiêu / no such indicator: ${indicator}` }] : []),
    ...area.filter((slug) => !areas.has(slug)).map((slug) => ({ parameter: 'area', detail: `không có địa bàn / no such area: ${slug}` })),
    ...(from && to && to < from ? [{ parameter: 'to', detail: 'trước ngày bắt đầu / before "from"' }] : []),
    ...(cursor !== undefined && limit === undefined ? [{ parameter: 'limit', detail: 'cần khi có cursor / needed with a cursor' }] : []),
  ]
  return faults.length > 0 ? { ok: false, status: 400, faults } : { ok: true, query: { ...rest, format, after: cursor ?? null, found } }
}

const bulk = z.strictObject({
  ...filters,
  indicator: z.string().max(8000).optional().transform((text) => text?.split(',').map((code) => code.trim()).filter(Boolean)),
  numbers: z.enum(['vi', 'en'], { error: 'vi, en' }).default('en'),
})

/** Reads the query of `/api/v1/observations.csv`, where several indicators may be named. */
export async function readBulkQuery(parameters: URLSearchParams): Promise<{ readonly ok: true; readonly query: z.infer<typeof bulk> } | { readonly ok: false; readonly faults: readonly Fault[] }> {
  const read = readParameters(bulk, parameters)
  if (!read.ok) return read
  const { indicator = [], area = [], from, to } = read.query
  const [areas, indicators] = await Promise.all([findAreas(area), Promise.all(indicator.slice(0, 100).map(findIndicator))])
  const faults = [
    ...indicator.filter((_, index) => !indicators[index]).map((code) => ({ parameter: 'indicator', detail: `không có chỉ tiêu / no such indicator: ${code}` })),
    ...area.filter((slug) => !areas.has(slug)).map((slug) => ({ parameter: 'area', detail: `không có địa bàn / no such area: ${slug}` })),
    ...(from && to && to < from ? [{ parameter: 'to', detail: 'trước ngày bắt đầu / before "from"' }] : []),
  ]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, query: read.query }
}
