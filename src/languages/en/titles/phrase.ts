import type { TitleWriter } from '../../../pipeline/merge/fuse.ts'
import { isPlural, joinNames, possessive, withoutOwnAdjective } from './names.ts'
import { cleanTopic } from './topics.ts'

export type Fields = Parameters<TitleWriter>[0]

/** A predicate in three pieces, so that it can be turned: base form, third person, and what follows. */
export interface Phrase {
  readonly base: string
  readonly third: string
  readonly rest: string
  /** Told as it is, whatever the status: "calls a strike" of one that is planned. */
  readonly isDirect?: boolean
  /** Denies by its own word: "denies any part in it". */
  readonly isDenial?: boolean
}

export const phrase = (base: string, third: string, rest = ''): Phrase => ({ base, third, rest })

/**
 * Who acts, in a title: those who began, else those who brokered. "Tries to persuade Norland and Sudland" is told of
 * who tries: whoever stands in what is tried is no doer.
 */
export const doersOf = ({ initiators, mediators, topic = '' }: Fields): readonly string[] =>
  initiators.length > 0 &&
  !(mediators.length > 0 && initiators.length > 1 && initiators.every((name) => topic.includes(name)))
    ? initiators
    : mediators.length > 0
      ? mediators
      : initiators

/** "Rejects the group’s demands" is told with the name, unless the group is the doer. */
const withOwner = ({ topic, owner }: Fields, doers: readonly string[]): string | undefined =>
  topic === undefined || owner === undefined || doers.includes(owner.name)
    ? topic
    : topic.replace(owner.words, possessive(owner.name))

export const topicOf = (fields: Fields): string | undefined => {
  const doers = doersOf(fields)
  const topic = cleanTopic(
    withOwner(fields, doers),
    isPlural(doers),
    fields.targets[0] === undefined ? undefined : possessive(fields.targets[0]),
  )
  return topic && withoutOwnAdjective(withoutDoers(topic, doers), doers)
}

/** "signs the pact with Sudland", of a pact that Norland and Sudland sign. */
const withoutDoers = (topic: string, doers: readonly string[]): string => {
  const [what = topic, whom] = topic.split(/\swith\s(?=[^\s]+(?:\s\p{Lu}\S*)*$)/u)
  return whom !== undefined && doers.length > 1 && doers.includes(whom) ? what : topic
}

/** Who is killed or taken: "one of its commanders" is the struck side's, whoever struck. */
export const victimOf = (fields: Fields): string | undefined => {
  const [struck] = fields.targets
  const topic = topicOf(fields)
  return struck === undefined ? topic : topic?.replace(/\b(?:its|their)\b/iu, possessive(struck))
}

/** What words aimed at somebody say, with the space before it; empty where nothing is told. */
export const aboutOf = (fields: Fields): string => {
  const [word = '', ...rest] = (fields.about ?? '').split(' ')
  const said = cleanTopic(rest.join(' '), isPlural(doersOf(fields)))
  // "to respect what they …": a verb without what it governs.
  const isCut =
    said !== undefined &&
    ((rest.length > 1 && !said.includes(' ') && word === 'to') || /\s(?:it|them|this|that|so)$/u.test(said))
  return said === undefined || isCut ? '' : ` ${word} ${said}`
}

/** @example isInfinitive(' never to disarm') // true */
export const isInfinitive = (about: string): boolean => /^ (?:(?:never|not) )?to /u.test(about)

export const targetsOf = ({ targets }: Fields): string => joinNames(targets)

const KILLING = new Set([
  'kill',
  'killing',
  'murder',
  'massacre',
  'slaughter',
  'execute',
  'execution',
  'shooting',
])

/** People die of it: whom it hit tells more than that it hit, where it can be said. */
export const isKilling = (fields: Fields): boolean =>
  fields.phase === 'assassination' ||
  (fields.phase === 'campaign' && KILLING.has(fields.triggerLemma) && topicOf(fields) !== undefined)
