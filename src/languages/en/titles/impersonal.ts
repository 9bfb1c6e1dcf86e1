import { participle } from '../conjugate.ts'
import { capitalise, joinNames } from './names.ts'
import { aboutOf, isInfinitive, isKilling, targetsOf, topicOf, victimOf, type Fields } from './phrase.ts'
import { withoutArticle } from './topics.ts'

const talks = (fields: Fields): string => {
  const verbs: Readonly<Record<string, string>> = {
    opened: 'open',
    resumed: 'resume',
    closed: 'end',
    suspended: 'are broken off',
    stalled: 'stall',
    announced: 'are arranged',
  }
  const place = fields.place === undefined ? '' : ` in ${fields.place}`
  const via = fields.mediators.length > 0 ? ` via ${joinNames(fields.mediators)}` : ''
  return `Talks ${verbs[fields.phase ?? ''] ?? 'go on'}${place}${via}`
}

/** Nobody "stalls in" talks: they do, whoever sits in them. @example stalledTalks(['Oman']) // 'Talks with Oman stall' */
export const stalledTalks = (names: readonly string[]): string =>
  `Talks ${names.length > 1 ? 'between' : 'with'} ${joinNames(names)} stall`

/** What becomes of a deal: by status, for one and for several. */
const COURSE: Readonly<Record<string, readonly [one: string, many: string, base: string]>> = {
  began: ['takes effect', 'take effect', 'take effect'],
  extended: ['is extended', 'are extended', 'be extended'],
  violated: ['is breached', 'are breached', 'be breached'],
  ended: ['ends', 'end', 'end'],
}
const REACHED = ['is reached', 'are reached', 'be reached'] as const

/** A deal that takes its course: "Seven-day truce between Norland and Sudland takes effect". */
export const dealTakesCourse = (fields: Fields): string => {
  const [one, many, base] = COURSE[fields.phase ?? ''] ?? REACHED
  const topic = topicOf(fields) ?? 'deal'
  const deal =
    fields.initiators.length > 1 ? withoutArticle(topic.replace(/ (?:between|with) .*$/u, '')) : topic
  const isMany = /[^s]s$/iu.test(deal.split(/\s(?:of|on|for|in)\s/u)[0] ?? deal)
  const between = fields.initiators.length > 1 ? ` between ${joinNames(fields.initiators)}` : ''
  const verb = {
    occurred: isMany ? many : one,
    planned: `${isMany ? 'are' : 'is'} to ${base}`,
    possible: `may ${base}`,
    denied: `${isMany ? 'do' : 'does'} not ${base}`,
  }[fields.status]
  return capitalise(`${deal}${between} ${verb}`)
}

/** What was done to something, as it is told: "released", "to be released", "may be released". */
const done = ({ status, topic = '' }: Fields, participle: string): string =>
  ({
    occurred: participle,
    planned: `to be ${participle}`,
    possible: `may be ${participle}`,
    // "No captives released" denies it already.
    denied: /\b(?:no|not)\b/iu.test(topic) ? participle : `not ${participle}`,
  })[status]

/** Steps that their verb tells of what they are done to: "the corridor reopened", "no ransom paid". */
const STEPS = new Set(
  `lift ease open reopen allow let pay unfreeze waive suspend drop cut reduce relax restore deliver send provide scrap
   remove end permit`.split(/\s+/u),
)

/** What is let in to those in need. */
const RELIEF = /truck|lorr|convoy|\baid\b|food|medicine|suppl|shipment|flour|fuel/iu

const givenWay = ({ phase, phrase = '', topic = '' }: Fields): string => {
  if (phase === 'release') return 'released'
  if (phase === 'withdrawal') return 'pulled back'
  if (STEPS.has(phrase.split(' ')[0] ?? '')) return participle(phrase)
  return RELIEF.test(topic) ? 'let in' : 'eased'
}

/** What one strikes with is not what is struck. */
const MEANS =
  /rocket|missile|shell|bomb|drone|grenade|mortar|fire|attack|strike|raid|blast|explosion|shot|mine|device|explosive/iu

const strike = (fields: Fields): string => {
  const topic = topicOf(fields)
  const target = targetsOf(fields)
  const on = target === '' ? (fields.place === undefined ? '' : ` in ${fields.place}`) : ` on ${target}`
  if (isKilling(fields)) {
    const victim = victimOf(fields)
    const unnamed = target === '' ? 'people' : `people of ${target}`
    return victim === undefined || fields.phrase === undefined
      ? `Killing of ${victim ?? unnamed}`
      : `${victim} ${done(fields, 'killed')}`
  }
  switch (fields.phase) {
    case 'abduction':
      return `${topic ?? 'captives'} ${done(fields, 'seized')}`
    case 'walkout':
      return `Strike${target === '' ? '' : ` at ${target}`}`
    case 'lockout':
      return `Lockout${target === '' ? '' : ` of ${target}`}`
    case 'sanction':
      return topic === undefined ? `Sanctions${on}` : `${topic} ${done(fields, 'imposed')}`
    default:
      return `Attack${on === '' && topic !== undefined && !MEANS.test(topic) ? ` on ${topic}` : on}`
  }
}

const pressure = (fields: Fields): string => {
  const [noun, tie] = PRESSING[fields.phase ?? ''] ?? ['pressure', 'on']
  const about = aboutOf(fields)
  const target = targetsOf(fields)
  return `${noun}${target === '' ? '' : ` ${tie} ${target}`}${isInfinitive(about) ? about : ''}`
}

/** Words for pressure by its phase, and what ties on whom it is aimed at. */
const PRESSING: Readonly<Record<string, readonly [string, string]>> = {
  accusation: ['accusation', 'against'],
  threat: ['warning', 'to'],
  appeal: ['appeal', 'to'],
  protest: ['protest', 'against'],
}

const rejection = (topic: string | undefined): string => {
  if (topic?.startsWith('to ') === true) return `refusal ${topic}`
  return topic?.startsWith('no ') === true ? `${topic.slice(3)} ruled out` : `${topic ?? 'terms'} rejected`
}

/** Titles of acts that name nobody who acts: "25 captives released", "Attack on Norland". */
export const impersonal = (fields: Fields): string => {
  const topic = topicOf(fields)
  switch (fields.kind) {
    case 'talks':
      return talks(fields)
    case 'agreement':
      return dealTakesCourse(fields)
    case 'concession':
      return `${topic ?? 'restrictions'} ${done(fields, givenWay(fields))}`
    case 'strike':
      return strike(fields)
    case 'pressure':
      return pressure(fields)
    case 'proposal':
      if (fields.phase === 'demanded' && fields.phrase === undefined)
        return `Demand${fields.targets.length > 0 ? ` on ${targetsOf(fields)}` : ''}`
      return `${topic ?? 'terms'} ${done(fields, 'put forward')}`
    case 'rejection':
      return rejection(topic)
    case 'acceptance':
      return `${topic ?? 'terms'} ${done(fields, 'accepted')}`
  }
}

/** Is a deal told best by what becomes of it? Two sides do not "end" a truce that collapses. */
export const takesCourse = ({ kind, phase, initiators, phrase: verb }: Fields): boolean =>
  kind === 'agreement' &&
  initiators.length > 1 &&
  (phase === 'ended' || phase === 'began') &&
  !['honor', 'honour', 'observe', 'respect', 'terminate', 'scrap', 'tear up'].includes(verb ?? '')
