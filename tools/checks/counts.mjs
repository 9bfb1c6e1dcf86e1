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
 * A run that failed without a failed test, or that ran no test at all, counts as one failure.
 *
 * @param {number} passed
 * @param {number} failed
 * @param {number} status
 * @returns {Counts}
 */
const judge = (passed, failed, status) => ({
  passed,
  failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed,
})

/**
 * A list field of an object that is known by name only.
 *
 * @param {unknown} from
 * @param {string} name
 * @returns {unknown[]}
 */
const list = (from, name) => {
  const value = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
  return Array.isArray(value) ? value : []
}

/**
 * What went wrong, kept to the first lines: a report is read at its end.
 *
 * @param {string} name
 * @param {unknown} messages
 */
const brief = (name, messages) => {
  const lines = (Array.isArray(messages) ? messages.map(String).join('\n') : String(messages)).split('\n')
  return [name, ...lines.slice(0, 12).map((line) => `    ${line.slice(0, 300)}`)].join('\n')
}

/**
 * The failed tests of vitest's JSON report, and the files that did not load, each with the start of its message.
 *
 * @param {string} path
 * @returns {string[]}
 */
export const vitestFailures = (path) =>
  list(readJson(path), 'testResults').flatMap((file) => {
    const { name, status, message } = /** @type {{ name: string, status: string, message: string }} */ (file)
    const failed = list(file, 'assertionResults').flatMap((test) => {
      const result = /** @type {{ status: string, fullName: string, failureMessages: unknown }} */ (test)
      return result.status === 'failed' ? [brief(result.fullName, result.failureMessages)] : []
    })
    return failed.length === 0 && status === 'failed' ? [brief(name, message)] : failed
  })

/**
 * Counts of vitest's JSON report. Tests that did not run, as what they need is not on this machine, are named.
 *
 * @param {string} path
 * @param {number} status
 */
export const vitestCounts = (path, status) => {
  const report = readJson(path)
  for (const test of list(report, 'testResults').flatMap((file) => list(file, 'assertionResults'))) {
    const { status: outcome, fullName } = /** @type {{ status: string, fullName: string }} */ (test)
    if (outcome !== 'passed' && outcome !== 'failed') console.log(`not run here: ${fullName}`)
  }
  return judge(count(report, 'numPassedTests'), count(report, 'numFailedTests'), status)
}

/**
 * Counts of Playwright's JSON report. A journey that was skipped counts as failed, as does one that passed only
 * when tried again: neither has been shown to work.
 *
 * @param {string} path
 * @param {number} status
 */
export const playwrightCounts = (path, status) => {
  const report = readJson(path)
  const stats = typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined
  const failed = count(stats, 'unexpected') + count(stats, 'flaky') + count(stats, 'skipped')
  return judge(count(stats, 'expected'), failed, status)
}
