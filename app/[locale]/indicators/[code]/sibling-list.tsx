import type { getTranslations } from 'next-intl/server'
import type { Links } from '../../../addresses'
import { SiblingRows, type SiblingRow } from './sibling-rows'
import type { Sibling } from './siblings'

interface Props {
  readonly siblings: readonly Sibling[]
  readonly t: Awaited<ReturnType<typeof getTranslations<'indicator'>>>
  readonly links: Links
}

/** Measures that are easily taken for this one, and their figures of the same period, with the reason they are not ranked here. */
export function SiblingList({ siblings, t, links }: Props) {
  if (siblings.length === 0) return null
  const rows = siblings.map(({ code, name, object, figures }): SiblingRow => ({
    href: links.to(`/indicators/${code}`), name, object,
    figures: figures.map(({ id, against, sentence, reasons }) => [sentence, links.to('/compare/figures', { a: against, b: id }), reasons.join('; ')]),
  }))
  return (
    <section aria-labelledby="siblings">
      <h2 id="siblings">{t('siblings')}</h2>
      <SiblingRows rows={rows} why={t('whyNot')} />
    </section>
  )
}
