import { verifyPassword } from 'better-auth/crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from './test-database'

const database = await testDatabase()
process.env.DATABASE_URL = database.url
const { prisma } = await import('./client')
const { changePassword, countPeople, createPerson, oneTimePassword } = await import('./people')
const { appendAudit, countAudit } = await import('./audit')

afterAll(async () => {
  await prisma.$disconnect()
  await database.drop()
})

const password = 'mot mat khau dai'
let made = 0
const create = (more: Partial<Parameters<typeof createPerson>[0]> = {}) =>
  createPerson({ name: 'Nguyễn Thị Lan', email: `lan${(made += 1)}@test.vn`, password, role: 'reviewer', mustChangePassword: true, ...more })
const passwordOf = async (id: string) => (await prisma.account.findFirstOrThrow({ where: { userId: id } })).password!

describe('a one-time password', () => {
  test('is four groups of five signs that are not mistaken for one another', () => {
    for (let index = 0; index < 200; index += 1) expect(oneTimePassword()).toMatch(/^[A-HJ-NP-Za-km-z2-9]{5}(-[A-HJ-NP-Za-km-z2-9]{5}){3}$/)
  })

  test('is never the same', () => {
    expect(new Set(Array.from({ length: 1000 }, oneTimePassword)).size).toBe(1000)
  })
})

describe('a person', () => {
  test('is made with a password kept as a hash, and a line in the audit trail', async () => {
    const before = await countPeople()
    const id = await create({ role: 'administrator' })
    const person = await prisma.person.findUniqueOrThrow({ where: { id: id! }, include: { accounts: true } })
    expect(person).toMatchObject({ name: 'Nguyễn Thị Lan', role: 'administrator', mustChangePassword: true, accounts: [{ providerId: 'credential', accountId: id }] })
    expect(person.accounts[0]?.password).not.toContain(password)
    expect(await verifyPassword({ hash: await passwordOf(id!), password })).toBe(true)
    expect(await prisma.auditEvent.findMany({ where: { subjectId: id! } })).toMatchObject([{ action: 'person.create', actorName: 'system', actorId: null }])
    expect(await countPeople()).toBe(before + 1)
  })

  test('has an address once, however it is typed', async () => {
    await create({ email: 'minh@test.vn' })
    const before = await countPeople()
    expect(await create({ email: ' Minh@Test.VN ' })).toBeNull()
    expect(await countPeople()).toBe(before)
  })

  test('has a composed name', async () => {
    const id = await create({ name: 'Trần Văn Minh'.normalize('NFD') })
    expect((await prisma.person.findUniqueOrThrow({ where: { id: id! } })).name).toBe('Trần Văn Minh')
  })
})

describe('changing a password', () => {
  const withSessions = async (...tokens: string[]) => {
    const id = (await create())!
    for (const token of tokens) await prisma.session.create({ data: { id: token, token, expiresAt: new Date('2099-01-01'), userId: id } })
    return id
  }
  const tokensOf = async (id: string) => (await prisma.session.findMany({ where: { userId: id }, orderBy: { token: 'asc' } })).map(({ token }) => token)

  test('ends all other sessions and keeps this one', async () => {
    const id = await withSessions('a-this', 'a-phone', 'a-office')
    expect(await changePassword(id, password, 'mot mat khau moi', 'a-this')).toBe(true)
    expect(await tokensOf(id)).toEqual(['a-this'])
  })

  test('leaves the sessions of others alone', async () => {
    const [one, other] = [await withSessions('b-one'), await withSessions('b-other')]
    await changePassword(one, password, 'mot mat khau moi', 'b-one')
    expect(await tokensOf(other)).toEqual(['b-other'])
  })

  test('makes the new one good and the old one void, and lifts the duty to change', async () => {
    const id = await withSessions()
    await changePassword(id, password, 'mot mat khau moi', '')
    const hash = await passwordOf(id)
    expect([await verifyPassword({ hash, password: 'mot mat khau moi' }), await verifyPassword({ hash, password })]).toEqual([true, false])
    expect((await prisma.person.findUniqueOrThrow({ where: { id } })).mustChangePassword).toBe(false)
    expect(await countAudit('person.password', id, new Date(0))).toBe(1)
  })

  test('with a wrong current password changes nothing', async () => {
    const id = await withSessions('c-this', 'c-phone')
    const before = await passwordOf(id)
    expect(await changePassword(id, 'sai mat khau roi', 'mot mat khau moi', 'c-this')).toBe(false)
    expect(await passwordOf(id)).toBe(before)
    expect(await tokensOf(id)).toEqual(['c-phone', 'c-this'])
    expect(await countAudit('person.password', id, new Date(0))).toBe(0)
  })

  test('of nobody changes nothing', async () => {
    expect(await changePassword('nobody', password, 'mot mat khau moi', '')).toBe(false)
  })
})

test('the audit trail counts what befell a subject since a moment', async () => {
  await appendAudit({ id: null, name: 'system' }, 'sign-in.fail', { kind: 'person', id: 'x' })
  await appendAudit({ id: null, name: 'system' }, 'sign-in.fail', { kind: 'person', id: 'y' })
  expect(await countAudit('sign-in.fail', 'x', new Date(0))).toBe(1)
  expect(await countAudit('sign-in.fail', 'x', new Date('2099-01-01'))).toBe(0)
  expect(await countAudit('sign-in', 'x', new Date(0))).toBe(0)
})
