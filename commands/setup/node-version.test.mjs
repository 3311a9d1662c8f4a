import { expect, test } from 'vitest'
import { checkNodeVersion } from './node-version.mjs'

test.each(['20.19.0', '20.19.5', '20.20.0', '21.0.0', '24.1.0'])('runs on Node %s', (version) => {
  expect(() => checkNodeVersion(version)).not.toThrow()
})

test.each(['20.18.9', '18.20.0', '9.99.99'])('refuses Node %s in one sentence', (version) => {
  expect(() => checkNodeVersion(version)).toThrow(`Node.js 20.19.0 or newer is needed, this is ${version}.`)
})
