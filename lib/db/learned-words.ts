import { learnedKey } from '@/lib/extraction/matching/learned'
import type { Indicator, IndicatorKind } from '@/lib/indicators/catalogue'
import { recordAudit, type Actor } from './audit'
import { prisma, type Transaction } from './client'
import { Prisma, type Candidate } from './generated/client'
import { readRows } from './json-rows'
import { readAlternatives } from './reading-json'

const { sql } = Prisma

// What reviewers' decisions teach: these words of a measure mean this indicator. Learned and taken back in the
// transaction of the decision, never deleted, so that it stays known who taught what.

type Person = Actor & { readonly id: string }
type ReadWords = Pick<Candidate, 'id' | 'measure' | 'kind' | 'measureUnit' | 'indicatorCode' | 'alternatives' | 'rule'>

/**
 * Remembers a reading's words for the indicator a reviewer gave them, where the
 * reader had not found it by itself. Nothing is learned from an indicator of
 * another kind (the person corrected more than the words), from a measure
 * without words, from a workbook, or from words that are the catalogue's own
 * name of another indicator: there the context told the person otherwise (a rank
 * whose year is not named), and the name goes on meaning what it says.
 */
export async function learnWords(transaction: Transaction, read: ReadWords, indicator: Pick<Indicator, 'code' | 'kind'>, person: Person): Promise<void> {
  const key = teachable(read, indicator) ? keyOf(read) : ''
  if (key === '' || (await isNameOfAnother(transaction, read, key))) return
  const [learned] = await transaction.learnedWords.createManyAndReturn({
    data: [{ key, indicatorCode: indicator.code, measure: read.measure, candidateId: read.id, learnedById: person.id }],
    // Learned before, and still holding.
    skipDuplicates: true,
    select: { id: true },
  })
  if (learned) await recordAudit(transaction, person, 'words.learn', { kind: 'words', id: learned.id }, { key, indicator: indicator.code, candidateId: read.id })
}

const teachable = ({ kind, indicatorCode, rule }: ReadWords, indicator: Pick<Indicator, 'code' | 'kind'>): boolean =>
  indicatorCode !== indicator.code && (kind as IndicatorKind) === indicator.kind && !rule.startsWith('workbook/')

/** Whether the reader knew the words as a name, and not because they had been learned: what was learned may be contradicted. */
async function isNameOfAnother(transaction: Transaction, { indicatorCode, alternatives }: ReadWords, key: string): Promise<boolean> {
  const surest = readAlternatives(alternatives).find(({ code }) => code === indicatorCode)
  if (indicatorCode === null || surest?.score !== 1) return false
  return (await transaction.learnedWords.count({ where: { key, indicatorCode } })) === 0
}

const keyOf = ({ measure, kind, measureUnit }: Pick<ReadWords, 'measure' | 'kind' | 'measureUnit'>): string =>
  measure.trim() === '' ? '' : learnedKey(measure, kind, measureUnit).trim()

/**
 * Takes back what was learned from a decision that is undone. Where another
 * reading that still stands says the same, the words are learned from that one.
 */
export async function forgetWords(transaction: Transaction, read: ReadWords, person: Person): Promise<void> {
  const taught = await transaction.learnedWords.findMany({ where: { candidateId: read.id, revokedAt: null } })
  for (const { id, key, indicatorCode } of taught) {
    await transaction.learnedWords.update({ where: { id }, data: { revokedAt: new Date(), revokedById: person.id } })
    await recordAudit(transaction, person, 'words.revoke', { kind: 'words', id }, { key, indicator: indicatorCode, because: 'undo' })
    const other = await saysTheSame(transaction, read, key, indicatorCode)
    if (other?.decidedBy) await learnWords(transaction, other, other.indicator, other.decidedBy)
  }
}

