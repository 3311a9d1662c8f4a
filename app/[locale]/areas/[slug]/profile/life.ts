import type { AreaLink, AreaWithPlace } from '@/lib/db/catalogue'

/** An area that went before or followed. */
export interface Kin {
  readonly slug: string
  readonly fullName: string
  /** Whether the predecessor gave the successor its main part. */
  readonly main: boolean
  /** Sources agree on it. */
  readonly certain: boolean
  /** Of a successor: the other areas that it has parts of. */
  readonly others: readonly { readonly slug: string; readonly name: string }[]
}

/** What went before an area, what followed, and who followed from the same. */
export interface Life {
  readonly predecessors: readonly Kin[]
  readonly successors: readonly Kin[]
  /** The other successors of its main predecessor, for a ward or commune. */
  readonly siblings: readonly { readonly slug: string; readonly fullName: string }[]
}

/** First the one that has the name, then what is certain and main. */
const rankOf = ({ name }: AreaWithPlace, kin: Kin) => (kin.fullName.endsWith(` ${name}`) ? 0 : 1) + (kin.certain ? 0 : 2) + (kin.main ? 0 : 4)

/** The life of an area among all of them. */
export function lifeOf(area: AreaWithPlace, areas: readonly AreaWithPlace[]): Life {
  const bySlug = new Map(areas.map((each) => [each.slug, each]))
  const kin = ({ slug, main, certainty }: AreaLink, hasOthers: boolean): Kin[] => {
    const other = bySlug.get(slug)
    if (!other) return []
    const others = hasOthers ? other.predecessors.flatMap((link) => (link.slug === area.slug ? [] : (bySlug.get(link.slug) ?? []))) : []
    return [{ slug, fullName: other.fullName, main, certain: certainty === 'high', others: others.map(({ slug: own, name }) => ({ slug: own, name })) }]
  }
  const origin = area.predecessors.find(({ main }) => main)
  const siblings = (origin ? bySlug.get(origin.slug)?.successors ?? [] : []).filter(({ slug, main }) => main && slug !== area.slug)
  return {
    predecessors: area.predecessors.flatMap((link) => kin(link, false)),
    successors: area.successors.flatMap((link) => kin(link, true)).sort((a, b) => rankOf(area, a) - rankOf(area, b)),
    siblings: siblings.flatMap(({ slug }) => bySlug.get(slug) ?? []).map(({ slug, fullName }) => ({ slug, fullName })),
  }
}
