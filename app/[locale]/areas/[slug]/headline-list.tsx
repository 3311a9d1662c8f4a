import { getTranslations } from 'next-intl/server'
import { Sparkline } from '@/components/figure/sparkline'
import { ChangeCell, Entries, PlaceCell } from './fact-parts'
import type { PartProps } from './page'
import type { HeadlineFact } from './profile/headlines'

/** What leaders ask for first, a line a figure. */
export async function HeadlineList({ profile: { headlines }, locale, links }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'area' })
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines">{t('headlines')}</h2>
      <ul className="fact-list headline-list">
        {headlines.map(({ facts }) => (
          <li key={facts[0]?.code}>
            {facts.map((fact) => <HeadlineRow key={fact.code} fact={fact} locale={locale} links={links} />)}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('headlinesRule')}</p>
    </section>
  )
}

async function HeadlineRow({ fact, locale, links }: { fact: HeadlineFact } & Pick<PartProps, 'locale' | 'links'>) {
  const t = await getTranslations({ locale, namespace: 'area' })
  const [first] = fact.entries
  const { name, period } = fact
  return (
    <div className="fact-row">
      <p className="fact-name"><a href={links.to(`/indicators/${fact.code}`)}>{name}</a></p>
      <div className="fact-figure"><Entries entries={fact.entries} links={links} /> <span className="fact-period">{period}</span></div>
      <p className="fact-change"><ChangeCell change={fact.change} /></p>
      <div className="fact-place">
        <PlaceCell fact={fact} locale={locale} links={links} />
        {fact.target && <a className="block" href={links.to(fact.target.href)}>{t('target', { period: fact.target.period, text: fact.target.text })}</a>}
      </div>
      <div className="fact-line">{fact.line && <Sparkline drawing={fact.line.drawing} title={fact.line.title} />}</div>
      {first && <p className="fact-way"><a href={links.to('/compare/figures', { a: first.id })} aria-label={t('otherFigureOf', { name, period })}>{t('otherFigure')}</a></p>}
    </div>
  )
}
