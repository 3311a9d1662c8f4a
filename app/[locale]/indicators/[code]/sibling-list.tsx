import type { getTranslations } from 'next-intl/server'
import type { Links } from '../../../addresses'
import type { Sibling } from './siblings'

interface Props {
  readonly siblings: readonly Sibling[]
  readonly t: Awaited<ReturnType<typeof getTranslations<'indicator'>>>
  readonly links: Links
}

/** Measures that are easily taken for this one, and their figures of the same period, with the reason they are not ranked here. */
export function SiblingList({ siblings, t, links }: Props) {
  if (siblings.length === 0) return null
  return (
    <section aria-labelledby="siblings">
      <h2 id="siblings">{t('siblings')}</h2>
      <dl className="siblings">
        {siblings.map(({ code, name, object, figures }) => (
          <div key={code}>
            <dt><a href={links.to(`/indicators/${code}`)}>{name}</a></dt>
            <dd>
              <span className="quiet">{object}</span>
              {figures.map(({ id, against, sentence, reasons }) => (
                <p key={id}>{sentence} <a href={links.to('/compare/figures', { a: against, b: id })}>{t('whyNot')}</a> <span className="quiet">{reasons.join('; ')}</span></p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
