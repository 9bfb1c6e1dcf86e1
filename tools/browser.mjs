// Finds Chromium on this machine, and gets it from the system's packages where it may.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends chromium'

/** What Chromium is started with: no sandbox (it has none as root), nothing that talks to other hosts. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** @param {string} path */
const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Path of a Chromium: what CHROMIUM_PATH names, else the first of the usual names on the PATH.
 *
 * @returns {string | undefined}
 */
export const findBrowser = () => {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

/** @returns {readonly string[] | undefined} words before a command that make it run as root */
const asRoot = () => {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined
}

/**
 * Path of a Chromium, installed first where there is none and the system lets us.
 *
 * @returns {{ readonly path: string } | { readonly problem: string }}
 */
export const getBrowser = () => {
  const found = findBrowser()
  if (found !== undefined) return { path: found }
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '')
    return { problem: `CHROMIUM_PATH is "${named}", which is no program` }
  const advice = `install Chromium (on Debian or Ubuntu: sudo sh -c '${INSTALL}'), or set CHROMIUM_PATH to one`
  const prefix = asRoot()
  if (!existsSync('/usr/bin/apt-get') || prefix === undefined) {
    return { problem: `no Chromium on this machine, and none can be installed from here; ${advice}` }
  }
  console.log('no Chromium found: installing it from the system packages')
  const [program = 'sh', ...words] = [...prefix, 'sh', '-c', INSTALL]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], env })
  const installed = findBrowser()
  return installed === undefined ? { problem: `installing Chromium failed; ${advice}` } : { path: installed }
}
