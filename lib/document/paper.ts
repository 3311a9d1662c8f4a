import type { Handout } from '@/lib/export/handout'
import type { Locale } from '@/lib/indicators/catalogue'
import type { IsoDate } from '@/lib/indicators/period'

// A document before it is a file: what stands in it, in order. PDF and DOCX are
// both written from this, so that they say the same.

/** A stretch of text in one look. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Of lesser weight: grey. */
  readonly quiet?: boolean
  /** Leads out of the document: a whole address. */
  readonly href?: string
  /** Number of the evidence note it refers to; written "[12]", raised. */
  readonly evidence?: number
  /** Mark of a note under the same table: "a"; written raised. */
  readonly mark?: string
}

export type Text = readonly Run[]

/** I., 1., a): the numbers are part of the text. */
export interface Heading { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
  /** caption: centred beneath a title; note: small; warning: set off, since the reader has to know it before the figures; unit: to the right above a table. */
  readonly role: 'body' | 'caption' | 'note' | 'warning' | 'unit'
}

export interface Bullets { readonly kind: 'list'; readonly items: readonly Text[]; readonly role: 'body' | 'note' }

/** The drawing of a figure. */
export interface Illustration {
  readonly kind: 'picture'
  readonly handout: Handout
  /** What it shows, for who cannot see it. */
  readonly name: string
  readonly description: string
}

export interface PaperColumn {
  readonly title: string
  /** Numbers stand to the right. */
  readonly kind: 'text' | 'number'
  /** Its part of the width; of all columns of a table together any sum. */
  readonly share: number
}

/** The lines of one cell. */
export type PaperCell = readonly Text[]

/** Its head stands on every page it reaches, and no row is broken. */
export interface PaperTable {
  readonly kind: 'table'
  readonly columns: readonly PaperColumn[]
  /** A cell a column. */
  readonly rows: readonly (readonly PaperCell[])[]
  /** Beneath the table, each with its mark. */
  readonly notes: readonly { readonly mark: string; readonly text: string }[]
}

export type Block = Heading | Paragraph | Bullets | Illustration | PaperTable

/** A picture of a document that was drawn: PNG, and its size on paper in pixels at 96 to the inch. */
export interface DrawnPicture extends Omit<Illustration, 'handout'> { readonly png: Uint8Array; readonly width: number; readonly height: number }

/** A block with nothing left to be drawn: plain data. */
export type DrawnBlock = Exclude<Block, Illustration> | DrawnPicture

/** Where figures are said: one sentence of one report, with the numbers under which the document refers to it. */
export interface EvidenceNote {
  /** Ascending, in one run: 3, 4, 5. */
  readonly numbers: readonly number[]
  readonly quote: string
  /** Where the sentence is to be read; whole. */
  readonly href: string
  /** The report, at its first mention; later the number of the note that has it. */
  readonly source: { readonly title: string; readonly publisher: string; readonly publishedOn: IsoDate | null; readonly address: string } | { readonly asIn: number }
}

/** Head of an official document; what is not known is left to be filled in. */
export interface Letterhead {
  /** "UBND QUẬN HOÀN KIẾM"; "" where not known. */
  readonly issuer: string
  /** "15/BC-UBND"; "" where not known. */
  readonly number: string
  /** "Hà Nội" */
  readonly place: string
}

/** A whole document. */
export interface Paper {
  readonly locale: Locale
  /** Portrait unless its tables want width. */
  readonly orientation: 'portrait' | 'landscape'
  /** Null for a document without an official head: a single figure, or one in English. */
  readonly letterhead: Letterhead | null
  /** "BÁO CÁO" above the title; "" for none. */
  readonly type: string
  readonly title: string
  /** Beneath the title; "" for none. */
  readonly caption: string
  /** Day on which it was made. */
  readonly madeOn: IsoDate
  readonly blocks: readonly Block[]
  /** Heading of the notes; with number where the others have one. */
  readonly evidenceHeading: string
  readonly evidence: readonly EvidenceNote[]
  /** How many notes were left out of `evidence` for length. */
  readonly evidenceLeftOut: number
  /** Where the view is to be found again. */
  readonly address: string
}

/** A document whose pictures are drawn. */
export interface DrawnPaper extends Omit<Paper, 'blocks'> { readonly blocks: readonly DrawnBlock[] }
