import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Candidate } from '@/lib/extraction/candidate'
import { extract } from '@/lib/extraction/extract'
import type { MustNotRead, MustRead } from './corpus.test-data'
import { RULES, WORD_RULES } from './rules'

interface Corpus { readonly reads: readonly MustRead[]; readonly ignores: readonly MustNotRead[] }

const ENDING = '.corpus.test-data.ts'
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const names = [...RULES, ...WORD_RULES].map(({ name }) => name)
const withCorpus = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length))

const corpora = await Promise.all(withCorpus.map(async (name): Promise<readonly [string, Corpus]> => {
  const [kind, rule] = name.split('/')
  return [name, (await import(`./${kind}/${rule}.corpus.test-data.ts`)) as Corpus]
}))

const results = (text: string): Candidate[] => extract(text, { areas: [], indicators: [] }).candidates.filter(({ role }) => role === 'result')

describe('every rule', () => {
  test('has a name of its own', () => expect(new Set(names).size).toBe(names.length))

  test.each(names)('%s stands in the file of its name, with a corpus beside it', (name) => {
    expect(files).toContain(`${name}.ts`)
    expect(withCorpus).toContain(name)
  })

  test('no corpus is left without its rule', () => expect(withCorpus.filter((name) => !names.includes(name))).toEqual([]))
})

describe.each(corpora)('%s', (rule, { reads, ignores }) => {
  test('has six texts to read and six to leave, at least', () => {
    expect(Math.min(reads.length, ignores.length)).toBeGreaterThanOrEqual(6)
  })

  test.each(reads)('reads $value in «$text»', ({ text, words, kind, value, scale, of, unit, basis, estimated }) => {
    const found = results(text).filter((candidate) => candidate.value === value && candidate.kind === kind)
    expect(found).toHaveLength(1)
    const [candidate] = found
    expect(candidate!.quote).toBe(text.slice(candidate!.span.start, candidate!.span.end))
    expect(candidate!.quote).toContain(words)
    expect(candidate).toMatchObject({ rule, scale: scale ?? '1', of: of ?? null, basis: basis ?? 'none', estimated: estimated ?? false, ...(unit && { measureUnit: unit }) })
  })

  test.each(ignores)('leaves $why: «$text»', ({ text, others }) => {
    expect(others ?? []).not.toContain(rule)
    expect(results(text).map((candidate) => candidate.rule)).toEqual(others ?? [])
  })
})
