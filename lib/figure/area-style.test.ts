import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Area } from '@/lib/indicators/catalogue'
import { styleAreas } from './area-style'

const read = (name: string): { slug: string; code: string | null; name: string; full_name_vi: string }[] => JSON.parse(readFileSync(`seeds/${name}.json`, 'utf8'))
const areas = (name: string, level: Area['level']): Area[] =>
  read(name).map(({ slug, code, name: bare, full_name_vi: fullName }) => ({ slug, code, name: bare, fullName, level, kind: 'quan', validFrom: null, validTo: null }))
const districts = areas('areas', 'district')
const communes = areas('communes', 'commune')
const look = (all: readonly Area[]) => new Map(styleAreas(all).map(({ slug, hue, marker }) => [slug, `${hue}/${marker}`]))

test('the thirty districts are told apart by colour and marker', () => {
  expect(districts).toHaveLength(30)
  expect(new Set(look(districts).values()).size).toBe(30)
})

test('colours are 0 to 7 and markers 0 to 3, for the communes too', () => {
  for (const { hue, marker } of styleAreas(communes)) {
    expect([0, 1, 2, 3, 4, 5, 6, 7]).toContain(hue)
    expect([0, 1, 2, 3]).toContain(marker)
  }
})

test('an area keeps its colour and marker in whatever order the areas come', () => {
  const expected = look([...districts, ...communes])
  for (const order of [[...communes, ...districts], [...districts, ...communes].reverse(), [...districts, ...communes].sort((a, b) => a.name.localeCompare(b.name, 'vi'))]) {
    expect(new Map([...look(order)].sort())).toEqual(new Map([...expected].sort()))
  }
})

test('a district keeps its colour and marker beside the communes that followed it', () => {
  const alone = look(districts)
  const together = look([...districts, ...communes])
  expect(districts.map(({ slug }) => together.get(slug))).toEqual(districts.map(({ slug }) => alone.get(slug)))
})

test('the areas come out in the order they went in', () => {
  expect(styleAreas([...districts].reverse()).map(({ slug }) => slug)).toEqual([...districts].reverse().map(({ slug }) => slug))
})

test('an area has its full name, and how many there are of its level', () => {
  const styled = styleAreas([...districts, ...communes])
  expect(styled.find(({ slug }) => slug === 'hoan-kiem')).toMatchObject({ name: 'Hoàn Kiếm', fullName: 'Quận Hoàn Kiếm', level: 'district', peers: 30 })
  expect(styled.find(({ level }) => level === 'commune')?.peers).toBe(126)
})
