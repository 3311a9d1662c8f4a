import { describe, expect, test } from 'vitest'
import { LONGEST, readLetterhead } from './letterhead'

const FIELDS = { issuer: 'UBND quận Hoàn Kiếm', number: '15/BC-UBND', place: 'Hoàn Kiếm' }
const sent = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  new Request('https://chi-so.test/areas/hoan-kiem/briefing/file?format=pdf', { method: 'POST', body: new URLSearchParams(fields), headers: { host: 'chi-so.test', ...headers } })

describe('the head of a document', () => {
  test('is what the form says', async () => {
    expect(await readLetterhead(sent(FIELDS, { origin: 'https://chi-so.test', 'sec-fetch-site': 'same-origin' }))).toEqual(FIELDS)
  })

  test('is left open where nothing was filled in; the place is the capital', async () => {
    expect(await readLetterhead(sent({}))).toEqual({ issuer: '', number: '', place: 'Hà Nội' })
  })

  test('is one line of no more than its letters, whatever is sent', async () => {
    const head = await readLetterhead(sent({ issuer: `A\r\nB\u202E${'x'.repeat(500)}`, number: ' 1  2 ', place: 'y'.repeat(500) }))
    expect(head?.issuer).toHaveLength(LONGEST.issuer)
    expect(head?.issuer.startsWith('A Bx')).toBe(true)
    expect(head).toMatchObject({ number: '1 2', place: 'y'.repeat(LONGEST.place) })
  })

  test.each([
    ['a page elsewhere', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the site', { 'sec-fetch-site': 'same-site' }],
    ['another host, told by its origin', { origin: 'https://elsewhere.test' }],
    ['an origin that is none', { origin: 'elsewhere' }],
    ['a form of megabytes', { 'content-length': '5000000' }],
  ])('is not taken from %s', async (_, headers) => {
    expect(await readLetterhead(sent(FIELDS, headers))).toBeNull()
  })

  test('is not read from what is no form', async () => {
    expect(await readLetterhead(new Request('https://chi-so.test/x', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }))).toBeNull()
  })
})
