import { gzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { FORMATS, formatsOf } from '../../../src/pipeline/ingest/format.ts'
import { makeDocx, makePdf, makeTar } from '../../support/make-files.ts'
import { sourceFile } from '../../support/source-file.ts'

/** One file of each format that its bytes alone give away. */
const SAMPLES: readonly (readonly [format: string, file: string, content: string | readonly number[]])[] = [
  ['plain text', 'report.txt', '---\npublished: 2031-05-14\n---\nEnvoys met.\n'],
  ['plain text', 'report.md', '\uFEFF---\r\npublished: 2031-05-14\r\n---\r\nEnvoys met.\r\n'],
  ['web page', 'report.html', '<!DOCTYPE html>\n<html><body><p>Envoys met.</p></body></html>'],
  ['web page', 'report.htm', '<!-- saved by hand -->\n<HTML><p>Envoys met.</p>'],
  ['web page', 'piece.xhtml', '<div><p>Envoys met.</p></div>'],
  ['JSON', 'report.json', '{\n "title": "Talks",\n "text": "Envoys met."\n}'],
  ['JSON', 'list.json', '[{"title": "Talks", "text": "Envoys met."}]'],
  ['JSON Lines', 'feed.jsonl', '{"text": "Envoys met."}\n{"text": "Talks ended."}\n'],
  ['CSV', 'table.csv', 'title,text\nTalks,Envoys met.\n'],
  ['feed', 'feed.rss', '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>'],
  ['feed', 'feed.xml', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  [
    'mail',
    'a.eml',
    'From: a@b.example\nSubject: Talks\nDate: Wed, 14 May 2031 23:30:00 -1100\n\nEnvoys met.',
  ],
  ['mail', 'a.mht', 'From: <Saved by Blink>\r\nSubject: Talks\r\nMIME-Version: 1.0\r\n\r\n'],
  ['mailbox', 'a.mbox', 'From a@b.example Wed May 14 08:30:00 2031\nFrom: a@b.example\n\nEnvoys met.'],
  ['PDF', 'a.pdf', [...makePdf([])]],
  ['Word document', 'a.docx', [...makeDocx(['Envoys met.'])]],
  ['zip', 'a.zip', [...zipSync({ 'a.txt': new Uint8Array(3) })]],
  ['tar', 'a.tar', [...makeTar([['a.txt', 'Envoys met.']])]],
  ['gzip', 'a.txt.gz', [...gzipSync(new Uint8Array(3))]],
  ['WARC', 'a.warc', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n'],
  ['CSV', 'table.tsv', 'title\ttext\nTalks\tEnvoys met.\n'],
]

it.each(SAMPLES)('one format claims %s sample %s, by its name and as "unknown"', (name, file, content) => {
  for (const path of [`articles/${file}`, 'articles/unknown']) {
    const claims = formatsOf(sourceFile(path, content))
    expect(claims.map((format) => format.name)).toEqual([name])
  }
})

it('has a sample for each format', () => {
  expect(new Set(SAMPLES.map(([name]) => name))).toEqual(new Set(FORMATS.map((format) => format.name)))
})
