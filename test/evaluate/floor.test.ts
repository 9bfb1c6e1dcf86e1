import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { assert } from '../../src/base/assert.ts'
import { loadLanguage } from '../../src/cli/load-language.ts'
import { readCorpus } from '../../src/cli/read-corpus.ts'
import { findGoldSets } from '../../src/cli/score/find-gold-sets.ts'
import { formatScore, formatSets } from '../../src/cli/score/format-score.ts'
import { goldSchema } from '../../src/cli/score/gold.ts'
import { addScores, scoreEvents } from '../../src/cli/score/score.ts'
import { accuracy, f1 } from '../../src/cli/score/tally.ts'
import { runPipeline } from '../../src/pipeline/run.ts'

/** What the extractor must at least reach on `data/gold`, all corpora together. Raised by hand, never lowered. */
const FLOOR = { mentions: 0.9, participants: 0.862, dates: 0.966, status: 0.98, merge: 0.835 }

it('extracts at least as well as it did', async () => {
  const language = loadLanguage()
  const sets = findGoldSets(join(import.meta.dirname, '../../data/gold'), undefined)
  expect(sets.length).toBeGreaterThan(0)
  const scores = []
  for (const { name, corpus, goldFiles } of sets) {
    const read = await readCorpus(corpus)
    assert(read.ok, `the corpus ${name} cannot be read`)
    const { articles, dispute } = read.value
    const { file } = runPipeline({ articles, dispute }, language)
    const golds = goldFiles.map((path) => goldSchema.parse(JSON.parse(readFileSync(path, 'utf8'))))
    const texts = new Map(articles.map(({ id, text }) => [id, text]))
    scores.push({ name, score: scoreEvents(file, texts, golds) })
  }
  const all = addScores(scores.map(({ score }) => score))
  console.log([...formatSets(scores), '', ...formatScore(all)].join('\n'))
  expect(all.missingArticles).toEqual([])
  expect(f1(all.mentions)).toBeGreaterThanOrEqual(FLOOR.mentions)
  expect(f1(all.participants)).toBeGreaterThanOrEqual(FLOOR.participants)
  expect(accuracy(all.dates)).toBeGreaterThanOrEqual(FLOOR.dates)
  expect(accuracy(all.status)).toBeGreaterThanOrEqual(FLOOR.status)
  expect(f1(all.merge)).toBeGreaterThanOrEqual(FLOOR.merge)
})
