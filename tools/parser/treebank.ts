import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isWholeCompound } from '../../src/languages/en/tokens/glue-pieces.ts'
import { foldText } from '../../src/languages/en/tokens/fold-text.ts'

/** A word of a treebank. */
export interface GoldWord {
  readonly text: string
  readonly upos: string
  readonly xpos: string
  /** Index of the head, -1 for the root. */
  readonly head: number
  readonly relation: string
  readonly isSpaced: boolean
}

export type GoldSentence = readonly GoldWord[]

/** Subtypes that the parser tells apart; all others count as their basic relation. */
const SUBTYPES = new Set(
  'nsubj:pass aux:pass acl:relcl obl:agent nmod:poss compound:prt obl:unmarked nmod:unmarked nmod:desc'.split(
    ' ',
  ),
)

/** @example basicRelation('nsubj:pass') // 'nsubj' */
export const basicRelation = (relation: string): string => relation.split(':')[0] ?? relation

const knownRelation = (relation: string): string =>
  SUBTYPES.has(relation) ? relation : basicRelation(relation)

const readWord = (line: string): GoldWord => {
  const [, form = '', , upos = 'X', xpos = '', , head = '0', relation = 'dep', , misc = ''] = line.split('\t')
  return {
    text: foldText(form).replace(/ /gu, '_'),
    upos,
    xpos,
    head: Number(head) - 1,
    relation: knownRelation(relation),
    isSpaced: !misc.includes('SpaceAfter=No'),
  }
}

/** Reads a gzipped CoNLL-U file. @param name e.g. `ewt-train`. */
export const readTreebank = (folder: string, name: string): GoldSentence[] =>
  gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`)))
    .toString('utf8')
    .split(/\n\n+/u)
    .map((block) => block.split('\n').filter((line) => /^\d+\t/u.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(readWord))

/** Joins "follow", "-", "up" as the tokenizer does; only for training, measured sentences stay as annotated. */
export const glueGoldCompounds = (sentence: GoldSentence): GoldSentence => {
  const words = [...sentence]
  for (let at = words.length - 3; at >= 0; at -= 1) {
    const [left, hyphen, right] = [words[at]!, words[at + 1]!, words[at + 2]!]
    if (hyphen.text !== '-' || left.isSpaced || hyphen.isSpaced || !isWholeCompound(left.text, right.text))
      continue
    const isInside = (head: number): boolean => head >= at && head <= at + 2
    const tops = [left, hyphen, right].filter((word) => !isInside(word.head))
    if (tops.length !== 1) continue
    const top = tops[0]!
    const plural = right.text.endsWith('s') ? 'NNS' : 'NN'
    const isName = left.upos === 'PROPN'
    const whole: GoldWord = {
      text: left.text + hyphen.text + right.text,
      upos: isName ? 'PROPN' : 'NOUN',
      xpos: isName ? 'NNP' : plural,
      head: top.head,
      relation: top.relation,
      isSpaced: right.isSpaced,
    }
    words.splice(at, 3, whole)
    for (const [index, word] of words.entries()) {
      const head = word.head <= at ? word.head : word.head <= at + 2 ? at : word.head - 2
      words[index] = { ...word, head }
    }
  }
  return words
}
