import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../../src/model/diagnostic.ts'
import { FORMATS } from '../../../src/pipeline/ingest/format.ts'
import { readArticle } from '../../../src/pipeline/ingest/read-article.ts'
import { readArticles } from '../../../src/pipeline/ingest/read-articles.ts'
import { sourceFile } from '../../support/source-file.ts'

/** Every ending that is read. */
const KNOWN = FORMATS.flatMap(({ endings }) => endings).join(', ')

const BODY = 'Envoys of both sides met in Muscat on Tuesday.\n'

const read = (path: string, content: string | readonly number[]) => readArticle(sourceFile(path, content))
const linesOf = async (path: string, content: string | readonly number[]) =>
  (await read(path, content)).diagnostics.map(formatDiagnostic)

describe('an article below front matter', () => {
  it('takes its metadata from there and its id from the path', async () => {
    const source = `---\ntitle: "Talks: day one"\noutlet: The Courier\nauthor: A. Reporter\nurl: https://courier.example/1\npublished: 2031-05-14\n---\n${BODY}`
    expect(await read('articles/2031/talks.v2.txt', source)).toEqual({
      articles: [
        {
          id: '2031/talks.v2',
          file: 'articles/2031/talks.v2.txt',
          title: 'Talks: day one',
          outlet: 'The Courier',
          author: 'A. Reporter',
          url: 'https://courier.example/1',
          published: '2031-05-14',
          publishedBasis: 'stated',
          text: BODY,
        },
      ],
      diagnostics: [],
    })
  })

  it.each([
    ['a byte order mark is no part of it', `\uFEFF---\npublished: 2031-05-14\n---\n${BODY}`, BODY],
    [
      'Windows line ends stay',
      '---\r\npublished: 2031-05-14\r\n---\r\nOne.\r\n\r\nTwo.\r\n',
      'One.\r\n\r\nTwo.\r\n',
    ],
    ['a blank line under the front matter stays', `---\npublished: 2031-05-14\n---\n\n${BODY}`, `\n${BODY}`],
    ['trailing blanks stay', '---\npublished: 2031-05-14\n---\nOne.  \u00a0\n\n\n', 'One.  \u00a0\n\n\n'],
    ['a rule further down is text', '---\npublished: 2031-05-14\n---\nOne.\n---\nTwo.', 'One.\n---\nTwo.'],
  ])('keeps the text verbatim: %s', async (_, source, text) => {
    expect(await read('articles/a.md', source)).toMatchObject({ articles: [{ text }], diagnostics: [] })
  })

  it.each([
    ['published: 2031-05-14', '2031-05-14', 'stated'],
    ['published: "2031-05-14T23:30:00-05:00"', '2031-05-14', 'stated'],
    ['published: 2031-05-14\npublishedBasis: inferred', '2031-05-14', 'inferred'],
    ['published: May 14, 2031', '2031-05-14', 'stated'],
    ['url: https://courier.example/2031/05/14/talks', '2031-05-14', 'inferred'],
    ['title: undated\npublishedBasis: stated', undefined, 'unknown'],
  ])('reads %j as published on %s, %s', async (lines, published, publishedBasis) => {
    const [article] = (await read('articles/a.txt', `---\n${lines}\n---\n${BODY}`)).articles
    expect([article?.published, article?.publishedBasis]).toEqual([published, publishedBasis])
  })

  it('reads UTF-16 by its mark and says so', async () => {
    const text = `---\npublished: 2031-05-14\n---\n${BODY}`
    const bytes = [0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0), 0])]
    expect(await read('articles/a.txt', bytes)).toMatchObject({
      articles: [{ text: BODY }],
      diagnostics: [{ severity: 'info', code: 'file-utf-16' }],
    })
  })
})

