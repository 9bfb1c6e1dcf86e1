import { actorLexicon } from '../../../src/languages/en/actors/lexicon.ts'
import { SENTENCE_LEXICON } from '../../../src/languages/en/sentence-lexicon.ts'
import { guessedTokens } from '../../support/guessed-tokens.ts'
import { disputeSchema, type Dispute } from '../../../src/model/dispute.ts'
import type { ActorArticle, ActorMention } from '../../../src/pipeline/actors/mention.ts'
import { buildActorKnowledge, tagActors } from '../../../src/pipeline/actors/tag-actors.ts'
import { segment } from '../../../src/pipeline/sentences/segment.ts'

/** Cuts a text into sentences and tokens, as the stages before this one do. */
export const articleOf = (text: string, outlet?: string): ActorArticle => ({
  text,
  ...(outlet === undefined ? {} : { outlet }),
  sentences: segment(text, SENTENCE_LEXICON).map((sentence) => ({
    span: { start: sentence.start, end: sentence.end },
    paragraph: sentence.paragraph,
    tokens: guessedTokens(text.slice(sentence.start, sentence.end), sentence.start),
  })),
})

/** A dispute file in short: names by role. */
export const disputeOf = (sides: {
  readonly parties: readonly (string | readonly string[])[]
  readonly mediators?: readonly (string | readonly string[])[]
  readonly others?: readonly (string | readonly string[])[]
}): Dispute => {
  const actors = (names: readonly (string | readonly string[])[] = []): unknown[] =>
    names.map((entry) => {
      const [name = '', ...aliases] = typeof entry === 'string' ? [entry] : entry
      return { id: name.toLowerCase().replace(/[^a-z0-9]+/gu, '-'), name, aliases }
    })
  return disputeSchema.parse({
    parties: actors(sides.parties),
    mediators: actors(sides.mediators),
    others: actors(sides.others),
  })
}

/** The mentions of a text, read by itself. */
export const mentionsIn = (text: string, dispute?: Dispute, outlet?: string): ActorMention[] => {
  const article = articleOf(text, outlet)
  return tagActors(article, buildActorKnowledge(dispute, [article], actorLexicon))
}

/** A text with each mention and its sides in brackets, as the rows of these tests are written. */
export const bracketed = (
  text: string,
  dispute?: Dispute,
  keep: (mention: ActorMention) => boolean = () => true,
): string => {
  let out = ''
  let at = 0
  for (const mention of mentionsIn(text, dispute).filter(keep)) {
    out += `${text.slice(at, mention.start)}[${text.slice(mention.start, mention.end)}=${mention.ids.join('+') || '?'}]`
    at = mention.end
  }
  return out + text.slice(at)
}
