import { createHash } from 'node:crypto'
import { prisma } from './client'
import type { Prisma } from './generated/client'

/** A view as it was kept. */
export interface KeptPermalink {
  readonly code: string
  readonly createdAt: Date
  /** As it was given to `keepPermalink`; keys in another order. */
  readonly content: unknown
}

/** Letters and digits without i, l, o and u, which are misread (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const SHORTEST = 10
const LONGEST = 52

/** Data as JSON text with sorted keys: the same data is the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part)
}

/** The SHA-256 of a text in base 32, 52 characters. */
function hashCode(text: string): string {
  const bits = [...createHash('sha256').update(text, 'utf8').digest()].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/**
 * Keeps a view for good. The same content is kept once, however often it is given.
 *
 * @param content plain data: an object that JSON keeps whole, with a number `version`; at most 1 MB as text
 * @returns its code; longer than usual where the usual one is another's
 */
export async function keepPermalink(content: object): Promise<string> {
  const text = canonical(content)
  const whole = hashCode(text)
  for (let length = SHORTEST; length <= LONGEST; length += 2) {
    const code = whole.slice(0, length)
    await prisma.permalink.createMany({ data: [{ code, content: JSON.parse(text) as Prisma.InputJsonObject }], skipDuplicates: true })
    const kept = await findPermalink(code)
    if (kept && canonical(kept.content) === text) return code
  }
  throw new Error('two contents with one SHA-256')
}

/** A view kept under a code, or null. */
export async function findPermalink(code: string): Promise<KeptPermalink | null> {
  // An address may hold a NUL, PostgreSQL's texts may not.
  return code.includes('\0') ? null : prisma.permalink.findUnique({ where: { code } })
}

/** How many views were kept since a moment. */
export async function countPermalinks(since: Date): Promise<number> {
  return prisma.permalink.count({ where: { createdAt: { gte: since } } })
}
