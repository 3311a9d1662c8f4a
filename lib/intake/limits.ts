// The bounds of what is taken in, in one place. A report of a district is a few kilobytes, a yearly statistical book
// a few megabytes; what lies beyond these is not read in part but refused, with the bound as the reason.

/** Bytes of a file. */
export const MOST_BYTES = 10 * 1024 * 1024
/** UTF-16 units of text, pasted or read from a file: a book of 700 pages. */
export const MOST_CHARACTERS = 2_000_000
/** Pages of a PDF. */
export const MOST_PAGES = 500
/** Sheets of a workbook, rows and columns of the used range of one, and cells of all together. */
export const MOST_SHEETS = 100
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 200
export const MOST_CELLS = 400_000
/** Files in a zip (.docx, .xlsx), and bytes they unpack to: one part, all parts together. */
export const MOST_ENTRIES = 2_000
export const LARGEST_PART = 40 * 1024 * 1024
export const LARGEST_UNPACKED = 60 * 1024 * 1024
/** Elements of an HTML page or of a part in XML, and how deep they nest: deeper no article is looked for, and no part in XML read. */
export const MOST_ELEMENTS = 400_000
export const DEEPEST = 512

/** Milliseconds a file may take to be read, from when its turn has come. */
export const LONGEST = 20_000
/** Megabytes of the heap of the process that reads files, and of that process as a whole. */
export const MOST_HEAP = 512
export const MOST_MEMORY = 1_024
/** Files that wait for their turn: one more would wait for longer than a person does. */
export const MOST_WAITING = 20
/** Milliseconds without work after which the process that reads files is let go. */
export const IDLE = 120_000
