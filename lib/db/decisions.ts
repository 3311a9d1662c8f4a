import type { Indicator } from '@/lib/indicators/catalogue'
import { checkConfirmation, type CheckedConfirmation, type Confirmation, type ConfirmedFigure, type Fault } from '@/lib/review/confirmation'
import { cellKey, sameFigure } from '@/lib/indicators/observation'
import { today } from '@/lib/indicators/period'
import { recordAudit, type Actor } from './audit'
import { findIndicator } from './catalogue'
import { prisma, type Transaction } from './client'
import { toDate, toDecimalText, toDecimalTextOrNull } from './columns'
import type { Candidate, Observation, Prisma } from './generated/client'
import { forgetWords, learnWords } from './learned-words'

/** A candidate as the reviewer saw it. */
export interface SeenCandidate {
  readonly id: string
  /** `revision` of the candidate when the page was made. */
  readonly revision: number
}

export interface Reviewer extends Actor { readonly id: string }

export type DecisionResult =
  | { readonly ok: true; readonly indicator: string | null; readonly observationId?: string; readonly conflict?: boolean }
  | { readonly ok: false; readonly reason: 'unknown' }
  | { readonly ok: false; readonly reason: 'decided-meanwhile'; readonly decision: Candidate['decision']; readonly by: string | null }
  | { readonly ok: false; readonly reason: 'faulty'; readonly faults: readonly Fault[] }

/**
 * A reviewer accepts a reading, perhaps put right: the candidate, its
 * observation (or target), a conflict where another source disagrees, and the
 * audit row are written together or not at all. Of two reviewers at once the
 * second is told what the first decided.
 */
export async function acceptCandidate(seen: SeenCandidate, confirmation: Confirmation, reviewer: Reviewer): Promise<DecisionResult> {
  const [indicator, area] = await Promise.all([
    findIndicator(confirmation.indicator),
    prisma.area.findUnique({ where: { slug: confirmation.area }, select: { slug: true } }),
  ])
  const checked = checkConfirmation({ ...confirmation, area: area?.slug ?? '' }, indicator)
  if (!checked.ok || !indicator) return { ok: false, reason: 'faulty', faults: faultsOf(checked).map((fault) => nameUnknown(fault, confirmation)) }
  return prisma.$transaction((transaction) => acceptFigure(transaction, seen, { confirmation, figure: checked.figure, indicator }, reviewer))
}

const faultsOf = (checked: CheckedConfirmation): readonly Fault[] => (checked.ok ? [] : checked.faults)

/** What a reviewer accepts: as confirmed, as checked against its indicator, and that indicator. */
export interface Accepted {
  readonly confirmation: Confirmation
  readonly figure: ConfirmedFigure
  readonly indicator: Pick<Indicator, 'code' | 'kind'>
}

/** `acceptCandidate` once all is checked, within the transaction of the caller, who takes everything back where the answer is not ok. */
export async function acceptFigure(transaction: Transaction, seen: SeenCandidate, { confirmation, figure, indicator }: Accepted, reviewer: Reviewer): Promise<DecisionResult> {
  const claimed = await claim(transaction, seen, 'pending', { decision: 'accepted', decidedById: reviewer.id, decidedAt: new Date() })
  if (!claimed.ok) return claimed
  const { candidate } = claimed
  if (candidate.role === 'target') await insertTarget(transaction, candidate, figure, reviewer)
  const observationId = candidate.role === 'target' ? undefined : await insertObservation(transaction, candidate, figure, reviewer)
  const conflict = observationId ? await openConflict(transaction, figure, observationId, reviewer) : false
  await learnWords(transaction, candidate, indicator, reviewer)
  await recordAudit(transaction, reviewer, 'candidate.accept', { kind: 'candidate', id: candidate.id }, {
    revision: candidate.revision, ...(observationId && { observationId }), confirmation: { ...confirmation },
  })
  return { ok: true, indicator: figure.indicator, ...(observationId && { observationId }), conflict }
}

