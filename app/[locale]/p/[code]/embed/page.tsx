import type { Metadata } from 'next'
import { frozenHrefs, frozenOf } from '../../../../figures/frozen'
import { prefixOf } from '../../../../i18n'
import { pageLocale, type PageParams } from '../../../../page-locale'
import { EmbeddedFigure } from '../../../figures/embedded-figure'
import { Missing } from '../../../missing'

interface Props extends PageParams { readonly params: Promise<{ locale: string; code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { code }] = await Promise.all([pageLocale(params), params])
  const found = await frozenOf(code, locale)
  return { ...(found && { title: found.view.title }), robots: { index: false } }
}

/** A kept view in a frame of another site; what became of its figures is said there too. */
export default async function PermalinkEmbedPage({ params }: Props) {
  const [locale, { code }] = await Promise.all([pageLocale(params), params])
  const found = await frozenOf(code, locale)
  if (!found) return <Missing />
  return <EmbeddedFigure view={found.view} href={frozenHrefs(prefixOf(locale), found.code).pageHref} locale={locale} keptOn={found.madeOn} status={found.status} />
}
