import type { Token } from '../language.ts'
import type { Grammar } from './grammar.ts'
import type { WordSets } from './lexicon.ts'

/** A tree under repair. */
export interface TreeDraft {
  readonly tokens: readonly Token[]
  /** Written to: the head of each token, -1 for the root. */
  readonly heads: number[]
  /** Written to. */
  readonly relations: string[]
  /** Whether a token belongs to a date. */
  readonly isDate: (index: number) => boolean
  readonly grammar: Grammar
  readonly words: WordSets
}

/** Mends what one token shows to be wrong. */
export type Repair = (draft: TreeDraft, index: number) => void

export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])
export const CLAUSE = /^(?:root|conj|ccomp|parataxis|advcl)$/u

/** True where hanging a token below a head would close a circle. */
export const wouldCycle = (heads: readonly number[], child: number, head: number): boolean => {
  for (let node = head, steps = 0; node >= 0 && steps <= heads.length; node = heads[node] ?? -1, steps++) {
    if (node === child) return true
  }
  return false
}

export const has = ({ heads, relations }: TreeDraft, head: number, wanted: RegExp): boolean =>
  relations.some((relation, child) => heads[child] === head && wanted.test(relation))

/** Whether a token is one of these words, by lemma. */
export const isOne = ({ tokens }: TreeDraft, index: number, words: ReadonlySet<string>): boolean =>
  words.has(tokens[index]?.lemma ?? '')

export const headOf = ({ heads }: TreeDraft, index: number): number => heads[index] ?? -1

export const hang = (
  { heads, relations }: TreeDraft,
  index: number,
  head: number,
  relation: string,
): void => {
  heads[index] = head
  relations[index] = relation
}
