import type { Drawing } from '@/lib/figure/drawing'
import { KeyList, type Look } from './key-list'

/** Words for the look of marks, in the reader's language. */
export interface KeyLabels {
  readonly key: string
  readonly keyOfficial: string
  readonly keyEstimated: string
  readonly keyDerived: string
  readonly keyDisputed: string
}

/**
 * What the looks of a drawing mean, only what occurs: steps of colour, parts,
 * and what marks are beside plain official ones. Nothing where all marks are plain.
 */
export function FigureKey({ drawings, labels }: { drawings: readonly Drawing[]; labels: KeyLabels }) {
  const marks = drawings.flatMap((drawing) => drawing.marks)
  const looks: Look[] = [
    ...(marks.some((mark) => mark.estimated) ? [['estimated', labels.keyEstimated] as const] : []),
    ...(marks.some((mark) => mark.derived) ? [['derived', labels.keyDerived] as const] : []),
    ...(marks.some((mark) => mark.disputed) ? [['disputed', labels.keyDisputed] as const] : []),
  ]
  const tellsOfficial = looks.length > 0 && !drawings.some(({ key = [] }) => key.some(({ role }) => role === 'later')) && marks.some((mark) => !mark.estimated && !mark.derived)
  const entries = drawings.flatMap(({ key = [] }) => key).filter((entry, index, all) => all.findIndex(({ text, role }) => text === entry.text && role === entry.role) === index)
  if (looks.length + entries.length === 0) return null
  return <KeyList label={labels.key} entries={entries} looks={[...(tellsOfficial ? [['official', labels.keyOfficial] as const] : []), ...looks]} />
}
