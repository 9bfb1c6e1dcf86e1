import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { httpAnswer, makeDocx, makeTar, warcRecord } from '../../../support/make-files.ts'
import { makePage, PARAGRAPHS } from '../../../support/make-page.ts'
import { newsText, readFile } from '../../../support/read-formats.ts'

const article = (text = newsText(1)): Uint8Array => strToU8(`---\npublished: 2031-05-14\n---\n${text}`)
const page = makePage({ head: '<meta name="date" content="2031-05-14">' })

describe('a zip archive', () => {
  it('gives the articles in it, each named by where it lies there', async () => {
    const inner = zipSync({ 'b.txt': article() })
    const { ids, codes } = await readFile(
      'crawl.zip',
      zipSync({
        'a.html': strToU8(page),
        'x/inner.zip': inner,
        'c.docx': makeDocx(['Envoys met.'], { created: '2031-05-14' }),
      }),
    )
    expect(ids).toEqual(['crawl.zip/a', 'crawl.zip/x/inner.zip/b', 'crawl.zip/c'])
    expect(codes).toEqual(['article-date-inferred'])
  })

  it('cannot put a file outside of itself, nor two under one name', async () => {
    const { ids } = await readFile(
      'crawl.zip',
      zipSync({
        '../../../etc/a.txt': article(),
        'C:\\etc\\a.txt': article(),
        '/etc/A.txt': article(),
        'b:|?.txt': article(),
      }),
    )
    expect(ids).toEqual(['crawl.zip/etc/a', 'crawl.zip/etc/a-2', 'crawl.zip/etc/A-3', 'crawl.zip/b___'])
  })

  it("passes over what systems and browsers put there, and tells it as no one's fault", async () => {
    const { ids, lines } = await readFile(
      'crawl.zip',
      zipSync({
        '__MACOSX/._a.txt': article(),
        '.DS_Store': article(),
        'Thumbs.db': article(),
        'a_files/frame.html': strToU8(page),
        'style.css': article(),
        'a.txt': article(),
      }),
    )
    expect(ids).toEqual(['crawl.zip/a'])
    expect(lines).toHaveLength(5)
    expect(lines.every((line) => line.includes(': info: passed over: '))).toBe(true)
  })

  it.each<[string, Uint8Array, string]>([
    [
      'that grows without measure',
      zipSync({ 'a.txt': new Uint8Array(80 * 1024 * 1024) }),
      'archive-too-large',
    ],
    [
      'in an archive in an archive',
      zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.txt': article() }) }) }),
      'archive-too-deep',
    ],
    ['with nothing in it', zipSync({}), 'archive-empty'],
    ['that breaks off', zipSync({ 'a.txt': article(newsText(300)) }).slice(0, 200), 'archive-broken'],
  ])('%s is left', async (_, content, code) => {
    const { ids, codes } = await readFile('crawl.zip', content)
    expect(ids).toEqual([])
    expect(codes).toEqual([code])
  })
})

it('a table of another program is no archive of articles', async () => {
  const table = zipSync({ 'xl/workbook.xml': article() })
  expect((await readFile('table.xlsx', table)).codes).toEqual(['article-unknown-format'])
})

describe('gzip', () => {
  it('gives the one file in it, under its name', async () => {
    const { ids } = await readFile(
      'crawl.jsonl.gz',
      gzipSync(strToU8(`{"text": "${newsText(1)}", "date": "2031-05-14"}\n`)),
    )
    expect(ids).toEqual(['crawl/1'])
  })

  it.each<[string, Uint8Array, string]>([
    ['that grows without measure', gzipSync(new Uint8Array(80 * 1024 * 1024)), 'archive-too-large'],
    [
      'that is damaged',
      gzipSync(article()).map((byte, index) => (index > 12 ? byte ^ 0x55 : byte)),
      'archive-broken',
    ],
  ])('%s is left', async (_, content, code) => {
    const { ids, codes } = await readFile('a.txt.gz', content)
    expect([ids, codes]).toEqual([[], [code]])
  })
})

describe('WARC', () => {
  const records = [
    warcRecord('warcinfo', '', 'software: none', 'application/warc-fields'),
    warcRecord('request', 'https://courier.example/world/talks', 'GET / HTTP/1.1\r\n\r\n'),
    warcRecord('response', 'https://www.courier.example/world/talks.html', httpAnswer(page)),
    warcRecord('response', 'https://courier.example/a.png', httpAnswer('x', 'image/png')),
    warcRecord('response', 'https://courier.example/gone', httpAnswer(page, 'text/html', '404 Not Found')),
    warcRecord('response', 'https://www.courier.example/world/talks.html', httpAnswer(page)),
    warcRecord('conversion', 'https://herald.example/2031/05/14/talks', newsText(2), 'text/plain'),
  ]

  it.each([
    ['crawl.warc', strToU8(records.join(''))],
    ['crawl.warc.gz', Uint8Array.from(records.flatMap((record) => [...gzipSync(strToU8(record))]))],
    ['unknown', strToU8(records.join(''))],
  ])('%s gives the pages that were fetched well, with their addresses', async (name, content) => {
    const { articles } = await readFile(name, content)
    expect(articles).toMatchObject([
      {
        id: `${name}/courier-example/world-talks`,
        url: 'https://www.courier.example/world/talks.html',
        outlet: 'courier.example',
        text: PARAGRAPHS.join('\n\n'),
      },
      { id: `${name}/courier-example/world-talks-2` },
      { id: `${name}/herald-example/2031-05-14-talks`, published: '2031-05-14', publishedBasis: 'inferred' },
    ])
  })

  it('that is damaged gives what stands before', async () => {
    const { ids } = await readFile(
      'crawl.warc',
      strToU8(`${records.slice(0, 3).join('')}WARC/1.0\r\nnonsense`),
    )
    expect(ids).toEqual(['crawl.warc/courier-example/world-talks'])
  })
})

describe('a tar archive', () => {
  const text = `---\npublished: 2031-05-14\n---\n${newsText(1)}`
  const other = `---\npublished: 2031-05-15\n---\n${newsText(2)}`

  it('gives the files in it, packed or not, long names and all, and no folder or link', async () => {
    const long = `${'folder/'.repeat(20)}b.txt`
    const archive = makeTar([
      ['week/', '', '5'],
      ['week/a.txt', text],
      ['week/link.txt', '', '2'],
      ['x', `${long.length + 10} path=${long}\n`, 'x'],
      ['cut-off.txt', other],
      ['../../etc/._c.txt', text],
    ])
    for (const [name, bytes] of [
      ['crawl.tar', archive],
      ['crawl.tar.gz', gzipSync(archive)],
    ] as const) {
      const { ids } = await readFile(name, bytes)
      expect(ids).toEqual(['crawl.tar/week/a', `crawl.tar/${'folder/'.repeat(11)}b`])
    }
  })

  it.each([
    ['that breaks off', makeTar([['a.txt', text]]).subarray(0, 600), 'archive-broken'],
    ['with a size that is none', makeTar([['a.txt', text]]).fill(0x7a, 124, 130), 'archive-broken'],
    ['with nothing in it', makeTar([['week/', '', '5']]), 'archive-empty'],
  ])('%s is told', async (_, bytes, code) => {
    expect((await readFile('a.tar', bytes)).codes).toEqual([code])
  })
})
