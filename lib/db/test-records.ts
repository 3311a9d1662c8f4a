import { prisma } from './client'
import type { Prisma } from './generated/client'

// What tests of reads put into the database. Import it late, as the connection:
// it goes to the database that DATABASE_URL names then.

const day = (date: string) => new Date(`${date}T00:00:00Z`)

let made = 0

/** The reviewer of these tests; once a database. */
export const addLan = () => prisma.person.create({ data: { id: 'lan', name: 'Lan', email: 'chi-lan@test.vn' } })

/**
 * A figure for a year, as a citation of a day states it: the PAR index of Hoàn Kiếm, unless `more` says otherwise.
 *
 * @returns its id, which is that of its report too
 */
export async function record(year: number, value: string, vintage: string, more: Partial<Prisma.ObservationUncheckedCreateInput> = {}): Promise<string> {
  const id = `o${(made += 1)}`
  await prisma.report.create({ data: { id, title: `Báo cáo ${made}`, publishedOn: day(vintage) } })
  await prisma.observation.create({
    data: {
      id, indicatorCode: 'par-index-score', areaSlug: 'hoan-kiem', periodFrom: day(`${year}-01-01`), periodTo: day(`${year}-12-31`), period: String(year), periodKind: 'year',
      basis: 'none', value, status: 'official', vintage: day(vintage), reportId: id, quote: value, ...more,
    },
  })
  return id
}

/** A conflict of figures of one cell; its id. */
export async function disagree(...members: readonly string[]): Promise<string> {
  const { indicatorCode, areaSlug, periodFrom, periodTo, basis } = await prisma.observation.findUniqueOrThrow({ where: { id: members[0] ?? '' } })
  const { id } = await prisma.conflict.create({
    data: { indicatorCode, areaSlug, periodFrom, periodTo, basis, members: { create: members.map((observationId) => ({ observationId })) } },
  })
  return id
}

/** Lan rules for a member, in the afternoon of a day. */
export const rule = (conflict: string, ruledObservationId: string, on: string) =>
  prisma.conflict.update({ where: { id: conflict }, data: { ruledObservationId, reason: 'theo văn bản gốc', ruledById: 'lan', ruledAt: new Date(`${on}T08:00:00Z`) } })

/** Lan takes a figure back, in the afternoon of a day. */
export const withdraw = (observationId: string, on: string) =>
  prisma.withdrawal.create({ data: { observationId, reason: 'undo', withdrawnById: 'lan', withdrawnAt: new Date(`${on}T09:00:00Z`) } })
