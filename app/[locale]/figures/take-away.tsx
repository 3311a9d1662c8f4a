import { getTranslations } from 'next-intl/server'
import { withQuery } from '@/components/figure/with-query'
import type { FigureView } from '@/lib/figure/view'
import type { Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'
import { formatDate } from '@/lib/indicators/words'
import { embedCode, embedHeight, embedThemeOf, EMBED_THEMES } from '../../figures/embed-code'
import { pageOrigin } from '../../open-graph'
import type { Query } from '../../query'
import { CopyField } from './copy-field'
import { PictureChoice } from './picture-choice'

interface Props {
  readonly locale: Locale
  readonly view: FigureView
  /** The query of the page: choices of the picture and of the frame are in it. */
  readonly query: Query
  readonly exportHref: string
  readonly pageHref: string
  readonly embedHref: string
  readonly liveHref: string
  /** Where the form that keeps the view is sent; null where it is kept already. */
  readonly makeHref: string | null
  /** Day on which the view was kept; null for a live one. */
  readonly madeOn: IsoDate | null
}

/** All the ways to take a figure along, each with what it is good for: files, documents, pictures, links, a frame for other sites. */
export async function TakeAway(props: Props) {
  const { locale, view, query, exportHref, pageHref } = props
  const [t, origin] = await Promise.all([getTranslations({ locale, namespace: 'takeAway' }), pageOrigin()])
  return (
    <section aria-labelledby="take-away" className="take-away-ways">
      <h2 id="take-away">{t('heading')}</h2>
      <p className="lead">{t('lead')}</p>
      {!view.isEmpty && (
        <div className="take-away-columns">
          <div>
            <Files title={t('data')} exportHref={exportHref} files={[
              ['format=xlsx', 'XLSX', t('xlsx')], ['format=ods', 'ODS', t('ods')],
              ['format=csv&numbers=vi', t('menu.csvLocalName'), t('csvLocal')], ['format=csv', t('menu.csvName'), t('csv')],
              ['format=sdmx-csv', 'SDMX-CSV', t('sdmxCsv')], ['format=sdmx-json', 'SDMX-JSON', t('sdmxJson')],
            ]} />
            <Files title={t('documents')} exportHref={exportHref} files={[['format=pdf', 'PDF', t('pdf')], ['format=docx', 'DOCX', t('docx')]]} />
          </div>
          <PictureChoice locale={locale} title={view.title} query={query} exportHref={exportHref} pageHref={pageHref} />
        </div>
      )}
      <div className="take-away-columns">
        <Links {...props} origin={origin} />
        {!view.isEmpty && <Embedding {...props} origin={origin} />}
      </div>
    </section>
  )
}

function Files({ title, exportHref, files }: { title: string; exportHref: string; files: readonly (readonly [query: string, name: string, says: string])[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="file-list">
        {files.map(([query, name, says]) => <li key={query}><a href={withQuery(exportHref, query)} download>{name}</a><span>{says}</span></li>)}
      </ul>
    </section>
  )
}

async function Links({ locale, view, pageHref, liveHref, makeHref, madeOn, origin }: Props & { origin: string }) {
  const t = await getTranslations({ locale, namespace: 'takeAway' })
  const words = { copy: t('copy'), copied: t('copied') }
  return (
    <section>
      <h3>{t('links')}</h3>
      {madeOn !== null && (
        <>
          <CopyField label={t('frozenName')} text={origin + pageHref} words={words} />
          <p className="hint">{t('frozen', { date: formatDate(madeOn, locale) })}</p>
        </>
      )}
      <CopyField label={t('liveName')} text={origin + liveHref} words={words} />
      <p className="hint">{t('live')}</p>
      {makeHref !== null && (
        <>
          <p className="field-name">{t('frozenName')}</p>
          <p className="hint">{view.isEmpty ? t('nothingToKeep') : t('freeze')}</p>
          {!view.isEmpty && <form method="post" action={makeHref}><button className="button primary">{t('make')}</button></form>}
        </>
      )}
    </section>
  )
}

async function Embedding({ locale, view, query, pageHref, embedHref, madeOn, origin }: Props & { origin: string }) {
  const [t, takeAway] = await Promise.all([getTranslations({ locale, namespace: 'embed' }), getTranslations({ locale, namespace: 'takeAway' })])
  const chosen = embedThemeOf(query, 'frame')
  const address = origin + (chosen === 'auto' ? embedHref : withQuery(embedHref, `theme=${chosen}`))
  return (
    <section id="embed">
      <h3>{t('heading')}</h3>
      <p className="hint">{t('lead')}</p>
      <nav className="choices" aria-label={t('themeChoice')}>
        <ul>
          {EMBED_THEMES.map((theme) => (
            <li key={theme}><a href={`${theme === 'auto' ? pageHref : withQuery(pageHref, `frame=${theme}`)}#embed`} aria-current={theme === chosen ? 'true' : undefined}>{t(`themes.${theme}`)}</a></li>
          ))}
        </ul>
      </nav>
      <CopyField label={t('code')} text={embedCode({ address, title: view.title, height: embedHeight(view) })} rows={7} words={{ copy: takeAway('copy'), copied: takeAway('copied') }} />
      <p className="hint">{madeOn === null ? t('isLive') : t('isFrozen')}</p>
    </section>
  )
}
