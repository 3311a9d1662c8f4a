'use client'

import type { KeyEntry } from '@/lib/figure/drawing'
import { Marker, rectClass } from './drawing'

/** A look of marks, and what it means. */
export type Look = readonly [look: 'official' | 'estimated' | 'derived' | 'disputed', words: string]

interface Props {
  readonly label: string
  readonly entries: readonly KeyEntry[]
  readonly looks: readonly Look[]
}

const PLAIN = { hue: 8, shape: 0, estimated: false, derived: false, disputed: false }

/** The list of a key. A component of the browser, so that the page holds its signs once. */
export function KeyList({ label, entries, looks }: Props) {
  return (
    <ul className="figure-key" aria-label={label}>
      {entries.map((entry) => <li key={`${entry.role}${entry.text}`}><Swatch entry={entry} />{entry.text}</li>)}
      {looks.map(([look, words]) => (
        <li key={look}><svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true"><Marker mark={{ ...PLAIN, [look]: true }} /></svg>{words}</li>
      ))}
    </ul>
  )
}

function Swatch({ entry }: { entry: KeyEntry }) {
  const { role } = entry
  if (role === 'note') return null
  if (role === 'apart') return <span className="key-sign" aria-hidden="true">≠</span>
  return (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      {role === 'earlier' || role === 'later'
        ? <Marker mark={{ ...PLAIN, ...(role === 'earlier' && { earlier: true, size: 0.75 }) }} />
        : <rect className={rectClass({ ...entry, role })} x="-8" y="-8" width="16" height="16" />}
    </svg>
  )
}
