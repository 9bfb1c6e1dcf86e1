import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mirrorHeads } from '../../src/pipeline/syntax/configurations.ts'
import { type ModelHead, readModel } from '../../src/pipeline/syntax/model-file.ts'
import { createSyntaxEngine, TEMPLATES_IN_USE } from '../../src/pipeline/syntax/syntax-engine.ts'
import { pruneActions } from './action-trainer.ts'
import { compress, packModel, type Coarsenesses, flatten, stepFor } from './encode-model.ts'
import { jackknifeHeads } from './jackknife-heads.ts'
import { measure, type Measures } from './measure.ts'
import { seededRandom } from './seeded-random.ts'
import { augmented, jackknifeTags, TAGGER_BITS, trainTagger } from './train-tagger.ts'
import { LABEL_BITS, trainLabels } from './train-labels.ts'
import { trainByBeam, trainGreedily } from './train-parser.ts'
import { parsingExamples, readTrainingData } from './training-data.ts'

/** The recipe. Sizes and epochs were chosen on ewt-dev; see README.md for what each is worth. */
const RECIPE = {
  taggerEpochs: 6,
  folds: 5,
  greedyEpochs: 8,
  greedySeeds: 2,
  forwardBits: 22,
  forwardRows: 650_000,
  beamWidth: 6,
  beamEpochs: 4,
  labelEpochs: 6,
  backwardEpochs: 6,
  guideEpochs: 5,
  backwardBits: 21,
  backwardRows: 220_000,
}

