import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { getLinks } from '../addresses'

const STEPS = [['source', '/indicators/par-index-rank'], ['compare', '/compare'], ['display', '/method#as-of']] as const

/** The three things a reader should know, each with a place to try it. */
export async function TourSteps({ locale }: { locale: Locale }) {
  const [t, { to }] = await Promise.all([getTranslations({ locale, namespace: 'tour' }), getLinks(locale)])
  return (
    <ol className="tour-steps">
      {STEPS.map(([step, path]) => (
        <li key={step}>
          <p><strong>{t(`${step}.title`)}</strong></p>
          <p>{t(`${step}.text`)}</p>
          <p><a href={to(path)}>{t(`${step}.try`)}</a></p>
        </li>
      ))}
    </ol>
  )
}
