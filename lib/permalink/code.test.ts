import { expect, test } from 'vitest'
import { readCode } from './code'

test.each([
  ['949zps3yam', '949zps3yam'], ['as read aloud, in capitals', '949ZPS3YAM', '949zps3yam'], ['with dashes', '949z-ps3y-am', '949zps3yam'],
  ['with the letters that look like digits', '94OzIs3Lam', '940z1s31am'], ['too short', '949zps3ya', null], ['with a letter that no code has', '949zpsuyam', null], ['with something else', '949zps3ya/../x', null], ['with nothing', '', null],
] as const)('a code %s', (...given) => {
  const [text, code] = given.slice(-2)
  expect(readCode(text ?? '')).toBe(code)
})
