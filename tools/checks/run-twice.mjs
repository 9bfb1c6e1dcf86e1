// The same corpus gives the same bytes: runs in three time zones, two of them a day apart, and the built site, agree.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, runParley } from '../run.mjs'

/** Two zones that are never on the same day at the same hour: UTC+14 and UTC-8. */
export const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles']

/**
 * Files below a folder, relative to it.
 *
 * @param {string} folder
 */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/**
 * Names of the files in which two folders differ.
 *
 * @param {string} one
 * @param {string} other
 */
const differences = (one, other) => {
  const names = [...new Set([...filesOf(one), ...filesOf(other)])]
  return names.filter((name) => {
    try {
      return !readFileSync(join(one, name)).equals(readFileSync(join(other, name)))
    } catch {
      return true
    }
  })
}

/**
 * Runs `preprocess` once in each zone and compares the output, and that of the build.
 *
 * @returns {Promise<number>} exit status
 */
export const runTwice = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-twice-'))
  try {
    const outs = [...ZONES, 'UTC'].map((zone) => ({ zone, out: join(folder, zone.replace('/', '-')) }))
    for (const { zone, out } of outs) {
      const status = await runParley(['preprocess', '--out', out], {
        env: { TZ: zone, PARLEY_CACHE: '' },
        stdout: 'ignore',
      })
      if (status !== 0) return status
    }
    const [first, ...others] = [...outs.map(({ out }) => out), join(ROOT, 'dist', 'data')]
    const differing = others.flatMap((other) =>
      differences(first ?? '', other).map((name) => join(other, name)),
    )
    for (const name of differing) console.error(`not the same bytes as in the first run: ${name}`)
    return differing.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
