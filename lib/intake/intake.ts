/** What a file is, told by its bytes. */
export type IntakeFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf' | 'xlsx'

/** Why a file is not read. */
export type IntakeFault =
  /** No bytes, or nothing but blanks. */
  | 'empty'
  /** More bytes, pages, rows or characters than `limits.ts` names. */
  | 'too-large' | 'too-many-pages' | 'too-many-rows' | 'too-long'
  /** A zip that unpacks to more than it may: a bomb, or a workbook nobody reads. */
  | 'unpacks-too-large'
  /** Nested or made so that reading it takes more time or memory than a file may. */
  | 'too-slow' | 'too-complex'
  /** Other files wait: to be tried again. */
  | 'too-busy'
  | 'encrypted'
  /** Cut off, or not what its first bytes say. */
  | 'damaged'
  /** Pages are pictures; or pages, document, page of the web without any text. */
  | 'scanned' | 'no-text'
  /** Text of which it cannot be told how its letters are written. */
  | 'encoding-unknown'
  /** Bytes that are no text. */
  | 'not-text'
  /** Word, Excel and others before 2007, to be saved anew. */
  | 'legacy-word' | 'legacy-excel' | 'legacy-office'
  | 'rtf' | 'opendocument' | 'presentation' | 'binary-workbook' | 'web-archive' | 'image' | 'archive'

/** What a reviewer should know of how a text came about. */
export type IntakeNote =
  /** The letters were written in an old encoding, and were brought to Unicode. */
  | 'converted-from-tcvn3' | 'converted-from-vni' | 'converted-from-windows-1258'
  /** Unicode that was taken for Windows-1252 and saved so ("Thá»§ Ä‘Ã´"), put right. */
  | 'converted-from-mojibake'
  /** Capitals of TCVN3 stand in fonts of their own (.VnTimeH); of some letters the case was told by the letters beside them. */
  | 'capitals-guessed'
  /** Some bytes or characters are no letters; they stand as U+FFFD. */
  | 'damaged-characters'
  /** Menus, related news and the like around the article were left out. */
  | 'page-chrome-left-out'
  /** The article was not found in the page; all of its text is there. */
  | 'article-not-found'
  /** Lines that repeat at the head or foot of pages, and page numbers, were left out. */
  | 'repeated-lines-left-out'
  /** Some pages are pictures. */
  | 'pages-without-text'
  | 'hidden-sheets-left-out' | 'hidden-cells-left-out'
  /** Computed cells have more digits than they show; they stand as shown. */
  | 'numbers-as-shown'

/** A page, or a sheet by its name: where it stands in the text, UTF-16 offsets, end exclusive. Numbered from 1. */
export interface IntakePage {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly name: string | null
}

/** A text taken from a file. */
export interface TakenIn {
  readonly ok: true
  /**
   * Of .txt and .md in Unicode exactly the file's characters, a byte order mark of UTF-8 among them, so that offsets
   * index the file. Of all else text made from it, NFC with line ends "\n"; tables are consecutive lines with the
   * same number of " | " between their cells, points of lists begin with "- " or their number.
   */
  readonly text: string
  readonly format: IntakeFormat
  /** How the bytes were written, for text and HTML: "utf-8", "utf-16le", "windows-1258", "tcvn3", "vni", …; null for the others and what was pasted. */
  readonly encoding: string | null
  /** The title where the format has one: of an article, of a document. Not guessed from the text. */
  readonly title: string | null
  /** The day the article's own metadata gives, ISO. */
  readonly publishedOn: string | null
  /** Of PDF its pages, of a workbook its sheets; else null. */
  readonly pages: readonly IntakePage[] | null
  readonly notes: readonly IntakeNote[]
}

/** A refusal; the place is a page, a sheet, a part, an offset, where there is one. */
export interface Refused {
  readonly ok: false
  readonly reason: IntakeFault
  readonly place: string | null
}

export type Intake = TakenIn | Refused

/** A refusal with its reason. */
export const refuse = (reason: IntakeFault, place: string | null = null): Refused => ({ ok: false, reason, place })

/** Thrown within this folder while a file is being read, caught where it is opened: never leaves it. */
export class Unreadable extends Error {
  constructor(readonly reason: IntakeFault, readonly place: string | null = null) { super(reason) }
}
