import type { Span } from '../model/span.ts'
import type { ActorLexicon } from './actors/lexicon.ts'
import type { FurnitureRule } from './clean/mask-furniture.ts'
import type { TimexLanguage } from './dates/rule.ts'
import type { EventLexicon } from './events/lexicon.ts'
import type { TitleWriter } from './merge/fuse.ts'
import type { SentenceLexicon } from './sentences/segment.ts'

/** Universal part-of-speech tag (UD v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A token of a sentence; its span points into the article's text. */
export interface Token extends Span {
  /** As written, curly quotes and apostrophes folded to straight ones. */
  readonly text: string
  /** Lower-case base form. */
  readonly lemma: string
  readonly upos: Upos
  /**
   * Penn Treebank tag (VBD, NNS …): the forms of verbs and nouns as the rules know them. A language whose tagger has
   * other names for them maps these; empty where there is none.
   */
  readonly xpos: string
}

/** A dependency tree in Universal Dependencies v2, over the tokens of one sentence. */
export interface SyntaxTree {
  readonly tokens: readonly Token[]
  /** Index of each token's head; -1 for the root. */
  readonly heads: readonly number[]
  /** UD relation of each token to its head, e.g. `nsubj`, `nsubj:pass`, `obl:agent`. */
  readonly relations: readonly string[]
  /** 0..1 for each token: how far its arc is to be trusted (agreement between two parsers). */
  readonly trust: readonly number[]
}

/** A sentence: its span, and the paragraph it stands in. */
export interface Sentence extends Span {
  readonly paragraph: number
  /** True for a title, a heading or a caption: telegraphic, often without a finite verb. */
  readonly isHeadline: boolean
}

/**
 * Everything that depends on the language of the articles. Another language is another folder under
 * `languages/` that fills this contract: word tables, time rules, and a treebank to train the parser on. What stands in
 * no table the engine does not know: `test/support/spanish` is a language in a dozen words.
 */
export interface Language {
  /** ISO 639-1, e.g. `en`. */
  readonly id: string
  readonly furniture: readonly FurnitureRule[]
  readonly sentences: SentenceLexicon
  /** Cuts one sentence into tokens; `offset` is where it begins in the article. */
  readonly tokenize: (text: string, offset: number) => Token[]
  /** Corrects part of speech by context. */
  readonly tag: (tokens: readonly Token[]) => Token[]
  /** The clause analysis: who does what to whom rests on it. */
  readonly parse: (tokens: readonly Token[]) => SyntaxTree
  readonly timexes: TimexLanguage
  readonly actors: ActorLexicon
  readonly events: EventLexicon
  readonly writeTitle: TitleWriter
}
