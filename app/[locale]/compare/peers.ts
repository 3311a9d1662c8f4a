import { getTranslations } from 'next-intl/server'
import { listAreasWithPlace } from '@/lib/db/catalogue'
import { listCells } from '@/lib/db/observations'
import type { Locale } from '@/lib/indicators/catalogue'
import { suggestPeers, type Peers } from '@/lib/peers/peers'
import { newestSizes, SIZE_INDICATOR } from '@/lib/peers/sizes'
import { keep, stampOf, type Stamp } from '../../kept'

/** Areas worth setting beside one, for one reason. */
export interface PeerGroup {
  /** "Giáp ranh, gần nhất", "Cùng là quận", "Thu ngân sách năm 2022 gần bằng". */
  readonly reason: string
  readonly areas: readonly { readonly slug: string; readonly name: string }[]
}

/** Suggestions to compare an area with; none without an area. */
export async function getPeers(slug: string | null, locale: Locale): Promise<PeerGroup[]> {
  if (slug === null) return []
  const t = await getTranslations({ locale, namespace: 'compare' })
  const { names, peers } = await peersAt(await stampOf(`indicator:${SIZE_INDICATOR}`), slug)
  const year = peers.similarSize[0]?.reason
  const groups = [
    [t('peersNear'), peers.neighbours],
    [t('peersSameKind'), peers.sameKind],
    [t('peersSimilar', { year: year?.kind === 'similar-size' ? String(year.year) : '' }), peers.similarSize],
  ] as const
  return groups.filter(([, group]) => group.length > 0).map(([reason, group]) => ({ reason, areas: group.slice(0, 5).map(({ area }) => ({ slug: area, name: names.get(area) ?? area })) }))
}

async function peersAt(stamp: Stamp, slug: string): Promise<{ names: Map<string, string>; peers: Peers }> {
  'use cache'
  keep(stamp, `indicator:${SIZE_INDICATOR}`)
  const [areas, cells] = await Promise.all([listAreasWithPlace(), listCells({ indicator: SIZE_INDICATOR })])
  const own = areas.find((area) => area.slug === slug)
  return {
    names: new Map(areas.map((area) => [area.slug, area.level === 'commune' ? area.fullName : area.name])),
    peers: own ? suggestPeers(own, areas, newestSizes(cells, areas, own.level)) : { neighbours: [], sameKind: [], similarSize: [] },
  }
}
