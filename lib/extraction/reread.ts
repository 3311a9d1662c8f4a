import type { Candidate, Span, Statement } from './candidate'

// What a later reading of a report would change. Only what the reviewer decides on counts: confidence, rule, doubts and
// where an implied field comes from may differ without a word said.

/** What a candidate states, as far as two readings of it are compared. */
export type CandidateContent = Pick<
  Candidate,
  'span' | 'quote' | 'role' | 'kind' | 'area' | 'areaSlug' | 'measure' | 'indicator' | 'value' | 'valueMax' | 'scale' | 'of' | 'measureUnit'
  | 'period' | 'basis' | 'estimated' | 'qualifier'
>

/** The same of a result without a figure. */
export type StatementContent = Pick<
  Statement,
  'span' | 'quote' | 'sort' | 'direction' | 'area' | 'areaSlug' | 'measure' | 'indicator' | 'period' | 'basis'
>

/** A field of the page: several columns that are shown and change as one. */
export type ReadField =
  | 'quote' | 'role' | 'kind' | 'figure' | 'area' | 'measure' | 'indicator' | 'period' | 'basis' | 'estimated' | 'sort' | 'direction'

/** Which stored row, and how often it was decided on when it was compared. */
export interface StoredRow {
  readonly id: string
  readonly revision: number
}

export type Stored<Content> = Content & StoredRow & { readonly decided: boolean }

/** What a reading adds to, takes from and changes in what is stored of one sort of row. */
export interface Changes<After> {
  /** In order of their spans. */
  readonly added: readonly After[]
  /** No longer read; pending ones only, as under `changed`. */
  readonly removed: readonly StoredRow[]
  readonly changed: ReadonlyArray<StoredRow & { readonly fields: readonly ReadField[]; readonly after: After }>
  /** Read differently (`after` null: no longer read) but decided already: for information, nothing is done to them. */
  readonly decided: ReadonlyArray<StoredRow & { readonly fields: readonly ReadField[]; readonly after: After | null }>
}

export interface Difference {
  readonly candidates: Changes<Candidate>
  readonly statements: Changes<Statement>
}

/**
 * Compares what is stored of a report with what is read in it now.
 *
 * @param before the rows that are pending or decided by a person; superseded ones are left out by the caller
 * @param after a reading of the same text
 */
export function differenceOf(
  before: { readonly candidates: ReadonlyArray<Stored<CandidateContent>>; readonly statements: ReadonlyArray<Stored<StatementContent>> },
  after: { readonly candidates: readonly Candidate[]; readonly statements: readonly Statement[] },
): Difference {
  return {
    candidates: changesOf(before.candidates, after.candidates, candidateFields),
    statements: changesOf(before.statements, after.statements, statementFields),
  }
}

/** Whether approving it would change nothing. What was decided is never changed, so it does not count. */
export const isEmpty = ({ candidates, statements }: Difference): boolean =>
  [candidates, statements].every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0)

/** Whether two differences say the same to a reviewer: the same rows become the same content. */
export const sameDifference = (a: Difference, b: Difference): boolean => signature(a) === signature(b)

type Fields<Content> = (content: Content) => ReadonlyArray<readonly [ReadField, string]>

const candidateFields: Fields<CandidateContent> = (read) => [
  ['quote', placed(read)], ['role', read.role], ['kind', read.kind],
  ['figure', JSON.stringify([read.value, read.valueMax, read.scale, read.of, read.measureUnit, read.qualifier])],
  ...sharedFields(read), ['estimated', String(read.estimated)],
]

const statementFields: Fields<StatementContent> = (read) => [['quote', placed(read)], ['sort', read.sort], ['direction', String(read.direction)], ...sharedFields(read)]

const placed = ({ span, quote }: { readonly span: Span; readonly quote: string }): string => `${span.start}-${span.end} ${quote}`

const sharedFields: Fields<StatementContent | CandidateContent> = ({ area, areaSlug, measure, indicator, period, basis }) => [
  ['area', JSON.stringify([areaSlug ?? area])], ['measure', measure], ['indicator', JSON.stringify(indicator)],
  ['period', period ? `${period.from}/${period.to}` : ''], ['basis', basis],
]

