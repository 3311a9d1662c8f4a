import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isInstalled, npmCause } from './dependencies.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'installed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lock = (name, packages) => {
  const file = path.join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify({ packages }))
  return file
}
const next = { 'node_modules/next': { version: '2.0.0' } }
const wanted = lock('wanted', { '': { name: 'ours' }, ...next, 'node_modules/for-macs': { version: '1.0.0', optional: true } })

test('packages for other systems may be missing', () => {
  expect(isInstalled(wanted, lock('same', next))).toBe(true)
})

test.each([
  ['a package is missing', {}],
  ['a package has another version', { 'node_modules/next': { version: '1.0.0' } }],
])('is false when %s', (name, packages) => {
  expect(isInstalled(wanted, lock(name, packages))).toBe(false)
})

test('is false when nothing was ever installed', () => {
  expect(isInstalled(wanted, path.join(folder, 'none.json'))).toBe(false)
})

test('the reason why npm failed is its first line that says something', () => {
  const output = 'npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request to https://registry failed\n'
  expect(npmCause(output)).toBe('network request to https://registry failed')
})
