import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorpus, type Corpus } from '../../src/cli/read-corpus.ts'
import { findGoldSets } from '../../src/cli/score/find-gold-sets.ts'
import { goldSentences } from '../../src/cli/score/gold-sentences.ts'
import { goldSchema, type GoldMention } from '../../src/cli/score/gold.ts'
import { parseEdtf } from '../../src/model/edtf.ts'
import { KINDS, STATUSES } from '../../src/model/event-kinds.ts'
import { overlaps, type Span } from '../../src/model/span.ts'

interface NearMiss {
  /** A snippet that looks like an event and is none; it occurs once. */
  readonly q: string
  readonly why: string
}

interface GoldFile {
  readonly name: string
  readonly corpus: Corpus
  readonly article: string
  readonly published: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
  readonly nearMisses: readonly NearMiss[]
}

const folder = new URL('../../data/gold/', import.meta.url).pathname
const ACTOR_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

const readGoldFile = (path: string, corpus: Corpus): GoldFile => {
  const raw = JSON.parse(readFileSync(path, 'utf8')) as { published: string; nearMisses: NearMiss[] }
  const { article: id, mentions } = goldSchema.parse(raw)
  const article = corpus.articles.find((candidate) => candidate.id === id)
  if (!article) throw new Error(`${path}: no article ${id}`)
  return {
    name: basename(path, '.json'),
    corpus,
    article: id,
    published: raw.published,
    text: article.text,
    mentions,
    nearMisses: raw.nearMisses,
  }
}

/** Where a snippet stands, white space folded; all of its places. */
const placesOf = (text: string, snippet: string): Span[] => {
  const words = snippet.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'gu'))].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }))
}

const placeOf = (text: string, snippet: string): Span => {
  const [place] = placesOf(text, snippet)
  if (!place) throw new Error(`not in the text: ${snippet}`)
  return place
}

const goldSets = findGoldSets(folder, undefined)
const goldFiles: (GoldFile & { isInvented: boolean })[] = []
for (const set of goldSets) {
  const corpus = await readCorpus(set.corpus)
  if (!corpus.ok) throw new Error(corpus.problem.join('\n'))
  // Gold right in the folder annotates the shipped articles, which were written by others.
  for (const path of set.goldFiles) {
    const isInvented = resolve(dirname(path)) !== resolve(folder)
    goldFiles.push({ ...readGoldFile(path, corpus.value), isInvented })
  }
}
const allMentions = goldFiles.flatMap(({ mentions }) => mentions)
const demanded = allMentions.filter(({ opt }) => opt !== true)

describe('the gold as a whole', () => {
  it('demands at least 150 mentions over at least eight disputes', () => {
    expect(goldSets.length).toBeGreaterThanOrEqual(8)
    expect(demanded.length).toBeGreaterThanOrEqual(150)
  })

  it('has each kind and each status among what it demands', () => {
    expect(new Set(demanded.map(({ kinds }) => kinds[0]))).toEqual(new Set(KINDS))
    expect(new Set(demanded.map(({ status }) => status))).toEqual(new Set(STATUSES))
  })

  it('gives each article of each corpus a gold file', async () => {
    for (const set of goldSets) {
      const corpus = await readCorpus(set.corpus)
      const ids = corpus.ok ? corpus.value.articles.map(({ id }) => id) : []
      expect(set.goldFiles.map((path) => basename(path, '.json')).sort()).toEqual([...ids].sort())
    }
  })
})

describe.each(goldFiles)(
  '$name',
  ({ corpus, article, published, text, mentions, nearMisses, isInvented }) => {
    const sentences = goldSentences(text)
    const dispute = corpus.dispute

    it('is read without complaint, under the date of its article', () => {
      expect(corpus.diagnostics).toEqual([])
      expect(corpus.articles.find(({ id }) => id === article)?.published).toBe(published)
    })

    it.each(mentions)('finds "$q" once, in one sentence of an invented article', ({ q }) => {
      expect(placesOf(text, q)).toHaveLength(1)
      const around = sentences.filter((sentence) => overlaps(sentence, placeOf(text, q)))
      expect(around.length).toBeGreaterThanOrEqual(1)
      if (isInvented) expect(around).toHaveLength(1)
    })

    it('has dates that can be read, or none', () => {
      const dates = mentions.flatMap(({ date }) => (date === '' ? [] : date.split('|')))
      expect(dates.filter((date) => parseEdtf(date) === undefined)).toEqual([])
    })

    it('names sides by well-formed ids, and as mediators only those of the dispute', () => {
      const ids = mentions.flatMap(({ init, target, med }) => [...init, ...target, ...med])
      expect(ids.filter((id) => !ACTOR_ID.test(id))).toEqual([])
      const mediators = new Set(dispute?.mediators.map(({ id }) => id))
      expect(mentions.flatMap(({ med }) => med).filter((id) => !mediators.has(id))).toEqual([])
    })

    it('says of each mention what event it stands for, and repeats none', () => {
      expect(mentions.filter(({ key }) => !ACTOR_ID.test(key))).toEqual([])
      expect(new Set(mentions.map(({ q }) => q)).size).toBe(mentions.length)
    })

    // What only those who write the text themselves can see to.
    if (!isInvented) return

    it('has near misses, each found once, outside of what is annotated', () => {
      expect(nearMisses.length).toBeGreaterThanOrEqual(2)
      const taken = mentions.map(({ q }) => placeOf(text, q))
      for (const { q, why } of nearMisses) {
        expect(placesOf(text, q), q).toHaveLength(1)
        expect(why).not.toBe('')
        expect(
          taken.some((place) => overlaps(place, placeOf(text, q))),
          q,
        ).toBe(false)
      }
    })

    it('has sentences without any event', () => {
      const taken = mentions.map(({ q }) => placeOf(text, q))
      const quiet = sentences.filter((sentence) => !taken.some((place) => overlaps(place, sentence)))
      expect(quiet.length).toBeGreaterThanOrEqual(3)
    })
  },
)
