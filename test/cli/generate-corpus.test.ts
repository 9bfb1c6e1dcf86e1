import { expect, it } from 'vitest'
import { generateCorpus } from '../../src/cli/bench/generate-corpus.ts'
import { eventsFileSchema } from '../../src/model/events-file.ts'

it('makes up a valid corpus, the same each time, in which every quote is the text at its place', () => {
  const { file, texts } = generateCorpus(500)
  expect(eventsFileSchema.safeParse(file).success).toBe(true)
  expect(file.events).toHaveLength(500)
  expect(file.articles).toHaveLength(200)
  for (const { articleId, start, end, quote } of file.events.flatMap((event) => event.mentions)) {
    expect(texts.get(articleId)?.slice(start, end)).toBe(quote)
  }
  expect(generateCorpus(500).file).toEqual(file)
  expect(generateCorpus(500, { seed: 2 }).file).not.toEqual(file)
})
