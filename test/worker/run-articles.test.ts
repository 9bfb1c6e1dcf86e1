import { beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { Language } from '../../src/pipeline/language.ts'
import { runPipeline } from '../../src/pipeline/run.ts'
import { runArticles } from '../../src/worker/run-articles.ts'
import { loadLanguage } from '../../src/cli/load-language.ts'

const article = (id: string, text: string): Article => ({
  id,
  file: `articles/${id}.txt`,
  published: '2031-05-14',
  publishedBasis: 'stated',
  text,
})
const ARTICLES = [
  article(
    'b',
    'The United States rejected the herring plan on Tuesday. Norway accused the U.S. of stalling.',
  ),
  article('a', 'Norway offered the United States a truce, its foreign ministry said. Norway’s envoys left.'),
]

describe('a run in the worker', () => {
  let language: Language
  beforeAll(() => {
    language = loadLanguage()
  })

  it('finds what the pipeline finds, and tells how far it is', async () => {
    const steps: string[] = []
    const input = { articles: ARTICLES, dispute: undefined }
    const { file } = await runArticles(input, language, {
      onProgress: (done, total, id, step) => steps.push(`${step} ${done}/${total} ${id}`),
    })
    expect(file).toEqual(runPipeline(input, language).file)
    expect(steps).toEqual(['learning 1/2 a', 'learning 2/2 b', 'finding 1/2 a', 'finding 2/2 b'])
  })

  it('notes the names that the articles give each actor, the most frequent first', async () => {
    const { names } = await runArticles({ articles: ARTICLES, dispute: undefined }, language)
    expect(names['norway']).toEqual(['Norway'])
    expect(names['united-states']).toEqual(['United States', 'U.S.'])
  })
})
