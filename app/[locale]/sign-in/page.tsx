import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { toldForm } from '../../answer'
import { prefixOf } from '../../i18n'
import { pageLocale, type PageParams } from '../../page-locale'
import { findSignedIn } from '../../session'
import { signIn, type SignInState } from './actions'
import { SignInForm } from './sign-in-form'

interface Props extends PageParams { readonly searchParams: Promise<{ next?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'signIn' })
  return { title: t('title'), robots: { index: false } }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const [t, { next }, person] = await Promise.all([getTranslations({ locale, namespace: 'signIn' }), searchParams, findSignedIn()])
  if (person) redirect(`${prefixOf(locale)}/review`)
  const labels = { email: t('email'), password: t('password'), submit: t('submit'), wrong: t('wrong'), tooMany: t('tooMany'), incomplete: t('incomplete') }
  return (
    <div className="narrow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <SignInForm action={signIn.bind(null, locale)} told={toldForm<SignInState>('sign-in')} next={typeof next === 'string' ? next : ''} labels={labels} />
    </div>
  )
}
