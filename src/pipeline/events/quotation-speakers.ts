import type { Speech } from './attribution.ts'
import type { ActorMention } from '../actors/mention.ts'
import type { Sentence, Token } from '../language.ts'

/** Who speaks in a quotation, and for which sides. */
export interface QuotationSpeaker {
  /** None for a pronoun that stands for nobody known. */
  readonly name?: string
  readonly ids: readonly string[]
}

interface SpokenSentence extends Sentence {
  readonly tokens: readonly Token[]
  readonly actors: readonly ActorMention[]
}

/** A sentence as far as its quotation marks go. */
interface Quoted {
  readonly paragraph: number
  /** Nothing in it stands outside quotation marks. */
  readonly isWhole: boolean
  /** The quotation goes on behind it. */
  readonly isOpen: boolean
  readonly speaker: QuotationSpeaker | undefined
}

/** Words between a verb of saying and who says it: "said on Monday Ana Moe" is too far. */
const REACH = 2

/**
 * Tells for each sentence that is nothing but quotation who says it: the speaker is named where the quotation ends,
 * or in the sentence before it, in the same paragraph or, for a paragraph of its own, in the one before.
 *
 * @example “We reject it. It is an insult,” the minister said. // both sentences are the minister's
 */
export const quotationSpeakers = (
  text: string,
  sentences: readonly SpokenSentence[],
  reporting: ReadonlySet<string>,
): (QuotationSpeaker | undefined)[] => {
  const read = readQuotations(text, sentences, reporting)
  return read.map((quoted, index) => {
    if (!quoted.isWhole || quoted.speaker) return undefined
    let ahead = index
    while (read[ahead]?.isOpen && read[ahead + 1]?.paragraph === quoted.paragraph) ahead += 1
    if (ahead > index && read[ahead]?.speaker) return read[ahead]?.speaker
    for (let back = index - 1; back >= 0; back -= 1) {
      const before = read[back]
      if (!before || quoted.paragraph - before.paragraph > 1) return undefined
      if (before.speaker) return before.speaker
      if (!before.isWhole) return undefined
    }
    return undefined
  })
}

const readQuotations = (
  text: string,
  sentences: readonly SpokenSentence[],
  reporting: ReadonlySet<string>,
): Quoted[] => {
  let isOpen = false
  let paragraph = -1
  return sentences.map((sentence) => {
    // A paragraph starts outside; one that goes on quoting says so by a mark of its own.
    if (sentence.paragraph !== paragraph) isOpen = false
    paragraph = sentence.paragraph
    let isWhole = isOpen || /^["“]/u.test(text.slice(sentence.start, sentence.end))
    const outside = sentence.tokens.map((token) => {
      const mark = text.charAt(token.start)
      if (mark === '“') isOpen = true
      else if (mark === '”') isOpen = false
      else if (mark === '"') isOpen = !isOpen
      if (!isOpen && /[\p{L}\p{N}]/u.test(token.text)) isWhole = false
      return !isOpen
    })
    return { paragraph, isWhole, isOpen, speaker: speakerIn(text, sentence, outside, reporting) }
  })
}

/** Whoever stands beside a verb of saying outside the quotation. */
const speakerIn = (
  text: string,
  { tokens, actors }: SpokenSentence,
  outside: readonly boolean[],
  reporting: ReadonlySet<string>,
): QuotationSpeaker | undefined => {
  for (const [index, token] of tokens.entries()) {
    if (outside[index] !== true || !reporting.has(token.lemma) || token.upos !== 'VERB') continue
    const beside = actors.find(
      (actor) =>
        outside[actor.firstToken] === true &&
        (Math.abs(index - actor.lastToken) < REACH || Math.abs(actor.firstToken - index) < REACH),
    )
    if (!beside || (beside.ids.length === 0 && beside.person === undefined)) continue
    const name =
      beside.person ?? (beside.via === 'pronoun' ? undefined : text.slice(beside.start, beside.end))
    return { ...(name === undefined ? {} : { name }), ids: beside.ids }
  }
  return undefined
}

/** A sentence that only quotes is said by whoever is named beside the quotation. */
export const withSpeaker = (speech: Speech, quoted: QuotationSpeaker | undefined): Speech =>
  quoted === undefined || speech.speaker !== undefined
    ? speech
    : { ...speech, ...(quoted.name === undefined ? {} : { speaker: quoted.name }), speakerIds: quoted.ids }
