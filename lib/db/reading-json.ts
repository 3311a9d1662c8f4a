import { z } from 'zod'
import type { Candidate, IndicatorMatch, Origin, Statement } from '@/lib/extraction/candidate'
import type { Difference } from '@/lib/extraction/reread'

// What of a reading is kept as JSON, checked when it is read back: a column of that type holds whatever was once written.

const span = z.object({ start: z.int(), end: z.int() })
const period = z.object({ from: z.iso.date(), to: z.iso.date() })
const decimal = z.string().regex(/^-?\d{1,40}(?:\.\d{1,20})?$/)
const field = z.enum(['area', 'measure', 'period', 'basis', 'estimated', 'of'])
const place = z.enum(['sentence', 'paragraph', 'heading', 'lead', 'headline', 'dateline', 'table', 'report'])
const basis = z.enum(['none', 'same_period_last_year', 'previous_year', 'plan'])
const matches = z.array(z.object({ code: z.string(), score: z.number() })) satisfies z.ZodType<readonly IndicatorMatch[]>
const origin = z.object({ place, span: span.nullable() }) satisfies z.ZodType<Origin>
const origins = z.partialRecord(field, origin)

const shared = {
  span, quote: z.string(), area: z.string().nullable(), areaSlug: z.string().nullable(), measure: z.string(), indicator: z.string().nullable(), alternatives: matches,
  period: period.nullable(), basis, implied: z.array(field), rule: z.string(), ruleVersion: z.int(), confidence: z.number().min(0).max(1),
}

const candidate = z.object({
  ...shared,
  role: z.enum(['result', 'target']),
  kind: z.enum(['growth', 'level', 'share', 'rank', 'rank_change', 'completion', 'plan_ratio']),
  value: decimal, valueMax: decimal.nullable(), scale: decimal, of: decimal.nullable(), measureUnit: z.string(),
  estimated: z.boolean(), qualifier: z.enum(['over', 'nearly', 'about']).nullable(),
  origins, openPeriod: z.enum(['not-stated', 'year-unknown', 'open-stretch', 'present-day']).nullable(), doubts: z.array(z.string()),
}) satisfies z.ZodType<Candidate>

const statement = z.object({
  ...shared, sort: z.enum(['direction', 'announcement']), direction: z.enum(['up', 'down', 'unchanged']).nullable(),
}) satisfies z.ZodType<Statement>

const fields = z.array(z.enum(['quote', 'role', 'kind', 'figure', 'area', 'measure', 'indicator', 'period', 'basis', 'estimated', 'sort', 'direction']))

const changes = <Content extends z.ZodType>(content: Content) => {
  const row = { id: z.string(), revision: z.int() }
  return z.object({
    added: z.array(content),
    removed: z.array(z.object(row)),
    changed: z.array(z.object({ ...row, fields, after: content })),
    decided: z.array(z.object({ ...row, fields, after: content.nullable() })),
  })
}

/** Version of the form in which a difference is kept: another is not understood, and has to be computed anew. */
const FORM = 1
const difference = z.object({ form: z.literal(FORM), candidates: changes(candidate), statements: changes(statement) }) satisfies z.ZodType<Difference>

/** A difference as the JSON of its row. */
export const writeDifference = ({ candidates, statements }: Difference): z.infer<typeof difference> => difference.parse({ form: FORM, candidates, statements })

/** The difference in a row; null where it was written in another form than this program's. */
export const readDifference = (json: unknown): Difference | null => difference.safeParse(json).data ?? null

/** `Candidate.alternatives` of a row. @throws ZodError where the row holds something else */
export const readAlternatives = (json: unknown): IndicatorMatch[] => matches.parse(json)

/** `Candidate.origins` of a row. @throws ZodError where the row holds something else */
export const readOrigins = (json: unknown): Candidate['origins'] => origins.parse(json)
