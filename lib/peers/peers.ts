import { Decimal } from 'decimal.js'
import type { AreaKind, AreaLevel } from '@/lib/indicators/catalogue'
import type { DecimalText } from '@/lib/indicators/decimal'

/** What suggesting peers needs to know of an area. */
export interface PeerArea {
  readonly slug: string
  readonly level: AreaLevel
  readonly kind: AreaKind
  /** Approximate centre in degrees; null where it is not known. */
  readonly centre: { readonly latitude: number; readonly longitude: number } | null
}

/** Sizes of areas by one measure in one year. */
export interface Sizes {
  readonly year: number
  /** Budget revenue of the whole year in đồng, by slug. */
  readonly revenue: ReadonlyMap<string, DecimalText>
}

/** Why an area is suggested. */
export type PeerReason =
  | { readonly kind: 'neighbour'; /** Between the centres, as the crow flies. */ readonly kilometres: number }
  | { readonly kind: 'same-kind'; readonly areaKind: AreaKind }
  | { readonly kind: 'similar-size'; readonly year: number; /** In đồng. */ readonly own: DecimalText; readonly other: DecimalText }

/** An area suggested beside another, for one reason. */
export interface Peer {
  /** Slug. */
  readonly area: string
  readonly reason: PeerReason
}

/** Suggestions by reason; an area may stand in several. Each list is empty where its reason cannot be worked out. */
export interface Peers {
  /** Nearest first. */
  readonly neighbours: readonly Peer[]
  /** Nearest first, by slug where no centre is known. */
  readonly sameKind: readonly Peer[]
  /** Most alike first. */
  readonly similarSize: readonly Peer[]
}

/** At most so many neighbours and areas of similar size. */
const FEW = 4
/** With the area itself a comparison of eight. */
const SEVEN = 7

/**
 * Areas worth setting beside one, each with the reason: the nearest by the distance of their centres, those of the same kind,
 * those whose budget revenue is nearest in ratio (population is not known). Only of the same level, never the area itself.
 *
 * @param area the one compared
 * @param all every area that may be suggested; may hold the area itself and other levels
 * @param sizes from `newestSizes`; null where too few areas have one
 */
export function suggestPeers(area: PeerArea, all: readonly PeerArea[], sizes: Sizes | null): Peers {
  const others = all.filter(({ slug, level }) => slug !== area.slug && level === area.level).sort((a, b) => a.slug.localeCompare(b.slug))
  const near = others
    .map((other) => ({ other, kilometres: area.centre && other.centre && kilometresBetween(area.centre, other.centre) }))
    .sort((a, b) => (a.kilometres ?? Infinity) - (b.kilometres ?? Infinity) || 0)
  return {
    neighbours: near.flatMap(({ other, kilometres }): Peer[] => (kilometres === null ? [] : [{ area: other.slug, reason: { kind: 'neighbour', kilometres } }])).slice(0, FEW),
    sameKind: near.filter(({ other }) => other.kind === area.kind).slice(0, SEVEN)
      .map(({ other }): Peer => ({ area: other.slug, reason: { kind: 'same-kind', areaKind: area.kind } })),
    similarSize: sizes ? mostAlike(area.slug, others.map(({ slug }) => slug), sizes) : [],
  }
}

function mostAlike(slug: string, others: readonly string[], { year, revenue }: Sizes): Peer[] {
  const own = revenue.get(slug)
  if (own === undefined) return []
  return others
    .flatMap((area) => {
      const other = revenue.get(area)
      return other === undefined ? [] : [{ area, other, ratio: ratioOf(own, other) }]
    })
    .sort((a, b) => a.ratio.comparedTo(b.ratio))
    .slice(0, FEW)
    .map(({ area, other }) => ({ area, reason: { kind: 'similar-size', year, own, other } }))
}

/** The larger over the smaller: 1 where they are equal. Twice as large and half as large are equally far. */
function ratioOf(a: DecimalText, b: DecimalText): Decimal {
  const [x, y] = [new Decimal(a), new Decimal(b)]
  return Decimal.max(x, y).div(Decimal.min(x, y))
}

/** Great-circle distance by the haversine formula on a sphere of 6371 km, in kilometres. */
export function kilometresBetween(a: NonNullable<PeerArea['centre']>, b: NonNullable<PeerArea['centre']>): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const halfChord = (angle: number) => Math.sin(radians(angle) / 2) ** 2
  const h = halfChord(b.latitude - a.latitude) + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfChord(b.longitude - a.longitude)
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
