import { describe, expect, test, vi } from 'vitest'
import { narrowIndex, type AreaEntry, type AreaIndex } from './area-index'

// Neither the framework's memory nor the database is asked in what is tested here.
vi.mock('../../kept', () => ({ keep: () => undefined, stampOf: () => undefined }))
vi.mock('@/lib/db/catalogue', () => ({}))
vi.mock('@/lib/db/coverage', () => ({}))

const entry = (slug: string, fullName: string): AreaEntry => ({ slug, fullName, name: fullName.replace(/^\S+ /, ''), code: null, figures: 0, newest: null })
const district = (slug: string, fullName: string) => ({ ...entry(slug, fullName), tile: null, step: 0 })
const index: AreaIndex = {
  districts: [district('dong-da', 'Quận Đống Đa'), district('ha-dong', 'Quận Hà Đông'), district('tay-ho', 'Quận Tây Hồ')],
  groups: [
    { slug: 'ha-dong', fullName: 'Quận Hà Đông', communes: [entry('phuong-ha-dong', 'Phường Hà Đông'), entry('phuong-yen-nghia', 'Phường Yên Nghĩa')] },
    { slug: 'tay-ho', fullName: 'Quận Tây Hồ', communes: [entry('phuong-tay-ho', 'Phường Tây Hồ'), entry('phuong-phu-thuong', 'Phường Phú Thượng')] },
  ],
}
const found = (typed: string) => {
  const { districts, groups } = narrowIndex(index, typed)
  return { districts: districts.map(({ slug }) => slug), communes: groups.flatMap(({ communes }) => communes.map(({ slug }) => slug)) }
}

describe('areas narrowed by what is typed', () => {
  test.each(['', '  ', '–'])('all of them for %j', (typed) => {
    expect(narrowIndex(index, typed)).toEqual(index)
  })

  test.each(['Đống Đa', 'dong da', 'DONG DA', 'đống  đa'])('%j finds Đống Đa', (typed) => {
    expect(found(typed)).toEqual({ districts: ['dong-da'], communes: [] })
  })

  test('a district brings all that came of it', () => {
    expect(found('tay ho')).toEqual({ districts: ['tay-ho'], communes: ['phuong-tay-ho', 'phuong-phu-thuong'] })
  })

  test('a ward comes under its district, alone', () => {
    expect(found('phu thuong')).toEqual({ districts: [], communes: ['phuong-phu-thuong'] })
    expect(narrowIndex(index, 'phu thuong').groups.map(({ slug }) => slug)).toEqual(['tay-ho'])
  })

  test('the beginning of a word is enough, its middle is not', () => {
    expect(found('do').districts).toEqual(['dong-da', 'ha-dong'])
    expect(found('ong').districts).toEqual([])
  })

  test('nothing is found for a name that is none', () => {
    expect(found('sao hỏa')).toEqual({ districts: [], communes: [] })
  })
})
