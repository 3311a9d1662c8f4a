import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockHolder, takeLock, withLock } from './lock.mjs'
import { startTime } from './processes.mjs'

let folder
let file

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
  file = path.join(folder, 'test.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('takeLock', () => {
  test('names the holder to the next one, and is free after release', () => {
    const lock = takeLock(file)
    expect(takeLock(file)).toEqual({ heldBy: process.pid })
    lock.release()
    expect(lockHolder(file)).toBeUndefined()
    expect(takeLock(file)).toHaveProperty('release')
  })

  test('takes over from a process that has ended', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    writeFileSync(file, `${pid} 12345`)
    expect(takeLock(file)).toHaveProperty('release')
  })

  test('takes over when the holder’s number now belongs to another process', () => {
    writeFileSync(file, `${process.ppid} 1`)
    expect(startTime(process.ppid)).not.toBe('1')
    expect(takeLock(file)).toHaveProperty('release')
  })

  test.each(['', 'nonsense', '-5 1'])('takes over a lock that says %j', (text) => {
    writeFileSync(file, text)
    expect(takeLock(file)).toHaveProperty('release')
  })

  test('leaves nothing behind but the lock', () => {
    writeFileSync(file, '')
    takeLock(file)
    expect(readdirSync(folder)).toEqual(['test.lock'])
  })

  test('does not release a lock that somebody else has taken over', () => {
    const lock = takeLock(file)
    writeFileSync(file, `${process.ppid} ${startTime(process.ppid)}`)
    lock.release()
    expect(existsSync(file)).toBe(true)
  })
})

describe('withLock', () => {
  test('lets one at a time through', async () => {
    const order = []
    const work = (name) => async () => {
      order.push(`${name} in`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push(`${name} out`)
    }
    await Promise.all([withLock(file, work('first')), withLock(file, work('second'))])
    expect(order).toEqual(['first in', 'first out', 'second in', 'second out'])
  })

  test('is released when the work fails', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(file)).toBe(false)
  })
})
