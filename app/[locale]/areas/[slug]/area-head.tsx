import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/indicators/words'
import type { PartProps } from './page'
import type { Kin } from './profile/life'

/** What an area is: code, level, life, how much is known; and what went before it and followed. */
export async function AreaHead({ profile, locale, links }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'area' })
  const { code, level, validFrom, validTo, extent } = profile
  const day = (date: string) => formatDate(date, locale)
  return (
    <>
      <ul className="area-facts quiet">
        <li>{t(`levels.${level}`)}</li>
        {validFrom && <li>{t('since', { date: day(validFrom) })}</li>}
        {validTo && <li>{t('until', { date: day(validTo) })}</li>}
        {code && <li>{t('code')} {code}</li>}
        {extent && <li>{t('extent', { figures: extent.figures, indicators: extent.indicators })}</li>}
        {extent && <li>{t('years', { from: extent.from, to: extent.to })}</li>}
        {extent?.newest && <li>{t('newest', { date: day(extent.newest) })}</li>}
      </ul>
      <LifeStrip profile={profile} locale={locale} links={links} />
    </>
  )
}

/** What became of a district, or what a ward or commune was made of. */
async function LifeStrip({ profile: { fullName, life, validFrom, validTo }, locale, links }: PartProps) {
  const { predecessors, successors, siblings } = life
  if (predecessors.length + successors.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'area' })
  const [main, parts] = [predecessors.filter((kin) => kin.main), predecessors.filter((kin) => !kin.main)]
  return (
    <section className="message area-life" aria-labelledby="life">
      <h2 id="life" className="spoken">{t('lifeTitle')}</h2>
      {successors.length > 0 && <p><strong>{t('ended', { date: formatDate(validTo ?? '2025-06-30', locale) })}</strong> <Names kin={successors} links={links} partWord={t('part')} uncertainWord={t('uncertain')} /></p>}
      {main.length > 0 && (
        <p>
          <strong>{t('begun', { date: formatDate(validFrom ?? '2025-07-01', locale) })}</strong> <Names kin={main} links={links} uncertainWord={t('uncertain')} />
          {parts.length > 0 && <>{t('begunAlso')} <Names kin={parts} links={links} /></>}
        </p>
      )}
      {successors.filter(({ others }) => others.length > 0).map(({ slug, fullName: successor, others }) => (
        <p key={slug} className="quiet">{t('alsoOf', { name: successor })} {join(others.map((other) => <a key={other.slug} href={links.to(`/areas/${other.slug}`)}>{other.name}</a>))}.</p>
      ))}
      {siblings.length > 0 && main[0] && (
        <p className="quiet">{t('siblings', { name: main[0].fullName })} {join(siblings.map((sibling) => <a key={sibling.slug} href={links.to(`/areas/${sibling.slug}`)}>{sibling.fullName}</a>))}.</p>
      )}
      <p className="quiet">{t(successors.length > 0 ? 'notSums' : 'notSumsNew', { name: fullName })}</p>
    </section>
  )
}

interface NamesProps {
  readonly kin: readonly Kin[]
  readonly links: PartProps['links']
  /** Said of those that took a part only; left out where all are parts. */
  readonly partWord?: string
  readonly uncertainWord?: string
}

/** Names with links, one after the other; what is only a part, or not certain, is said. */
function Names({ kin, links, partWord, uncertainWord }: NamesProps) {
  return join(kin.map(({ slug, fullName, main, certain }) => {
    const asides = [...(main || !partWord ? [] : [partWord]), ...(certain || !uncertainWord ? [] : [uncertainWord])]
    return <span key={slug}><a href={links.to(`/areas/${slug}`)}>{fullName}</a>{asides.length > 0 && <span className="quiet"> ({asides.join('; ')})</span>}</span>
  }))
}

const join = (parts: readonly React.ReactElement[]) => parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]))
