import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { currentCells, type Cell, type RecordedObservation } from '@/lib/indicators/observation'
import { kilometresBetween, suggestPeers, type Peer, type PeerArea } from './peers'
import { newestSizes } from './sizes'
import { PEERS_RULE, sayPeerReason } from './words'

const area = (slug: string, more: Partial<PeerArea> = {}): PeerArea => ({ slug, level: 'district', kind: 'quan', centre: null, ...more })
const slugs = (peers: readonly Peer[]) => peers.map((peer) => peer.area)

describe('neighbours', () => {
  const at = (slug: string, longitude: number, more: Partial<PeerArea> = {}) => area(slug, { centre: { latitude: 21, longitude }, ...more })
  const row = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug, index) => at(slug, 105 + index / 10))

  test('are the four nearest, nearest first, each with its distance', () => {
    const { neighbours } = suggestPeers(row[0]!, [...row].reverse(), null)
    expect(slugs(neighbours)).toEqual(['b', 'c', 'd', 'e'])
    // A tenth of a degree of longitude at 21° north.
    expect(neighbours[0]?.reason).toMatchObject({ kind: 'neighbour', kilometres: expect.closeTo(10.38, 1) })
  })

  test('are of the same level, and have a centre', () => {
    const all = [...row, at('phuong-a', 105, { level: 'commune', kind: 'phuong' }), area('nowhere')]
    expect(slugs(suggestPeers(row[0]!, all, null).neighbours)).toEqual(['b', 'c', 'd', 'e'])
    expect(suggestPeers(area('nowhere'), all, null).neighbours).toEqual([])
  })

  test('are as far one way as the other, and no distance from themselves', () => {
    const [a, b] = [{ latitude: 21.03, longitude: 105.85 }, { latitude: 20.7, longitude: 105.3 }]
    expect(kilometresBetween(a, b)).toBeCloseTo(kilometresBetween(b, a), 9)
    expect(kilometresBetween(a, a)).toBe(0)
  })

  test('across half the globe are half its girth away', () => {
    expect(kilometresBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(Math.PI * 6371, 6)
  })
})

describe('of the same kind', () => {
  test('are the nearest seven; without centres they stand by name', () => {
    const all = Array.from({ length: 9 }, (_, index) => area(`quan-${9 - index}`))
    const { sameKind } = suggestPeers(area('quan-1'), [...all, area('ba-vi', { kind: 'huyen' })], null)
    expect(slugs(sameKind)).toEqual(['quan-2', 'quan-3', 'quan-4', 'quan-5', 'quan-6', 'quan-7', 'quan-8'])
    expect(sameKind[0]?.reason).toEqual({ kind: 'same-kind', areaKind: 'quan' })
  })
})

describe('of similar size', () => {
  const all = ['a', 'half', 'double', 'near', 'far', 'tiny'].map((slug) => area(slug))
  const sizes = { year: 2022, revenue: new Map([['a', '1000'], ['half', '500'], ['double', '2000'], ['near', '1100'], ['far', '9000'], ['tiny', '1']]) }

  test('are the four nearest by ratio: half and double are equally far', () => {
    expect(slugs(suggestPeers(all[0]!, all, sizes).similarSize)).toEqual(['near', 'double', 'half', 'far'])
  })

  test('are none where its own size is not known, or no sizes are', () => {
    expect(suggestPeers(area('unknown'), all, sizes).similarSize).toEqual([])
    expect(suggestPeers(all[0]!, all, null).similarSize).toEqual([])
  })
})

describe('the year of sizes', () => {
  const districts = Array.from({ length: 12 }, (_, index) => area(`d${index}`))
  const revenue = (slug: string, year: number, more: Partial<Cell['figure']> = {}): Cell => ({
    figure: {
      id: `${slug}${year}`, indicator: 'budget-revenue', area: slug, period: { from: `${year}-01-01`, to: `${year}-12-31` }, periodKind: 'year', basis: 'none', value: '5', valueMax: null, of: null,
      estimated: false, derived: false, qualifier: null, vintage: '2024-01-01', periodOfReport: false, note: null,
      evidence: { reportId: '', title: '', publisher: null, url: null, publishedOn: null, quote: '', span: null, rule: null, acceptedBy: null, acceptedOn: null }, ...more,
    },
    disputed: [],
  })
  const of = (year: number, count: number, more: Partial<Cell['figure']> = {}) => districts.slice(0, count).map(({ slug }) => revenue(slug, year, more))

  test('is the newest in which ten areas have one', () => {
    expect(newestSizes([...of(2021, 12), ...of(2022, 10), ...of(2023, 9)], districts, 'district')).toMatchObject({ year: 2022, revenue: { size: 10 } })
    expect(newestSizes(of(2023, 9), districts, 'district')).toBeNull()
  })

  test('counts neither disputes nor ranges, parts of a year, other measures or other levels', () => {
    const whole = of(2022, 10)
    const disputed = whole.map((cell): Cell => ({ ...cell, disputed: [cell.figure] }))
    expect(newestSizes([...disputed.slice(0, 1), ...whole.slice(1)], districts, 'district')).toBeNull()
    for (const more of [{ valueMax: '6' }, { period: { from: '2022-01-01', to: '2022-09-30' } }, { indicator: 'local-budget-revenue' }, { value: '0' }]) {
      expect(newestSizes(of(2022, 10, more), districts, 'district')).toBeNull()
    }
    expect(newestSizes(whole, districts, 'commune')).toBeNull()
  })
})

