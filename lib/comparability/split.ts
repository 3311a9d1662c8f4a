import type { Direction } from '@/lib/indicators/catalogue'
import { compare, reasonsBetween, type Purpose, type Stated } from './comparability'
import { isBlocking, sortReasons, type Reason } from './reasons'

// Which figures may share a ranking, an axis or a median, and why the rest may not.

/** A figure that stands apart. */
export interface Apart<T extends Stated> {
  readonly item: T
  /** The blocking reasons, in the order of REASONS; never empty. */
  readonly reasons: readonly Reason[]
  /** A figure that the first of them separates it from, to name in a sentence (sayReason). */
  readonly against: T
}

export interface Split<T extends Stated> {
  /** In the order given. No two of them are incomparable. */
  readonly together: readonly T[]
  /** In the order given. */
  readonly apart: readonly Apart<T>[]
  /** What must be said of those together, in the order of REASONS. */
  readonly reservations: readonly Reason[]
}

/**
 * Parts figures into those that may stand together and the rest.
 *
 * Figures alike in everything that can block form a class. Each class in turn
 * gathers the classes that may stand with it, largest first; the gathering
 * with most figures stays together. Of equals the one wins whose first class
 * is larger, then later, then first by its key. The order of the items does
 * not matter. Where they are of several areas, two figures of one area are
 * held to the rule between areas too; a poor yardstick then leaves nothing together.
 */
export function splitComparable<T extends Stated>(items: readonly T[], purpose: Purpose = 'moment'): Split<T> {
  const across = new Set(items.map(({ area }) => area)).size > 1
  const classes = classify(items)
  const clash = clashes(classes, across, purpose)
  const chosen = largestGathering(classes, clash)
  const classOf = new Map(classes.flatMap((each, index) => each.items.map((item) => [item, index] as const)))
  const indexOf = (item: T) => classOf.get(item) ?? 0
  const together = items.filter((item) => chosen.has(indexOf(item)))
  const apart = items.filter((item) => !chosen.has(indexOf(item))).map((item) => standApart(item, indexOf(item), { classes, clash, chosen }))
  return { together, apart, reservations: reservationsAmong(together, purpose) }
}

/** Figures between which nothing can block, unless it blocks them all. */
interface Class<T extends Stated> {
  readonly key: string
  /** By area, so that the first is the same whatever the order they came in. */
  readonly items: readonly T[]
}

/** Classes, the largest first; then the later, then by key. */
function classify<T extends Stated>(items: readonly T[]): Class<T>[] {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const known = found.get(blockingKey(item))
    if (known) known.push(item)
    else found.set(blockingKey(item), [item])
  }
  const latest = ({ items: [first] }: Class<T>) => first?.period.to ?? ''
  return [...found]
    .map(([key, same]): Class<T> => ({ key, items: same.sort((a, b) => order(a.area, b.area)) }))
    .sort((a, b) => b.items.length - a.items.length || order(latest(b), latest(a)) || order(a.key, b.key))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** All that a blocking reason looks at; of an indicator, its code. */
const blockingKey = ({ indicator, level, period, periodKind, basis, of, periodOfReport }: Stated) =>
  [indicator.code, level, periodKind, period.from, period.to, basis, indicator.kind === 'rank' ? of : '', periodOfReport].join('|')

/** Of classes by index, the reasons that keep each two apart, and each within itself. */
type Clash = readonly (readonly (readonly Reason[])[])[]

function clashes<T extends Stated>(classes: readonly Class<T>[], across: boolean, purpose: Purpose): Clash {
  const table = classes.map((): Reason[][] => [])
  classes.forEach((one, i) => {
    for (let j = i; j < classes.length; j += 1) {
      const [a, b] = [one.items[0], classes[j]?.items[0]]
      if (a && b) table[i]![j] = table[j]![i] = reasonsBetween(a, b, across, purpose).filter(isBlocking)
    }
  })
  return table
}

function largestGathering<T extends Stated>(classes: readonly Class<T>[], clash: Clash): Set<number> {
  const fits = (i: number, j: number) => clash[i]?.[j]?.length === 0
  let best: number[] = []
  let most = 0
  classes.forEach((_, anchor) => {
    if (!fits(anchor, anchor)) return
    const gathered = [anchor]
    classes.forEach((__, other) => {
      if (other !== anchor && gathered.every((member) => fits(member, other))) gathered.push(other)
    })
    const size = gathered.reduce((sum, index) => sum + (classes[index]?.items.length ?? 0), 0)
    if (size > most) [best, most] = [gathered, size]
  })
  return new Set(best)
}

interface Parted<T extends Stated> { readonly classes: readonly Class<T>[]; readonly clash: Clash; readonly chosen: ReadonlySet<number> }

/** The reasons against all who stay together; or, where its own class cannot stand together at all, those. */
function standApart<T extends Stated>(item: T, own: number, { classes, clash, chosen }: Parted<T>): Apart<T> {
  const within = clash[own]?.[own] ?? []
  const opponents = within.length > 0 ? classes.map((_, index) => index).filter((index) => (clash[own]?.[index]?.length ?? 0) > 0) : [...chosen]
  const reasons = sortReasons(within.length > 0 ? within : opponents.flatMap((index) => clash[own]?.[index] ?? []))
  const first = opponents.filter((index) => reasons[0] && clash[own]?.[index]?.includes(reasons[0])).flatMap((index) => classes[index]?.items ?? [])
  return { item, reasons, against: first.find(({ area }) => area !== item.area) ?? first[0] ?? item }
}

/** The reasons of all pairs, found from a few: figures alike in everything are alike in their reservations. */
function reservationsAmong(items: readonly Stated[], purpose: Purpose): Reason[] {
  const found = new Set<Reason>()
  const look = (a: Stated, b: Stated) => {
    for (const reason of compare(a, b, purpose).reasons) found.add(reason)
  }
  const few = representatives(items)
  for (const [index, a] of few.entries()) for (const b of few.slice(index + 1)) look(a, b)
  for (const same of groupBy(items, ({ area }) => area).values()) {
    for (const [index, a] of same.entries()) for (const b of same.slice(index + 1)) look(a, b)
  }
  return sortReasons(found)
}

/** Of figures alike but for their area, two areas: they stand for every pair of areas. */
function representatives(items: readonly Stated[]): Stated[] {
  const alike = groupBy(items, (item) => [blockingKey(item), item.of, item.estimated, item.derived, item.qualifier, item.disputed].join('|'))
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    const second = same.find(({ area }) => area !== first?.area)
    return [...(first ? [first] : []), ...(second ? [second] : [])]
  })
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** Whether places, medians and differences may be stated: figures of two areas or more stand together. */
export function canRank(split: Pick<Split<Stated>, 'together'>): boolean {
  return new Set(split.together.map(({ area }) => area)).size > 1
}

/** Whether one may be called better than another, in words or colours: it can be ranked, and the indicator has a direction. */
export function canJudge(split: Pick<Split<Stated>, 'together'>, direction: Direction): boolean {
  return direction !== 'neutral' && canRank(split)
}