describe('an article that cannot be used gives one line that says why', () => {
  it.each<[string, string | readonly number[], string]>([
    ['a.txt', '', 'articles/a.txt: warning: left out: an empty file; add the text, or remove the file'],
    ['a.txt', ' \n\n', 'articles/a.txt: warning: left out: an empty file; add the text, or remove the file'],
    [
      'a.txt',
      '---\ntitle: Talks\npublished: 2031-05-14\n---\n\n',
      'articles/a.txt: warning: left out: no text below the front matter; add the text, or remove the file',
    ],
    [
      'photo.txt',
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13],
      'articles/photo.txt: warning: left out: a binary file, not text; save the article as plain text, or move the file out of the folder',
    ],
    [
      'a.txt',
      '---\ntitle: Talks\n\nEnvoys met.',
      'articles/a.txt:1:1: warning: left out: front matter is opened by "---" and never closed; add a line "---" above the article\'s first line',
    ],
    [
      'talks.xyz',
      BODY,
      `articles/talks.xyz: warning: left out: of no known format (known: ${KNOWN}); save the article in one of these, or move the file out of the folder`,
    ],
  ])('%s %j', async (name, content, line) => {
    expect((await read(`articles/${name}`, content)).articles).toEqual([])
    expect(await linesOf(`articles/${name}`, content)).toEqual([line])
  })

  it.each(['rtf', 'doc', 'odt', 'xlsx', 'epub'])('says of .%s what to save it as', async (ending) => {
    expect(await linesOf(`articles/a.${ending}`, '{\\rtf1 Envoys met.}')).toEqual([
      `articles/a.${ending}: warning: left out: a file of an office program (.${ending}), which is not read; save it as .docx, .pdf or .txt, a table as .csv`,
    ])
  })

  it('names the line of broken front matter', async () => {
    const source = `---\npublished: 2031-05-14\ntitle: {a: b: c\nnothing to read here\n---\n${BODY}`
    expect((await read('articles/a.txt', source)).articles).toEqual([])
    expect(await linesOf('articles/a.txt', source)).toEqual([
      expect.stringMatching(/^articles\/a\.txt:3:\d+: warning: left out: front matter is not valid YAML \(/u),
    ])
  })
})

describe('front matter as people write it', () => {
  it('is read line by line where a colon makes it no YAML, and says so', async () => {
    const source = `---\npublished: 2031-05-14\ntitle: Talks: day one\noutlet: "The Courier"\ntags:\n  - a\n---\n${BODY}`
    expect((await read('articles/a.txt', source)).articles).toMatchObject([
      { title: 'Talks: day one', outlet: 'The Courier', published: '2031-05-14', publishedBasis: 'stated' },
    ])
    expect(await linesOf('articles/a.txt', source)).toEqual([
      expect.stringMatching(
        /^articles\/a\.txt:3:\d+: warning: front matter is not valid YAML \(.*\); it is read line by line; write/u,
      ),
    ])
  })

  it('may use the names of other programs; our own names come first', async () => {
    const source = `---\ndate: 2031-05-14\nsource: The Courier\nlink: https://courier.example/a\nheadline: Talks\ntitle: Day one\n---\n${BODY}`
    expect((await read('articles/a.md', source)).articles).toMatchObject([
      { title: 'Day one', outlet: 'The Courier', url: 'https://courier.example/a', published: '2031-05-14' },
    ])
  })
})

describe('an article that can be used in part gives one line that says what was guessed', () => {
  it.each([
    [BODY, 'articles/a.txt: warning: no publication date, so a day like "Tuesday" may stay unknown; '],
    [`---\ntitle: Talks\n---\n${BODY}`, 'articles/a.txt: warning: no publication date, '],
    [
      `---\npublished: 2031-02-30\n---\n${BODY}`,
      'articles/a.txt:2:12: warning: "2031-02-30" is no publication date; ',
    ],
    [
      `---\npublished: last week\n---\n${BODY}`,
      'articles/a.txt:2:12: warning: "last week" is no publication date; ',
    ],
    [
      `---\npublished: 05/06/2031\n---\n${BODY}`,
      'articles/a.txt:2:12: warning: "05/06/2031" is no publication date; ',
    ],
    [
      `---\npublished: 2031-05-14\npublishedBasis: guess\n---\n${BODY}`,
      'articles/a.txt:3:17: warning: unknown publishedBasis "guess"; write one of: stated, inferred, unknown',
    ],
    [
      `---\npublished: 2031-05-14\ntitle: [a, b]\n---\n${BODY}`,
      'articles/a.txt:3:8: warning: "title" is not plain text; ',
    ],
  ])('%j', async (source, line) => {
    expect((await read('articles/a.txt', source)).articles).toHaveLength(1)
    const lines = await linesOf('articles/a.txt', source)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(line)
  })
})

it('leaves out a second article with an id that was there before', async () => {
  const source = `---\npublished: 2031-05-14\n---\n${BODY}`
  const { articles, diagnostics } = await readArticles([
    sourceFile('articles/a.md', source),
    sourceFile('articles/a.txt', source),
    sourceFile('articles/b.txt', `${source}More.`),
  ])
  expect(articles.map((article) => article.file)).toEqual(['articles/a.md', 'articles/b.txt'])
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'articles/a.txt: warning: left out: its id "a" is that of articles/a.md too; rename one of the two files',
  ])
})
