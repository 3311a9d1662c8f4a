import { parser } from 'sax'
import { describe, expect, test } from 'vitest'
import { HOSTILE_TEXTS } from '@/lib/export/handouts.test-data'
import { readCursor, writeCursor } from './cursor'
import { atomFeed, jsonFeed, type FeedItem, type FeedPage } from './feed'

const ORIGIN = 'https://chi-so.test:8443'
const items = [...HOSTILE_TEXTS, 'ký tự \u0000 \u0008 \uD800 lạ'].map((text, index): FeedItem => ({
  id: `published/o.${index}`, kind: 'published', at: '2026-11-22T09:00:00.123456Z', title: text, text: `${text}\n“${text}”`, url: `${ORIGIN}/reports/r?a=1&b=2#o-${index}`,
  indicator: 'par-index-rank', area: 'cau-giay', period: '2022', value: '-9.80', observation: `o.${index}`,
}))
const page: FeedPage = {
  locale: 'vi', origin: ORIGIN, items, self: '/api/v1/changes.atom?lang=vi', first: '/api/v1/changes.atom?lang=vi', next: '/api/v1/changes.atom?lang=vi&cursor=abc', other: '/api/v1/changes.json?lang=vi', updated: '2026-11-22T09:00:00.123456Z',
}

interface Element { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string; readonly children: Element[] }

/** Reads XML; what is not well formed is an error. */
function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const reader = parser(true, { xmlns: false })
  reader.onerror = (error) => { throw error }
  reader.onopentag = ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  }
  reader.ontext = (text) => { open.at(-1)!.text += text }
  reader.onclosetag = () => { open.pop() }
  reader.write(xml).close()
  return root.children[0]!
}
const childrenOf = (element: Element, name: string) => element.children.filter((child) => child.name === name)

describe('the Atom feed', () => {
  const feed = readXml(atomFeed(page))
  const entries = childrenOf(feed, 'entry')

  test('is well formed whatever figures are called, and says what they say', () => {
    expect(entries).toHaveLength(items.length)
    const seen = (text: string) => text.replace(/[\0\u0008\uD800]/g, '\uFFFD').replace(/\r\n?/g, '\r')
    expect(entries.map((entry) => childrenOf(entry, 'title')[0]?.text)).toEqual(items.map(({ title }) => seen(title)))
  })

  // RFC 4287, sections 4.1.1 and 4.1.2.
  test('has what a feed and an entry must have, once', () => {
    for (const name of ['id', 'title', 'updated', 'author']) expect(childrenOf(feed, name), name).toHaveLength(1)
    for (const entry of entries) for (const name of ['id', 'title', 'updated', 'content']) expect(childrenOf(entry, name), name).toHaveLength(1)
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' })
  })

  test('has ids that are names of their own, each once, and that no port changes', () => {
    const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.text)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids[0]).toBe('tag:chi-so.test,2026-11-22:published/o.0')
    expect(childrenOf(readXml(atomFeed({ ...page, origin: 'https://chi-so.test' })).children.find(({ name }) => name === 'entry')!, 'id')[0]?.text).toBe(ids[0])
  })

  test('leads to itself, its first and next page, the page and the other form', () => {
    const links = (of: Element) => childrenOf(of, 'link').map(({ attributes: { rel, type, href } }) => `${rel} ${type} ${href}`)
    expect(links(feed)).toEqual([
      `self application/atom+xml ${ORIGIN}/api/v1/changes.atom?lang=vi`, `first application/atom+xml ${ORIGIN}/api/v1/changes.atom?lang=vi`,
      `next application/atom+xml ${ORIGIN}/api/v1/changes.atom?lang=vi&cursor=abc`, `alternate text/html ${ORIGIN}/data`, `alternate application/feed+json ${ORIGIN}/api/v1/changes.json?lang=vi`,
    ])
    expect(atomFeed({ ...page, next: null })).not.toContain('rel="next"')
  })

  test('the reader of these tests finds a fault', () => {
    expect(() => readXml(atomFeed(page).replace('</title>', '</titel>'))).toThrow()
  })
})

test('the JSON feed has the same items, with the figure for programs', () => {
  const feed = jsonFeed(page)
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', next_url: `${ORIGIN}${page.next}`, language: 'vi' })
  expect(feed.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title))
  expect(feed.items[0]?._figure).toEqual({ kind: 'published', indicator: 'par-index-rank', area: 'cau-giay', period: '2022', value: '-9.80', observation: 'o.0' })
})

describe('a cursor', () => {
  test.each([[['a']], [['2026-11-22T09:00:00.123456Z', 'published', 'quận/é.1']], [['']]])('comes back as it was: %j', (parts) => {
    expect(readCursor(writeCursor(parts), parts.length)).toEqual(parts)
    expect(writeCursor(parts)).toMatch(/^[\w-]+$/)
  })

  test.each([['nonsense', 'abc'], ['signs of no address', 'a b'], ['other parts', writeCursor(['a', 'b'])], ['no texts', Buffer.from('[1]').toString('base64url')], ['no list', Buffer.from('{}').toString('base64url')], ['a NUL', writeCursor(['a\0'])], ['too much', 'a'.repeat(1001)], ['nothing', '']])('is refused with %s', (_, cursor) => {
    expect(readCursor(cursor, 1)).toBeNull()
  })
})
