import type { getTranslations } from 'next-intl/server'
import type { ReadingDetails } from '@/lib/db/readings'
import type { Candidate, Span, Statement } from '@/lib/extraction/candidate'
import type { CandidateContent, Changes, ReadField, StatementContent } from '@/lib/extraction/reread'
import type { Area, Indicator, Locale } from '@/lib/indicators/catalogue'
import { formatPeriod, sayName } from '@/lib/indicators/words'
import { sayFigure } from '../../[reportId]/card-words'

export type Change = 'added' | 'changed' | 'removed' | 'decided'

/** One line of a difference, worded. */
export interface DifferenceItem {
  readonly id: string
  readonly change: Change
  readonly span: Span
  readonly quote: string
  /** What is read; of a removed line, what was. */
  readonly figure: string
  /** A row a field; `before` is null for what is new, `after` for what is no longer read. */
  readonly rows: readonly { readonly label: string; readonly before: string | null; readonly after: string | null }[]
}

export interface DifferenceContext {
  readonly t: Awaited<ReturnType<typeof getTranslations<'readings'>>>
  readonly review: Awaited<ReturnType<typeof getTranslations<'review'>>>
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly locale: Locale
}

/** All that a reading changes, in the order of the text. Rows that are gone from the database are left out. */
export function sayDifference({ difference, candidates, statements }: ReadingDetails, context: DifferenceContext): DifferenceItem[] {
  if (!difference) return []
  const items = [
    ...itemsOf<CandidateContent, Candidate>('c', difference.candidates, candidates, (read) => sayCandidate(read, context), CANDIDATE, context),
    ...itemsOf<StatementContent, Statement>('s', difference.statements, statements, (read) => sayStatement(read, context), STATEMENT, context),
  ]
  return items.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

const CANDIDATE = ['quote', 'figure', 'kind', 'role', 'measure', 'indicator', 'area', 'period', 'basis', 'estimated'] as const satisfies readonly ReadField[]
const STATEMENT = ['quote', 'sort', 'direction', 'measure', 'indicator', 'area', 'period', 'basis'] as const satisfies readonly ReadField[]

type Said = Partial<Record<ReadField, string>>

function itemsOf<Content extends { readonly span: Span; readonly quote: string }, After extends Content>(
  prefix: string, changes: Changes<After>, rows: ReadonlyMap<string, Content>, say: (read: Content) => Said, order: readonly ReadField[], { t, review }: DifferenceContext,
): DifferenceItem[] {
  const item = (id: string, change: Change, before: Content | null, after: Content | null, fields: readonly ReadField[]): DifferenceItem[] => {
    const shown = after ?? before
    if (!shown) return []
    const [was, is] = [before && say(before), after && say(after)]
    return [{
      id: `${prefix}${id}`, change, span: shown.span, quote: shown.quote, figure: say(shown).figure ?? say(shown).direction ?? say(shown).sort ?? '',
      rows: order.filter((field) => fields.includes(field) && (was?.[field] || is?.[field])).map((field) => ({ label: t(`field.${field}`), before: was ? (was[field] ?? '') : null, after: is ? (is[field] ?? '') : null })),
    }]
  }
  const row = (id: string) => rows.get(id) ?? null
  // What is only there once is told as a whole, without its words, which stand above it, and without what goes without saying.
  const whole = order.filter((field) => field !== 'quote' && field !== 'figure')
  const plain = [review('basis.none'), t('no'), t('role.result')]
  const told = (read: Content | null) => (read ? whole.filter((field) => !plain.includes(say(read)[field] ?? '')) : [])
  return [
    ...changes.added.flatMap((after, index) => item(`a${index}`, 'added', null, after, told(after))),
    ...changes.changed.flatMap(({ id, fields, after }) => item(id, 'changed', row(id), after, fields)),
    ...changes.removed.flatMap(({ id }) => item(id, 'removed', row(id), null, told(row(id)))),
    ...changes.decided.flatMap(({ id, fields, after }) => item(id, 'decided', row(id), after, fields)),
  ]
}

function sayCandidate(read: CandidateContent, context: DifferenceContext): Said {
  const { review, locale } = context
  return {
    ...sayShared(read, context), figure: sayFigure(read, { locale, t: review }), kind: review(`kind.${read.kind}`),
    role: context.t(`role.${read.role}`), estimated: context.t(read.estimated ? 'yes' : 'no'),
  }
}

function sayStatement(read: StatementContent, context: DifferenceContext): Said {
  const { t } = context
  return { ...sayShared(read, context), sort: t(`sort.${read.sort}`), ...(read.direction && { direction: t(`direction.${read.direction}`) }) }
}

function sayShared({ quote, measure, indicator, area, areaSlug, period, basis }: CandidateContent | StatementContent, { review, areas, indicators, locale }: DifferenceContext): Said {
  const known = indicators.find(({ code }) => code === indicator)
  return {
    quote, measure,
    indicator: known ? sayName(known, locale) : (indicator ?? review('noIndicator')),
    area: areas.find(({ slug }) => slug === areaSlug)?.fullName ?? area ?? review('noArea'),
    period: period ? formatPeriod(period, locale) : review('noPeriod'),
    basis: review(`basis.${basis}`),
  }
}