const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    work: { type: 'string' },
    'beam-epochs': { type: 'string' },
  },
})
if (options.treebank === undefined || options.out === undefined) {
  throw new Error(
    'usage: train.ts --treebank DIR --out FILE [--seed 1] [--work DIR to keep finished stages in]',
  )
}
const seed = Number(options.seed)
const beamEpochs = Number(options['beam-epochs'] ?? RECIPE.beamEpochs)
const began = performance.now()
const say = (message: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${message}`)

/** Runs a stage, or reads what an earlier run with the same work folder left. */
const stage = (name: string, make: () => Float32Array): Float32Array => {
  const path = options.work === undefined ? undefined : join(options.work, `${name}.bin`)
  if (path !== undefined && existsSync(path)) {
    say(`${name}: taken from the work folder`)
    return new Float32Array(new Uint8Array(readFileSync(path)).buffer)
  }
  say(`${name}: begins`)
  const made = make()
  if (path !== undefined) {
    mkdirSync(options.work!, { recursive: true })
    writeFileSync(path, new Uint8Array(made.buffer, made.byteOffset, made.byteLength))
  }
  return made
}

/** Class tables as one flat array: row, then a weight for each class. */
const classStage = (
  name: string,
  classes: number,
  make: () => Map<number, Float32Array>,
): Map<number, Float32Array> => {
  const flat = stage(name, () => {
    const table = make()
    const cells = new Float32Array(table.size * (classes + 1))
    let at = 0
    for (const [row, values] of table) {
      cells[at] = row
      cells.set(values, at + 1)
      at += classes + 1
    }
    return cells
  })
  const table = new Map<number, Float32Array>()
  for (let at = 0; at < flat.length; at += classes + 1)
    table.set(flat[at]!, flat.subarray(at + 1, at + 1 + classes))
  return table
}

const data = readTrainingData(options.treebank)
const { sentences, dev, tags, labels, tagNumber } = data
say(
  `${sentences.length} sentences, ${sentences.flat().length} words, ${tags.length} tags, ${labels.length} labels`,
)

const tagger = classStage('tagger', tags.length, () =>
  trainTagger(
    augmented(sentences, tagNumber),
    tags.length,
    RECIPE.taggerEpochs,
    seededRandom(seed),
  ).average(),
)
const jackknifed = stage('jackknife', () =>
  Float32Array.from(
    jackknifeTags(sentences, tagNumber, RECIPE.folds, RECIPE.taggerEpochs, seededRandom(seed + 1)).flatMap(
      (each) => [...each],
    ),
  ),
)

const unguided = parsingExamples(data, jackknifed)
const backwardExamples = unguided.map(({ reversed, reversedHeads }) => ({
  sentence: reversed,
  heads: reversedHeads,
}))
const epochReport =
  (name: string) =>
  (epoch: number, wrongShare: number): void =>
    say(`${name}, epoch ${epoch + 1}: ${(100 * wrongShare).toFixed(2)} % wrong`)

const labelTable = classStage('labels', labels.length, () =>
  trainLabels(unguided, labels.length, RECIPE.labelEpochs, seededRandom(seed + 2)).average(),
)
const backward = stage('backward', () =>
  pruneActions(
    trainGreedily(
      backwardExamples,
      RECIPE.backwardBits,
      RECIPE.backwardEpochs,
      seededRandom(seed + 3),
      epochReport('backward'),
    ),
    RECIPE.backwardRows,
  ),
)
const guides = stage('guides', () =>
  Float32Array.from(
    jackknifeHeads(
      backwardExamples,
      RECIPE.backwardBits,
      RECIPE.folds,
      RECIPE.guideEpochs,
      seededRandom(seed + 5),
    ).flatMap((heads) => [...mirrorHeads(heads)]),
  ),
)
const examples = parsingExamples(data, jackknifed, guides)
const greedyRuns = Array.from({ length: RECIPE.greedySeeds }, (_, run) =>
  stage(`greedy-${run + 1}`, () =>
    trainGreedily(
      examples,
      RECIPE.forwardBits,
      RECIPE.greedyEpochs,
      seededRandom(seed + 10 + run),
      epochReport(`greedy ${run + 1}`),
    ),
  ),
)
const greedy = new Float32Array(greedyRuns[0]!.length)
for (const run of greedyRuns)
  for (let at = 0; at < greedy.length; at += 1) greedy[at]! += run[at]! / greedyRuns.length

const pack = (forward: Float32Array, beamWidth: number, trust: ModelHead['trust']): Uint8Array => {
  const head: ModelHead = {
    tags,
    labels,
    beamWidth,
    trust,
    templates: TEMPLATES_IN_USE,
    bits: {
      tagger: TAGGER_BITS,
      forward: RECIPE.forwardBits,
      backward: RECIPE.backwardBits,
      labels: LABEL_BITS,
    },
  }
  const coarseness: Coarsenesses = {
    tagger: { step: stepFor(flatten(tagger, tags.length)) * 6, floor: 2 },
    forward: { step: stepFor(forward) * 2, floor: 1 },
    labels: { step: stepFor(flatten(labelTable, labels.length)) * 2, floor: 7 },
    backward: { step: stepFor(backward) * 4, floor: 1 },
  }
  return packModel({ head, tagger, forward, labels: labelTable, backward }, coarseness)
}

const describe = ({ upos, unlabelled, labelled, wordsPerSecond }: Measures): string =>
  `UPOS ${upos.toFixed(2)} UAS ${unlabelled.toFixed(2)} LAS ${labelled.toFixed(2)}, ${wordsPerSecond.toFixed(0)} words/s`

const trial = (name: string, forward: Float32Array, beamWidth: number): void => {
  const bytes = pack(forward, beamWidth, {})
  const measures = measure(createSyntaxEngine(readModel(bytes)), dev)
  say(`${name}: ewt-dev ${describe(measures)}, ${(compress(bytes).length / 1e6).toFixed(2)} MB`)
}

trial('greedy, one run', greedyRuns[0]!, 1)
trial('greedy, all runs', greedy, 1)
const pruned = pruneActions(greedy, RECIPE.forwardRows)
trial('greedy, all runs, pruned', pruned, 1)
const forward =
  beamEpochs === 0
    ? pruned
    : stage('beam', () =>
        trainByBeam(
          examples,
          RECIPE.forwardBits,
          pruned,
          RECIPE.beamWidth,
          beamEpochs,
          seededRandom(seed + 4),
          (epoch, wrongShare, averaged) => {
            say(`beam, epoch ${epoch + 1}: ${(100 * wrongShare).toFixed(1)} % of the sentences wrong`)
            trial(`beam, epoch ${epoch + 1}`, averaged(), RECIPE.beamWidth)
          },
        ),
      )

/** Share of right arcs by relation, apart for arcs that both parsers give; drawn towards the overall shares. */
const calibrate = (bytes: Uint8Array): ModelHead['trust'] => {
  const { agreement } = measure(createSyntaxEngine(readModel(bytes)), dev)
  const share = (relation: string, trust: number, prior: number): number => {
    const { count: arcs, right } = agreement.get(`${relation} ${trust}`) ?? { count: 0, right: 0 }
    return Math.round((100 * (right + prior * 20)) / (arcs + 20))
  }
  return Object.fromEntries(labels.map((label) => [label, [share(label, 0.8, 0.85), share(label, 0.4, 0.4)]]))
}

const beamWidth = beamEpochs === 0 ? 1 : RECIPE.beamWidth
const bytes = pack(forward, beamWidth, calibrate(pack(forward, beamWidth, {})))
const compressed = compress(bytes)
writeFileSync(options.out, compressed)
say(`final: ewt-dev ${describe(measure(createSyntaxEngine(readModel(bytes)), dev))}`)
say(
  `${options.out}: ${(compressed.length / 1e6).toFixed(2)} MB, ${(bytes.length / 1e6).toFixed(1)} MB inflated`,
)
