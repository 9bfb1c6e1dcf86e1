import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** What a run of the program said and ended with. */
export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The package as a user has it: packed, and installed elsewhere with no registry at hand. */
export interface InstalledParley {
  /** The folder that it is installed in, and runs in. */
  readonly folder: string
  /** Packages installed with it, itself included. */
  readonly packages: readonly string[]
  readonly run: (args: readonly string[], input?: string) => Ran
  readonly start: (args: readonly string[]) => ChildProcess
  readonly remove: () => void
}

const npm = (args: readonly string[], cwd: string): void => {
  const { status, stderr } = spawnSync('npm', [...args, '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`)
}

/**
 * Packs the project and installs the tarball in an empty folder.
 *
 * @example installParley().run(['--help']).stdout
 */
export const installParley = (): InstalledParley => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-installed-'))
  const tarballs = join(folder, 'tarballs')
  mkdirSync(tarballs)
  npm(['pack', '--pack-destination', tarballs], ROOT)
  const [tarball = ''] = readdirSync(tarballs)
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  npm(['install', '--offline', join(tarballs, tarball)], folder)
  const program = join(folder, 'node_modules/.bin/parley')
  const options = { cwd: folder, env: { ...process.env, PARLEY_CACHE: join(folder, 'cache') } }
  return {
    folder,
    packages: readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
    run: (args, input = '') => {
      const { status, stdout, stderr } = spawnSync(program, args, { ...options, input, encoding: 'utf8' })
      return { status, stdout, stderr }
    },
    start: (args) => spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }),
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
