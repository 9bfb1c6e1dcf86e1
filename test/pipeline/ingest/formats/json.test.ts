import { describe, expect, it } from 'vitest'
import { newsText, readFile } from '../../../support/read-formats.ts'

const TEXT = newsText(2)

/** What services and crawlers answer with, each with one article in it. */
const SHAPES: readonly (readonly [string, unknown])[] = [
  [
    'an article',
    {
      title: 'Talks',
      text: TEXT,
      published: '2031-05-14',
      outlet: 'The Courier',
      url: 'https://courier.example/a',
    },
  ],
  [
    'NewsAPI',
    {
      status: 'ok',
      totalResults: 1,
      articles: [
        {
          source: { id: null, name: 'The Courier' },
          author: 'A. Reporter',
          title: 'Talks',
          description: 'Short.',
          url: 'https://courier.example/a',
          publishedAt: '2031-05-14T08:30:00Z',
          content: TEXT,
        },
      ],
    },
  ],
  [
    'news-please',
    {
      authors: ['A. Reporter'],
      date_download: '2031-06-01 10:00:00',
      date_publish: '2031-05-14 08:30:00',
      description: 'Short.',
      filename: 'x.json',
      language: 'en',
      maintext: TEXT,
      source_domain: 'courier.example',
      title: 'Talks',
      url: 'https://courier.example/a',
    },
  ],
  [
    'MediaCloud',
    [
      {
        stories_id: 17,
        title: 'Talks',
        url: 'https://courier.example/a',
        media_name: 'The Courier',
        publish_date: '2031-05-14 08:30:00',
        story_text: TEXT,
      },
    ],
  ],
  [
    'the Guardian',
    {
      response: {
        status: 'ok',
        results: [
          {
            id: 'world/2031/may/14/talks',
            sectionId: 'world',
            webPublicationDate: '2031-05-14T08:30:00Z',
            webTitle: 'Talks',
            webUrl: 'https://courier.example/a',
            fields: { headline: 'Talks', bodyText: TEXT, publication: 'The Courier' },
          },
        ],
      },
    },
  ],
  [
    'Event Registry',
    {
      articles: {
        results: [
          {
            uri: '7123',
            lang: 'eng',
            isDuplicate: false,
            date: '2031-05-14',
            time: '08:30:00',
            dateTime: '2031-05-14T08:30:00Z',
            url: 'https://courier.example/a',
            title: 'Talks',
            body: TEXT,
            source: { uri: 'courier.example', title: 'The Courier' },
            authors: [{ uri: 'x', name: 'A. Reporter' }],
          },
        ],
        totalResults: 1,
      },
    },
  ],
  [
    'the New York Times',
    {
      response: {
        docs: [
          {
            abstract: 'Short.',
            lead_paragraph: TEXT,
            web_url: 'https://courier.example/a',
            pub_date: '2031-05-14T08:30:00+0000',
            source: 'The Courier',
            headline: { main: 'Talks' },
            byline: { original: 'By A. Reporter' },
          },
        ],
      },
    },
  ],
  [
    'Elasticsearch',
    {
      hits: {
        total: 1,
        hits: [
          {
            _id: 'x',
            _score: 1,
            _source: {
              title: 'Talks',
              content: TEXT,
              published_at: '2031-05-14',
              url: 'https://courier.example/a',
              source: 'The Courier',
            },
          },
        ],
      },
    },
  ],
  [
    'WordPress',
    [
      {
        id: 9,
        date: '2031-05-14T08:30:00',
        link: 'https://courier.example/a',
        title: { rendered: 'Talks' },
        content: { rendered: `<p>${TEXT}</p>\n`, protected: false },
      },
    ],
  ],
  [
    'JSON Feed',
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Courier',
      items: [
        {
          id: '1',
          url: 'https://courier.example/a',
          title: 'Talks',
          content_html: `<p>${TEXT}</p>`,
          date_published: '2031-05-14T08:30:00+02:00',
        },
      ],
    },
  ],
  [
    'JSON-LD',
    {
      '@type': 'NewsArticle',
      headline: 'Talks',
      articleBody: TEXT,
      datePublished: '2031-05-14',
      publisher: { '@type': 'Organization', name: 'The Courier' },
      mainEntityOfPage: { '@id': 'x' },
      url: 'https://courier.example/a',
    },
  ],
  [
    'an epoch in milliseconds',
    {
      headline: 'Talks',
      body: ['Envoys met.', TEXT],
      created: 1936486800000,
      link: 'https://courier.example/a',
      publisher: 'The Courier',
    },
  ],
]