/** The first accepted reading of the same words that was given the indicator, though it was not read so. */
async function saysTheSame(transaction: Transaction, read: ReadWords, key: string, code: string) {
  const [indicator, accepted] = await Promise.all([
    transaction.indicator.findUniqueOrThrow({ where: { code }, select: { code: true, kind: true } }),
    transaction.candidate.findMany({
      where: {
        id: { not: read.id }, decision: 'accepted', kind: read.kind, measureUnit: read.measureUnit,
        AND: [
          { OR: [{ indicatorCode: null }, { indicatorCode: { not: code } }] },
          { OR: [{ observations: { some: { indicatorCode: code, withdrawal: null } } }, { targets: { some: { indicatorCode: code, withdrawnAt: null } } }] },
        ],
      },
      orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
      include: { decidedBy: { select: { id: true, name: true } } },
    }),
  ])
  const other = accepted.find((row) => keyOf(row) === key)
  return other && { ...other, indicator }
}

/** Words that were learned, with the sentence they were learned from. */
export interface LearnedEntry {
  readonly id: string
  /** As the report has them. */
  readonly measure: string
  readonly kind: IndicatorKind | null
  readonly measureUnit: string | null
  /** Code in the catalogue. */
  readonly indicator: string
  /** The same words mean another indicator too, so they decide nothing. */
  readonly disputed: boolean
  readonly learnedBy: string
  /** ISO with time. */
  readonly learnedAt: string
  readonly revokedBy: string | null
  readonly revokedAt: string | null
  /** Where the words stand; null where that is not known. */
  readonly source: { readonly candidateId: string; readonly reportId: string; readonly title: string; readonly before: string; readonly quote: string; readonly after: string } | null
}

/** Learned words: those that hold first, then those taken back, newest first; at most `limit`. */
export async function listLearnedWords({ limit = 200 } = {}): Promise<LearnedEntry[]> {
  const rows = await readRows<LearnedEntry>(sql`
    SELECT w.id, w.measure, k.kind, k."measureUnit", w."indicatorCode" AS indicator, p.name AS "learnedBy", w."learnedAt", q.name AS "revokedBy", w."revokedAt",
      w."revokedAt" IS NULL AND EXISTS (SELECT FROM "LearnedWords" o WHERE o.key = w.key AND o."revokedAt" IS NULL AND o."indicatorCode" <> w."indicatorCode") AS disputed,
      CASE WHEN k.id IS NOT NULL THEN json_build_object('candidateId', k.id, 'reportId', r.id, 'title', r.title, 'quote', k.quote,
        'before', coalesce(utf16_slice(r.text, greatest(k."spanStart" - ${AROUND}, 0), k."spanStart"), ''),
        'after', coalesce(utf16_slice(r.text, k."spanEnd", least(k."spanEnd" + ${AROUND}, r."textLength")), '')) END AS source
    FROM "LearnedWords" w JOIN "Person" p ON p.id = w."learnedById" LEFT JOIN "Person" q ON q.id = w."revokedById"
      LEFT JOIN "Candidate" k ON k.id = w."candidateId" LEFT JOIN "Report" r ON r.id = k."reportId"
    ORDER BY w."revokedAt" IS NOT NULL, coalesce(w."revokedAt", w."learnedAt") DESC, w.id
    LIMIT ${limit}::int`)
  return rows.map((row) => ({ ...row, learnedAt: new Date(row.learnedAt).toISOString(), revokedAt: row.revokedAt && new Date(row.revokedAt).toISOString() }))
}

/** Letters of the text shown on each side of a quote. */
const AROUND = 160

export type RevocationResult = { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' } | { readonly ok: false; readonly reason: 'revoked-already'; readonly by: string }

/** A person takes learned words back: reports read from now on do not use them. What was accepted stays accepted. */
export async function revokeWords(id: string, person: Person): Promise<RevocationResult> {
  return prisma.$transaction(async (transaction) => {
    const { count } = await transaction.learnedWords.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date(), revokedById: person.id } })
    const words = await transaction.learnedWords.findUnique({ where: { id }, include: { revokedBy: { select: { name: true } } } })
    if (!words) return { ok: false, reason: 'unknown' }
    if (count === 0) return { ok: false, reason: 'revoked-already', by: words.revokedBy?.name ?? '' }
    await recordAudit(transaction, person, 'words.revoke', { kind: 'words', id }, { key: words.key, indicator: words.indicatorCode, because: 'person' })
    return { ok: true }
  })
}
