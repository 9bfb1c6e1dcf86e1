import { hashTemplates } from '../../src/pipeline/syntax/hashing.ts'
import {
  readTaggerAtoms,
  readTaggerWords,
  TAGGER_TEMPLATES,
  type TaggerWords,
} from '../../src/pipeline/syntax/tagger-features.ts'
import { type ClassTrainer, createClassTrainer, indexOfBest, rivalOf } from './class-trainer.ts'
import { type Casing, goldTokens } from './gold-tokens.ts'
import { type Random, shuffled } from './seeded-random.ts'
import type { GoldSentence } from './treebank.ts'

export const TAGGER_BITS = 20

/** How far the right tag must lead, in weights; a decision adds up some sixty. */
const MARGIN = 40

/** A sentence ready for the tagger: what it sees and the tags it should give. */
export interface TaggingExample {
  readonly words: TaggerWords
  readonly tags: Int32Array
}

export const fineTag = (word: { upos: string; xpos: string }): string => `${word.upos}|${word.xpos}`

export const taggingExample = (
  sentence: GoldSentence,
  tagNumber: ReadonlyMap<string, number>,
  casing: Casing = 'as-is',
): TaggingExample => ({
  words: readTaggerWords(goldTokens(sentence, casing)),
  tags: Int32Array.from(sentence, (word) => tagNumber.get(fineTag(word)) ?? 0),
})

const NO_TAG = 1001

/** Tags a sentence left to right; `visit` sees each decision. */
const runTagger = (
  { words, tags }: TaggingExample,
  score: (rows: Int32Array) => number,
  visit: (rows: Int32Array, gold: number, guess: number) => void,
  values: Int32Array,
  rows: Int32Array,
): void => {
  let previous = NO_TAG
  let secondPrevious = NO_TAG
  for (let index = 0; index < words.length; index += 1) {
    readTaggerAtoms(words, index, previous, secondPrevious, values)
    hashTemplates(TAGGER_TEMPLATES, values, TAGGER_BITS, rows)
    const guess = score(rows)
    visit(rows, tags[index]!, guess)
    secondPrevious = previous
    previous = guess
  }
}

/** Trains on the examples in random order; the tagger sees its own earlier tags, right or wrong. */
export const trainTagger = (
  examples: readonly TaggingExample[],
  classes: number,
  epochs: number,
  random: Random,
): ClassTrainer => {
  const trainer = createClassTrainer(TAGGER_BITS, classes)
  const values = new Int32Array(32)
  const rows = new Int32Array(TAGGER_TEMPLATES.count)
  const scores = new Float64Array(classes)
  const score = (of: Int32Array): number => {
    trainer.score(of, scores)
    return indexOfBest(scores)
  }
  const learn = (of: Int32Array, gold: number): void => trainer.learn(of, gold, rivalOf(scores, gold, MARGIN))
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(examples.length, random)) {
      runTagger(examples[index]!, score, learn, values, rows)
    }
  }
  return trainer
}

/** Tags given by averaged weights. */
export const tagBy = (
  averaged: ReadonlyMap<number, Float32Array>,
  classes: number,
): ((example: TaggingExample) => Int32Array) => {
  const values = new Int32Array(32)
  const rows = new Int32Array(TAGGER_TEMPLATES.count)
  const scores = new Float64Array(classes)
  const score = (of: Int32Array): number => {
    scores.fill(0)
    for (const row of of) {
      const weights = averaged.get(row)
      if (weights) for (let tag = 0; tag < classes; tag += 1) scores[tag]! += weights[tag]!
    }
    return indexOfBest(scores)
  }
  return (example) => {
    const tags = new Int32Array(example.words.length)
    let at = 0
    runTagger(
      example,
      score,
      (_rows, _gold, guess) => {
        tags[at++] = guess
      },
      values,
      rows,
    )
    return tags
  }
}

/** Adds a headline copy of every tenth sentence and a lower-case copy of every twentieth. */
export const augmented = (
  sentences: readonly GoldSentence[],
  tagNumber: ReadonlyMap<string, number>,
): TaggingExample[] =>
  sentences.flatMap((sentence, index) => {
    const examples = [taggingExample(sentence, tagNumber)]
    if (index % 10 === 0) examples.push(taggingExample(sentence, tagNumber, 'title'))
    if (index % 20 === 3) examples.push(taggingExample(sentence, tagNumber, 'lower'))
    return examples
  })

/**
 * Tags each sentence by a tagger that has not seen it, so that the parser trains on tags as imperfect as those
 * it will get. Folds are contiguous: sentences of one document stay together.
 */
export const jackknifeTags = (
  sentences: readonly GoldSentence[],
  tagNumber: ReadonlyMap<string, number>,
  folds: number,
  epochs: number,
  random: Random,
): Int32Array[] => {
  const examples = sentences.map((sentence) => taggingExample(sentence, tagNumber))
  const tags: Int32Array[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const start = Math.floor((fold * sentences.length) / folds)
    const end = Math.floor(((fold + 1) * sentences.length) / folds)
    const others = [...sentences.slice(0, start), ...sentences.slice(end)]
    const trainer = trainTagger(augmented(others, tagNumber), tagNumber.size, epochs, random)
    const tag = tagBy(trainer.average(), tagNumber.size)
    for (const example of examples.slice(start, end)) tags.push(tag(example))
  }
  return tags
}
