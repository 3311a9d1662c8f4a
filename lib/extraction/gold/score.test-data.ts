import type { Candidate } from '../candidate'

/** A figure as a person annotated it; fields as in docs/extraction/gold.md. */
export interface GoldFact {
  readonly quote: string
  readonly kind: string
  readonly unit_name: string | null
  readonly measure: string
  readonly value: number
  readonly of: number | null
  readonly scale: number
  readonly period: { readonly from: string; readonly to: string } | null
  readonly basis: string | null
  readonly estimated: boolean
}

export interface Gold { readonly facts: readonly GoldFact[]; readonly targets: readonly GoldFact[] }

/** A reading with its offsets in the file, as the gold's quotes stand there. */
export interface Placed { readonly candidate: Candidate; readonly start: number; readonly end: number }

export type Level = 'found' | 'typed' | 'full'
export const LEVELS: readonly Level[] = ['found', 'typed', 'full']

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
const amount = ({ value, scale }: GoldFact): number => value * scale
const amountOf = ({ value, scale }: Candidate): number => Number(value) * Number(scale)
const bare = (name: string | null): string =>
  (name ?? '').normalize('NFC').toLowerCase().replace(/^(?:thành phố|quận|huyện|thị xã|tp\.?|phường|xã|thị trấn)\s+/u, '').trim()

/** What agrees between a reading and the gold, beyond value and place. */
const AGREES: Readonly<Record<Level, (gold: GoldFact, read: Candidate) => boolean>> = {
  found: () => true,
  typed: (gold, read) => gold.kind === read.kind && (gold.of === null || (read.of !== null && same(gold.of, Number(read.of)))),
  full: (gold, read) =>
    AGREES.typed(gold, read) && bare(gold.unit_name) === bare(read.area) &&
    (gold.period === null || (read.period?.from === gold.period.from && read.period.to === gold.period.to)) &&
    (gold.basis ?? 'none') === read.basis && gold.estimated === read.estimated,
}

/** Pairs of gold and reading: same value at an overlapping place, the most agreeing reading first; each is used once. */
export function pairUp(gold: readonly GoldFact[], read: readonly Placed[], text: string, level: Level): Array<readonly [GoldFact, Placed]> {
  const free = new Set(read)
  return gold.flatMap((fact) => {
    const start = text.indexOf(fact.quote)
    const there = [...free].filter((each) => same(amount(fact), amountOf(each.candidate)) && each.start < start + fact.quote.length && start < each.end)
    const best = there.find(({ candidate }) => AGREES.full(fact, candidate)) ?? there.find(({ candidate }) => AGREES.typed(fact, candidate)) ?? there[0]
    if (!best || !AGREES[level](fact, best.candidate)) return []
    free.delete(best)
    return [[fact, best] as const]
  })
}

/** Readings that state a figure of the gold again at another place: they count neither way. */
export function repeats(pairs: ReadonlyArray<readonly [GoldFact, Placed]>, read: readonly Placed[]): Set<Placed> {
  const used = new Set(pairs.map(([, placed]) => placed))
  return new Set(read.filter((each) => !used.has(each) && pairs.some(([fact, placed]) => same(amount(fact), amountOf(each.candidate)) && placed.candidate.kind === each.candidate.kind && (placed.end <= each.start || each.end <= placed.start))))
}
