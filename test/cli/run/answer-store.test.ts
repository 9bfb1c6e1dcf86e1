import { appendFileSync, readdirSync, readFileSync, writeFileSync, truncateSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore, pack, unpack } from '../../../src/cli/run/answer-store.ts'
import { cacheFolder } from '../../../src/cli/run/cache-folder.ts'
import { listFiles } from '../../../src/cli/files.ts'
import { temporaryFolder } from '../../support/folder.ts'

const KEYS = ['a', 'b', 'c'].map((letter) => letter.repeat(40))
const [A = '', B = '', C = ''] = KEYS

const open = (folder: string, version = '1', problems: string[] = []) =>
  openStore(folder, '/corpora/strait', version, (problem) => problems.push(problem))

const filled = (): string => {
  const folder = temporaryFolder()
  const store = open(folder)
  for (const key of KEYS) store.set(key, pack({ key, days: new Map([[1, undefined]]) }))
  store.save()
  return folder
}

const fileIn = (folder: string): string => join(folder, readdirSync(folder)[0] ?? '')

const knownIn = (folder: string): string[] => KEYS.filter((key) => open(folder).get(key) !== undefined)

it('gives back what was kept, as it was', () => {
  const packed = open(filled()).get(A)
  expect(packed && unpack(packed)).toStrictEqual({ key: A, days: new Map([[1, undefined]]) })
})

it('keeps what a run used or added, and leaves the rest behind', () => {
  const folder = filled()
  const store = open(folder)
  store.get(B)
  store.set('d'.repeat(40), pack('new'))
  store.save()
  expect(knownIn(folder)).toEqual([B])
  expect(open(folder).get('d'.repeat(40))).toBeDefined()
})

it('keeps what it has not come to yet, too, while a run goes on', () => {
  const folder = filled()
  const store = open(folder)
  store.set('d'.repeat(40), pack('new'))
  store.saveSoFar()
  expect(knownIn(folder)).toEqual([A, B, C])
})

it('knows nothing of another version or corpus', () => {
  const folder = filled()
  expect(open(folder, '2').get(A)).toBeUndefined()
  expect(openStore(folder, '/corpora/other', '1', () => undefined).get(A)).toBeUndefined()
})

describe('a file that is broken', () => {
  it('loses the record that is, and no other', () => {
    const folder = filled()
    const bytes = readFileSync(fileIn(folder))
    // Within the last record's content.
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1
    writeFileSync(fileIn(folder), bytes)
    expect(knownIn(folder)).toEqual([A, B])
  })

  it.each([1, 40, 100])('that is cut short by %i bytes loses its end', (less) => {
    const folder = filled()
    truncateSync(fileIn(folder), statSync(fileIn(folder)).size - less)
    expect(knownIn(folder)).not.toContain(C)
    expect(knownIn(folder)).toContain(A)
  })

  it('holds nothing where it is another thing altogether, or has rubbish behind it', () => {
    const folder = filled()
    appendFileSync(fileIn(folder), 'rubbish')
    expect(knownIn(folder)).toEqual(KEYS)
    writeFileSync(fileIn(folder), 'rubbish')
    expect(knownIn(folder)).toEqual([])
  })
})

it('goes on where it cannot be written, and says why', () => {
  const problems: string[] = []
  const folder = join(temporaryFolder({ file: '' }), 'file', 'below')
  const store = open(folder, '1', problems)
  store.set(A, pack(1))
  store.save()
  expect(problems).toEqual([expect.stringMatching(/ENOTDIR|EEXIST/u)])
})

it('leaves nothing lying about', () => {
  expect(listFiles(filled())).toEqual([expect.stringMatching(/^[\da-f]{32}\.answers$/u)])
})

it.each([
  [{ PARLEY_CACHE: '/tmp/kept', HOME: '/home/ada' }, 'linux', '/tmp/kept'],
  [{ PARLEY_CACHE: '', HOME: '/home/ada' }, 'linux', undefined],
  [{ HOME: '/home/ada' }, 'linux', '/home/ada/.cache/parley'],
  [{ HOME: '/home/ada', XDG_CACHE_HOME: '/var/ada' }, 'linux', '/var/ada/parley'],
  [{ HOME: '/Users/ada' }, 'darwin', '/Users/ada/Library/Caches/parley'],
])('lies where the system wants such things, or where it is told: %j on %s', (env, system, folder) => {
  expect(cacheFolder(env, system)).toBe(folder)
})
