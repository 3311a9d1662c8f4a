import type { Extraction, ReadingContext } from '@/lib/extraction/candidate'
import { extract } from '@/lib/extraction/extract'
import type { IsoDate } from '@/lib/indicators/period'
import type { TakenIn } from '@/lib/intake/intake'
import { canonicalPages, type TextPage } from './pages'

/** What a person says of a report, and the name of its file; what is left out is taken from the reading. */
export interface Given {
  readonly fileName?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly publishedOn?: IsoDate
}

/** A report read, not stored: what `saveReport` takes. */
export interface ReadReport {
  readonly extraction: Extraction
  readonly details: Given & {
    readonly format?: string
    readonly encoding?: string
    readonly pages?: readonly TextPage[]
    readonly notes: readonly string[]
  }
}

/**
 * Reads a text that was taken in: its figures, and what is known of its file.
 * What a person says of it goes before what the file says, and that before what
 * the text says. Step 1 of following a figure.
 *
 * @param pasted whether the text came without a file: then it has no format
 */
export function readReport(intake: TakenIn, context: ReadingContext, given: Given = {}, pasted = false): ReadReport {
  const publishedOn = given.publishedOn ?? intake.publishedOn ?? context.publishedOn ?? null
  const extraction = extract(intake.text, { ...context, publishedOn })
  // A page of the web names its article; the title kept in a document is often that of the one it was copied from.
  const ofFile = intake.format === 'html' ? (intake.title ?? extraction.title) : (extraction.title ?? intake.title)
  const title = given.title || ofFile
  const encoding = oldEncoding(intake)
  return {
    extraction,
    details: {
      ...given,
      ...(title && { title }),
      ...(extraction.publishedOn && { publishedOn: extraction.publishedOn }),
      ...(!pasted && { format: intake.format }),
      ...(encoding && { encoding }),
      ...(intake.pages && { pages: canonicalPages(intake.text, intake.pages) }),
      notes: intake.notes,
    },
  }
}

/** The encoding before Unicode that a text was written in; null where there was none. */
function oldEncoding({ encoding, notes }: TakenIn): string | null {
  const converted = notes.find((note) => note.startsWith('converted-from-'))
  if (converted) return converted.slice('converted-from-'.length)
  return encoding !== null && !encoding.startsWith('utf-') ? encoding : null
}
