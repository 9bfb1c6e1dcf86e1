import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formatsOf, FORMATS } from '../../../src/pipeline/ingest/format.ts'
import { readArticle } from '../../../src/pipeline/ingest/read-article.ts'
import type { Reading } from '../../../src/pipeline/ingest/source-file.ts'
import { fc } from '../../support/fast-check.ts'
import { httpAnswer, makeDocx, makePdf, makeTar, warcRecord } from '../../support/make-files.ts'
import { makePage } from '../../support/make-page.ts'
import { newsText } from '../../support/read-formats.ts'

const TEXT = newsText(2)
const RECORD = JSON.stringify({
  id: 'a',
  title: 'Talks & terms',
  text: `<p>${TEXT}</p>`,
  published: '2031-05-14',
})

/** A sound file of each format, by a name of that format. */
const SAMPLES: Readonly<Record<string, readonly [name: string, bytes: Uint8Array]>> = {
  'plain text': ['a.txt', strToU8(`---\ntitle: Talks\npublished: 2031-05-14\n---\n${TEXT}\n`)],
  'web page': [
    'a.html',
    strToU8(
      makePage({
        head: '<title>Talks</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","datePublished":"2031-05-14"}</script>',
      }),
    ),
  ],
  JSON: ['a.json', strToU8(`{"articles": [${RECORD}, ${RECORD}]}`)],
  'JSON Lines': ['a.jsonl', strToU8(`${RECORD}\n${RECORD}\n`)],
  CSV: ['a.csv', strToU8(`title,date,text\n"Talks, and more",2031-05-14,"${TEXT}"\n`)],
  feed: [
    'a.rss',
    strToU8(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title><item><title>Talks</title><link>https://courier.example/world/talks</link><description>&lt;p&gt;${TEXT}&lt;/p&gt;</description><pubDate>Wed, 14 May 2031 23:30:00 -1100</pubDate></item></channel></rss>`,
    ),
  ],
  mail: [
    'a.eml',
    strToU8(
      `From: The Courier <news@courier.example>\r\nSubject: =?utf-8?Q?Talks?=\r\nDate: Wed, 14 May 2031 23:30:00 -1100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${TEXT}\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>${TEXT}</p>\r\n--x--\r\n`,
    ),
  ],
  mailbox: [
    'a.mbox',
    strToU8(`From a@b.example Wed May 14 08:30:00 2031\nFrom: a@b.example\nSubject: Talks\n\n${TEXT}\n`),
  ],
  PDF: [
    'a.pdf',
    makePdf([[['Envoys met in Muscat on Tuesday, two officials said.', 72, 700]]], { Title: 'Talks' }),
  ],
  'Word document': ['a.docx', makeDocx([TEXT], { title: 'Talks' })],
  zip: ['a.zip', zipSync({ 'a.txt': strToU8(TEXT), 'b/c.json': strToU8(RECORD) })],
  tar: [
    'a.tar',
    makeTar([
      ['a.txt', TEXT],
      ['b/c.json', RECORD],
    ]),
  ],
  gzip: ['a.txt.gz', gzipSync(strToU8(TEXT))],
  WARC: ['a.warc', strToU8(warcRecord('response', 'https://courier.example/a', httpAnswer(makePage({}))))],
}

const NAMES = [
  ...Object.values(SAMPLES).map(([name]) => name),
  'unknown',
  '.hidden',
  'a.b.c',
  'no ending/here',
]

