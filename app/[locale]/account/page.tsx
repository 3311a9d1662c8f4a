import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { toldForm } from '../../answer'
import { prefixOf } from '../../i18n'
import { pageLocale, type PageParams } from '../../page-locale'
import { findSignedIn } from '../../session'
import { setPassword, type PasswordState } from './actions'
import { PasswordForm } from './password-form'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'account' })
  return { title: t('title'), robots: { index: false } }
}

export default async function AccountPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const [t, person] = await Promise.all([getTranslations({ locale, namespace: 'account' }), findSignedIn()])
  if (!person) redirect(`${prefixOf(locale)}/sign-in?next=${encodeURIComponent(`${prefixOf(locale)}/account`)}`)
  const labels = {
    current: t('current'), next: t('next'), repeat: t('repeat'), submit: t('submit'),
    changed: t('changed'), wrong: t('wrong'), short: t('short'), different: t('different'), same: t('same'),
  }
  return (
    <div className="narrow">
      <h1>{t('title')}</h1>
      <p>{t('signedInAs', { name: person.name, email: person.email })}</p>
      {person.mustChangePassword && <p className="message">{t('mustChange')}</p>}
      <PasswordForm action={setPassword.bind(null, locale)} told={toldForm<PasswordState>('password')} labels={labels} />
    </div>
  )
}