function changesOf<Content extends { readonly span: Span }, After extends Content>(
  before: ReadonlyArray<Stored<Content>>,
  after: readonly After[],
  fieldsOf: Fields<Content>,
): Changes<After> {
  const partners = pairUp(before, after, fieldsOf)
  const taken = new Set(partners.values())
  const compared = before.map((row) => {
    const now = partners.get(row) ?? null
    return { id: row.id, revision: row.revision, decided: row.decided, after: now, fields: now ? differing(row, now, fieldsOf) : [] }
  })
  const moved = compared.filter(({ after: now, fields }) => now === null || fields.length > 0)
  return {
    added: after.filter((read) => !taken.has(read)),
    removed: moved.flatMap(({ id, revision, decided, after: now }) => (decided || now ? [] : [{ id, revision }])),
    changed: moved.flatMap(({ id, revision, decided, fields, after: now }) => (decided || !now ? [] : [{ id, revision, fields, after: now }])),
    decided: moved.flatMap(({ id, revision, decided, fields, after: now }) => (decided ? [{ id, revision, fields, after: now }] : [])),
  }
}

function differing<Content>(a: Content, b: Content, fieldsOf: Fields<Content>): ReadField[] {
  const other = new Map(fieldsOf(b))
  return fieldsOf(a).flatMap(([field, text]) => (other.get(field) === text ? [] : [field]))
}

/** Of what two spans share, at least so much of the shorter one where their figures differ: neighbours in a list are not one reading. */
const SHARED = 0.5

interface Pair<Before, After> {
  readonly row: Before
  readonly read: After
  readonly sameFigure: boolean
  /** Part of both spans together that both cover, 0 to 1. */
  readonly overlap: number
  readonly differences: number
}

/** Which row and which reading are about the same words: those of one figure first, then the best overlap, each but once. */
function pairUp<Content extends { readonly span: Span }, After extends Content>(
  before: ReadonlyArray<Stored<Content>>,
  after: readonly After[],
  fieldsOf: Fields<Content>,
): Map<Content, After> {
  const pairs = overlapping(before, after).flatMap(({ row, read, shared }): Array<Pair<Stored<Content>, After>> => {
    const fields = differing<Content>(row, read, fieldsOf)
    const sameFigure = !fields.some((field) => field === 'figure' || field === 'sort')
    const [long, short] = [lengthOf(row.span), lengthOf(read.span)].sort((a, b) => b - a) as [number, number]
    return sameFigure || shared >= short * SHARED ? [{ row, read, sameFigure, overlap: shared / (long + short - shared), differences: fields.length }] : []
  })
  pairs.sort((a, b) => Number(b.sameFigure) - Number(a.sameFigure) || b.overlap - a.overlap || a.differences - b.differences)
  const partners = new Map<Content, After>()
  const taken = new Set<After>()
  for (const { row, read } of pairs) {
    if (partners.has(row) || taken.has(read)) continue
    partners.set(row, read)
    taken.add(read)
  }
  return partners
}

const lengthOf = ({ start, end }: Span): number => end - start

/** Pairs whose spans share at least a letter. Readings overlap few others, so the work is that of sorting. */
function overlapping<Before extends { readonly span: Span }, After extends { readonly span: Span }>(before: readonly Before[], after: readonly After[]) {
  const rows = [...before].sort((a, b) => a.span.start - b.span.start)
  const reads = [...after].sort((a, b) => a.span.start - b.span.start)
  const longest = Math.max(0, ...reads.map(({ span }) => lengthOf(span)))
  const found: { row: Before; read: After; shared: number }[] = []
  let first = 0
  for (const row of rows) {
    while (first < reads.length && (reads[first] as After).span.start + longest <= row.span.start) first += 1
    for (let at = first; at < reads.length && (reads[at] as After).span.start < row.span.end; at += 1) {
      const read = reads[at] as After
      const shared = Math.min(row.span.end, read.span.end) - Math.max(row.span.start, read.span.start)
      if (shared > 0) found.push({ row, read, shared })
    }
  }
  return found
}

function signature({ candidates, statements }: Difference): string {
  const rows = <After>({ added, removed, changed }: Changes<After>, fieldsOf: Fields<After>) => [
    added.map((read) => fieldsOf(read)), removed.map(({ id }) => id), changed.map(({ id, after }) => [id, fieldsOf(after)]),
  ]
  return JSON.stringify([rows(candidates, candidateFields), rows(statements, statementFields)])
}
