import type { useTranslations } from 'next-intl'
import { Prose } from '@/components/prose'
import type { Locale } from '@/lib/indicators/catalogue'

/** Where the feed is, in a language. */
export const feedHref = (form: 'atom' | 'json', locale: Locale) => `/api/v1/changes.${form}?lang=${locale}`

/** The feeds of what changes. */
export function FeedLinks({ locale, t }: { readonly locale: Locale; readonly t: ReturnType<typeof useTranslations<'data'>> }) {
  return (
    <Prose id="feeds" title={t('feeds')} text={t('feedsText')}>
      <ul className="ways">
        <li><a href={feedHref('atom', locale)} type="application/atom+xml">{t('atom')}</a></li>
        <li><a href={feedHref('json', locale)} type="application/feed+json">{t('jsonFeed')}</a></li>
      </ul>
    </Prose>
  )
}
