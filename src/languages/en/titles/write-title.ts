import type { TitleWriter } from '../../../pipeline/merge/fuse.ts'
import { BY_KIND } from './by-kind.ts'
import { byVerb } from './by-verb.ts'
import { dealTakesCourse, impersonal, stalledTalks, takesCourse } from './impersonal.ts'
import { capitalise, insideSentence, isPlural, joinNames } from './names.ts'
import { doersOf, type Fields, type Phrase } from './phrase.ts'
import { cleanTopic } from './topics.ts'

const EACH_OTHER = ['each other']

/** Both sides do to each other what they do. */
const mutual = (fields: Fields): Fields => {
  const { kind, phase, initiators, targets } = fields
  const isSaid = targets.length > 1 && targets.every((name) => initiators.includes(name))
  // Whom several condemn is left unsaid; whom two accuse, where nobody is named, is the other.
  const isMeant =
    kind === 'pressure' &&
    phase === 'accusation' &&
    targets.length === 0 &&
    initiators.length === 2 &&
    !fields.phrase?.startsWith('condemn')
  return isSaid || isMeant ? { ...fields, targets: EACH_OTHER } : fields
}

const predicateOf = (fields: Fields, { base, third, rest, isDirect, isDenial }: Phrase): string => {
  const isMany = isPlural(doersOf(fields))
  const isPlain = isDenial === true || (isDirect === true && fields.status === 'planned')
  const status = isPlain ? 'occurred' : fields.status
  const verb = {
    occurred: isMany ? base : third,
    planned: `${isMany ? 'plan' : 'plans'} to ${base}`,
    possible: `may ${base}`,
    denied: `${isMany ? 'do' : 'does'} not ${base}`,
  }[status]
  return rest === '' ? verb : `${verb} ${rest}`
}

/**
 * Writes a title a sub-editor would let stand, from an event's fields alone.
 *
 * @example writeTitle({ kind: 'rejection', status: 'occurred', initiators: ['Israel'], topic: 'the demands', … })
 * // 'Israel rejects the demands'
 */
export const writeTitle: TitleWriter = (given) => {
  const addressee = cleanTopic(given.addressee, isPlural(doersOf(given)))
  const fields = mutual({
    ...given,
    initiators: given.initiators.map(insideSentence),
    targets: addressee === undefined ? given.targets.map(insideSentence) : [addressee],
    mediators: given.mediators.map(insideSentence),
  })
  const doers = doersOf(fields)
  if (doers.length === 0) return capitalise(impersonal(fields))
  if (takesCourse(fields)) return dealTakesCourse(fields)
  const said = byVerb(fields)
  if (
    said === undefined &&
    fields.kind === 'talks' &&
    fields.phase === 'stalled' &&
    fields.status === 'occurred'
  )
    return stalledTalks(doers)
  const told = said ?? BY_KIND[fields.kind](fields)
  return capitalise(`${joinNames(doers)} ${predicateOf(fields, told)}`)
}
