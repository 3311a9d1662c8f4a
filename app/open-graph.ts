import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { FigureView } from '@/lib/figure/view'
import { prefixOf } from './i18n'
import { figureHrefs, type FigureSpec } from './figures/spec'

/** Pixels of the picture of a link preview; lib/picture has the same size. */
const PREVIEW = { width: 1200, height: 630 }

type Shown = Pick<FigureView, 'locale' | 'title' | 'caption' | 'isEmpty'>

/** Where readers reach this site, for a page, which is not told its request: see `originOf` in figures/handout.ts. */
export async function pageOrigin(): Promise<string> {
  const own = process.env.PUBLIC_URL || process.env.BETTER_AUTH_URL
  if (own) return new URL(own).origin
  const given = await headers()
  const host = /^[\w.:[\]-]+$/.exec(given.get('x-forwarded-host') ?? given.get('host') ?? '')?.[0] ?? 'localhost'
  return `${given.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`
}

/** The picture of a link preview, from its whole address: Open Graph, which Twitter and the others read too where nothing else is said. */
export function previewOf(address: string, { title, caption }: Pick<Shown, 'title' | 'caption'>): Metadata {
  const image = { url: address, ...PREVIEW, alt: title }
  return { openGraph: { title, ...(caption && { description: caption }), images: [image] }, twitter: { card: 'summary_large_image', images: [] } }
}

/**
 * What a page that shows a figure says of itself to those that preview links: the figure as a picture.
 *
 * @param found the figure of the page; nothing is said where there is none, or nothing in it
 */
export async function openGraphOf(found: { readonly view: Shown; readonly spec: FigureSpec } | null): Promise<Metadata> {
  return found ? previewOfFile(found.view, figureHrefs(prefixOf(found.view.locale), found.spec).exportHref) : {}
}

/** As `openGraphOf`, from the address of the figure's files ("/figures/export?…"). */
export async function previewOfFile(view: Shown, exportHref: string): Promise<Metadata> {
  return view.isEmpty ? {} : previewOf(`${await pageOrigin()}${exportHref}&format=png&size=social&show=1`, view)
}
