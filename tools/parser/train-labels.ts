import { hashTemplates } from '../../src/pipeline/syntax/hashing.ts'
import { LABEL_TEMPLATES, linkTree, readLabelAtoms } from '../../src/pipeline/syntax/label-features.ts'
import { type ClassTrainer, createClassTrainer, indexOfBest, rivalOf } from './class-trainer.ts'
import { type Random, shuffled } from './seeded-random.ts'
import type { ParsingExample } from './train-parser.ts'

export const LABEL_BITS = 20

/** How far the right label must lead, in weights; a decision adds up some sixty. */
const MARGIN = 100

export interface LabelExample extends ParsingExample {
  readonly labels: Int32Array
}

/** Trains labels on gold trees over imperfect tags; earlier labels in the features are the classifier's own. */
export const trainLabels = (
  examples: readonly LabelExample[],
  classes: number,
  epochs: number,
  random: Random,
): ClassTrainer => {
  const trainer = createClassTrainer(LABEL_BITS, classes)
  const values = new Int32Array(64)
  const rows = new Int32Array(LABEL_TEMPLATES.count)
  const scores = new Float64Array(classes)
  const links = examples.map(({ heads }) =>
    linkTree(heads.map((head) => (head === heads.length ? -1 : head))),
  )
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(examples.length, random)) {
      const { sentence, labels } = examples[index]!
      const tree = links[index]!
      const guesses = new Int32Array(labels.length)
      for (const token of tree.order) {
        if (tree.heads[token]! < 0) continue
        readLabelAtoms(sentence, tree, guesses, token, values)
        hashTemplates(LABEL_TEMPLATES, values, LABEL_BITS, rows)
        trainer.score(rows, scores)
        const guess = indexOfBest(scores, 1)
        trainer.learn(rows, labels[token]!, rivalOf(scores, labels[token]!, MARGIN, 1))
        guesses[token] = guess
      }
    }
  }
  return trainer
}
