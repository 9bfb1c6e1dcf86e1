import { describe, expect, it } from 'vitest'
import { makePage, PARAGRAPHS } from '../../../support/make-page.ts'
import { readFile } from '../../../support/read-formats.ts'

const TEXT = PARAGRAPHS.join('\n\n')
const DATED = '<meta property="article:published_time" content="2031-05-14T23:30:00-11:00">'
const paragraphs = (tag = 'p'): string => PARAGRAPHS.map((text) => `<${tag}>${text}</${tag}>`).join('\n')

describe('the text of a saved page', () => {
  it.each([
    ['nothing but the article', {}],
    [
      'menus, a cookie notice and a footer',
      {
        before:
          '<div id="onetrust-banner-sdk"><p>We use cookies to improve your experience of this site. By clicking accept you agree.</p><button>Accept</button></div><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news and more</a></li></ul></nav>',
        after:
          '<footer><p>© 2031 The Courier. All rights reserved in the whole world, and no part may be copied.</p></footer>',
      },
    ],
    [
      'a headline, a byline, a time, a caption, a promo, a link to more, a newsletter and related articles in between',
      {
        head: '<title>Envoys meet in Muscat | The Courier</title>',
        article: `<main><article><h1>Envoys meet in Muscat</h1><p class="byline">By A. Reporter</p><time datetime="2031-05-14">May 14, 2031</time>
          <figure><img src="a.jpg"><figcaption>Envoys arrive at the hotel on Monday. Photo: The Agency</figcaption></figure>
          <p>${PARAGRAPHS[0]}</p><div class="newsletter-signup"><p>Sign up for our morning newsletter and never miss a thing that happens.</p></div>
          <p>${PARAGRAPHS[1]}</p><p><a href="/x">READ MORE: What the two sides want from each other in the talks</a></p>
          <p>${PARAGRAPHS[2]}</p><div class="ad-slot">Advertisement</div><aside class="related"><h3>Related</h3><ul><li><a href="/1">Talks stall as both sides dig in</a></li></ul></aside>
          <p>${PARAGRAPHS[3]}</p></article></main>`,
      },
    ],
    ['paragraphs made of boxes', { article: `<div class="story">${paragraphs('div')}</div>` }],
    ['paragraphs made of breaks', { article: `<div id="content">${PARAGRAPHS.join('<br>\n<br>')}</div>` }],
    ['a body that is called a paywall', { article: `<div class="paywall newsletter">${paragraphs()}</div>` }],
    [
      'scripts, styles and comments',
      {
        article: `<article><style>p{}</style>${paragraphs()}<script>alert("<p>no</p>")</script><!-- no --><noscript><p>Turn scripts on to read all of this article here.</p></noscript></article>`,
      },
    ],
    [
      'AMP',
      {
        head: '<script async src="https://cdn.example/v0.js"></script>',
        article: `<amp-ad width="3"></amp-ad><article><amp-img src="x"></amp-img>${paragraphs()}</article>`,
      },
    ],
    [
      'tags in capitals, none of them closed',
      { article: `<ARTICLE>${PARAGRAPHS.map((text) => `<P>${text}`).join('\n')}` },
    ],
  ])('is the article alone: %s', async (_, parts) => {
    const { texts } = await readFile(
      'a.html',
      makePage({ ...parts, head: `${DATED}${'head' in parts ? parts.head : ''}` }),
    )
    expect(texts).toEqual([TEXT])
  })

  it('has its entities as what they stand for, its breaks as lines, and no markup that is written out', async () => {
    const article = `<article><p>The &ldquo;pause&rdquo; &amp; a&nbsp;deal &#8211; caf&eacute;, said the envoy of the southern side on Tuesday.<br>It was &lt;b&gt;bold&lt;/b&gt;.</p>${paragraphs()}</article>`
    const { texts } = await readFile('a.html', makePage({ head: DATED, article }))
    expect(texts[0]?.slice(0, 100)).toBe(
      'The “pause” & a\u00A0deal – café, said the envoy of the southern side on Tuesday.\nIt was <b>bold</b>.\n\nEnvoys of both'.slice(
        0,
        100,
      ),
    )
  })

  it('is what the page tells in JSON-LD where it shows the beginning alone', async () => {
    const told = JSON.stringify({ '@type': 'NewsArticle', articleBody: TEXT, datePublished: '2031-05-14' })
    const head = `<script type="application/ld+json">${told}</script>`
    const { texts } = await readFile(
      'a.html',
      makePage({ head, article: `<article><p>${PARAGRAPHS[0]}</p></article>` }),
    )
    expect(texts).toEqual([TEXT])
  })

  it('may be in the encoding that the page declares', async () => {
    const page = makePage({ head: DATED })
      .replace('utf-8', 'iso-8859-1')
      .replace(/[“”]/gu, (sign) => (sign === '“' ? '\u0093' : '\u0094'))
    expect(
      (
        await readFile(
          'a.html',
          [...page].map((character) => character.charCodeAt(0)),
        )
      ).texts,
    ).toEqual([TEXT])
  })

  it('is found in a page of thousands of paragraphs and in one nested beyond what the reader mode bears', async () => {
    const long = paragraphs().repeat(2000)
    expect(
      (await readFile('a.html', makePage({ article: `<article>${long}</article>` }))).texts[0]?.length,
    ).toBeGreaterThan(TEXT.length * 1900)
    const deep = `${'<div>'.repeat(150)}${paragraphs()}${'</div>'.repeat(150)}`
    expect((await readFile('a.html', makePage({ head: DATED, article: deep }))).texts).toEqual([TEXT])
  })
})

