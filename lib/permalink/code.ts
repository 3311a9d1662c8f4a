/** Letters and digits of a permalink's code: Crockford's base 32, lower case (no i, l, o, u). */
const CODE = /^[0-9a-hjkmnp-tv-z]{10,52}$/

/**
 * A code as someone typed it, brought to the form it is kept in: capitals made
 * small, o read as 0, i and l as 1, dashes left out.
 *
 * @returns null for what cannot be a code
 */
export function readCode(text: string): string | null {
  const code = text.toLowerCase().replaceAll('-', '').replaceAll('o', '0').replace(/[il]/g, '1')
  return CODE.test(code) ? code : null
}
