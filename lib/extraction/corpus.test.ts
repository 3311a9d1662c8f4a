import { describe, expect, test } from 'vitest'
import type { Candidate } from './candidate'
import * as counts from './corpus/counts'
import type { MustNotRead, MustRead } from './corpus/entry'
import * as growth from './corpus/growth'
import * as planAndShare from './corpus/plan-and-share'
import * as ranks from './corpus/ranks'
import { extract } from './extract'

const context = { areas: [], indicators: [] }
const results = (text: string): Candidate[] => extract(text, context).candidates.filter((candidate) => candidate.role === 'result')
const groups: ReadonlyArray<readonly [string, { reads: readonly MustRead[]; ignores: readonly MustNotRead[] }]> = [
  ['growth', growth], ['plan and share', planAndShare], ['counts and amounts', counts], ['ranks', ranks],
]

describe.each(groups)('%s', (_, { reads, ignores }) => {
  test.each(reads)('reads $value in «$text»', ({ text, words, kind, value, scale, of, unit, basis, estimated, rule }) => {
    const found = results(text).filter((candidate) => candidate.value === value && candidate.kind === kind)
    expect(found).toHaveLength(1)
    const [candidate] = found
    expect(candidate!.quote).toBe(text.slice(candidate!.span.start, candidate!.span.end))
    expect(candidate!.quote).toContain(words)
    expect(candidate).toMatchObject({ of: of ?? null, ...(scale && { scale }), ...(unit && { measureUnit: unit }), ...(basis && { basis }), ...(estimated && { estimated }), ...(rule && { rule }) })
  })

  test.each(ignores)('leaves out $why: «$text»', ({ text }) => {
    expect(results(text)).toEqual([])
  })
})
