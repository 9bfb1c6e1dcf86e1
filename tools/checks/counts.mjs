// Reads how many tests passed and failed from what a test runner wrote down.
import { readFileSync } from 'node:fs'

/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */

/**
 * @param {string} path
 * @returns {unknown}
 */
const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * A number field of an object that is known by name only.
 *
 * @param {unknown} from
 * @param {string} name
 */
const count = (from, name) => {
  const value = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
  return typeof value === 'number' ? value : 0
}

/**
 * Skipped tests count as failed: a check that did not run has not passed. So does a run that failed without a
 * failed test, or that ran no test at all.
 *
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @param {number} status
 * @returns {Counts}
 */
const judge = (passed, failed, skipped, status) => {
  if (skipped > 0) console.error(`${skipped} tests were skipped, which counts as failed`)
  const sum = failed + skipped
  return { passed, failed: sum === 0 && (status !== 0 || passed === 0) ? 1 : sum }
}

/**
 * Counts of vitest's JSON report.
 *
 * @param {string} path
 * @param {number} status
 */
export const vitestCounts = (path, status) => {
  const report = readJson(path)
  const skipped = count(report, 'numPendingTests') + count(report, 'numTodoTests')
  return judge(count(report, 'numPassedTests'), count(report, 'numFailedTests'), skipped, status)
}

/**
 * Counts of Playwright's JSON report.
 *
 * @param {string} path
 * @param {number} status
 */
export const playwrightCounts = (path, status) => {
  const report = readJson(path)
  const stats = typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined
  return judge(
    count(stats, 'expected'),
    count(stats, 'unexpected') + count(stats, 'flaky'),
    count(stats, 'skipped'),
    status,
  )
}
