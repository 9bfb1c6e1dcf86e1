import { expect, it } from 'vitest'
import { openStore } from '../../../src/cli/run/answer-store.ts'
import { readKept } from '../../../src/cli/run/read-kept.ts'
import { readArticle } from '../../../src/pipeline/ingest/read-article.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { makePage } from '../../support/make-page.ts'
import { sourceFile } from '../../support/source-file.ts'

const PAGE = makePage({ head: '<title>Envoys meet</title>' })

/** A store of a run of its own on the same folder, and the keys that the run adds. */
const storeIn = (folder: string) => {
  const added: string[] = []
  const store = openStore(folder, 'corpus', '1', () => undefined, 'readings')
  const set: typeof store.set = (key, packed) => {
    added.push(key)
    store.set(key, packed)
  }
  return { added, store: { ...store, set } }
}

it('reads a file once, and again where its bytes or its place have changed', async () => {
  const folder = temporaryFolder()
  const first = storeIn(folder)
  const reading = await readKept(first.store)(sourceFile('articles/a.html', PAGE))
  expect(reading).toEqual(await readArticle(sourceFile('articles/a.html', PAGE)))
  expect(first.added).toHaveLength(1)
  first.store.save()
  const second = storeIn(folder)
  const read = readKept(second.store)
  expect(await read(sourceFile('articles/a.html', PAGE))).toEqual(reading)
  expect(second.added).toEqual([])
  await read(sourceFile('articles/b.html', PAGE))
  await read(sourceFile('articles/a.html', PAGE.replace('Muscat', 'Oslo')))
  expect(second.added).toHaveLength(2)
})

it('keeps no plain text, which is read as fast, and tells every time what was wrong with a file', async () => {
  const folder = temporaryFolder()
  const told: unknown[] = []
  for (const _ of [1, 2]) {
    const { store, added } = storeIn(folder)
    const read = readKept(store)
    await read(sourceFile('articles/a.txt', 'Envoys met.'))
    told.push((await read(sourceFile('articles/a.docx', 'no archive'))).diagnostics)
    expect(added.length).toBeLessThanOrEqual(1)
    store.save()
  }
  expect(told[1]).toEqual(told[0])
  expect(told[0]).toHaveLength(1)
})
