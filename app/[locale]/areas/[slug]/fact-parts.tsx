import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Links } from '../../../addresses'
import type { ChangeWords, Fact, StatedEntry } from './profile/fact'

/** The figures of a period, each with what it is and the way to its sentence. */
export function Entries({ entries, links }: { entries: readonly StatedEntry[]; links: Links }) {
  return entries.map(({ id, text, flags, href, quote }) => (
    <span key={id} className="entry">
      <a href={links.to(href)} title={`“${quote}”`}>{text}</a>{flags.map((flag) => <span key={flag} className="flag">{flag}</span>)}
    </span>
  ))
}

const SIGNS = { up: '▲', down: '▼', same: '=' } as const

/** A change: its way as an arrow, and in words; or why there is none to state, the usual reason as a dash where many stand below each other. */
export function ChangeCell({ change, brief = false }: { change: ChangeWords | null; brief?: boolean }) {
  if (!change) return null
  if (change.sign === null && brief && change.reason === 'no-figure-before') return <span className="quiet" title={change.text}><span aria-hidden="true">–</span><span className="spoken">{change.text}</span></span>
  if (change.sign === null) return <span className="quiet">{change.text}</span>
  return <><span className={`change-sign ${change.tone}`} aria-hidden="true">{SIGNS[change.sign]}</span> {change.text}</>
}

/** Where a figure stands among the others, leading to all of them. */
export async function PlaceCell({ fact: { code, periodCode, place }, locale, links }: { fact: Fact; locale: Locale; links: Links }) {
  if (!place) return null
  const t = await getTranslations({ locale, namespace: 'area' })
  if (place.kind !== 'ranked') return <span className="quiet">{t(place.kind)}</span>
  return <a href={links.to(`/indicators/${code}`, { period: periodCode })}>{t('place', { tied: place.tied ? 'yes' : 'no', place: place.place, of: place.of })}</a>
}
