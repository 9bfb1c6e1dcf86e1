import { packSentence, type SentenceAtoms } from '../../src/pipeline/syntax/sentence-atoms.ts'
import { UPOS_NUMBER } from '../../src/pipeline/syntax/upos.ts'
import type { LabelExample } from './train-labels.ts'
import { fineTag, taggingExample } from './train-tagger.ts'
import { glueGoldCompounds, type GoldSentence, readTreebank } from './treebank.ts'

/** What all stages of training share. */
export interface TrainingData {
  readonly sentences: readonly GoldSentence[]
  /** ewt-dev, to watch progress by. */
  readonly dev: readonly GoldSentence[]
  readonly tags: readonly string[]
  /** Relations; `root` is number 0. */
  readonly labels: readonly string[]
  readonly tagNumber: ReadonlyMap<string, number>
  readonly labelNumber: ReadonlyMap<string, number>
  /** Universal tag number of each fine tag. */
  readonly uposOf: Int32Array
}

const distinct = (items: Iterable<string>): string[] => [...new Set(items)].sort()

/** Reads ewt-train and pud; ewt-test and gum-news are never read here. */
export const readTrainingData = (folder: string): TrainingData => {
  const sentences = ['ewt-train', 'pud'].flatMap((name) => readTreebank(folder, name).map(glueGoldCompounds))
  const tags = distinct(sentences.flat().map(fineTag))
  const relations = distinct(sentences.flat().map((word) => word.relation))
  const labels = ['root', ...relations.filter((label) => label !== 'root')]
  return {
    sentences,
    dev: readTreebank(folder, 'ewt-dev'),
    tags,
    labels,
    tagNumber: new Map(tags.map((tag, index) => [tag, index])),
    labelNumber: new Map(labels.map((label, index) => [label, index])),
    uposOf: Int32Array.from(tags, (tag) => UPOS_NUMBER.get(tag.split('|')[0] ?? '') ?? 16),
  }
}

/** A sentence for both directions of parsing. */
export interface Example extends LabelExample {
  readonly reversed: SentenceAtoms
  readonly reversedHeads: Int32Array
}

/**
 * @param jackknifed Predicted tags of all words of all sentences, one after the other.
 * @param guides Heads by a right-to-left parser that has not seen the sentence, in the same order; -1 for the root.
 */
export const parsingExamples = (
  data: TrainingData,
  jackknifed: Float32Array,
  guides?: Float32Array,
): Example[] => {
  let taken = 0
  return data.sentences.map((sentence) => {
    const length = sentence.length
    const { words } = taggingExample(sentence, data.tagNumber)
    const word = words.word.slice(2, 2 + length)
    const given = Int32Array.from(jackknifed.subarray(taken, taken + length))
    const guide = guides === undefined ? undefined : Int32Array.from(guides.subarray(taken, taken + length))
    taken += length
    const heads = Int32Array.from(sentence, ({ head }) => (head < 0 ? length : head))
    return {
      sentence: packSentence(word, given, data.uposOf, false, guide),
      reversed: packSentence(word, given, data.uposOf, true),
      heads,
      reversedHeads: heads
        .slice()
        .reverse()
        .map((head) => (head === length ? length : length - 1 - head)),
      labels: Int32Array.from(sentence, ({ relation }) => data.labelNumber.get(relation) ?? 0),
    }
  })
}
