import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import { readPreferences, TEXT_SCALES, THEMES } from '../../preferences'
import { setPreferences } from './actions'

/** A− A A+, contrast and theme, as state portals have them: one form, a button each. */
export async function PreferenceControls({ locale }: { locale: Locale }) {
  const [t, { textScale, contrast, theme }] = await Promise.all([getTranslations({ locale, namespace: 'preferences' }), readPreferences()])
  const high = contrast === 'high'
  return (
    <form action={setPreferences} className="preferences" aria-label={t('title')}>
      <fieldset>
        <legend>{t('textSize')}</legend>
        <button name="text" value="smaller" aria-label={t('smaller')} aria-disabled={textScale === TEXT_SCALES[0] || undefined}>A−</button>
        <button name="text" value="normal" aria-label={t('normal')} aria-pressed={textScale === 1}>A</button>
        <button name="text" value="larger" aria-label={t('larger')} aria-disabled={textScale === TEXT_SCALES.at(-1) || undefined}>A+</button>
        <span className="text-scale" role="status">{textScale === 1 ? '' : t('percent', { percent: Math.round(textScale * 100) })}</span>
      </fieldset>
      <button name="contrast" value={high ? 'normal' : 'high'} aria-pressed={high}>{t('contrast')}</button>
      <fieldset>
        <legend>{t('theme')}</legend>
        {THEMES.map((choice) => <button key={choice} name="theme" value={choice} aria-pressed={theme === choice}>{t(choice)}</button>)}
      </fieldset>
    </form>
  )
}
