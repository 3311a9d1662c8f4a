import { headers } from 'next/headers'
import { cache } from 'react'
import type { Locale } from '@/lib/indicators/catalogue'
import { isIsoDate, type IsoDate } from '@/lib/indicators/period'
import { prefixOf } from './i18n'

/**
 * An address of this site: language, path, query.
 *
 * @param prefix "" for Vietnamese, "/en" for English
 * @param path from the root, without the language; may bring a query and a fragment of its own ("/reports/x#o-1")
 * @param query added to it in the order given; a key that is there already is replaced, an empty value leaves its key out
 */
export function addressOf(prefix: string, path: string, query: Readonly<Record<string, string>> = {}): string {
  const [, page = '', own = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(path) ?? []
  const all = new URLSearchParams(own)
  for (const [key, value] of Object.entries(query)) {
    if (value === '') all.delete(key)
    else all.set(key, value)
  }
  // Commas, slashes and colons mean nothing in a query: left as they are, an address can be read and typed.
  const text = all.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':')
  return (prefix + page.replace(/^\/$/, prefix && '') || '/') + (text && `?${text}`) + fragment
}

/** The address asked for, without its language (proxy.ts writes it down: a layout is not told). */
export interface CurrentAddress {
  readonly path: string
  readonly query: URLSearchParams
}

/** Takes an address of this site apart: "/en/compare?areas=a" is path "/compare" with its query; "/en" is "/". */
export function parseAddress(address: string): CurrentAddress {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/s.exec(address) ?? []
  return { path: path.replace(/^\/en(?=\/|$)/, '') || '/', query: new URLSearchParams(query) }
}

/** The address of the request being answered. */
export const getCurrentAddress = cache(async (): Promise<CurrentAddress> => parseAddress((await headers()).get('x-address') ?? '/'))

/** Makes the links of one page: in its language, and on the day that its figures are asked for. */
export interface Links {
  /** An address in this language; it keeps `asOf` of the current address unless the query says otherwise ('' drops it). */
  readonly to: (path: string, query?: Readonly<Record<string, string>>) => string
  /** The day the reader asks about ("as known on"); null for now, and where the address holds no date. */
  readonly asOf: IsoDate | null
  readonly prefix: string
}

/** The links of the page being answered. Links to files and to other addresses of a page go through here as well. */
export async function getLinks(locale: Locale): Promise<Links> {
  const { query } = await getCurrentAddress()
  return linksOf(locale, query.get('asOf')?.trim() ?? '')
}

/** As `getLinks`, for a day given. */
export function linksOf(locale: Locale, day: string): Links {
  const prefix = prefixOf(locale)
  const asOf = isIsoDate(day) ? day : null
  return { prefix, asOf, to: (path, query = {}) => addressOf(prefix, path, { ...query, ...(asOf && query.asOf === undefined && { asOf }) }) }
}

/** The whole address of the request, for going back to it: always a path of this site, whatever was asked for. */
export async function getAskedAddress(): Promise<string> {
  return safePath((await headers()).get('x-address') ?? '/')
}

/** "//elsewhere" would be read as the name of another host. */
export const safePath = (address: string): string => `/${address.replace(/^[/\\]+/, '')}`
