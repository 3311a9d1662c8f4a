import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTime } from './setup/processes.mjs'

let folder

/** A project of its own, so that a running `npm start` is left in peace. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'start-'))
  cpSync(import.meta.dirname, path.join(folder, 'commands'), { recursive: true })
  cpSync(path.join(import.meta.dirname, '../package-lock.json'), path.join(folder, 'package-lock.json'))
  cpSync(path.join(import.meta.dirname, '../package.json'), path.join(folder, 'package.json'))
  symlinkSync(path.join(import.meta.dirname, '../node_modules'), path.join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function start(environment) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    const child = spawn(process.execPath, ['commands/start.mjs'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => resolve({ code, lines: output.trim().split('\n') }))
  })
}

async function listen(answer) {
  const server = createServer(answer)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: server.address().port, close: () => server.close() }
}

describe('npm start says in one sentence', { timeout: 30_000 }, () => {
  test('that the port is taken', async () => {
    const { port, close } = await listen()
    const { code, lines } = await start({ PORT: String(port) })
    close()
    expect(lines).toEqual([expect.stringContaining(`Port ${port} is used by another program`)])
    expect(code).toBe(1)
  })

  test('that PORT is no number', async () => {
    const { code, lines } = await start({ PORT: 'http' })
    expect(lines).toEqual([expect.stringContaining('PORT "http" is not a port number.')])
    expect(code).toBe(1)
  })

  test('that it is running already', async () => {
    mkdirSync(path.join(folder, '.data'))
    writeFileSync(path.join(folder, '.data', 'start.lock'), `${process.pid} ${startTime(process.pid)}`)
    const { code, lines } = await start({ PORT: '39998' })
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringContaining('It is already running')])
  })

  test('that .data cannot be written', async () => {
    writeFileSync(path.join(folder, '.data'), 'a file, where a folder should be')
    const { code, lines } = await start({ PORT: '39999' })
    expect(lines).toEqual([expect.stringContaining('.data cannot be written.')])
    expect(code).toBe(1)
  })

  test.each([
    ['cannot be reached', 'postgresql://a:b@127.0.0.1:1/c', 'cannot be reached (ECONNREFUSED)'],
    ['is no address', 'mysql://a:b@127.0.0.1/c', 'is not a PostgreSQL address'],
  ])('that the database %s', async (_, url, sentence) => {
    const { port, close } = await listen()
    close()
    const { code, lines } = await start({ PORT: String(port), DATABASE_URL: url })
    expect(lines).toEqual([expect.stringContaining(sentence)])
    expect(lines[0]).not.toContain('b@')
    expect(code).toBe(1)
  })
})