describe('a page without an article', () => {
  const links = Array.from(
    { length: 60 },
    (_, index) => `<li><a href="/${index}">Talks stall again as both sides dig in, part ${index}</a></li>`,
  ).join('')

  it.each([
    ['a list of articles', makePage({ article: `<h1>World</h1><ul>${links}</ul>` }), 'page-no-article'],
    [
      'a shell that scripts fill',
      makePage({ article: '<div id="root"></div><script>render()</script>' }),
      'page-no-article',
    ],
    [
      'frames',
      '<html><frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset></html>',
      'page-frames',
    ],
    ['tags without end', `<html>${'<div>'.repeat(100_000)}`, 'page-too-large'],
    ['a tag that breaks off', '<html', 'page-no-article'],
  ])('says so: %s', async (_, page, code) => {
    const { ids, codes } = await readFile('a.html', page)
    expect([ids, codes]).toEqual([[], [code]])
  })
})

describe('what a page says of its article', () => {
  const told = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  const NEWS = {
    '@type': 'NewsArticle',
    headline: 'Envoys meet',
    datePublished: '2031-05-14T23:30:00-11:00',
    author: [{ '@type': 'Person', name: 'A. Reporter' }, { name: 'B. Editor' }],
    publisher: { '@type': 'Organization', name: 'The Courier' },
    url: 'https://courier.example/a',
  }
  const ALL = {
    title: 'Envoys meet',
    outlet: 'The Courier',
    author: 'A. Reporter, B. Editor',
    url: 'https://courier.example/a',
    published: '2031-05-14',
    publishedBasis: 'stated',
  }

  it.each<[string, string, object]>([
    ['JSON-LD', told(NEWS), ALL],
    ['JSON-LD in a list', told([{ '@type': 'WebSite', name: 'x' }, NEWS]), ALL],
    [
      'JSON-LD in a graph',
      told({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2001-01-01' },
          { ...NEWS, '@type': ['Thing', 'ReportageNewsArticle'] },
        ],
      }),
      ALL,
    ],
    [
      'JSON-LD in a graph, which names others by their ids',
      told({
        '@graph': [
          { ...NEWS, publisher: [{ '@id': '#paper' }], author: [{ '@id': '#a' }, { '@id': '#b' }] },
          { '@type': 'Organization', '@id': '#paper', name: 'The Courier' },
          { '@type': 'Person', '@id': '#a', name: 'A. Reporter' },
          { '@type': 'Person', '@id': '#b', name: 'B. Editor' },
        ],
      }),
      ALL,
    ],
    [
      'tags in capitals, as old pages have them',
      '<TITLE>Envoys meet</TITLE><META NAME="PUBLISHER" CONTENT="The Courier"><META NAME="DATE" CONTENT="May 14, 2031"><META NAME="Author" CONTENT="A. Reporter, B. Editor"><LINK REL="canonical" HREF="https://courier.example/a">',
      ALL,
    ],
    [
      'JSON-LD with a broken script before it',
      `<script type="application/ld+json">{"a": }</script>${told(NEWS)}`,
      ALL,
    ],
    [
      'OpenGraph',
      '<title>x</title><meta property="og:title" content="Envoys meet"><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2031-05-14T08:30:00Z"><meta name="author" content="By A. Reporter, B. Editor"><link rel="canonical" href="https://courier.example/a">',
      ALL,
    ],
    [
      'its title and address',
      '<title>Envoys meet - The Courier Daily</title><link rel="canonical" href="https://www.courier.example/2031/05/14/a">',
      {
        title: 'Envoys meet',
        outlet: 'courier.example',
        published: '2031-05-14',
        publishedBasis: 'inferred',
      },
    ],
    [
      'a meta tag of its own kind',
      '<meta name="parsely-pub-date" content="2031-05-14T08:30:00Z"><meta property="og:url" content="https://courier.example/a">',
      { outlet: 'courier.example', published: '2031-05-14' },
    ],
  ])('is read from %s', async (_, head, metadata) => {
    expect((await readFile('a.html', makePage({ head }))).articles).toMatchObject([metadata])
  })

  it('is read from a time that it shows, and from the note of the browser that saved it', async () => {
    const page = makePage({
      article: `<article><time datetime="2031-05-14T23:30:00-11:00">today</time>${paragraphs()}</article>`,
    })
    const saved = page.replace('<html', '<!-- saved from url=(0031)https://www.courier.example/a -->\n<html')
    expect((await readFile('a.html', saved)).articles).toMatchObject([
      {
        url: 'https://www.courier.example/a',
        outlet: 'courier.example',
        published: '2031-05-14',
        publishedBasis: 'stated',
      },
    ])
  })

  it('is no address that runs a script', async () => {
    const head = `${DATED}<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">`
    expect((await readFile('a.html', makePage({ head }))).articles[0]).not.toHaveProperty('url')
  })
})