/** Nothing written and something unknown written are mended in different ways. */
function nameUnknown(fault: Fault, { indicator, area }: Confirmation): Fault {
  const written = fault.field === 'indicator' ? indicator : fault.field === 'area' ? area : ''
  return fault.reason === 'missing' && written !== '' ? { ...fault, reason: 'not-in-catalogue' } : fault
}

/** A reviewer says that a reading is not a result, or not worth keeping. */
export async function rejectCandidate(seen: SeenCandidate, reviewer: Reviewer): Promise<DecisionResult> {
  return prisma.$transaction(async (transaction) => {
    const claimed = await claim(transaction, seen, 'pending', { decision: 'rejected', decidedById: reviewer.id, decidedAt: new Date() })
    if (!claimed.ok) return claimed
    const { id, revision } = claimed.candidate
    await recordAudit(transaction, reviewer, 'candidate.reject', { kind: 'candidate', id }, { revision })
    return { ok: true, indicator: null }
  })
}

/** Takes a decision back: the candidate is pending again, the observation made from it is withdrawn, not deleted. */
export async function undoDecision(seen: SeenCandidate, reviewer: Reviewer): Promise<DecisionResult> {
  return prisma.$transaction(async (transaction) => {
    const claimed = await claim(transaction, seen, 'decided', { decision: 'pending', decidedById: null, decidedAt: null })
    if (!claimed.ok) return claimed
    const { id, revision } = claimed.candidate
    const made = { candidateId: id, candidateRevision: seen.revision }
    const observation = await transaction.observation.findFirst({ where: made, select: { id: true, indicatorCode: true } })
    if (observation) {
      await transaction.withdrawal.create({ data: { observationId: observation.id, reason: 'undo', withdrawnById: reviewer.id } })
    }
    await transaction.target.updateMany({ where: made, data: { withdrawnAt: new Date(), withdrawnById: reviewer.id } })
    await forgetWords(transaction, claimed.candidate, reviewer)
    await recordAudit(transaction, reviewer, 'candidate.undo', { kind: 'candidate', id }, { revision, ...(observation && { observationId: observation.id }) })
    return { ok: true, indicator: observation?.indicatorCode ?? null }
  })
}

type Claim = { readonly ok: true; readonly candidate: Candidate } | Extract<DecisionResult, { ok: false }>

/** Moves the candidate on if it still is as the reviewer saw it; the row lock makes a second reviewer wait, then fail. */
async function claim(
  transaction: Transaction,
  { id, revision }: SeenCandidate,
  from: 'pending' | 'decided',
  to: Prisma.CandidateUncheckedUpdateManyInput,
): Promise<Claim> {
  const { count } = await transaction.candidate.updateMany({
    // What a later reading replaced is no person's decision on the figure: nothing to take back.
    where: { id, revision, decision: from === 'pending' ? 'pending' : { in: ['accepted', 'rejected'] } },
    data: { ...to, revision: { increment: 1 } },
  })
  const candidate = await transaction.candidate.findUnique({ where: { id }, include: { decidedBy: { select: { name: true } } } })
  if (!candidate) return { ok: false, reason: 'unknown' }
  if (count === 1) return { ok: true, candidate }
  return { ok: false, reason: 'decided-meanwhile', decision: candidate.decision, by: candidate.decidedBy?.name ?? null }
}

const cellColumns = (figure: ConfirmedFigure) => ({
  indicatorCode: figure.indicator,
  areaSlug: figure.area,
  periodFrom: toDate(figure.period.from),
  periodTo: toDate(figure.period.to),
  basis: figure.basis,
})

const figureColumns = (candidate: Candidate, figure: ConfirmedFigure, reviewer: Reviewer, vintage: Date) => ({
  ...cellColumns(figure),
  period: figure.periodCode,
  periodKind: figure.periodKind,
  value: figure.value,
  valueMax: figure.valueMax,
  of: figure.of,
  vintage,
  reportId: candidate.reportId,
  candidateId: candidate.id,
  candidateRevision: candidate.revision,
  spanStart: candidate.spanStart,
  spanEnd: candidate.spanEnd,
  quote: candidate.quote,
  recordedById: reviewer.id,
})

