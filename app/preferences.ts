import { cookies } from 'next/headers'
import { cache } from 'react'

/** What "A−" and "A+" step through. Charts are laid out for it, so the values are few. */
export const TEXT_SCALES = [0.9375, 1, 1.25, 1.5, 2] as const
export type TextScale = (typeof TEXT_SCALES)[number]

/** "normal" leaves it to the reader's system (prefers-contrast), "auto" likewise (prefers-color-scheme). */
export const CONTRASTS = ['normal', 'high'] as const
export const THEMES = ['auto', 'light', 'dark'] as const

/** How a reader wants pages to look. */
export interface Preferences {
  readonly textScale: TextScale
  readonly contrast: (typeof CONTRASTS)[number]
  readonly theme: (typeof THEMES)[number]
}

export const PREFERENCES_COOKIE = 'preferences'

const among = <T extends string>(choices: readonly T[], text: FormDataEntryValue | null): T | undefined => choices.find((choice) => choice === text)

/** Reads the cookie's text ("text=1.25&contrast=high&theme=dark"); what is missing or unknown is as it is without one. */
export function parsePreferences(text: string): Preferences {
  const given = new URLSearchParams(text)
  return {
    textScale: TEXT_SCALES.find((scale) => String(scale) === given.get('text')) ?? 1,
    contrast: among(CONTRASTS, given.get('contrast')) ?? 'normal',
    theme: among(THEMES, given.get('theme')) ?? 'auto',
  }
}

/** The cookie's text; `parsePreferences` reads it back. */
export function formatPreferences({ textScale, contrast, theme }: Preferences): string {
  return new URLSearchParams({ text: String(textScale), contrast, theme }).toString()
}

/** What a button of the controls asks for: `text` is "smaller", "normal" or "larger"; `contrast` and `theme` name the choice. Anything else changes nothing. */
export function changePreferences(before: Preferences, data: Pick<FormData, 'get'>): Preferences {
  return {
    textScale: stepText(before.textScale, data.get('text')),
    contrast: among(CONTRASTS, data.get('contrast')) ?? before.contrast,
    theme: among(THEMES, data.get('theme')) ?? before.theme,
  }
}

function stepText(scale: TextScale, step: FormDataEntryValue | null): TextScale {
  if (step === 'normal') return 1
  const by = step === 'larger' ? 1 : step === 'smaller' ? -1 : 0
  return TEXT_SCALES[TEXT_SCALES.indexOf(scale) + by] ?? scale
}

/** Classes of `<html>`: base.css hangs text size and colours on them. None for what is usual. */
export function preferenceClasses({ textScale, contrast, theme }: Preferences): string[] {
  return [
    ...(textScale === 1 ? [] : [`text-${Math.round(textScale * 100)}`]),
    ...(contrast === 'high' ? ['contrast-high'] : []),
    ...(theme === 'auto' ? [] : [`theme-${theme}`]),
  ]
}

/** What the reader of this request has chosen. */
export const readPreferences = cache(async (): Promise<Preferences> => parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value ?? ''))
