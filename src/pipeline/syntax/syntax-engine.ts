import { assert } from '../../base/assert.ts'
import type { SyntaxTree, Token, Upos } from '../language.ts'
import { headsOf, mirrorHeads } from './configurations.ts'
import { hashTemplates } from './hashing.ts'
import { LABEL_TEMPLATES, linkTree, readLabelAtoms } from './label-features.ts'
import type { Model } from './model-file.ts'
import { PARSER_TEMPLATES } from './parser-features.ts'
import { createSearchSpace, searchByBeam, searchGreedily } from './search.ts'
import { packSentence } from './sentence-atoms.ts'
import { readTaggerAtoms, readTaggerWords, TAGGER_TEMPLATES, wordHash } from './tagger-features.ts'
import { UPOS_NUMBER } from './upos.ts'
import { addWeights, bestClass } from './weight-tables.ts'

/** How a sentence is parsed; see `createSyntaxEngine`. */
export interface ParseOptions {
  /** Beam width: the trained one by default; 1 follows the single best action, faster and less exact. */
  readonly beamWidth?: number
}

/** A tagger and a parser with their weights. Not to be shared between threads: it reuses its buffers. */
export interface SyntaxEngine {
  /** The tokens with `upos` and `xpos` set; takes their `upos` as a first guess. */
  readonly tag: (tokens: readonly Token[]) => Token[]
  /** The dependency tree over tagged tokens. */
  readonly parse: (tokens: readonly Token[], options?: ParseOptions) => SyntaxTree
}

/** Fingerprints of the feature templates in use, as a weights file states those that it was trained with. */
export const TEMPLATES_IN_USE = [
  TAGGER_TEMPLATES.fingerprint,
  PARSER_TEMPLATES.fingerprint,
  LABEL_TEMPLATES.fingerprint,
] as const

/**
 * Longest stretch parsed in one piece, in tokens. Longer "sentences" (tables, lists without full stops) are
 * parsed in stretches, so that memory stays small.
 */
const LONGEST_STRETCH = 256

const PUNCT = UPOS_NUMBER.get('PUNCT')

/** Where to cut a long sentence: after the last stop or comma in the second half of each stretch. */
const stretchesOf = (tokens: readonly Token[]): [number, number][] => {
  const stretches: [number, number][] = []
  let start = 0
  while (tokens.length - start > LONGEST_STRETCH) {
    let end = start + LONGEST_STRETCH
    const isStop = (at: number): boolean => /^[.;:!?,|•–—-]+$/u.test(tokens[at - 1]!.text)
    while (end > start + LONGEST_STRETCH / 2 && !isStop(end)) end -= 1
    if (!isStop(end)) end = start + LONGEST_STRETCH
    stretches.push([start, end])
    start = end
  }
  stretches.push([start, tokens.length])
  return stretches
}

/**
 * A syntax engine over a model's weights. Tagging: averaged perceptron (Collins 2002), left to right. Parsing:
 * arc-hybrid transitions (Kuhlmann et al. 2011) by a beam trained with max-violation updates (Huang et al. 2012);
 * labels are given to the finished tree. A right-to-left parser gives the second opinion behind `trust`.
 *
 * @example
 * const engine = createSyntaxEngine(readModel(inflatedBytes))
 * const tree = engine.parse(engine.tag(tokens))
 */
