import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { today } from '@/lib/indicators/period'
import { formatDate } from '@/lib/indicators/words'
import { addressOf, getCurrentAddress, getLinks } from '../addresses'
import { QueryFields, QueryLink } from './current-query'

/** Asks for the same page as it was known on a day: a plain form that keeps the rest of the address. */
export async function AsOfSwitch({ locale }: { locale: Locale }) {
  const [t, { path }, { asOf, prefix }] = await Promise.all([getTranslations({ locale, namespace: 'site' }), getCurrentAddress(), getLinks(locale)])
  return (
    <details className="as-of">
      <summary>{t('asOfSwitch')}: <strong>{asOf ? formatDate(asOf, locale) : t('asOfNow')}</strong></summary>
      <form action={addressOf(prefix, path)} className="as-of-form">
        <QueryFields except="asOf" />
        <label>{t('asOfDay')}<input type="date" name="asOf" defaultValue={asOf ?? ''} min="2000-01-01" max={today()} required /></label>
        <p className="quiet">{t('asOfExplained')}</p>
        <button className="button primary">{t('asOfShow')}</button>
      </form>
    </details>
  )
}

/** Says on every page that it is not today that is shown, and leads back. */
export async function AsOfStrip({ locale }: { locale: Locale }) {
  const [t, { path }, { asOf, prefix }] = await Promise.all([getTranslations({ locale, namespace: 'site' }), getCurrentAddress(), getLinks(locale)])
  if (!asOf) return null
  return (
    <p className="as-of-strip">
      <span>{t('asOfShown', { date: formatDate(asOf, locale) })}</span>{' '}
      <QueryLink path={addressOf(prefix, path)} without="asOf">{t('asOfBack')}</QueryLink>
    </p>
  )
}
