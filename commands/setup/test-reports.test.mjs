import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addUp, countPlaywright, countVitest, readCounts } from './test-reports.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'reports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = (content) => {
  const file = path.join(folder, `${Math.random()}.json`)
  writeFileSync(file, JSON.stringify(content))
  return file
}
const count = (counts) => counts

describe('countVitest', () => {
  const base = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] }

  test('takes over what the runner counted', () => {
    expect(countVitest(base)).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  test('counts a file that could not be loaded as one failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [] },
    ]
    expect(countVitest({ ...base, testResults }).failed).toBe(2)
  })
})

test('countPlaywright counts a second try and an error outside of tests as failed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 }
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 4, skipped: 3 })
})

describe('readCounts', () => {
  test.each([
    ['wrote no report', path.join(folder, 'none.json'), 1],
    ['wrote no report though it ended well', path.join(folder, 'none.json'), 0],
    ['ran no test', report({ passed: 0, failed: 0, skipped: 0 }), 0],
    ['only skipped', report({ passed: 0, failed: 0, skipped: 4 }), 0],
    ['crashed after its tests', report({ passed: 9, failed: 0, skipped: 0 }), 1],
  ])('counts a runner that %s as one failed', (_, file, code) => {
    expect(readCounts({ file, code, count }).failed).toBe(1)
  })

  test('leaves a report with failures as it is', () => {
    const counts = { passed: 3, failed: 2, skipped: 0 }
    expect(readCounts({ file: report(counts), code: 1, count })).toEqual(counts)
  })
})

test('addUp adds up', () => {
  const runs = [{ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 }]
  expect(addUp(runs)).toEqual({ passed: 11, failed: 22, skipped: 33 })
  expect(addUp([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
