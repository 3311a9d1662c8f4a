import { XmlDocument, XmlElement } from 'xmldoc'
import { describe, expect, test } from 'vitest'
import { EVERY_KIND, HOSTILE_TEXTS, hostileHandout, seededHandout } from '@/lib/export/handouts.test-data'
import { pictureOf } from './picture'
import { HANDOUTS } from './pictures.test-data'
import { toSvg } from './svg'

const parse = (svg: string) => new XmlDocument(svg)
const elementsOf = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap((child) => (child instanceof XmlElement ? elementsOf(child) : []))]

describe.each(HANDOUTS)('%s as SVG', (_, make) => {
  const svg = toSvg(pictureOf(make()))
  const all = elementsOf(parse(svg))

  test('is well-formed, of plain elements and attributes', () => {
    const plain = ['svg', 'title', 'desc', 'metadata', 'rect', 'line', 'path', 'text']
    expect(all.map(({ name }) => name).filter((name) => !plain.includes(name) && !/^(dc|rdf):/.test(name))).toEqual([])
    for (const { attr } of all) for (const name of ['class', 'style', 'clip-path', 'onload', 'href', 'id']) expect(attr).not.toHaveProperty(name)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('holds no character that turns the direction of reading, and none that XML forbids', () => {
    expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/)
  })
})

describe('what is said of the picture', () => {
  const handout = seededHandout({ kind: 'bars', indicator: 'production-value', override: true })
  const document = parse(toSvg(pictureOf(handout)))
  const described = document.childNamed('metadata')?.descendantWithPath('rdf:RDF.rdf:Description')
  const said = (name: string) => described?.childNamed(`dc:${name}`)

  test('to those who do not see it: title, caption, override, findings, notes', () => {
    expect(document.attr).toMatchObject({ role: 'img', lang: 'vi', 'xml:lang': 'vi' })
    expect(document.childNamed('title')?.val).toBe(handout.view.title)
    const words = document.childNamed('desc')?.val ?? ''
    for (const text of [handout.view.caption, handout.view.overridden ?? 'nothing', ...handout.view.summary, ...handout.view.notes]) expect(words).toContain(text)
  })

  test('to programs: title, date, address, language and every source', () => {
    expect(said('title')?.val).toBe(handout.view.title)
    expect(said('date')?.val).toBe('2026-11-22')
    expect(said('identifier')?.val).toBe(handout.link.address)
    expect(described?.attr['rdf:about']).toBe(handout.link.address)
    expect(said('language')?.val).toBe('vi')
    const sources = said('source')?.childNamed('rdf:Bag')?.childrenNamed('rdf:li').map(({ val }) => val) ?? []
    expect(sources).toHaveLength(new Set(handout.view.sources.map(({ title, details }) => title + details)).size)
    for (const { title } of handout.view.sources) expect(sources.some((source) => source.startsWith(title))).toBe(true)
    expect(said('publisher')?.childNamed('rdf:Bag')?.childrenNamed('rdf:li').length).toBeGreaterThan(0)
  })
})

test('names that mean harm are text', () => {
  const document = parse(toSvg(pictureOf(hostileHandout('ranking'))))
  const texts = document.childrenNamed('text').map(({ val }) => val)
  expect(texts).toContain('<b>&amp;</b> ]]>')
  expect(texts).toContain('"trích" và ""kép""')
  expect(texts).toContain('một dòng hai dòng')
  expect(texts).toContain('xuôi thành ngược')
  expect(HOSTILE_TEXTS).toContain('\u202Exuôi thành ngược\u202C')
})

test('every figure of the table beside it is told by a mark', () => {
  for (const choice of EVERY_KIND.filter(({ kind }) => kind === 'ranking' || kind === 'bars')) {
    const handout = seededHandout(choice)
    const titles = parse(toSvg(pictureOf(handout))).childrenNamed('path').flatMap((path) => path.childNamed('title')?.val ?? [])
    for (const { area, cells, apart } of handout.view.rows) {
      if (apart.length > 0 && !choice.override) continue
      for (const { text } of cells.flat()) expect(titles.some((title) => title.startsWith(`${area.name},`) && title.includes(`: ${text.replace(/%$/, '')}`))).toBe(true)
    }
  }
})
