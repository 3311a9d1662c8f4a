import { getTranslations } from 'next-intl/server'
import { SearchDialog } from '@/components/search/search-dialog'
import type { Locale } from '@/lib/indicators/catalogue'
import { LONGEST_QUERY } from '@/lib/search/query'
import { getLinks } from '../addresses'

/** The search of the header: a plain form to the page of results, which the browser makes a list of suggestions. */
export async function SearchBox({ locale }: { locale: Locale }) {
  const [t, { prefix, asOf }] = await Promise.all([getTranslations({ locale, namespace: 'search' }), getLinks(locale)])
  const words = { field: t('field'), placeholder: t('placeholder'), close: t('close'), loading: t('loading'), failed: t('failed') }
  return (
    <div className="search-box">
      <form action={`${prefix}/search`} role="search" aria-label={t('inHeader')}>
        <input
          type="search" name="q" aria-label={words.field} placeholder={words.placeholder} autoComplete="off" maxLength={LONGEST_QUERY}
          aria-keyshortcuts="Control+K Meta+K" data-search=""
        />
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        <button aria-label={t('submit')}>
          <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5" /><path d="m12.75 12.75 4.75 4.75" /></svg>
        </button>
      </form>
      <SearchDialog prefix={prefix} asOf={asOf ?? ''} words={words} />
    </div>
  )
}
