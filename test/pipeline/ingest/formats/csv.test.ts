import { expect, it } from 'vitest'
import { newsText, readFile } from '../../../support/read-formats.ts'

const TEXT = newsText(1)

it.each([
  [
    'table.csv',
    `headline,pub_date,link,source,body\nTalks,2031-05-14,https://courier.example/a,The Courier,"${TEXT}\n\nHe said ""no""."\n`,
  ],
  [
    'table.csv',
    `headline;pub_date;link;source;body\r\nTalks;2031-05-14;https://courier.example/a;The Courier;"${TEXT}\n\nHe said ""no""."\r\n`,
  ],
  [
    'table.csv',
    `sep=;\nheadline;pub_date;link;source;body\nTalks;2031-05-14;https://courier.example/a;The Courier;"${TEXT}\n\nHe said ""no""."\n`,
  ],
  [
    'table.tsv',
    `headline\tpub_date\tlink\tsource\tbody\nTalks\t2031-05-14\thttps://courier.example/a\tThe Courier\t"${TEXT}\n\nHe said ""no""."\n`,
  ],
  [
    'table',
    `headline|pub_date|link|source|body\nTalks|2031-05-14|https://courier.example/a|The Courier|"${TEXT}\n\nHe said ""no""."\n`,
  ],
])('reads the rows of %s by the names of its columns', async (name, content) => {
  const { articles, codes } = await readFile(name, content)
  expect(codes).toEqual([])
  expect(articles).toEqual([
    {
      id: 'table/1',
      file: `articles/${name}`,
      title: 'Talks',
      outlet: 'The Courier',
      url: 'https://courier.example/a',
      published: '2031-05-14',
      publishedBasis: 'stated',
      text: `${TEXT}\n\nHe said "no".`,
    },
  ])
})

it('tells the line of a row that is wrong and reads the others', async () => {
  const rows = [
    'date,text',
    `2031-05-14,"${TEXT}"`,
    '"2031-05-15","Envoys met.\nTalks went on."',
    '2031-05-16,Envoys met, and left.',
    ',',
    '2031-05-17,Talks ended.',
  ]
  const { ids, lines } = await readFile('table.csv', rows.join('\n'))
  expect(ids).toEqual(['table/1', 'table/2', 'table/3'])
  expect(lines).toEqual([
    expect.stringContaining('articles/table.csv:5: warning: left out: a row of 3 cells under 2 columns; '),
  ])
})

it('refuses a table that no column of is named as a text', async () => {
  const { lines } = await readFile('table.csv', 'a,b\n1,2\n')
  expect(lines).toEqual([
    expect.stringContaining(
      'articles/table.csv:1: warning: left out: no column is named as one that holds texts (the first line is "a, b"); ',
    ),
  ])
})
