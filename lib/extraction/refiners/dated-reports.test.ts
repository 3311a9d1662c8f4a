import { describe, expect, test } from 'vitest'
import type { Candidate, ReadingContext } from '../candidate'
import { extract } from '../extract'
import { DATED_REPORTS } from './dated-reports.test-data'

const context: ReadingContext = { areas: [], indicators: [] }
const said = ({ period, openPeriod }: Candidate): string => (period ? `${period.from}..${period.to}` : `?${openPeriod}`)

describe('the period of a figure', () => {
  test.each(DATED_REPORTS)('%s', (_, publishedOn, text, figures) => {
    const { candidates } = extract(text, { ...context, publishedOn })
    for (const [value, days] of Object.entries(figures)) {
      expect(candidates.filter((candidate) => candidate.value === value).map(said), value).toContain(days)
    }
  })
})
