/** The query of an address; a key given twice counts once, its first value, except where a list is wanted. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** One value of a query, trimmed; "" where it is not given. */
export function one(query: Query, key: string): string {
  const value = query[key]
  return (typeof value === 'string' ? value : value?.[0] ?? '').trim()
}

/** All values of a key, given as "a,b" in addresses or as "key=a&key=b" by a form without a script; each once. */
export function many(query: Query, key: string): string[] {
  const value = query[key]
  const texts: readonly string[] = value === undefined ? [] : typeof value === 'string' ? [value] : value
  return [...new Set(texts.flatMap((text) => text.split(',')).map((text) => text.trim()).filter(Boolean))]
}

/** The query of a request's address, in the form pages get it. */
export function queryOf(address: URL): Query {
  return Object.fromEntries([...new Set(address.searchParams.keys())].map((key) => [key, address.searchParams.getAll(key)]))
}

/** A query as text, commas bare and empty values left out, so that addresses stay short and read well. */
export function queryText(values: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(values)
    .flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : []))
    .join('&')
}
