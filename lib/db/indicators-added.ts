import type { Indicator } from '@/lib/indicators/catalogue'
import { checkConfirmation, type Confirmation } from '@/lib/review/confirmation'
import { checkNewIndicator, type NewIndicator, type NewIndicatorFault } from '@/lib/review/new-indicator'
import { recordAudit } from './audit'
import { prisma, type Transaction } from './client'
import { acceptFigure, type DecisionResult, type Reviewer, type SeenCandidate } from './decisions'
import { Prisma } from './generated/client'

export type AddedResult = DecisionResult | { readonly ok: false; readonly reason: 'faulty-indicator'; readonly faults: readonly NewIndicatorFault[] }

/** Takes the transaction back and says why. */
class Refused extends Error {
  constructor(readonly answer: Extract<AddedResult, { ok: false }>) {
    super(answer.reason)
  }
}

/**
 * A reviewer accepts a reading under an indicator that the catalogue does not
 * have yet: the indicator, all that `acceptCandidate` writes, and the audit rows
 * of both, together or not at all.
 *
 * @param confirmation its `indicator` is not looked at: it is the new one
 */
export async function acceptUnderNewIndicator(seen: SeenCandidate, typed: NewIndicator, confirmation: Omit<Confirmation, 'indicator'>, reviewer: Reviewer): Promise<AddedResult> {
  const [indicators, themes, area] = await Promise.all([
    prisma.indicator.findMany({ select: { code: true, nameVi: true, nameEn: true } }),
    prisma.theme.findMany({ select: { code: true } }),
    prisma.area.findUnique({ where: { slug: confirmation.area }, select: { slug: true } }),
  ])
  const added = checkNewIndicator(typed, { indicators, themes: themes.map(({ code }) => code) })
  if (!added.ok) return { ok: false, reason: 'faulty-indicator', faults: added.faults }
  const { indicator } = added
  const checked = checkConfirmation({ ...confirmation, area: area?.slug ?? '', indicator: indicator.code }, indicator)
  if (!checked.ok) return { ok: false, reason: 'faulty', faults: checked.faults }
  const accepted = { confirmation: { ...confirmation, indicator: indicator.code }, figure: checked.figure, indicator }
  try {
    return await prisma.$transaction(async (transaction) => {
      await insertIndicator(transaction, indicator, seen, reviewer)
      const result = await acceptFigure(transaction, seen, accepted, reviewer)
      if (!result.ok) throw new Refused(result)
      return result
    })
  } catch (error) {
    if (error instanceof Refused) return error.answer
    // Somebody added the same code since it was looked for.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      const taken = await prisma.indicator.count({ where: { code: indicator.code } })
      if (taken > 0) return { ok: false, reason: 'faulty-indicator', faults: [{ field: 'code', reason: 'code-taken' }] }
    }
    throw error
  }
}

async function insertIndicator(transaction: Transaction, { theme, breaks: _, ...columns }: Indicator, seen: SeenCandidate, reviewer: Reviewer): Promise<void> {
  await transaction.indicator.create({ data: { ...columns, themeCode: theme, addedById: reviewer.id } })
  await recordAudit(transaction, reviewer, 'indicator.add', { kind: 'indicator', id: columns.code }, { ...columns, theme, candidateId: seen.id })
}
