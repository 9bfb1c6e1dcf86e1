// Runs the programs that a tool is made of.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, with which every tool works wherever it was called from. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Says what to do, and ends, where the packages are not installed. */
export const demandPackages = () => {
  if (existsSync(join(ROOT, 'node_modules', 'vite'))) return
  console.error('the packages are not installed; run: npm ci')
  process.exit(1)
}

/**
 * A package's program by its own file: started by node itself, which is quicker than `npx` and the same everywhere.
 *
 * @param {string} path below node_modules, e.g. `vite/bin/vite.js`
 */
export const packageFile = (path) => join(ROOT, 'node_modules', path)

/**
 * Runs node with arguments in the project's folder and gives its exit status.
 *
 * @param {readonly string[]} args
 * @param {{ readonly env?: NodeJS.ProcessEnv, readonly stdout?: 'inherit' | 'ignore' | 'stderr' }} [options]
 * @returns {Promise<number>}
 */
export const runNode = (args, { env = {}, stdout = 'inherit' } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdout === 'stderr' ? 2 : stdout, 'inherit'],
    })
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? 1))
  })

/**
 * Runs a command of Parley's own command line.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof runNode>[1]} [options]
 */
export const runParley = (args, options) =>
  runNode(['--import', './tools/typescript.mjs', 'src/cli/main.ts', ...args], options)
