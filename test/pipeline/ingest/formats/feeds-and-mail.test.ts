import { describe, expect, it } from 'vitest'
import { makePage, PARAGRAPHS } from '../../../support/make-page.ts'
import { newsText, readFile } from '../../../support/read-formats.ts'

const TEXT = newsText(1)

describe('a feed', () => {
  const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Courier</title>
<item><title>Talks &amp; terms</title><link>https://courier.example/world/talks-resume.html</link><description>Short.</description><content:encoded><![CDATA[<p>${TEXT}</p><p>&ldquo;No&rdquo;.</p>]]></content:encoded><pubDate>Wed, 14 May 2031 23:30:00 -1100</pubDate><dc:creator>A. Reporter</dc:creator></item>
<item><title>Two</title><link>https://courier.example/2</link><description>&lt;p&gt;${TEXT}&lt;/p&gt;</description><pubDate>Wed, 14 May 2031 23:30:00 -1100</pubDate></item>
</channel></rss>`
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title><entry><title>Talks &amp;amp; terms</title><link rel="self" href="https://x.example/self"/><link href="https://courier.example/world/talks-resume.html"/><id>urn:1</id><published>2031-05-14T23:30:00-11:00</published><updated>2031-05-16T00:00:00Z</updated><author><name>A. Reporter</name></author><content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;&lt;p&gt;&amp;ldquo;No&amp;rdquo;.&lt;/p&gt;</content></entry></feed>`

  it.each([
    ['feed.rss', rss],
    ['feed.xml', rss],
    ['feed.atom', atom],
    ['feed', atom],
  ])('%s gives an article for each item, whole where it can', async (name, content) => {
    const { articles } = await readFile(name, content)
    expect(articles[0]).toEqual({
      id: 'feed/talks-resume',
      file: `articles/${name}`,
      title: 'Talks & terms',
      outlet: 'The Courier',
      author: 'A. Reporter',
      url: 'https://courier.example/world/talks-resume.html',
      published: '2031-05-14',
      publishedBasis: 'stated',
      text: `${TEXT}\n\n“No”.`,
    })
  })

  it('says where an item is a summary alone', async () => {
    const { ids, codes } = await readFile('feed.rss', rss)
    expect([ids, codes]).toEqual([['feed/talks-resume', 'feed/2'], ['article-summary-only']])
  })

  it.each([
    ['<rss version="2.0"><channel><title>x</title></channel></rss>', 'feed-empty'],
    ['<rss version="2.0"><channel><item><title>x', 'feed-broken'],
  ])('without items or broken says so: %s', async (content, code) => {
    const { ids, codes } = await readFile('feed.rss', content)
    expect([ids, codes]).toEqual([[], [code]])
  })

  it('cannot grow by entities that stand for entities', async () => {
    const entities = Array.from(
      { length: 12 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    )
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities.join('')}]><rss version="2.0"><channel><title>x</title><item><title>&e12;</title><description>${TEXT} &e12;</description></item></channel></rss>`
    const { texts } = await readFile('feed.rss', bomb)
    expect(texts.join('').length).toBeLessThan(100_000)
  })
})

const HEADERS =
  'From: The Courier <news@courier.example>\r\nTo: a@b.example\r\nSubject: =?utf-8?Q?Fwd:_Talks_resume_=E2=80=93_live?=\r\nDate: Wed, 14 May 2031 23:30:00 -1100\r\nMIME-Version: 1.0\r\n'

describe('mail', () => {
  it.each([
    [
      'plain text, whose lines were broken to fit',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nEnvoys of both sides met in Muscat on Tuesday, two officials said, as a=\r\n truce\r\nthat has held for six weeks nears its end =E2=80=94 and mediators pressed\r\nfor more.\r\n\r\nTalks go on.\r\n',
    ],
    [
      'a page',
      'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Envoys of both sides met in Muscat on Tuesday, two officials said, as a truce that has held for six weeks nears its end &mdash; and mediators pressed for more.</p><p>Talks go on.</p>',
    ],
  ])('gives the article in it: %s', async (_, body) => {
    for (const name of ['m.eml', 'm']) {
      expect((await readFile(name, HEADERS + body)).articles).toEqual([
        {
          id: 'm',
          file: `articles/${name}`,
          title: 'Talks resume – live',
          outlet: 'The Courier',
          published: '2031-05-14',
          publishedBasis: 'stated',
          text: 'Envoys of both sides met in Muscat on Tuesday, two officials said, as a truce that has held for six weeks nears its end — and mediators pressed for more.\n\nTalks go on.',
        },
      ])
    }
  })

  it('gives each message of a mailbox', async () => {
    const messages = ['one', 'two'].map(
      (title) =>
        `From news@courier.example Wed May 14 08:30:00 2031\nFrom: The Courier <news@courier.example>\nSubject: ${title}\nDate: Wed, 14 May 2031 23:30:00 -1100\n\n${TEXT}\n\n>From here on.\n\n`,
    )
    for (const name of ['box.mbox', 'box']) {
      expect((await readFile(name, messages.join(''))).articles).toMatchObject([
        { id: `${name}/1`, title: 'one', published: '2031-05-14' },
        { id: `${name}/2`, title: 'two' },
      ])
    }
  })

  it('gives the article of a page that a browser saved as one file', async () => {
    const mht = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/2031/05/14/a\r\nSubject: Envoys meet\r\nDate: Fri, 1 Jun 2035 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----x"\r\n\r\n------x\r\nContent-Type: text/html\r\nContent-Location: https://courier.example/2031/05/14/a\r\n\r\n${makePage({})}\r\n------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://courier.example/a.png\r\n\r\niVBORw0KGgo=\r\n------x--\r\n`
    expect((await readFile('a.mht', mht)).articles).toMatchObject([
      {
        url: 'https://courier.example/2031/05/14/a',
        published: '2031-05-14',
        publishedBasis: 'inferred',
        text: PARAGRAPHS.join('\n\n'),
      },
    ])
  })
})
