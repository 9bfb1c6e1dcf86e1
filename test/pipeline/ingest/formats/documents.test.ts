import { describe, expect, it } from 'vitest'
import { makeDocx, makePdf, type PdfRow } from '../../../support/make-files.ts'
import { readFile } from '../../../support/read-formats.ts'

const HEAD: PdfRow = ['The Courier | World', 72, 760, 9]

describe('PDF', () => {
  it('has its paragraphs put together, without running heads and page numbers', async () => {
    const first: PdfRow[] = [
      HEAD,
      ['Envoys meet in Muscat as truce nears its end', 72, 720, 20],
      ['Envoys of both sides met in Muscat on Tuesday, two officials said, as a cease-', 72, 690],
      ['fire that has held for six weeks nears its end and the Israeli-', 72, 676],
      ['Egyptian mediators press for a longer pause, which would take effect on the', 72, 662],
      ['Friday after.', 72, 648],
      ['The southern delegation left the hall without a word, and it was expected to', 72, 620],
      ['be back on Thursday for another round with the mediators, the officials', 72, 606],
      ['1', 300, 40],
    ]
    const second: PdfRow[] = [
      HEAD,
      ['said late on Tuesday in the hall of the hotel where both sides are staying.', 72, 720],
      ['2', 300, 40],
    ]
    const { articles, codes } = await readFile(
      '2031/talks.pdf',
      makePdf([first, second], { Title: 'Envoys meet', CreationDate: "D:20310514233000-11'00'" }),
    )
    expect(articles).toEqual([
      {
        id: '2031/talks',
        file: 'articles/2031/talks.pdf',
        title: 'Envoys meet',
        published: '2031-05-14',
        publishedBasis: 'inferred',
        text: [
          'Envoys meet in Muscat as truce nears its end',
          'Envoys of both sides met in Muscat on Tuesday, two officials said, as a ceasefire that has held for six weeks nears its end and the Israeli-Egyptian mediators press for a longer pause, which would take effect on the Friday after.',
          'The southern delegation left the hall without a word, and it was expected to be back on Thursday for another round with the mediators, the officials said late on Tuesday in the hall of the hotel where both sides are staying.',
        ].join('\n\n'),
      },
    ])
    expect(codes).toEqual(['article-date-inferred'])
  })

  it('is dated by a line at its top rather than by the day on which it was printed', async () => {
    const rows: PdfRow[] = [
      ['The Courier, May 14, 2031', 72, 720],
      ['Envoys of both sides met in Muscat.', 72, 680],
    ]
    const { articles } = await readFile('a.pdf', makePdf([rows], { CreationDate: 'D:20330101' }))
    expect(articles).toMatchObject([{ published: '2031-05-14', publishedBasis: 'inferred' }])
  })

  it.each<[string, Uint8Array | string, string]>([
    ['of pictures', makePdf([[], []]), 'pdf-no-text'],
    ['that breaks off', makePdf([[['Envoys met.', 72, 700]]]).slice(0, 60), 'file-broken'],
    ['that is none', '%PDF-1.4\nnothing', 'file-broken'],
  ])('%s says so', async (_, content, code) => {
    const { ids, codes } = await readFile('a.pdf', content)
    expect([ids, codes]).toEqual([[], [code]])
  })
})

describe('a Word document', () => {
  it('has its paragraphs, its title and who wrote it', async () => {
    const paragraphs = ['Envoys &amp; mediators met in Muscat.', '', 'Talks go on.']
    const { articles } = await readFile(
      'a.docx',
      makeDocx(paragraphs, {
        title: 'Talks &amp; terms',
        creator: 'A. Reporter',
        created: '2031-05-14T23:30:00Z',
      }),
    )
    expect(articles).toEqual([
      {
        id: 'a',
        file: 'articles/a.docx',
        title: 'Talks & terms',
        author: 'A. Reporter',
        published: '2031-05-14',
        publishedBasis: 'inferred',
        text: 'Envoys & mediators met in Muscat.\n\nTalks go on.',
      },
    ])
  })

  it.each<[string, Uint8Array | string, string]>([
    ['without text', makeDocx([]), 'article-empty'],
    ['that is none', 'Envoys met.', 'docx-broken'],
    ['that breaks off', makeDocx(['Envoys met.']).slice(0, 300), 'file-broken'],
  ])('%s says so', async (_, content, code) => {
    const { ids, codes } = await readFile('a.docx', content)
    expect([ids, codes]).toEqual([[], [code]])
  })
})
