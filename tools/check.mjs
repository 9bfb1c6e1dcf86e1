// `npm test`: every check, one after the other, going on after a failure so that one run tells all of them.
// The last line sums them up as "N passed, N failed"; a step that is no test run counts as one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getBrowser } from './browser.mjs'
import { playwrightCounts, vitestCounts, vitestFailures } from './checks/counts.mjs'
import { runTwice, ZONES } from './checks/run-twice.mjs'
import { demandPackages, packageFile, runNode } from './run.mjs'

/** @typedef {import('./checks/counts.mjs').Counts} Counts */

const reports = mkdtempSync(join(tmpdir(), 'parley-check-'))

/** Said again at the end, where they are looked for. @type {string[]} */
const failures = []

/**
 * A step that passes or fails as a whole.
 *
 * @param {Promise<number>} status
 * @returns {Promise<Counts>}
 */
const asOne = async (status) => ((await status) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/**
 * In a second zone without the tests that start programs: they take long, and "same bytes twice" runs the program in
 * both zones.
 *
 * @param {string} zone
 */
const unitTests = async (zone) => {
  const left = zone === ZONES[0] ? [] : ['--exclude', 'test/cli/**']
  const report = join(reports, `unit-${zone.replace('/', '-')}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const args = [packageFile('vitest/vitest.mjs'), 'run', '--allowOnly=false', ...left, ...reporters]
  const counts = vitestCounts(report, await runNode(args, { env: { TZ: zone } }))
  failures.push(...vitestFailures(report).map((failure) => `in ${zone}: ${failure}`))
  return counts
}

const browserTests = async () => {
  const browser = getBrowser()
  if ('problem' in browser) {
    console.error(`error: ${browser.problem}`)
    return { passed: 0, failed: 1 }
  }
  const report = join(reports, 'browser.json')
  const env = { CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const args = [packageFile('@playwright/test/cli.js'), 'test', '--forbid-only', '--reporter=line,json']
  return playwrightCounts(report, await runNode(args, { env }))
}

/** @type {readonly (readonly [string, () => Promise<Counts>])[]} */
const STEPS = [
  [
    'format',
    () => asOne(runNode([packageFile('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'])),
  ],
  ['types', () => asOne(runNode([packageFile('@typescript/native/bin/tsc'), '--noEmit']))],
  ['lint', () => asOne(runNode([packageFile('eslint/bin/eslint.js'), '--max-warnings', '0', '.']))],
  ...ZONES.map((zone) => /** @type {const} */ ([`unit tests in ${zone}`, () => unitTests(zone)])),
  ['build', () => asOne(runNode(['tools/build.mjs']))],
  ['bundle size', () => asOne(runNode([packageFile('size-limit/bin.js')]))],
  ['same bytes twice', () => asOne(runTwice())],
  ['browser tests', browserTests],
]

demandPackages()
let [passed, failed] = [0, 0]
const failedSteps = []
for (const [name, run] of STEPS) {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const counts = await run()
  passed += counts.passed
  failed += counts.failed
  if (counts.failed > 0) failedSteps.push(name)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`== ${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
}
for (const failure of failures) console.log(`\nFAILED ${failure}`)
rmSync(reports, { recursive: true, force: true })
console.log(failedSteps.length === 0 ? '\nall checks passed' : `\nfailed: ${failedSteps.join(', ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
