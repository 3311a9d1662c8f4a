import type { Candidate } from './candidate'

/** What a candidate made for a test leaves open: nothing implied, no other indicator thought of. */
export const PLAIN = { implied: [], origins: {}, alternatives: [], openPeriod: null, doubts: [] } as const satisfies Partial<Candidate>