describe('reasons are said', () => {
  test.each([
    [{ kind: 'neighbour', kilometres: 4.3499 }, 'cách khoảng 4,3 km', 'about 4.3 km away'],
    [{ kind: 'same-kind', areaKind: 'thi_xa' }, 'cùng là thị xã', 'also a town'],
    [{ kind: 'same-kind', areaKind: 'quan' }, 'cùng là quận', 'also an urban district'],
    [{ kind: 'similar-size', year: 2022, own: '1425000000000', other: '1132668000000' }, 'thu ngân sách năm 2022 gần nhau (1.425 và 1.132,668 tỷ đồng)', 'similar budget revenue in 2022 (1,425 and 1,132.668 billion đồng)'],
  ] as const)('%o', (reason, vi, en) => {
    expect([sayPeerReason(reason, 'vi'), sayPeerReason(reason, 'en')]).toEqual([vi, en])
  })

  test('and the rule says by what sizes are compared', () => {
    expect(PEERS_RULE.vi).toContain('thu ngân sách trên địa bàn')
  })
})

describe('over the seeds', () => {
  type AreaRow = { slug: string; kind: PeerArea['kind']; centroid: { lat: number; lon: number } }
  type Row = Pick<RecordedObservation, 'id' | 'area' | 'indicator' | 'value' | 'of' | 'period' | 'estimated'> & { basis: RecordedObservation['basis'] | null }
  const read = <T>(name: string): T[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
  const districts = read<AreaRow>('areas').map((row) => area(row.slug, { kind: row.kind, centre: { latitude: row.centroid.lat, longitude: row.centroid.lon } }))
  const communes = read<{ slug: string; kind: PeerArea['kind'] }>('communes').map((row) => area(row.slug, { kind: row.kind, level: 'commune' }))
  const all = [...districts, ...communes]
  const disputes = new Map(read<{ observations: string[] }>('conflicts').flatMap(({ observations }, index) => observations.map((id) => [id, `c${index}`] as const)))
  const cells = currentCells(read<Row>('observations').map((row): RecordedObservation => ({
    ...row, periodKind: 'year', basis: row.basis ?? 'none', valueMax: null, derived: false, qualifier: null, vintage: '2026-11-22', periodOfReport: false, note: null, recordedAt: '',
    evidence: { reportId: '', title: '', publisher: null, url: null, publishedOn: null, quote: '', span: null, rule: null, acceptedBy: null, acceptedOn: null },
    conflict: disputes.has(row.id) ? { id: disputes.get(row.id)!, ruledObservationId: null } : null,
  })))
  const sizes = newestSizes(cells, all, 'district')

  test('sizes are of 2022, the newest year with ten districts or more', () => {
    expect(sizes?.year).toBe(2022)
    expect(sizes?.revenue.size).toBeGreaterThanOrEqual(10)
  })

  test.each(all.map((each) => [each.slug, each] as const))('%s is never suggested to itself, nor another level, nor one area twice for one reason', (slug, own) => {
    const peers = suggestPeers(own, all, sizes)
    const levels = new Map(all.map((each) => [each.slug, each.level]))
    for (const list of [peers.neighbours, peers.sameKind, peers.similarSize]) {
      expect(slugs(list)).not.toContain(slug)
      expect(list.every((peer) => levels.get(peer.area) === own.level)).toBe(true)
      expect(new Set(slugs(list)).size).toBe(list.length)
    }
    expect(peers.neighbours).toHaveLength(own.centre ? 4 : 0)
    expect(peers.neighbours.length + peers.similarSize.length).toBeLessThanOrEqual(8)
  })

  test('beside Hoàn Kiếm stand the districts around the lake', () => {
    const { neighbours, sameKind } = suggestPeers(districts.find(({ slug }) => slug === 'hoan-kiem')!, all, sizes)
    expect(slugs(neighbours).sort()).toEqual(['ba-dinh', 'dong-da', 'hai-ba-trung', 'long-bien'])
    expect(sameKind.every((peer) => districts.find(({ slug }) => slug === peer.area)?.kind === 'quan')).toBe(true)
  })
})
