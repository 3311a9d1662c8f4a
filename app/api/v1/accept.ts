/** A media type that can be given, with the name of its form. */
export interface Offer<Name extends string> { readonly name: Name; readonly type: string }

interface Range { readonly type: string; readonly version: string | null; readonly q: number; readonly rank: number }

/**
 * The form that a reader's Accept header likes best; of equals the first offered.
 *
 * @returns null where the header allows none of them
 * @see RFC 9110, section 12.5.1; a version asked for has to be the one there is
 */
export function preferred<Name extends string>(header: string | null, offers: readonly Offer<Name>[]): Name | null {
  if (header === null || header.trim() === '') return offers[0]?.name ?? null
  const ranges = header.split(',').map(readRange)
  const judged = offers.map(({ name, type }) => {
    const [essence = '', ...parameters] = type.split(';').map((part) => part.trim())
    const version = parameters.find((parameter) => parameter.startsWith('version='))?.slice(8) ?? null
    const fitting = ranges.filter((range) => covers(range, essence, version)).sort((a, b) => b.rank - a.rank)
    return { name, q: fitting[0]?.q ?? 0 }
  })
  const best = judged.reduce((found, offer) => (offer.q > found.q ? offer : found), { name: null as Name | null, q: 0 })
  return best.name
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const value = (key: string) => parameters.find((parameter) => parameter.startsWith(`${key}=`))?.slice(key.length + 1).replaceAll('"', '') ?? null
  const q = Number(value('q') ?? 1)
  return { type, version: value('version'), q: Number.isFinite(q) ? Math.min(1, Math.max(0, q)) : 0, rank: type === '*/*' ? 0 : type.endsWith('/*') ? 1 : value('version') === null ? 2 : 3 }
}

const covers = (range: Range, essence: string, version: string | null) =>
  (range.type === '*/*' || range.type === essence || (range.type.endsWith('/*') && essence.startsWith(range.type.slice(0, -1)))) && (range.version === null || range.version === version)
