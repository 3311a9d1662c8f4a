import { evidenceLink, listEntries, type Handout } from '@/lib/export/handout'
import { evidenceAddress } from '@/lib/figure/figure'
import type { IsoDate } from '@/lib/indicators/period'
import type { EvidenceNote } from './paper'
import { cleanText } from './text'

/** Where one figure is said. */
export interface Cited {
  /** What tells a figure from all others: where it stands. */
  readonly key: string
  readonly quote: string
  readonly href: string
  readonly title: string
  readonly publisher: string
  readonly publishedOn: IsoDate | null
  /** Of the report; whole. */
  readonly address: string
}

/** The evidence of a document while it is being written: each figure gets one number, however often it is shown. */
export interface EvidenceBook {
  /** @returns its number, from 1 in order of first mention */
  readonly cite: (cited: Cited) => number
  /** Of a handout: the number of each of its figures, by its address without origin. Alone in a document they are those of `listEntries`. */
  readonly citeHandout: (handout: Handout) => ReadonlyMap<string, number>
  readonly notes: () => EvidenceNote[]
}

/** An empty book. */
export function openEvidence(): EvidenceBook {
  const numbers = new Map<string, number>()
  const all: Cited[] = []
  const cite = (cited: Cited): number => {
    const known = numbers.get(cited.key)
    if (known) return known
    all.push(cited)
    numbers.set(cited.key, all.length)
    return all.length
  }
  return {
    cite,
    citeHandout: (handout) => new Map(listEntries(handout).map(({ entry }) => {
      const { quote, title, publisher, publishedOn, url } = entry.evidence
      const href = evidenceLink(handout, entry)
      return [evidenceAddress(entry), cite({ key: href, quote, href, title, publisher: publisher ?? '', publishedOn, address: url ?? href.split('#')[0] ?? href })]
    })),
    notes: () => toNotes(all),
  }
}

/** Figures that follow one another and are of the same sentence share a note; a report is named in full once. */
function toNotes(all: readonly Cited[]): EvidenceNote[] {
  const first = new Map<string, number>()
  const notes: (EvidenceNote & { numbers: number[] })[] = []
  let before: Cited | undefined
  for (const [index, cited] of all.entries()) {
    const number = index + 1
    const last = notes.at(-1)
    if (last && before && reportOf(before) === reportOf(cited) && before.quote === cited.quote) last.numbers.push(number)
    else {
      const asIn = first.get(reportOf(cited))
      const { title, publisher, publishedOn, address } = cited
      notes.push({
        numbers: [number], quote: cleanText(cited.quote), href: cited.href,
        source: asIn ? { asIn } : { title: cleanText(title), publisher: cleanText(publisher), publishedOn, address: cleanText(address) },
      })
      if (!asIn) first.set(reportOf(cited), number)
    }
    before = cited
  }
  return notes
}

const reportOf = ({ title, publisher, publishedOn, address }: Cited) => JSON.stringify([title, publisher, publishedOn, address])
