import { describe, expect, it } from 'vitest'
import { readCorpusFile, writeCorpusFile } from '../../../src/store/library/corpus-file.ts'
import type { CorpusContents } from '../../../src/store/library/shelf.ts'
import { fc } from '../../support/fast-check.ts'
import { fakeEvents } from './fake-platform.ts'

const TEXT = 'Norland rejected the plan on Tuesday.'
const ARTICLE = {
  id: 'a',
  file: 'articles/a.txt',
  url: 'https://herald.example/a',
  publishedBasis: 'unknown',
  text: TEXT,
} as const

const CONTENTS: CorpusContents = {
  record: {
    id: 'corpus-1',
    name: 'Herring',
    isNamed: true,
    createdAt: 1,
    changedAt: 2,
    revision: 3,
    dispute: { parties: [{ id: 'norland', name: 'Norland', aliases: ['Ostby'] }], mediators: [], others: [] },
    articleCount: 1,
    waitingCount: 1,
    found: { revision: 3, eventCount: 1 },
  },
  articles: [
    { corpusId: 'corpus-1', id: 'a', article: ARTICLE, given: { outlet: 'Herald' }, isLeftOut: true },
  ],
  outcomes: [{ corpusId: 'corpus-1', path: 'articles/a.txt', articleIds: ['a'], diagnostics: [] }],
  result: {
    corpusId: 'corpus-1',
    revision: 3,
    file: fakeEvents([ARTICLE], undefined),
    diagnostics: [],
    names: { norland: ['Norland', 'Ostby'] },
  },
}
const WAITING = { corpusId: 'corpus-1', path: 'articles/b.pdf', bytes: new Uint8Array([0, 255, 13, 10]) }

const written = (): Record<string, unknown> =>
  JSON.parse(writeCorpusFile(CONTENTS, [WAITING])) as Record<string, unknown>
const readBack = (change: (file: Record<string, unknown>) => unknown) =>
  readCorpusFile(JSON.stringify(change(written())), 'a.parley.json')
const problemOf = (change: (file: Record<string, unknown>) => unknown): string => {
  const read = readBack(change)
  return read.ok ? 'none' : `${read.problem.problem}; ${read.problem.advice}`
}

describe('a corpus as one file', () => {
  it('comes back whole: articles, what was said of them, sides, waiting files, events', () => {
    const read = readBack((file) => file)
    if (!read.ok) throw new Error(read.problem.problem)
    expect(read.value).toMatchObject({
      name: 'Herring',
      isNamed: true,
      dispute: CONTENTS.record.dispute,
      articles: [{ id: 'a', article: ARTICLE, given: { outlet: 'Herald' }, isLeftOut: true }],
      sources: [{ path: 'articles/b.pdf', bytes: WAITING.bytes }],
      result: { file: CONTENTS.result?.file, names: { norland: ['Norland', 'Ostby'] } },
    })
  })

  it('leaves events behind that are out of date', () => {
    const record = { ...CONTENTS.record, revision: 4 }
    expect(writeCorpusFile({ ...CONTENTS, record }, [])).not.toContain('"result"')
  })

  it('is read without its events where these do not fit the texts', () => {
    const read = readBack((file) => ({
      ...file,
      articles: [{ ...ARTICLE, text: TEXT.replace('Tuesday', 'Monday') }],
    }))
    expect(read.ok && read.value.result).toBeUndefined()
    expect(read.ok && read.value.articles).toHaveLength(1)
  })

  it('says what is wrong with a file that is none', () => {
    const read = readCorpusFile('<html>', 'page.html')
    expect(read).toMatchObject({ ok: false, problem: { problem: 'page.html is not JSON, or not whole' } })
    expect(problemOf(() => ({ hello: 1 }))).toMatch(/holds no corpus.*\.parley\.json/u)
    expect(problemOf(() => [])).toMatch(/holds no corpus/u)
  })

  it('names the place that does not fit', () => {
    expect(problemOf((file) => ({ ...file, articles: [{ ...ARTICLE, text: 7 }] }))).toMatch(
      /articles\[0\]\.text/u,
    )
    expect(problemOf((file) => ({ ...file, dispute: { parties: 'x' } }))).toMatch(/dispute/u)
    expect(problemOf((file) => ({ ...file, articles: [ARTICLE, ARTICLE] }))).toMatch(
      /two articles of one id/u,
    )
  })

  it('refuses a newer version, and says where it can be opened', () => {
    expect(problemOf((file) => ({ ...file, version: 2 }))).toMatch(/of version 2; .*newer app/u)
  })

  it('takes no link that is not to a web page', () => {
    const url = 'javascript:alert(1)'
    expect(problemOf((file) => ({ ...file, articles: [{ ...ARTICLE, url }] }))).toMatch(
      /a link starts with http/u,
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        for (const content of [json, text, `{"format":"parley-corpus","version":1,"x":${json}}`])
          expect(readCorpusFile(content, 'x').ok).toBe(false)
      }),
    )
  })
})
