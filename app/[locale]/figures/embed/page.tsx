import type { Metadata } from 'next'
import { figureOf } from '../../../figures/figure-of'
import { figureHrefs, readSpec } from '../../../figures/spec'
import { prefixOf } from '../../../i18n'
import { pageLocale, type PageParams } from '../../../page-locale'
import type { Query } from '../../../query'
import { Missing } from '../../missing'
import { EmbeddedFigure } from '../embedded-figure'

interface Props extends PageParams { readonly searchParams: Promise<Query> }

const specOf = (query: Query) => readSpec(query, { kind: 'lines', indicator: '' }).spec

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const found = await figureOf(specOf(query), locale)
  return { ...(found && { title: found.view.title }), robots: { index: false } }
}

/** A figure in a frame of another site, always with the newest figures. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const [locale, query] = await Promise.all([pageLocale(params), searchParams])
  const found = await figureOf(specOf(query), locale)
  if (!found) return <Missing />
  return <EmbeddedFigure view={found.view} href={figureHrefs(prefixOf(locale), found.spec).pageHref} locale={locale} keptOn={null} />
}
