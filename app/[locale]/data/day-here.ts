import type { IsoDate } from '@/lib/indicators/period'

/** The day of a moment where the reports are written, seven hours ahead of UTC all year. */
export const dayHere = (at: string): IsoDate => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10)
