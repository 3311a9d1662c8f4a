import { existsSync, readFileSync } from 'node:fs'

/**
 * What a test runner counted.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * @param {object} report Vitest's JSON
 * @returns {Counts} a file that could not be loaded has no tests and counts as one failed
 */
export function countVitest(report) {
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @param {object} report Playwright's JSON
 * @returns {Counts} a test that passed only at a second try counts as failed, and so does an error outside of tests
 */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}

/**
 * Reads a runner's report and holds it against how the runner ended.
 *
 * @param {{ file: string, code: number, count: (report: object) => Counts }} run
 * @returns {Counts} a runner that crashed, or ran no test, counts as one failed even if its report says nothing of it
 */
export function readCounts({ file, code, count }) {
  const none = { passed: 0, failed: 0, skipped: 0 }
  const counts = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : none
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return silent ? { ...counts, failed: 1 } : counts
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addUp(all) {
  const sum = (name) => all.reduce((total, counts) => total + counts[name], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}
