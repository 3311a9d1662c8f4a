import type { z } from 'zod'
import type { Fault } from './answers'

/**
 * Reads a query. A form without a script sends its empty fields: they count as
 * left out. A parameter given twice is a fault, since one of the two would be lost.
 */
export function readParameters<Schema extends z.ZodType>(schema: Schema, parameters: URLSearchParams): { ok: true; query: z.infer<Schema> } | { ok: false; faults: Fault[] } {
  const twice = [...new Set(parameters.keys())].filter((key) => parameters.getAll(key).length > 1)
  if (twice.length > 0) return { ok: false, faults: twice.map((parameter) => ({ parameter, detail: 'nêu nhiều lần / given more than once' })) }
  const read = schema.safeParse(Object.fromEntries([...parameters].filter(([, value]) => value !== '')))
  return read.success ? { ok: true, query: read.data } : { ok: false, faults: read.error.issues.flatMap(toFaults) }
}

function toFaults(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((parameter) => ({ parameter, detail: 'không có tham số này / no such parameter' }))
  return [{ parameter: String(issue.path[0] ?? ''), detail: issue.message }]
}
