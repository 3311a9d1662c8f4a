import { z } from 'zod'
import { findAreas, findIndicator } from '@/lib/db/catalogue'
import type { Indicator } from '@/lib/indicators/catalogue'

const date = z.iso.date({ error: 'ngày viết dạng 2024-12-31 / a date like 2024-12-31' }).optional()

const query = z.strictObject({
  indicator: z.string({ error: 'cần mã chỉ tiêu / an indicator code is needed' }).min(1).max(100),
  area: z.string().max(4000).optional().transform((text) => text?.split(',').map((slug) => slug.trim()).filter(Boolean)),
  from: date,
  to: date,
  asOf: date,
  format: z.enum(['json', 'csv'], { error: 'json, csv' }).default('json'),
})

export interface Fault { readonly parameter: string; readonly detail: string }

export type ObservationQuery =
  | { readonly ok: true; readonly query: z.infer<typeof query>; readonly indicator: Indicator }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads the query of `/api/v1/observations`; unknown codes and malformed dates are faults, each named. */
export async function readObservationQuery(parameters: URLSearchParams): Promise<ObservationQuery> {
  const read = query.safeParse(Object.fromEntries(parameters))
  if (!read.success) return { ok: false, faults: read.error.issues.flatMap(toFaults) }
  const { indicator: code, area = [], from, to } = read.data
  const [indicator, areas] = await Promise.all([findIndicator(code), findAreas(area)])
  const faults = [
    ...(indicator ? [] : [{ parameter: 'indicator', detail: `không có chỉ tiêu / no such indicator: ${code}` }]),
    ...area.filter((slug) => !areas.has(slug)).map((slug) => ({ parameter: 'area', detail: `không có địa bàn / no such area: ${slug}` })),
    ...(from && to && to < from ? [{ parameter: 'to', detail: 'trước ngày bắt đầu / before "from"' }] : []),
  ]
  return faults.length > 0 || !indicator ? { ok: false, faults } : { ok: true, query: read.data, indicator }
}

function toFaults(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((parameter) => ({ parameter, detail: 'không có tham số này / no such parameter' }))
  return [{ parameter: String(issue.path[0] ?? ''), detail: issue.message }]
}
