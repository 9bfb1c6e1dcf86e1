import { expect, it } from 'vitest'
import { FORMATS } from '../../../src/pipeline/ingest/format.ts'
import { sourceFile } from '../../support/source-file.ts'

/** One file of each format that its bytes alone give away. */
const SAMPLES = [
  ['plain text', 'report.txt', '---\npublished: 2031-05-14\n---\nEnvoys met.\n'],
  ['plain text', 'report.md', '\uFEFF---\r\npublished: 2031-05-14\r\n---\r\nEnvoys met.\r\n'],
] as const

it.each(SAMPLES)('one format claims %s sample %s, by its name and as "unknown"', (name, file, content) => {
  for (const path of [`articles/${file}`, 'articles/unknown']) {
    const claims = FORMATS.filter((format) => format.sniff(sourceFile(path, content)))
    expect(claims.map((format) => format.name)).toEqual([name])
  }
})

it('has a sample for each format', () => {
  expect(new Set(SAMPLES.map(([name]) => name))).toEqual(new Set(FORMATS.map((format) => format.name)))
})
