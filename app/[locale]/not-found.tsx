import { getLocale, getTranslations } from 'next-intl/server'
import { prefixOf } from '../i18n'

export default async function NotFoundPage() {
  const locale = await getLocale()
  const t = await getTranslations({ locale, namespace: 'errors' })
  return (
    <div className="narrow">
      <h1>{t('notFoundTitle')}</h1>
      <p className="lead">{t('notFound')}</p>
      <p><a className="button" href={prefixOf(locale) || '/'}>{t('home')}</a></p>
    </div>
  )
}