/** Day from which a report's figures count as known: its issue, else today. */
async function vintageOf(transaction: Transaction, reportId: string): Promise<Date> {
  const { publishedOn } = await transaction.report.findUniqueOrThrow({ where: { id: reportId }, select: { publishedOn: true } })
  return publishedOn ?? toDate(today())
}

async function insertObservation(transaction: Transaction, candidate: Candidate, figure: ConfirmedFigure, reviewer: Reviewer): Promise<string> {
  const columns = figureColumns(candidate, figure, reviewer, await vintageOf(transaction, candidate.reportId))
  // Two reviewers filling one cell would count the same edition, or miss that they disagree: one waits for the other here.
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${cellKey(figure)}, 0))`
  const { _max } = await transaction.observation.aggregate({
    where: { ...cellColumns(figure), vintage: columns.vintage, reportId: candidate.reportId },
    _max: { edition: true },
  })
  const { id } = await transaction.observation.create({
    data: { ...columns, status: figure.estimated ? 'estimated' : 'official', qualifier: figure.qualifier, edition: (_max.edition ?? 0) + 1 },
    select: { id: true },
  })
  return id
}

async function insertTarget(transaction: Transaction, candidate: Candidate, figure: ConfirmedFigure, reviewer: Reviewer): Promise<void> {
  await transaction.target.create({ data: figureColumns(candidate, figure, reviewer, await vintageOf(transaction, candidate.reportId)) })
}

/**
 * Opens a conflict where another sentence, of this report or another, states a
 * different figure for the same cell, both of the same standing. An official
 * figure after an estimate is a later vintage, not a disagreement; a figure
 * taken back to be corrected is withdrawn and disagrees no more.
 */
async function openConflict(transaction: Transaction, figure: ConfirmedFigure, observationId: string, reviewer: Reviewer): Promise<boolean> {
  const cell = cellColumns(figure)
  const others = await transaction.observation.findMany({
    where: { ...cell, id: { not: observationId }, withdrawal: null, status: figure.estimated ? 'estimated' : 'official' },
    select: { id: true, value: true, valueMax: true, of: true },
  })
  const differing = others.filter((other) => !states(other, figure))
  const key = { indicatorCode_areaSlug_periodFrom_periodTo_basis: cell }
  const before = await transaction.conflict.findUnique({ where: key, include: { ruled: { include: { observation: true } } } })
  // What agrees with a ruling leaves it as it is.
  if (differing.length === 0 || (before?.ruled && states(before.ruled.observation, figure))) return false
  const conflict = await transaction.conflict.upsert({
    where: key,
    create: cell,
    // A new disagreement reopens a ruled one; the audit row below keeps the ruling.
    update: { ruledObservationId: null, reason: null, ruledById: null, ruledAt: null },
    select: { id: true },
  })
  const members = [observationId, ...differing.map(({ id }) => id)].map((id) => ({ conflictId: conflict.id, observationId: id }))
  await transaction.conflictMember.createMany({ data: members, skipDuplicates: true })
  await recordAudit(transaction, reviewer, 'conflict.open', { kind: 'conflict', id: conflict.id }, {
    members: members.map(({ observationId: id }) => id),
    ...(before?.ruledObservationId && {
      reopened: { ruledObservationId: before.ruledObservationId, reason: before.reason, ruledById: before.ruledById, ruledAt: before.ruledAt?.toISOString() ?? null },
    }),
  })
  return true
}

/** Whether a row states the figure. */
const states = ({ value, valueMax, of }: Pick<Observation, 'value' | 'valueMax' | 'of'>, figure: ConfirmedFigure) =>
  sameFigure(figure, { value: toDecimalText(value), valueMax: toDecimalTextOrNull(valueMax), of: toDecimalTextOrNull(of) })
