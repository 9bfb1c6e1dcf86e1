import type { ActorMention } from './mention.ts'

/**
 * Gives "we", "our" and "I" the side of whoever speaks; other mentions come back as they are.
 *
 * @example resolveFirstPerson(we, ['israel']) // { …we, id: 'israel', ids: ['israel'], confidence: 0.8 }
 */
export const resolveFirstPerson = (mention: ActorMention, speakerSides: readonly string[]): ActorMention => {
  if (mention.via !== 'first-person' || speakerSides.length === 0) return mention
  const id = speakerSides.length === 1 ? speakerSides[0] : undefined
  return { ...mention, id, ids: speakerSides, confidence: 0.8 }
}
