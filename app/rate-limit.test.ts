import { expect, test } from 'vitest'
import { quotaHeaders, rateLimiter } from './rate-limit'

test('so many requests a minute and client, then none until the minute is over', () => {
  let now = 0
  const count = rateLimiter(() => 3, () => now)
  expect([1, 2, 3].map(() => count('a').remaining)).toEqual([2, 1, 0])
  now = 45_000
  expect(count('a')).toEqual({ allowed: false, limit: 3, remaining: 0, seconds: 15 })
  expect(count('b').allowed).toBe(true)
  now = 60_000
  expect(count('a')).toEqual({ allowed: true, limit: 3, remaining: 2, seconds: 60 })
})

test('a minute is counted from its first request: waiting at its end helps nobody to more', () => {
  let now = 0
  const count = rateLimiter(() => 2, () => now)
  const allowed = Array.from({ length: 120 }, (_, second) => { now = second * 1000; return count('a').allowed })
  expect(allowed.filter(Boolean)).toHaveLength(4)
})

test('remembers no more clients than it may, those of longest ago go first', () => {
  const count = rateLimiter(() => 1, () => 0, 3)
  for (const client of ['a', 'b', 'c', 'd']) count(client)
  expect(count('b').allowed).toBe(false)
  expect(count('a').allowed).toBe(true)
})

test('tells the quota as structured fields, and when to come again only where there is none left', () => {
  expect(quotaHeaders('reading', { allowed: true, limit: 120, remaining: 119, seconds: 60 })).toEqual({ 'ratelimit-policy': '"reading";q=120;w=60', ratelimit: '"reading";r=119;t=60' })
  expect(quotaHeaders('download', { allowed: false, limit: 20, remaining: 0, seconds: 7 })).toMatchObject({ 'retry-after': '7' })
})