export const createSyntaxEngine = (model: Model): SyntaxEngine => {
  const { head } = model
  assert(
    head.templates.join() === TEMPLATES_IN_USE.join(),
    'the weights were trained with other feature templates: train them again (tools/parser)',
  )
  const tagParts = head.tags.map((tag) => tag.split('|') as [Upos, string])
  const uposOf = Int32Array.from(tagParts, ([upos]) => UPOS_NUMBER.get(upos) ?? 16)
  const tagNumbers = new Map<Upos, Map<string, number>>()
  for (const [index, [upos, xpos]] of tagParts.entries()) {
    tagNumbers.set(upos, (tagNumbers.get(upos) ?? new Map<string, number>()).set(xpos, index))
  }
  const taggerValues = new Int32Array(32)
  const taggerRows = new Int32Array(TAGGER_TEMPLATES.count)
  const tagScores = new Int32Array(head.tags.length)
  const labelValues = new Int32Array(64)
  const labelRows = new Int32Array(LABEL_TEMPLATES.count)
  const labelScores = new Int32Array(head.labels.length)
  const markLabel = head.labels.indexOf('punct')
  const space = createSearchSpace()

  const tag = (tokens: readonly Token[]): Token[] => {
    const words = readTaggerWords(tokens)
    let previous = 1001
    let secondPrevious = 1001
    return tokens.map((token, index) => {
      readTaggerAtoms(words, index, previous, secondPrevious, taggerValues)
      hashTemplates(TAGGER_TEMPLATES, taggerValues, model.tagger.bits, taggerRows)
      secondPrevious = previous
      tagScores.fill(0)
      addWeights(model.tagger, taggerRows, tagScores)
      previous = bestClass(tagScores)
      const [upos, xpos] = tagParts[previous]!
      const { text, start, end, lemma } = token
      return { text, start, end, lemma, upos, xpos }
    })
  }

  /** Tag number of a token; where the tagger never gave such a pair, the first tag of the same part of speech. */
  const numberOf = ({ upos, xpos }: Token): number => {
    const known = tagNumbers.get(upos)
    return known?.get(xpos) ?? known?.values().next().value ?? 0
  }

  const parseStretch = (
    tokens: readonly Token[],
    words: Int32Array,
    beamWidth: number,
  ): { heads: Int32Array; labels: Int32Array; agrees: Uint8Array } => {
    const length = tokens.length
    const tags = new Int32Array(length)
    for (let token = 0; token < length; token += 1) tags[token] = numberOf(tokens[token]!)
    const reversed = packSentence(words, tags, uposOf, true)
    const backward = searchGreedily(reversed, model.backward, space)
    const guide = mirrorHeads(headsOf(space.configurations, backward, length))
    const sentence = packSentence(words, tags, uposOf, false, guide)
    const last =
      beamWidth === 1
        ? searchGreedily(sentence, model.forward, space)
        : searchByBeam(sentence, model.forward, beamWidth, space)
    const heads = headsOf(space.configurations, last, length)
    const agrees = new Uint8Array(length)
    for (let token = 0; token < length; token += 1) agrees[token] = heads[token] === guide[token] ? 1 : 0
    const links = linkTree(heads)
    const labels = new Int32Array(length)
    for (const token of links.order) {
      // In Universal Dependencies a mark of punctuation hangs by this relation: nothing to weigh.
      if (sentence.upos[token] === PUNCT && heads[token]! >= 0 && markLabel >= 0) {
        labels[token] = markLabel
        continue
      }
      readLabelAtoms(sentence, links, labels, token, labelValues)
      hashTemplates(LABEL_TEMPLATES, labelValues, model.labels.bits, labelRows)
      labelScores.fill(0)
      addWeights(model.labels, labelRows, labelScores)
      // Label 0 is `root`, which no other word can have.
      labels[token] = heads[token]! < 0 ? 0 : bestClass(labelScores, 1)
    }
    return { heads, labels, agrees }
  }

  const parse = (tokens: readonly Token[], { beamWidth = head.beamWidth }: ParseOptions = {}): SyntaxTree => {
    const heads: number[] = []
    const relations: string[] = []
    const trust: number[] = []
    if (tokens.length === 0) return { tokens, heads, relations, trust }
    const words = new Int32Array(tokens.length)
    for (const [token, { text }] of tokens.entries()) words[token] = wordHash(text)
    let firstRoot = -1
    for (const [start, end] of stretchesOf(tokens)) {
      const part = parseStretch(tokens.slice(start, end), words.slice(start, end), beamWidth)
      for (let token = 0; token < end - start; token += 1) {
        const within = part.heads[token]!
        const isLaterRoot = within < 0 && firstRoot >= 0
        const relation = within < 0 ? (isLaterRoot ? 'parataxis' : 'root') : head.labels[part.labels[token]!]!
        const [agreeing, differing] = head.trust[relation] ?? [80, 40]
        heads.push(isLaterRoot ? firstRoot : within < 0 ? -1 : within + start)
        relations.push(relation)
        trust.push((part.agrees[token] === 1 ? agreeing : differing) / 100)
      }
      if (firstRoot < 0) firstRoot = start + part.heads.indexOf(-1)
    }
    return { tokens, heads, relations, trust }
  }

  return { tag, parse }
}
