import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where answers of earlier runs are kept: what PARLEY_CACHE names (nowhere, where it is set to nothing), else the
 * system's folder for what can be made again.
 *
 * @example cacheFolder({ HOME: '/home/ada' }, 'linux') // '/home/ada/.cache/parley'
 */
export const cacheFolder = (
  env: Readonly<Record<string, string | undefined>> = process.env,
  system: string = process.platform,
): string | undefined => {
  const named = env['PARLEY_CACHE']
  if (named !== undefined) return named === '' ? undefined : named
  const home = env['HOME'] ?? homedir()
  if (system === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'parley', 'cache')
  if (system === 'darwin') return join(home, 'Library', 'Caches', 'parley')
  const common = env['XDG_CACHE_HOME']
  return join(common === undefined || common === '' ? join(home, '.cache') : common, 'parley')
}
