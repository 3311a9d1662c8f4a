import { describe, expect, test } from 'vitest'
import { countAreas, joinNames, ordinal, sayArea, small } from './phrase'

const district = { name: 'Hoàn Kiếm', fullName: 'Quận Hoàn Kiếm', level: 'district', peers: 30 } as const
const commune = { ...district, level: 'commune', peers: 126 } as const

describe('areas are counted', () => {
  test.each<readonly [string, number, Parameters<typeof countAreas>[1], string, string]>([
    ['of how many of their level', 16, [district, district], '16/30 quận, huyện, thị xã', '16 of 30 districts'],
    ['without the total where they are all', 30, [district], '30 quận, huyện, thị xã', '30 districts'],
    ['among communes', 1, [commune], '1/126 xã, phường', '1 of 126 communes'],
    ['without a total where nobody knows it', 1, [{ name: 'A', level: 'district' }], '1 quận, huyện, thị xã', '1 district'],
    ['as areas where their levels differ', 2, [district, commune], '2 đơn vị', '2 areas'],
  ])('%s', (_, count, areas, vi, en) => {
    expect(countAreas(count, areas, 'vi')).toBe(vi)
    expect(countAreas(count, areas, 'en')).toBe(en)
  })
})

test('names are joined as a list is read', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((names) => joinNames(names, 'vi'))).toEqual(['', 'A', 'A và B', 'A, B và C'])
  expect(joinNames(['A', 'B', 'C'], 'en')).toBe('A, B and C')
})

test('an area in a sentence has its word before it in Vietnamese only', () => {
  expect([sayArea(district, 'vi'), sayArea(district, 'en'), sayArea({ name: 'Hoàn Kiếm' }, 'vi')]).toEqual(['quận Hoàn Kiếm', 'Hoàn Kiếm', 'Hoàn Kiếm'])
})

test('a name in a sentence begins small, an abbreviation does not', () => {
  expect(['Thu ngân sách', 'Đảng viên', 'OCOP', 'PAR index'].map(small)).toEqual(['thu ngân sách', 'đảng viên', 'OCOP', 'PAR index'])
})

test('English places are ordinals', () => {
  expect(['1', '2', '3', '4', '11', '12', '13', '21', '22', '30', '111', '112'].map(ordinal)).toEqual(
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '30th', '111th', '112th'])
})
