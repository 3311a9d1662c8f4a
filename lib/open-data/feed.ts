import type { IsoDate } from '@/lib/indicators/period'
import { PUBLISHER } from './licence'
import type { Said } from './tables'

/** What became of a figure, for the feeds. */
export interface FeedItem {
  /** "published/ID", "withdrawn/ID", "disputed/ID", "ruled/ID": never used for anything else. */
  readonly id: string
  readonly kind: 'published' | 'withdrawn' | 'disputed' | 'ruled'
  /** ISO with time. */
  readonly at: string
  readonly title: string
  readonly text: string
  /** Whole address of the evidence. */
  readonly url: string
  readonly indicator: string
  readonly area: string
  readonly period: string
  /** Decimal text in the base unit; null where several stand against each other. */
  readonly value: string | null
  readonly observation: string | null
}

/** One page of the feed. */
export interface FeedPage {
  readonly locale: keyof Said
  /** "https://host". */
  readonly origin: string
  /** Newest first. */
  readonly items: readonly FeedItem[]
  /** Paths with their query. */
  readonly self: string
  readonly first: string
  /** Null on the last page. */
  readonly next: string | null
  /** Same page in the other form. */
  readonly other: string
  readonly updated: string
}

const TITLE: Said = { vi: 'Số liệu mới công bố, rút lại và đang có tranh chấp nguồn', en: 'Figures published, withdrawn and in dispute' }
const FROM: IsoDate = '2026-11-22'

/** A name that stays when the page moves (RFC 4151). The port is no part of it. */
const tag = (origin: string, name: string) => `tag:${new URL(origin).hostname},${FROM}:${name}`

const escaped = (text: string) => text
  // Signs that XML does not know at all, halves of pairs among them.
  .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const siteOf = ({ origin, locale }: Pick<FeedPage, 'origin' | 'locale'>, path: string) => `${origin}${locale === 'en' ? '/en' : ''}${path}`

/**
 * A page of the feed as Atom.
 *
 * @see RFC 4287, and RFC 5005 for the pages: "first" and "next", newest first
 */
export function atomFeed(page: FeedPage): string {
  const link = (rel: string, href: string, type: string) => `  <link rel="${rel}" type="${type}" href="${escaped(href)}"/>\n`
  const atom = 'application/atom+xml'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.locale}">
  <id>${escaped(tag(page.origin, 'changes'))}</id>
  <title>${escaped(TITLE[page.locale])}</title>
  <updated>${page.updated}</updated>
  <author><name>${escaped(PUBLISHER[page.locale])}</name><uri>${escaped(page.origin)}</uri></author>
  <rights>CC BY 4.0</rights>
${link('self', page.origin + page.self, atom)}${link('first', page.origin + page.first, atom)}${page.next ? link('next', page.origin + page.next, atom) : ''}${link('alternate', siteOf(page, '/data'), 'text/html')}${link('alternate', page.origin + page.other, 'application/feed+json')}${page.items.map((item) => entry(item, page)).join('')}</feed>
`
}

const entry = (item: FeedItem, { origin }: FeedPage) => `  <entry>
    <id>${escaped(tag(origin, item.id))}</id>
    <title>${escaped(item.title)}</title>
    <published>${item.at}</published>
    <updated>${item.at}</updated>
    <link rel="alternate" type="text/html" href="${escaped(item.url)}"/>
    <category term="${item.kind}"/>
    <category term="${escaped(item.indicator)}" scheme="${escaped(`${origin}/indicators/`)}"/>
    <category term="${escaped(item.area)}" scheme="${escaped(`${origin}/areas/`)}"/>
    <content type="text">${escaped(item.text)}</content>
  </entry>
`

/**
 * A page of the feed as JSON; what a program wants of the figure stands under "_figure".
 *
 * @see JSON Feed 1.1
 */
export const jsonFeed = (page: FeedPage) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: TITLE[page.locale],
  home_page_url: siteOf(page, '/data'),
  feed_url: page.origin + page.self,
  ...(page.next && { next_url: page.origin + page.next }),
  language: page.locale,
  authors: [{ name: PUBLISHER[page.locale], url: page.origin }],
  items: page.items.map(({ id, kind, at, title, text, url, indicator, area, period, value, observation }) => ({
    id: tag(page.origin, id), url, title, content_text: text, date_published: at, tags: [kind, indicator, area],
    _figure: { kind, indicator, area, period, value, observation },
  })),
})
