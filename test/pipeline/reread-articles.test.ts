import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assert } from '../../src/base/assert.ts'
import { readCorpus } from '../../src/cli/read-corpus.ts'
import { findGoldSets } from '../../src/cli/score/find-gold-sets.ts'
import { rereadArticles } from '../../src/pipeline/reread-articles.ts'
import { runPipeline } from '../../src/pipeline/run.ts'
import { english, story } from '../support/read-story.ts'

const STORIES = [story('Envoys met in Geneva.', { id: 'a' }), story('Talks ended.', { id: 'b' })]

describe('articles cut again at each reading', () => {
  it('come the same each time, whether kept or not', () => {
    for (const mostTokens of [undefined, 0, 6]) {
      const articles = rereadArticles(STORIES, english, mostTokens)
      expect([...articles]).toEqual([...rereadArticles(STORIES, english)])
      expect([...articles]).toEqual([...articles])
    }
  })

  it('are kept as long as there is room', () => {
    // The first has five tokens, the second three.
    const articles = rereadArticles(STORIES, english, 6)
    const [first, again] = [[...articles], [...articles]]
    expect(again[0]).toBe(first[0])
    expect(again[1]).not.toBe(first[1])
  })
})

const CORPORA = findGoldSets(join(import.meta.dirname, '../../data/gold'), undefined)

it.each(CORPORA)('memory changes nothing about the events of $name', async ({ corpus }) => {
  const read = await readCorpus(corpus)
  assert(read.ok, `the corpus ${corpus} cannot be read`)
  const { articles, dispute } = read.value
  for (const sides of [dispute, undefined]) {
    const input = { articles, dispute: sides }
    const sparing = runPipeline(input, english, undefined, { mostTokens: 0 })
    expect(JSON.stringify(sparing)).toBe(JSON.stringify(runPipeline(input, english)))
  }
})
