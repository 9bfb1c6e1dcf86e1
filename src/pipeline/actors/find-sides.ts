import { by } from '../../base/order.ts'
import type { ActorRole } from '../../model/actor.ts'
import { tallyRoles } from './tally-roles.ts'
import type { ActorKnowledge } from './knowledge.ts'
import { sideName } from './side-name.ts'
import type { ActorArticle, ActorMention } from './mention.ts'

/** The sides of a dispute and their roles. */
export interface FoundSides {
  /** `stated`: the dispute file says so; `found`: read from the text. */
  readonly basis: 'stated' | 'found'
  readonly title: string
  readonly parties: readonly string[]
  readonly mediators: readonly string[]
  /** The dispute file's actors in its order, or the parties and mediators found; then all others named. */
  readonly actors: readonly { readonly id: string; readonly name: string; readonly role: ActorRole }[]
}

/**
 * Who the dispute is between, who mediates, and who else acts. A dispute file decides alone; actors that it
 * does not name get the role `other`.
 *
 * @example findSides(articles, mentions, knowledge).title // 'Israel and Hamas'
 */
export const findSides = (
  articles: readonly ActorArticle[],
  mentions: readonly (readonly ActorMention[])[],
  knowledge: ActorKnowledge,
  title?: string,
): FoundSides => {
  const { sides, parties, mediators, basis } = knowledge
  const { actors } = tallyRoles(articles, mentions, knowledge.lexicon.roleCues)
  const nameOf = (id: string): string => sideName(id, knowledge)
  const listed = new Set(sides.map((side) => side.id))
  const busiest = by<string>(
    (id) => -(actors.get(id)?.acts ?? 0),
    (id) => id,
  )
  const others = [...actors.keys()].filter((id) => !listed.has(id)).sort(busiest)
  return {
    basis,
    title: title ?? knowledge.lexicon.phrases.disputeTitle(parties.map(nameOf)),
    parties,
    mediators,
    actors: [
      ...sides.map(({ id, name, role }) => ({ id, name, role })),
      ...others.map((id) => ({ id, name: nameOf(id), role: 'other' as const })),
    ],
  }
}
