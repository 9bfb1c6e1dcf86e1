import { sameSet } from '../../base/order.ts'
import type { EventMention } from './event-mention.ts'

const isFight = ({ kind, isAssumed, participants }: EventMention): boolean =>
  kind === 'strike' &&
  isAssumed !== true &&
  participants.initiators.length > 0 &&
  participants.targets.length > 0

/** Both can be of one day: they share days, or one is dated by its publication alone. */
const mayShareDay = (a: EventMention, b: EventMention): boolean =>
  a.date.basis === 'publication' ||
  b.date.basis === 'publication' ||
  a.days === undefined ||
  b.days === undefined ||
  (a.days.startDay <= b.days.endDay && b.days.startDay <= a.days.endDay)

/**
 * Gives a fight that names nobody ("the exchange of fire on Sunday") the sides of the blow told nearest to it in its
 * article that may be of its day; without one it stays between the main parties.
 *
 * @param mentions Those of one article, in order.
 */
export const settleFights = (mentions: readonly EventMention[]): EventMention[] =>
  mentions.map((mention) => {
    // "The war broke out" is the parties' own; "an exchange of fire" may be anybody's.
    if (mention.kind !== 'strike' || mention.isAssumed !== true || mention.phrase !== undefined)
      return mention
    const distance = ({ sentence }: EventMention): number => Math.abs(sentence - mention.sentence)
    const [nearest] = mentions
      .filter((other) => isFight(other) && mayShareDay(other, mention))
      .sort((a, b) => distance(a) - distance(b))
    if (!nearest) return mention
    const { initiators, targets } = nearest.participants
    const sides = [...initiators, ...targets.filter((id) => !initiators.includes(id))]
    if (sameSet(sides, mention.participants.initiators)) return mention
    return { ...mention, participants: { initiators: sides, targets: [], mediators: [] } }
  })
