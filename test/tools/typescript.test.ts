import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Runs a file of a new folder as the project's commands are run. */
const run = (files: Record<string, string>, name: string) => {
  const file = join(temporaryFolder(files), name)
  return spawnSync(process.execPath, ['--import', './tools/typescript.mjs', file], {
    cwd: ROOT,
    encoding: 'utf8',
  })
}

it('runs a file in TypeScript and those that it imports', () => {
  const { stdout } = run(
    {
      'main.ts':
        "import { count, type Side } from './side.ts'\nconst side: Side = 'union'\nconsole.log(side, count)\n",
      'side.ts': "export type Side = 'union' | 'company'\nexport const count: number = 2\n",
    },
    'main.ts',
  )
  expect(stdout).toBe('union 2\n')
})

it('names the line of the source where an error came from', () => {
  const { stderr } = run(
    {
      'main.ts':
        "interface Talks {\n  readonly round: number\n}\n\nthrow new Error('no round' satisfies string)\n",
    },
    'main.ts',
  )
  expect(stderr).toMatch(/main\.ts:5:7/u)
})

it('names the file that is no TypeScript', () => {
  const { stderr, status } = run({ 'broken.ts': 'const = 1\n' }, 'broken.ts')
  expect(status).toBe(1)
  expect(stderr).toMatch(/SyntaxError.*broken\.ts: /u)
})
