/** A reading in words, for a page. */
export interface ReadingWords {
  /** "hạng 2/30". */
  readonly figure: string
  readonly kind: string
  /** Area, period, basis, estimate: what is known, one after the other. */
  readonly facts: readonly string[]
  /** The indicator and how well it fits; or that none is sure, with the words. */
  readonly indicator: string
  readonly isUnsure: boolean
  readonly doubts: readonly string[]
  readonly confidence: string
}

/** A sentence, what of it was read, and where in the file it stands. */
export interface SentenceWords {
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[]
  readonly page: string | null
  readonly readings: readonly ReadingWords[]
}

/** Results, targets or statements. */
export interface PreviewPart {
  readonly key: 'results' | 'targets' | 'statements'
  readonly title: string
  readonly sentences: readonly SentenceWords[]
  /** That there are more than are shown; "" where there are not. */
  readonly more: string
}

/** What came of one file, or of the text, worded on the server. */
export type Outcome =
  | { readonly status: 'refused'; readonly name: string; readonly message: string }
  | {
    readonly status: 'stored' | 'known'
    readonly name: string
    readonly title: string
    readonly message: string
    readonly notes: readonly string[]
    /** Where it is reviewed, or where it is. */
    readonly href: string
    readonly link: string
  }
  | {
    readonly status: 'read'
    readonly name: string
    readonly title: string
    readonly message: string
    readonly notes: readonly string[]
    readonly parts: readonly PreviewPart[]
  }

/** What the form held, to be shown again. Files a browser does not give back. */
export interface Fields {
  readonly text: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly publishedOn: string
}

export const NO_FIELDS: Fields = { text: '', title: '', publisher: '', url: '', publishedOn: '' }

/** What came of the form. */
export interface NewReportState {
  /** What is wrong with the form itself: nothing chosen, an address that is none, too many at once; "" for nothing. */
  readonly fault: string
  readonly outcomes: readonly Outcome[]
  readonly fields: Fields
}

export const IDLE: NewReportState = { fault: '', outcomes: [], fields: NO_FIELDS }

/** Files of one sending. */
export const MOST_FILES = 20

/** What to do with a report: only read it, or store it for review. */
export type Intent = 'preview' | 'store'
