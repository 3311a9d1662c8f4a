import { getTranslations } from 'next-intl/server'
import type { MissingReason } from '@/lib/change/change'
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

/** Reasons that are nothing out of the ordinary. */
const USUAL: ReadonlySet<MissingReason> = new Set(['no-figure-before', 'longer-than-a-year'])

/** Nothing to say, and why, for a pointer and for those who hear the page. */
const Dash = ({ words }: { words: string }) => <span className="fact-dash quiet" title={words}><span aria-hidden="true">–</span><span className="spoken">{words}</span></span>

const SIGNS = { up: '▲', down: '▼', same: '=' } as const

/** A change: its way as an arrow, and in words; or why there is none to state, the usual reason as a dash where many stand below each other. */
export function ChangeCell({ change, brief = false }: { change: ChangeWords | null; brief?: boolean }) {
  if (!change) return null
  if (change.sign === null && brief && USUAL.has(change.reason)) return <Dash words={change.text} />
  if (change.sign === null) return <span className="quiet">{change.text}</span>
  return <><span className={`change-sign ${change.tone}`} aria-hidden="true">{SIGNS[change.sign]}</span> {change.text}</>
}

/** Where a figure stands among the others, leading to all of them; that it stands alone is a dash where many stand below each other. */
export async function PlaceCell({ fact: { code, periodCode, place }, locale, links, brief = false }: { fact: Fact; locale: Locale; links: Links; brief?: boolean }) {
  if (!place) return null
  const t = await getTranslations({ locale, namespace: 'area' })
  if (place.kind === 'alone' && brief) return <Dash words={t('alone')} />
  if (place.kind !== 'ranked') return <span className="quiet">{t(place.kind)}</span>
  return <a href={links.to(`/indicators/${code}`, { period: periodCode })}>{t('place', { tied: place.tied ? 'yes' : 'no', place: place.place, of: place.of })}</a>
}
