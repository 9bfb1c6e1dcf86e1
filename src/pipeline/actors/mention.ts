import type { Span } from '../../model/span.ts'
import type { Token } from '../language.ts'

/** By what words a side is named. */
export type ActorVia =
  | 'name' // Israel, Hamas, the United Nations
  | 'alias' // a name that only the dispute file gives
  | 'demonym' // Israeli, the Iranians
  | 'metonym' // Moscow, the White House
  | 'person' // Benjamin Netanyahu
  | 'office' // the prime minister, Israeli officials, Hamas leaders, his office
  | 'group-noun' // the militant group, the union, the country
  | 'sides' // the two sides, both parties, each other
  | 'mediators' // the mediators, unnamed
  | 'pronoun' // he, it, their
  | 'first-person' // we, our: whoever speaks; see `resolveFirstPerson`

/** A place in an article that stands for one side or several. Mentions never overlap and are in text order. */
export interface ActorMention extends Span {
  /** The one side meant; undefined for none known (a person nobody places, "we") and for several. */
  readonly id: string | undefined
  /** All sides meant: none, one, or several ("the two sides", "the two Koreas"). */
  readonly ids: readonly string[]
  readonly via: ActorVia
  /** The person named or meant, by the fullest name that the corpus gives. */
  readonly person?: string
  /** Followed by a possessive mark, or a possessive itself: "Israel's demand", "its demand". */
  readonly isPossessive: boolean
  /** Modifies the noun behind it: "Israeli strike", "Hamas demands", "the Egyptian-brokered deal". */
  readonly isAttributive: boolean
  /** Names a place here, not a government: "talks in Cairo". */
  readonly isVenue: boolean
  /** The participle behind the hyphen: `brokered` in "Egyptian-brokered", `backed` in "Iran-backed". */
  readonly compound?: string
  /** Told as a mediator: "Egyptian mediators", "the mediators". */
  readonly isMediating: boolean
  /** First and last token of the mention in its sentence, the last one exclusive. */
  readonly firstToken: number
  readonly lastToken: number
  /** Index of the sentence in the article. */
  readonly sentence: number
  /** Inside quotation marks: somebody else says it. */
  readonly isQuoted: boolean
  /** 0..1: how sure the side is, given that the words are read right. */
  readonly confidence: number
}

/** A news outlet or agency: it reports, it takes no part. */
export interface SourceMention extends Span {
  readonly name: string
  readonly sentence: number
}

/** A sentence as the actors stage takes it. */
export interface ActorSentence {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly paragraph: number
}

/** An article as the actors stage takes it. */
export interface ActorArticle {
  readonly text: string
  readonly sentences: readonly ActorSentence[]
  /** Tells whose "President" a text without a nationality means. */
  readonly outlet?: string
}
