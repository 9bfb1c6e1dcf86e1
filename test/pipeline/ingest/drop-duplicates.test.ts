import { expect, it } from 'vitest'
import { formatDiagnostic } from '../../../src/model/diagnostic.ts'
import type { Article } from '../../../src/model/article.ts'
import { dropDuplicates } from '../../../src/pipeline/ingest/drop-duplicates.ts'
import { readArticles } from '../../../src/pipeline/ingest/read-articles.ts'
import { countLeftOut } from '../../../src/pipeline/ingest/source-file.ts'
import { sourceFile } from '../../support/source-file.ts'

const article = (id: string, text: string, outlet?: string): Article => ({
  id,
  file: `articles/${id}.txt`,
  ...(outlet === undefined ? {} : { outlet }),
  publishedBasis: 'unknown',
  text,
})

const LIST = [
  article('c', 'Envoys met.\nTalks go on.'),
  article('a', 'Envoys  met. Talks go on.\n', 'The Courier'),
  article('b', 'Envoys met. Talks ended.'),
  article('d', 'Envoys met. Talks go on.', 'The Herald'),
  article('e', 'Envoys met. Talks go on.', 'The Courier'),
]

it.each([[LIST], [[...LIST].reverse()]])(
  'keeps one of the articles of one text, the smallest id, and one for each outlet, in any order of the list',
  (list) => {
    const { articles, diagnostics } = dropDuplicates(list)
    expect(articles.map(({ id }) => id).sort()).toEqual(['a', 'b', 'd'])
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'articles/c.txt: warning: left out: the same text as "a" (articles/a.txt), which is kept; remove one of the two',
      'articles/e.txt: warning: left out: the same text as "a" (articles/a.txt), which is kept; remove one of the two',
    ])
  },
)

it('looks at the articles of all files together', async () => {
  const source = '---\npublished: 2031-05-14\n---\nEnvoys met.\n'
  const { articles, diagnostics } = await readArticles([
    sourceFile('articles/b.txt', source),
    sourceFile('articles/a.txt', source),
  ])
  expect(articles.map(({ id }) => id)).toEqual(['a'])
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['article-duplicate', 'articles/b.txt']])
})

it('tells which of a file’s articles it means, the first few, and how many more there are', () => {
  const list = Array.from({ length: 30 }, (_, index) => ({
    ...article(`feed/${String(index).padStart(2, '0')}`, 'Envoys met. Talks go on.'),
    file: 'articles/feed.jsonl',
  }))
  const { diagnostics } = dropDuplicates(list)
  expect(diagnostics).toHaveLength(11)
  expect(diagnostics[0]?.message).toBe(
    'left out: "feed/01", the same text as "feed/00" (articles/feed.jsonl), which is kept',
  )
  expect(diagnostics[10]?.message).toMatch(/^and 19 more of the kind: left out: /u)
  expect(countLeftOut(diagnostics)).toBe(29)
})
