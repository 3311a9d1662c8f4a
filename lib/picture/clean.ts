/** What turns the direction of reading: of a name that brings it, all that follows in its line would be turned too. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
/** What XML 1.0 cannot hold, and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const CONTROL = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFF9-\uFFFB]/gu

/**
 * A text in one line as a picture and its file can hold it: no characters that XML forbids, none that turn the
 * direction of reading, no breaks of lines; composed, since the marks of "ế" are drawn right only as one letter.
 */
export const clean = (text: string): string =>
  text.toWellFormed().replace(FORBIDDEN, '').replace(TURNING, '').replace(CONTROL, ' ').replace(/\s+/gu, ' ').trim().normalize('NFC')
