/**
 * A text as XML holds it: markup written out, and without the characters that
 * XML has no place for (most control characters, halves of a pair). Tabs, line
 * feeds and marks of direction stay; every line end becomes a line feed.
 */
export function xmlText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/\r\n?/g, '\n').replace(NO_CHARACTER, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Nearly every text, which is then not looked through thrice. */
const PLAIN = /^[^&<>"\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]*$/
// Char of XML 1.0; lone surrogates are none.
const NO_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text as the value of an attribute: line ends and tabs would be read as blanks there. */
export const xmlAttribute = (text: string): string => xmlText(text).replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