/** What must hold of whatever is read from whatever file. */
const checkReading = ({ articles, diagnostics }: Reading): void => {
  expect(articles.length + diagnostics.length).toBeGreaterThan(0)
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
  for (const { id, text, published, url, file } of articles) {
    expect(id).not.toMatch(/(?:^|\/)\.{0,2}(?:\/|$)|^[a-z]:|\\|[\u0000-\u001F]/iu)
    expect(file.startsWith('articles/')).toBe(true)
    expect(text.trim()).not.toBe('')
    expect(text).not.toMatch(/\p{Surrogate}/u)
    if (published !== undefined) expect(published).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    if (url !== undefined) expect(url).toMatch(/^https?:\/\//u)
  }
  for (const { message, advice, code } of diagnostics) {
    expect([message, advice, code]).not.toContain('')
    // A fault of our own, which says what is not a function or cannot be read of undefined.
    expect(message).not.toMatch(/undefined|is not a function|null \(reading/u)
  }
}

const read = (name: string, bytes: Uint8Array): Promise<Reading> =>
  readArticle({ path: `articles/${name}`, bytes })

/** A file with some of its bytes changed, cut out, doubled, or put elsewhere. */
const mutated = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('set', 'cut', 'double', 'insert'),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 1, max: 40 }),
        with: fc.uint8Array({ minLength: 1, maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((changes) =>
      changes.reduce((current, change) => {
        const at = Math.floor(change.at * current.length)
        const [before, rest] = [current.subarray(0, at), current.subarray(at)]
        const after =
          change.kind === 'cut'
            ? rest.subarray(change.length)
            : change.kind === 'set'
              ? [...change.with, ...rest.subarray(change.with.length)]
              : change.kind === 'insert'
                ? [...change.with, ...rest]
                : [...rest.subarray(0, change.length), ...rest]
        return Uint8Array.from([...before, ...after])
      }, bytes),
    )

/** Pieces that mean something to one of the formats, in any order. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<html>',
        '<p>',
        '</p>',
        '<div',
        '<!--',
        '-->',
        '<script>',
        '<![CDATA[',
        ']]>',
        '&amp;',
        '&#',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\n',
        '\r\n',
        '---\n',
        '<rss>',
        '<item>',
        '<feed>',
        'From ',
        'WARC/1.0\r\n',
        '%PDF-1.4\n',
        'PK\u0003\u0004',
        '\u001f\u008b',
        'title',
        'text',
        'Content-Type: text/html\r\n',
        '2031-05-14',
        '\uFEFF',
        '\u0000',
        '\uD800',
        '<table><td>',
        '<pre>',
        '<br>',
        '=?utf-8?Q?',
        'MIME-Version: 1.0\r\n',
        '<?xml version="1.0"?>',
        '<!DOCTYPE html',
        'Envoys met in Muscat. ',
      ),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => strToU8(parts.join('')))

describe('whatever a file holds, it is read or refused with a line', () => {
  it('has a sample of each format', async () => {
    expect(Object.keys(SAMPLES)).toEqual(expect.arrayContaining(FORMATS.map(({ name }) => name)))
    for (const [format, [name, bytes]] of Object.entries(SAMPLES)) {
      expect(formatsOf({ path: `articles/${name}`, bytes }).map((found) => found.name)).toEqual([format])
      expect((await read(name, bytes)).articles.length, format).toBeGreaterThan(0)
    }
  })

  it('any bytes under any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
        checkReading(await read(name, bytes))
      }),
      { numRuns: 300 },
    )
  })

  it('pieces of the formats in any order under any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), pieces, async (name, bytes) => {
        expect(formatsOf({ path: `articles/${name}`, bytes }).length).toBeLessThanOrEqual(1)
        checkReading(await read(name, bytes))
      }),
      { numRuns: 400 },
    )
  })

  it.each(Object.entries(SAMPLES))('a damaged file: %s', async (_, [name, bytes]) => {
    await fc.assert(
      fc.asyncProperty(mutated(bytes), async (damaged) => {
        checkReading(await read(name, damaged))
      }),
      { numRuns: 60 },
    )
  })

  it('any JSON as a record', async () => {
    const named = fc.dictionary(
      fc.constantFrom(
        'text',
        'title',
        'published',
        'url',
        'source',
        'author',
        'id',
        'articles',
        'content',
        '__proto__',
        'constructor',
        '_source',
      ),
      fc.jsonValue(),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(named, fc.array(named)), async (value) => {
        checkReading(await read('a.json', strToU8(JSON.stringify(value))))
      }),
      { numRuns: 200 },
    )
  })

  it('is read the same way twice', async () => {
    for (const [name, bytes] of Object.values(SAMPLES)) {
      expect(await read(name, bytes)).toEqual(await read(name, bytes))
    }
  })
})

/** Inputs that are hard for one way or another of reading: most of about a megabyte. */
const HARD: readonly (readonly [string, string, () => string])[] = [
  ['one line of ten megabytes', 'a.txt', () => 'Envoys met in Muscat '.repeat(500_000)],
  [
    'one line of ten megabytes',
    'a.jsonl',
    () => JSON.stringify({ text: 'Envoys met in Muscat '.repeat(500_000) }),
  ],
  ['JSON nested without end', 'a.json', () => '{"a":'.repeat(200_000)],
  ['JSON nested deeply', 'a.json', () => `${'{"articles":['.repeat(40_000)}1${']}'.repeat(40_000)}`],
  ['tags nested without end', 'a.html', () => `<html><body>${'<div>'.repeat(200_000)}`],
  ['tags without end', 'a.html', () => `<html><body>${'<p>x'.repeat(250_000)}`],
  ['angle brackets', 'a.html', () => `<html>${'<'.repeat(1_000_000)}`],
  ['openings of comments', 'a.html', () => `<html>${'<!--'.repeat(250_000)}`],
  ['attributes', 'a.html', () => `<html><a ${'b '.repeat(500_000)}`],
  ['ampersands', 'a.html', () => `<html><body><p>${'&'.repeat(1_000_000)}`],
  ['blanks', 'a.html', () => `<html><body><p>x${' '.repeat(1_000_000)}x</p>`],
  ['breaks', 'a.html', () => `<html><body>x${'<br> '.repeat(50_000)}x`],
  ['meta tags', 'a.html', () => `<html><head>${'<meta name=a content=b>'.repeat(30_000)}`],
  [
    'boxes side by side in boxes',
    'a.html',
    () => `<html><body>${'<div><div><p>Envoys met, they said.</p></div></div>'.repeat(10_000)}`,
  ],
  ['quotes', 'a.csv', () => `title,text\n${'"'.repeat(1_000_000)}`],
  ['commas', 'a.csv', () => `title,text\n${','.repeat(1_000_000)}`],
  ['columns', 'a.csv', () => `text${',text'.repeat(200_000)}\n${'x,'.repeat(200_000)}x`],
  ['items', 'a.rss', () => `<rss version="2.0"><channel><title>x</title>${'<item>'.repeat(50_000)}`],
  ['headers', 'a.eml', () => `From: a@b.example\nSubject: x\n${'X-A: b\n'.repeat(50_000)}\nEnvoys met.`],
  [
    'parts of mail in parts',
    'a.eml',
    () =>
      `From: a@b.example\nMIME-Version: 1.0\n${'Content-Type: multipart/mixed; boundary=x\n\n--x\n'.repeat(5000)}Envoys met.`,
  ],
  ['front matter without end', 'a.txt', () => `---\n${'a: b\n'.repeat(2000)}`],
  ['front matter nested deeply', 'a.txt', () => `---\na: ${'['.repeat(2000)}\n---\nEnvoys met.`],
  [
    'digits',
    'a.json',
    () =>
      JSON.stringify({
        text: TEXT,
        published: '1'.repeat(1_000_000),
        url: `https://${'a'.repeat(1_000_000)}`,
      }),
  ],
  [
    'blanks before the end',
    'a.json',
    () => JSON.stringify({ text: `${TEXT}${' '.repeat(500_000)}x`, title: ' \n'.repeat(300_000) }),
  ],
]

describe('what is hard to read is done with in time that grows with its length', () => {
  it.each(HARD)('%s (%s)', async (_, name, make) => {
    checkReading(await read(name, strToU8(make())))
  })
})
