import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { articleRows, needsLook } from '../../../src/store/library/article-rows.ts'
import type { StoredArticle } from '../../../src/store/library/corpus-record.ts'
import { fakeEvents } from './fake-platform.ts'

const articleOf = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  file: `articles/${id}.txt`,
  publishedBasis: 'unknown',
  text: 'Norland rejected the plan.\nMore follows.',
  ...more,
})
const stored = (article: Article, given: StoredArticle['given'] = {}): StoredArticle => ({
  corpusId: 'own',
  id: article.id,
  article,
  given,
})
const warning = (file: string): Diagnostic => ({
  code: 'x',
  severity: 'warning',
  file,
  message: 'no title',
  advice: 'add one',
})
const rowOf = (article: StoredArticle, withResult = true) => {
  const file = fakeEvents([article.article], undefined)
  const result = withResult ? { corpusId: 'own', revision: 1, file, diagnostics: [], names: {} } : undefined
  return articleRows({ articles: [article], outcomes: [], result }).rows[0]
}

describe('the list of articles', () => {
  it('tells how each word is known, and offers what can be inferred', () => {
    const row = rowOf(stored(articleOf('a', { url: 'https://www.herald.example/a' })))
    expect(row).toMatchObject({
      title: { value: 'Norland rejected the', how: 'inferred' },
      outlet: { value: undefined, how: 'missing', offer: 'herald.example' },
      published: { value: undefined, how: 'missing', offer: undefined },
      eventCount: 1,
    })
  })

  it('puts the user’s word before the file’s, which is offered to go back to', () => {
    const article = articleOf('a', { outlet: 'Herald', published: '2031-05-14', publishedBasis: 'stated' })
    const row = rowOf(stored(article, { outlet: 'Courier', published: '2031-05-15' }))
    expect(row?.outlet).toEqual({ value: 'Courier', how: 'given', offer: 'Herald' })
    expect(row?.published).toEqual({ value: '2031-05-15', how: 'given', offer: '2031-05-14' })
    expect(row && needsLook(row)).toBe(false)
  })

  it('knows no number of events before they were sought', () => {
    expect(rowOf(stored(articleOf('a')), false)?.eventCount).toBeUndefined()
  })

  it('says of an article what was found of its file, and of a file what belongs to no one article', () => {
    const [a, b, c] = [
      articleOf('a'),
      articleOf('b', { file: 'articles/week.jsonl' }),
      articleOf('c', { file: 'articles/week.jsonl' }),
    ]
    const { rows, notes } = articleRows({
      articles: [a, b, c].map((article) => stored(article)),
      outcomes: [
        {
          corpusId: 'own',
          path: 'articles/a.txt',
          articleIds: ['a'],
          diagnostics: [warning('articles/a.txt')],
        },
        {
          corpusId: 'own',
          path: 'articles/week.jsonl',
          articleIds: ['b', 'c'],
          diagnostics: [warning('articles/week.jsonl')],
        },
        { corpusId: 'own', path: 'articles/d.pdf', articleIds: [], diagnostics: [warning('articles/d.pdf')] },
      ],
      result: undefined,
    })
    expect(rows.map(({ findings }) => findings.length)).toEqual([1, 0, 0])
    expect(notes.map(({ path }) => path)).toEqual(['articles/week.jsonl', 'articles/d.pdf'])
  })

  it('of an archive says of each of its files what belongs to that one', () => {
    const inside = articleOf('b', { file: 'articles/week.zip/b.html' })
    const diagnostics = [
      { ...warning('articles/week.zip/a.txt'), code: 'article-same-text' },
      warning('articles/week.zip/b.html'),
      // The day is asked for in place: no remark is needed.
      { ...warning('articles/week.zip/b.html'), code: 'article-no-date' },
    ]
    const { rows, notes } = articleRows({
      articles: [stored(inside)],
      outcomes: [{ corpusId: 'own', path: 'articles/week.zip', articleIds: ['b'], diagnostics }],
      result: undefined,
    })
    expect(rows[0]?.findings.map(({ code }) => code)).toEqual(['x'])
    expect(notes.map(({ path }) => path)).toEqual(['articles/week.zip/a.txt'])
  })
})
