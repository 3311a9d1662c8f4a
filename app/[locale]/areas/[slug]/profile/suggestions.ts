import type { AreaWithPlace } from '@/lib/db/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { sayName } from '@/lib/indicators/words'
import { suggestPeers, type Peer } from '@/lib/peers/peers'
import { newestSizes } from '@/lib/peers/sizes'
import { sayPeerReason } from '@/lib/peers/words'
import { HEADLINE_CODES } from './headlines'
import type { Known } from './known'

/** An area to compare with, and on what. */
export interface Suggestion {
  readonly slug: string
  readonly name: string
  /** "cách khoảng 4,3 km". */
  readonly reason: string
  /** The indicator that both have figures of in most periods; null where there is none. */
  readonly indicator: { readonly code: string; readonly name: string } | null
}

/** Suggestions by reason; lists without one are left out. */
export interface SuggestionGroup {
  readonly reason: 'neighbours' | 'sameKind' | 'similarSize'
  readonly areas: readonly Suggestion[]
}

/** Areas worth setting beside this one, those that are near not again for their kind; none where nothing is known of it. */
export function listSuggestions(known: Known, area: AreaWithPlace, areas: readonly AreaWithPlace[], cells: readonly Cell[]): SuggestionGroup[] {
  if (known.ownCells.length === 0) return []
  const names = new Map(areas.map(({ slug, name, fullName, level }) => [slug, level === 'commune' ? fullName : name]))
  const peers = suggestPeers(area, areas, newestSizes(cells, areas, area.level))
  return (['neighbours', 'sameKind', 'similarSize'] as const).flatMap((reason) => {
    const listed = reason === 'sameKind' ? new Set(peers.neighbours.map((peer) => peer.area)) : new Set<string>()
    const group = peers[reason].filter((peer) => !listed.has(peer.area)).map((peer) => suggest(known, peer, names.get(peer.area) ?? peer.area, cells))
    return group.length === 0 ? [] : [{ reason, areas: group }]
  })
}

function suggest(known: Known, { area, reason }: Peer, name: string, cells: readonly Cell[]): Suggestion {
  const indicator = mostInCommon(known, area, cells)
  return {
    slug: area, name, reason: sayPeerReason(reason, known.locale),
    indicator: indicator && { code: indicator.code, name: sayName(indicator, known.locale) },
  }
}

/** The indicator that both areas have in most of the same periods, one with a fair yardstick; headline figures before others. */
function mostInCommon(known: Known, other: string, cells: readonly Cell[]) {
  const own = new Set(known.ownCells.map(({ figure }) => stretchOf(figure)))
  const counts = new Map<string, number>()
  for (const { figure } of cells) {
    if (figure.area !== other || !own.has(stretchOf(figure)) || known.indicatorOf(figure.indicator)?.comparability === 'poor') continue
    counts.set(figure.indicator, (counts.get(figure.indicator) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([a, most], [b, more]) => headline(b) - headline(a) || more - most || a.localeCompare(b))
  return (best && known.indicatorOf(best[0])) ?? null
}

const headline = (code: string) => Number(HEADLINE_CODES.includes(code))

const stretchOf = ({ indicator, period }: Observation) => `${indicator}|${period.from}|${period.to}`
