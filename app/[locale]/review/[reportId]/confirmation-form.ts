import { z } from 'zod'
import { parseNumber } from '@/lib/extraction/number'
import type { Confirmation } from '@/lib/review/confirmation'

/** A number typed as it stands in a report: "5.330,9". What cannot be read stays as it is, for the check to name. */
const number = z.string().trim().max(60).transform((text) => {
  const negative = /^[-−]/.test(text)
  const read = parseNumber(negative ? text.slice(1) : text)
  return read.ok ? (negative ? `-${read.value}` : read.value) : text
})
const optionalNumber = number.transform((text) => (text === '' ? null : text))

/** What the fields of a card and of the form for a new indicator say of a figure. */
export const confirmationForm = z.object({
  indicator: z.string().trim().max(100),
  area: z.string().trim().max(100),
  periodFrom: z.string().trim().max(10),
  periodTo: z.string().trim().max(10),
  value: number,
  valueMax: optionalNumber,
  scale: z.enum(['1', '1000', '1000000', '1000000000', '1000000000000']),
  of: optionalNumber,
  basis: z.enum(['none', 'same_period_last_year', 'previous_year', 'plan']),
  estimated: z.literal('on').optional().transform((value) => value === 'on'),
  qualifier: z.enum(['none', 'over', 'nearly', 'about']).transform((value) => (value === 'none' ? null : value)),
}) satisfies z.ZodType<Confirmation>

/** The fields of a form as they were typed; files are none of them. */
export const typedFields = (data: FormData): Record<string, string> =>
  Object.fromEntries([...data].flatMap(([name, value]): [string, string][] => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [])))