describe('articles in JSON', () => {
  it.each(SHAPES)('are read as %s gives them', async (name, value) => {
    const { articles, codes } = await readFile('dump.json', JSON.stringify(value))
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({
      title: 'Talks',
      published: '2031-05-14',
      publishedBasis: 'stated',
      url: 'https://courier.example/a',
    })
    expect(articles[0]?.outlet).toMatch(/^(?:The Courier|courier\.example)$/u)
    expect(articles[0]?.text.endsWith(TEXT)).toBe(true)
    expect(codes).toEqual(name === 'the New York Times' ? ['article-summary-only'] : [])
  })

  it("keep the file's id where it is one article, else have a number or their own id below it", async () => {
    const article = (id?: unknown) => ({ text: TEXT, published: '2031-05-14', id })
    expect((await readFile('2031/talks.json', JSON.stringify(article('x')))).ids).toEqual(['2031/talks'])
    const list = [
      article(),
      article('Talks, day one'),
      article(3),
      article('https://x.example'),
      article('talks day one'),
    ]
    expect((await readFile('dump.json', JSON.stringify(list))).ids).toEqual([
      'dump/1',
      'dump/talks-day-one',
      'dump/id-3',
      'dump/4',
      'dump/talks-day-one-5',
    ])
  })

  it('have no markup in their texts, and entities as what they stand for', async () => {
    const text = `<p>${newsText(1)}</p><script>alert(1)</script><p>The &ldquo;pause&rdquo; &amp; more<br>go on.</p>`
    const { texts, articles } = await readFile(
      'a.json',
      JSON.stringify({ title: 'Talks &amp; terms', text, published: '2031-05-14' }),
    )
    expect(texts).toEqual([`${newsText(1)}\n\nThe “pause” & more\ngo on.`])
    expect(articles[0]?.title).toBe('Talks & terms')
  })

  it('that a service cut short lose its note and get a warning', async () => {
    const { texts, codes } = await readFile(
      'a.json',
      JSON.stringify({ content: `${TEXT} Then he… [+2134 chars]`, date: '2031-05-14' }),
    )
    expect(texts).toEqual([`${TEXT} Then he`])
    expect(codes).toEqual(['article-cut-short'])
  })

  it('that are headlines alone are read as such, with a warning', async () => {
    const list = {
      articles: [
        {
          title: 'Northern side rejects the proposal',
          url: 'https://courier.example/a',
          seendate: '20310514T083000Z',
          domain: 'courier.example',
        },
      ],
    }
    const { articles, codes } = await readFile('gdelt.json', JSON.stringify(list))
    expect(articles).toMatchObject([
      { text: 'Northern side rejects the proposal', outlet: 'courier.example', published: '2031-05-14' },
    ])
    expect(codes).toEqual(['article-title-only'])
  })

  it.each([
    ['{"title": "Talks",\n "text": }', 'articles/a.json:2:10: warning: left out: not JSON'],
    ['{"status": "ok", "articles": []}', 'articles/a.json: warning: left out: no article found in it'],
    ['[1, 2, 3]', 'articles/a.json: warning: left out: no article found in it'],
    ['"text"', 'articles/a.json: warning: left out: no article found in it'],
    ['['.repeat(100_000), 'articles/a.json:1:100001: warning: left out: not JSON'],
    [
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      'articles/a.json: warning: left out: no article found in it',
    ],
  ])('broken or without any, give one line that says so: %.40s', async (content, line) => {
    const { ids, lines } = await readFile('a.json', content)
    expect(ids).toEqual([])
    expect(lines).toHaveLength(1)
    expect(lines[0]?.startsWith(line), lines[0]).toBe(true)
  })
})

describe('JSON Lines', () => {
  const line = JSON.stringify({ text: TEXT, published: '2031-05-14' })

  it.each(['crawl.jsonl', 'crawl.ndjson', 'crawl.json'])(
    'are read as %s, and a broken line leaves the others be',
    async (name) => {
      const { ids, lines } = await readFile(
        name,
        [line, '{"text": "Envoys', '', '[1]', line, '{"title": ""}'].join('\n'),
      )
      expect(ids).toEqual(['crawl/1', 'crawl/2'])
      expect(lines).toEqual([
        expect.stringContaining(`articles/${name}:2: warning: left out: a line that is not JSON (`),
        expect.stringContaining(`articles/${name}:4: warning: left out: a line that is no JSON object; `),
        expect.stringContaining(`articles/${name}:6: warning: left out: a record without a text; `),
      ])
    },
  )

  it('tell the first of many broken lines and count the rest', async () => {
    const { ids, lines } = await readFile(
      'crawl.jsonl',
      [line, ...Array.from({ length: 40 }, () => '{')].join('\n'),
    )
    expect(ids).toEqual(['crawl/1'])
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toContain('and 30 more of the kind')
  })

  it('may each be in another encoding', async () => {
    const utf8 = [...new TextEncoder().encode(`${line}\n`)]
    const latin = [...`{"text": "${TEXT} He said \u0093no\u0094.", "date": "2031-05-14"}`].map((character) =>
      character.charCodeAt(0),
    )
    expect((await readFile('crawl.jsonl', [...utf8, ...latin])).texts).toEqual([
      TEXT,
      `${TEXT} He said “no”.`,
    ])
  })
})
