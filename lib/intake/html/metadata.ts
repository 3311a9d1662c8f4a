import { elementsOf } from './walk'

/** What a page says of its article, apart from the article. */
export interface Metadata {
  readonly title: string | null
  readonly description: string | null
  /** ISO. */
  readonly publishedOn: string | null
}

const PUBLISHED = new Set(['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'date', 'dc.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'publish-date', 'og:published_time', 'parsely-pub-date', 'sailthru.date'])

/** The metadata of a page: `<meta>` of the usual vocabularies, JSON-LD and microdata of schema.org. */
export function readMetadata(document: Document): Metadata {
  const root = document.documentElement
  const metas = elementsOf(root, (element) => /^meta$/i.test(element.nodeName))
  const content = (test: (name: string) => boolean): string | null =>
    metas.find((meta) => test((meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase()))?.getAttribute('content')?.trim() || null
  const linked = linkedData(document)
  const time = elementsOf(root, (element) => /^(?:time|span|meta)$/i.test(element.nodeName) && /datePublished|pubdate/i.test(element.getAttribute('itemprop') ?? (element.hasAttribute('pubdate') ? 'pubdate' : '')))[0]
  return {
    title: content((name) => name === 'og:title') ?? linked?.headline ?? (document.querySelector('title')?.textContent?.trim() || null),
    description: content((name) => name === 'og:description') ?? content((name) => name === 'description'),
    publishedOn: [content((name) => PUBLISHED.has(name)), linked?.datePublished ?? null, time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null].map(dayOf).find((day) => day !== null) ?? null,
  }
}

/** Objects of a JSON-LD are looked at as far as this. */
const MOST_OBJECTS = 2_000

function linkedData(document: Document): { headline: string | null; datePublished: string | null } | null {
  for (const script of elementsOf(document.documentElement, (element) => /^script$/i.test(element.nodeName) && /ld\+json/i.test(element.getAttribute('type') ?? ''))) {
    const waiting: unknown[] = [parsed(script.textContent ?? '')]
    for (let seen = 0; waiting.length > 0 && seen < MOST_OBJECTS; seen += 1) {
      const value = waiting.shift()
      if (typeof value !== 'object' || value === null) continue
      const fields = value as Record<string, unknown>
      if (typeof fields.datePublished === 'string') return { headline: typeof fields.headline === 'string' ? fields.headline : null, datePublished: fields.datePublished }
      waiting.push(...Object.values(fields).slice(0, MOST_OBJECTS))
    }
  }
  return null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\x00-\x1f]+/g, ' '))
  } catch {
    return null
  }
}

/** The day in Vietnam of "2023-10-05T23:30:00Z", "2023-10-05", "05/10/2023 08:00"; null for anything else. */
export function dayOf(text: string | null): string | null {
  if (text === null) return null
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(text)
  if (iso) {
    const [, year, month, day, clock, zone] = iso
    const local = `${year}-${month}-${day}`
    if (!isDay(local)) return null
    if (!clock || !zone) return local
    const moment = Date.parse(`${local}T${clock}${zone === 'Z' ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`)
    return Number.isNaN(moment) ? local : new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10)
  }
  const [, day, month, year] = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text) ?? []
  const local = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return year !== undefined && isDay(local) ? local : null
}

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && iso >= '1990' && iso < '2100'
}
