import { getTranslations } from 'next-intl/server'
import { withQuery } from '@/components/figure/with-query'
import type { Locale } from '@/lib/indicators/catalogue'
import { one, queryText, type Query } from '../../query'

const CHOICES = {
  format: ['png', 'svg'],
  size: ['natural', 'slide', 'page', 'square', 'social'],
  contrast: ['normal', 'high'],
  theme: ['light', 'dark'],
  dpi: ['96', '300'],
} as const
type Choice = keyof typeof CHOICES
const CHOICE_NAMES: readonly Choice[] = ['format', 'size', 'contrast', 'theme', 'dpi']

/** Pixels of the sizes that are always the same; for the others the picture itself says. */
const PIXELS: Readonly<Record<string, { readonly width: number; readonly height: number }>> = { slide: { width: 1600, height: 900 }, square: { width: 1080, height: 1080 }, social: { width: 1200, height: 630 } }

/** What the address chooses; a slide for the screen where it does not. */
const DEFAULTS: Readonly<Record<Choice, string>> = { format: 'png', size: 'slide', contrast: 'normal', theme: 'light', dpi: '96' }

interface Props {
  readonly locale: Locale
  readonly title: string
  readonly query: Query
  readonly exportHref: string
  readonly pageHref: string
}

/** A picture by choice: a plain form whose two buttons draw it on this page, or send it as a file. */
export async function PictureChoice({ locale, title, query, exportHref, pageHref }: Props) {
  const t = await getTranslations({ locale, namespace: 'takeAway' })
  const chosen = Object.fromEntries(CHOICE_NAMES.map((key) => [key, CHOICES[key].find((value) => value === one(query, key)) ?? DEFAULTS[key]])) as Record<Choice, string>
  const [file = '', spec = ''] = exportHref.split('?')
  const [page = ''] = pageHref.split('?')
  const { format: _, dpi: __, ...looks } = chosen
  const options: Readonly<Record<Choice, readonly (readonly [value: string, name: string])[]>> = {
    format: CHOICES.format.map((value) => [value, t(`formats.${value}`)]),
    size: CHOICES.size.map((value) => [value, t(`sizes.${value}`)]),
    contrast: CHOICES.contrast.map((value) => [value, t(`contrasts.${value}`)]),
    theme: CHOICES.theme.map((value) => [value, t(`themes.${value}`)]),
    dpi: CHOICES.dpi.map((value) => [value, t(`dpis.${value}`)]),
  }
  return (
    <section id="picture">
      <h3>{t('pictures')}</h3>
      <form action={file} className="picture-choice">
        {[...new URLSearchParams(spec)].map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)}
        {CHOICE_NAMES.map((key) => (
          <label key={key}>{t(key)}
            <select name={key} defaultValue={chosen[key]}>
              {options[key].map(([value, name]) => <option key={value} value={value}>{name}</option>)}
            </select>
          </label>
        ))}
        <div className="buttons">
          <button className="button primary">{t('download')}</button>
          <button className="button" formAction={`${page}#picture`}>{t('preview')}</button>
        </div>
      </form>
      {/* Already drawn to size by this site: there is nothing for an image service to do. */}
      <img className="picture-preview" src={withQuery(exportHref, `${queryText({ format: 'png', ...looks })}&show=1`)} alt={`${t('picture')}: ${title}`} {...PIXELS[chosen.size]} loading="lazy" decoding="async" />
    </section>
  )
}
