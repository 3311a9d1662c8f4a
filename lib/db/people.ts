import { randomInt } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { recordAudit, SYSTEM, type Actor } from './audit'
import { prisma } from './client'
import type { PersonRole } from './generated/enums'

export interface NewPerson {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: PersonRole
  /** A one-time password has to be changed before anything else. */
  readonly mustChangePassword: boolean
}

/**
 * Makes a person who signs in with a password.
 *
 * @returns the id, or null where the address is taken
 */
export async function createPerson(person: NewPerson, actor: Actor = SYSTEM): Promise<string | null> {
  const email = person.email.trim().toLowerCase()
  const password = await hashPassword(person.password)
  const id = crypto.randomUUID()
  return prisma.$transaction(async (transaction) => {
    if (await transaction.person.findUnique({ where: { email }, select: { id: true } })) return null
    await transaction.person.create({
      data: {
        id, email, name: person.name.normalize('NFC'), emailVerified: true, role: person.role, mustChangePassword: person.mustChangePassword,
        accounts: { create: { id: crypto.randomUUID(), accountId: id, providerId: 'credential', password } },
      },
    })
    await recordAudit(transaction, actor, 'person.create', { kind: 'person', id }, { email, role: person.role })
    return id
  })
}

/** How many people may sign in. */
export async function countPeople(): Promise<number> {
  return prisma.person.count()
}

/**
 * Sets a person's own password and ends their other sessions.
 *
 * @returns whether the current password was right
 */
export async function changePassword(personId: string, current: string, next: string, keepSessionToken: string): Promise<boolean> {
  const account = await prisma.account.findFirst({ where: { userId: personId, providerId: 'credential' } })
  if (!account?.password || !(await verifyPassword({ hash: account.password, password: current }))) return false
  const password = await hashPassword(next)
  await prisma.$transaction(async (transaction) => {
    await transaction.account.update({ where: { id: account.id }, data: { password } })
    const { name } = await transaction.person.update({ where: { id: personId }, data: { mustChangePassword: false } })
    await transaction.session.deleteMany({ where: { userId: personId, token: { not: keepSessionToken } } })
    await recordAudit(transaction, { id: personId, name }, 'person.password', { kind: 'person', id: personId })
  })
  return true
}

// Letters and digits that are not mistaken for one another when typed from a screen.
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'

/** A password of 20 random signs, in groups of five. */
export function oneTimePassword(): string {
  const sign = () => ALPHABET[randomInt(ALPHABET.length)] ?? ''
  return Array.from({ length: 4 }, () => Array.from({ length: 5 }, sign).join('')).join('-')
}
