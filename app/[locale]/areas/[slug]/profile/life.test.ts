import { expect, test } from 'vitest'
import type { AreaLink, AreaWithPlace } from '@/lib/db/catalogue'
import { lifeOf } from './life'

const area = (slug: string, fullName: string, more: Partial<AreaWithPlace> = {}): AreaWithPlace => ({
  slug, code: null, name: fullName.replace(/^\S+ /, ''), fullName, level: 'district', kind: 'quan', validFrom: null, validTo: null, tile: null, centre: null, predecessors: [], successors: [], ...more,
})
const link = (slug: string, more: Partial<AreaLink> = {}): AreaLink => ({ slug, main: true, certainty: 'high', note: null, ...more })

const tayHo = area('tay-ho', 'Quận Tây Hồ', { successors: [link('phuong-hong-ha', { certainty: 'medium' }), link('phuong-phu-thuong'), link('phuong-tay-ho')] })
const baDinh = area('ba-dinh', 'Quận Ba Đình', { successors: [link('phuong-hong-ha', { main: false, certainty: 'medium' })] })
const hongHa = area('phuong-hong-ha', 'Phường Hồng Hà', { predecessors: [link('tay-ho', { certainty: 'medium' }), link('ba-dinh', { main: false, certainty: 'medium' })] })
const phuThuong = area('phuong-phu-thuong', 'Phường Phú Thượng', { predecessors: [link('tay-ho')] })
const newTayHo = area('phuong-tay-ho', 'Phường Tây Hồ', { predecessors: [link('tay-ho')] })
const all = [baDinh, hongHa, newTayHo, phuThuong, tayHo]

test('what followed a district: the one of its name first, what is not certain last', () => {
  expect(lifeOf(tayHo, all).successors.map(({ slug, main, certain }) => [slug, main, certain])).toEqual([
    ['phuong-tay-ho', true, true], ['phuong-phu-thuong', true, true], ['phuong-hong-ha', true, false],
  ])
})

test('a successor names the other areas it has parts of', () => {
  expect(lifeOf(tayHo, all).successors.find(({ slug }) => slug === 'phuong-hong-ha')?.others).toEqual([{ slug: 'ba-dinh', name: 'Ba Đình' }])
  expect(lifeOf(tayHo, all).successors.find(({ slug }) => slug === 'phuong-tay-ho')?.others).toEqual([])
})

test('a district that gave a part only is told so', () => {
  expect(lifeOf(baDinh, all).successors).toMatchObject([{ slug: 'phuong-hong-ha', main: false, others: [{ slug: 'tay-ho' }] }])
})

test('a ward has its predecessors, and those that came of the same district', () => {
  const { predecessors, siblings, successors } = lifeOf(newTayHo, all)
  expect(predecessors.map(({ slug }) => slug)).toEqual(['tay-ho'])
  expect(siblings.map(({ slug }) => slug)).toEqual(['phuong-hong-ha', 'phuong-phu-thuong'])
  expect(successors).toEqual([])
})
