import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOf, stamp } from './stamp.mjs'

let folder
const write = (name, text) => writeFileSync(path.join(folder, name), text)
const hash = (keep) => hashOf(folder, ['app', 'package.json', 'not-there'], keep)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stamp-'))
  mkdirSync(path.join(folder, 'app'))
  write('app/page.tsx', 'page')
  write('package.json', '{}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('hashOf', () => {
  test('stays the same while nothing changes', () => {
    expect(hash()).toBe(hash())
  })

  test.each([
    ['altered', () => write('app/page.tsx', 'Page')],
    ['added', () => write('app/new.tsx', '')],
    ['renamed', () => renameSync(path.join(folder, 'app/page.tsx'), path.join(folder, 'app/other.tsx'))],
    ['taken away', () => rmSync(path.join(folder, 'app/page.tsx'))],
  ])('changes when a file is %s', (_, change) => {
    const before = hash()
    change()
    expect(hash()).not.toBe(before)
  })

  test('does not see files that do not count', () => {
    const before = hash((name) => !name.endsWith('.test.ts'))
    write('app/page.test.ts', 'test')
    expect(hash((name) => !name.endsWith('.test.ts'))).toBe(before)
  })
})

describe('stamp', () => {
  test('knows only the hash it was given last', () => {
    const made = stamp(path.join(folder, 'stamps', 'build'))
    expect(made.matches('a')).toBe(false)
    made.write('a')
    expect(made.matches('a')).toBe(true)
    made.write('b')
    expect(made.matches('a')).toBe(false)
  })
})
