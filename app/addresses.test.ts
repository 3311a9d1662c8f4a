import { describe, expect, test } from 'vitest'
import { addressOf, linksOf, parseAddress, safePath } from './addresses'

describe('an address of this site', () => {
  test('is language, path and query', () => {
    expect(addressOf('', '/compare', { indicator: 'par-index-score', areas: 'hoan-kiem,tay-ho' })).toBe('/compare?indicator=par-index-score&areas=hoan-kiem,tay-ho')
    expect(addressOf('/en', '/areas')).toBe('/en/areas')
  })

  test('the overview is "/" in Vietnamese and "/en" in English', () => {
    expect([addressOf('', '/'), addressOf('/en', '/'), addressOf('/en', '/', { asOf: '2024-02-20' })]).toEqual(['/', '/en', '/en?asOf=2024-02-20'])
  })

  test('keeps the fragment last and the query that the path brings', () => {
    expect(addressOf('/en', '/reports/a?page=2#o-1', { asOf: '2024-02-20' })).toBe('/en/reports/a?page=2&asOf=2024-02-20#o-1')
  })

  test('a period stays readable, an ampersand does not become another key', () => {
    expect(addressOf('', '/x', { period: '2022-01-01/P9M', q: 'a&b=c' })).toBe('/x?period=2022-01-01/P9M&q=a%26b%3Dc')
  })

  test('an empty value leaves its key out', () => {
    expect(addressOf('', '/x?asOf=2024-02-20', { asOf: '', q: 'a' })).toBe('/x?q=a')
  })
})

describe('taking an address apart', () => {
  test('leaves the language out', () => {
    expect(parseAddress('/en').path).toBe('/')
    expect(parseAddress('/en?asOf=2024-02-20')).toMatchObject({ path: '/' })
    expect(parseAddress('/en/areas/hoan-kiem?a=1').path).toBe('/areas/hoan-kiem')
  })

  test('does not take "/entities" for English', () => {
    expect(parseAddress('/entities').path).toBe('/entities')
  })
})

describe('links', () => {
  test('keep the day asked about', () => {
    const { to } = linksOf('en', '2024-02-20')
    expect(to('/areas')).toBe('/en/areas?asOf=2024-02-20')
    expect(to('/compare', { areas: 'a,b' })).toBe('/en/compare?areas=a,b&asOf=2024-02-20')
  })

  test('drop it where they are told to', () => {
    expect(linksOf('vi', '2024-02-20').to('/areas', { asOf: '' })).toBe('/areas')
  })

  test('what is no date is not carried along', () => {
    const { to, asOf } = linksOf('vi', '2024-02-30')
    expect([asOf, to('/areas')]).toEqual([null, '/areas'])
  })
})

test('the way back never leaves this site', () => {
  expect(['/en/compare?a=1', '//elsewhere.example/x', '/\\elsewhere.example', 'https://elsewhere.example'].map(safePath))
    .toEqual(['/en/compare?a=1', '/elsewhere.example/x', '/elsewhere.example', '/https://elsewhere.example'])
})
