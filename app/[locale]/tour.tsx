import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { dismissTour } from './preferences/actions'
import { TourSteps } from './tour-steps'

/** For the first visit: a panel in the page, not over it. Once put away it does not come back; the page "about" keeps its steps. */
export async function Tour({ locale }: { locale: Locale }) {
  if ((await cookies()).has('tour')) return null
  const t = await getTranslations({ locale, namespace: 'tour' })
  return (
    <section className="tour" aria-labelledby="tour">
      <div className="tour-head">
        <h2 id="tour">{t('title')}</h2>
        <form action={dismissTour}><button className="button">{t('dismiss')}</button></form>
      </div>
      <TourSteps locale={locale} />
    </section>
  )
}
