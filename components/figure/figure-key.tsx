import type { Drawing, KeyEntry } from '@/lib/figure/drawing'
import { Marker, rectClass } from './drawing'

/** Words for the look of marks, in the reader's language. */
export interface KeyLabels {
  readonly key: string
  readonly keyOfficial: string
  readonly keyEstimated: string
  readonly keyDerived: string
  readonly keyDisputed: string
}

const PLAIN = { hue: 8, shape: 0, estimated: false, derived: false, disputed: false }

/**
 * What the looks of a drawing mean, only what occurs: steps of colour, parts,
 * and what marks are beside plain official ones. Nothing where all marks are plain.
 */
export function FigureKey({ drawings, labels }: { drawings: readonly Drawing[]; labels: KeyLabels }) {
  const marks = drawings.flatMap((drawing) => drawing.marks)
  const looks = [
    { words: labels.keyEstimated, mark: { ...PLAIN, estimated: true }, shown: marks.some((mark) => mark.estimated) },
    { words: labels.keyDerived, mark: { ...PLAIN, derived: true }, shown: marks.some((mark) => mark.derived) },
    { words: labels.keyDisputed, mark: { ...PLAIN, disputed: true }, shown: marks.some((mark) => mark.disputed) },
  ].filter(({ shown }) => shown)
  const official = looks.length > 0 && !drawings.some(({ key = [] }) => key.some(({ role }) => role === 'later')) && marks.some((mark) => !mark.estimated && !mark.derived) ? [{ words: labels.keyOfficial, mark: PLAIN, shown: true }] : []
  const entries = drawings.flatMap(({ key = [] }) => key).filter((entry, index, all) => all.findIndex(({ text, role }) => text === entry.text && role === entry.role) === index)
  if (looks.length + entries.length === 0) return null
  return (
    <ul className="figure-key" aria-label={labels.key}>
      {entries.map((entry) => <li key={`${entry.role}${entry.text}`}><Swatch entry={entry} />{entry.text}</li>)}
      {[...official, ...looks].map(({ words, mark }) => (
        <li key={words}><svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true"><Marker mark={mark} /></svg>{words}</li>
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
