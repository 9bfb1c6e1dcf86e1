import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../src/scene/english.ts'
import { indexCorpus } from '../../../src/scene/filter/apply.ts'
import { buildFuzzyEngine } from '../../../src/scene/filter/fuzzy-engine.ts'
import { queryMask, substringEngine, type SearchEngine } from '../../../src/scene/filter/search.ts'
import { fileOf, sampleEvent, sampleFile } from '../sample-file.ts'

const corpus = indexCorpus(sampleFile(), ENGLISH)
const idsFound = (engine: SearchEngine, query: string): string[] => {
  const mask = queryMask(engine, query)
  return corpus.file.events.filter((_event, at) => mask?.[at] === 1).map(({ id }) => id)
}

describe.each<[string, () => SearchEngine | Promise<SearchEngine>]>([
  ['the plain search', () => substringEngine(corpus)],
  ['the index', () => buildFuzzyEngine(corpus)],
])('%s', (_name, build) => {
  it('finds words of titles, quotes, actors and places', async () => {
    const engine = await build()
    expect(idsFound(engine, 'vows')).toEqual(['vow'])
    expect(idsFound(engine, 'Ashkelon')).toEqual(['strike-april'])
    expect(idsFound(engine, 'Hezbollah')).toEqual(['strike-april'])
    expect(idsFound(engine, 'cairo')).toEqual(['talks-cairo'])
  })

  it('finds a word by its beginning, and wants every word', async () => {
    const engine = await build()
    expect(idsFound(engine, 'ashk')).toEqual(['strike-april'])
    expect(idsFound(engine, 'cairo rockets')).toEqual([])
  })

  it('searches for nothing when only blanks are typed', async () => {
    expect(queryMask(await build(), '  ')).toBeUndefined()
  })
})

describe('the index', () => {
  it('forgives a typo in a long word, but not in a short one', async () => {
    const engine = await buildFuzzyEngine(corpus)
    expect(idsFound(engine, 'Hezbolah')).toEqual(['strike-april'])
    const short = indexCorpus(fileOf([sampleEvent({ id: 'a', title: 'Iraq protests' })]), ENGLISH)
    expect((await buildFuzzyEngine(short)).find('iran')).toEqual(Uint8Array.of(0))
  })
})

describe('the plain search', () => {
  it('ignores accents and case', () => {
    const accented = indexCorpus(fileOf([sampleEvent({ id: 'a', title: 'Talks in Bogotá' })]), ENGLISH)
    expect(substringEngine(accented).find('BOGOTA')).toEqual(Uint8Array.of(1))
  })
})
