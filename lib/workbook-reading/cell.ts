import type { IsoDate } from '@/lib/indicators/period'

/** What stands in a cell of a workbook brought here: a text, a number as the file writes it, a day, a yes or no, or that it is in error ("#REF!"). */
export type ReadCell = string | { readonly number: string } | { readonly day: IsoDate } | { readonly error: string } | boolean | null

/** A sheet from its first row and column on, empty ones among them, so that a cell can be named. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly ReadCell[])[]
}

/** Why a file cannot be read as a workbook. */
export type FileFault = 'empty' | 'too-large' | 'not-a-workbook' | 'old-format' | 'encrypted' | 'damaged' | 'too-many-rows'

export type OpenedWorkbook = { readonly ok: true; readonly sheets: readonly ReadSheet[] } | { readonly ok: false; readonly reason: FileFault }

/** Bytes of a file that is taken; and what it may unpack to, all parts together. */
export const LARGEST_FILE = 10 * 1024 * 1024
export const LARGEST_UNPACKED = 50 * 1024 * 1024
/** Rows and columns of a sheet; what people edit by hand is far below. */
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 200

/** Thrown within this folder by what opens a file, caught where it is opened. */
export class Unreadable extends Error {
  constructor(readonly reason: FileFault) { super(reason) }
}
