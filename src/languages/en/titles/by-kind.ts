import { isPlural, joinNames, possessive } from './names.ts'
import {
  aboutOf,
  doersOf,
  isInfinitive,
  isKilling,
  phrase,
  targetsOf,
  topicOf,
  victimOf,
  type Fields,
  type Phrase,
} from './phrase.ts'
import { withArticle } from './topics.ts'

const withTail = (start: string, ...tail: readonly string[]): string =>
  [start, ...tail].filter((piece) => piece !== '').join(' ')

const talks = (fields: Fields): Phrase => {
  const named = [...fields.initiators, ...doersOf(fields)]
  const others = fields.mediators.filter((name) => !named.includes(name))
  const place = fields.place === undefined ? '' : `in ${fields.place}`
  const isPair = fields.initiators.length > 1
  const brokers = others.length === 0 ? '' : `${isPair ? 'via' : 'with'} ${joinNames(others)}`
  const rest = withTail('talks', place, brokers)
  switch (fields.phase) {
    case 'opened':
      return phrase('open', 'opens', rest)
    case 'resumed':
      return phrase('resume', 'resumes', rest)
    case 'closed':
      return phrase('end', 'ends', rest)
    case 'suspended':
      return phrase('break off', 'breaks off', rest)
    case 'stalled':
      return phrase('stall in', 'stalls in', rest)
    case 'announced':
      return { ...phrase('arrange', 'arranges', rest), isDirect: true }
    default:
      return isPair || others.length > 0 || isPlural(fields.initiators)
        ? phrase('hold', 'holds', rest)
        : phrase('take part in', 'takes part in', rest)
  }
}

const proposal = (fields: Fields): Phrase => {
  const topic = topicOf(fields)
  const target = targetsOf(fields)
  if (fields.triggerLemma === 'invite') return phrase('invite', 'invites', target || 'the other side')
  if (fields.phase === 'demanded')
    return phrase('demand', 'demands', topic ?? (target === '' ? 'terms' : `terms from ${target}`))
  if (topic?.startsWith('to ') === true) return phrase('offer', 'offers', topic)
  if (fields.phase === 'countered') return phrase('answer', 'answers', topic ?? 'the proposal')
  return phrase(
    'put forward',
    'puts forward',
    `${topic ?? 'terms'}${target === '' || topic?.includes(' to ') === true ? '' : ` to ${target}`}`,
  )
}

const rejection = (fields: Fields): Phrase => {
  const topic = topicOf(fields)
  const [target] = fields.targets
  if (topic?.startsWith('to ') === true) return phrase('refuse', 'refuses', topic)
  if (topic?.startsWith('no ') === true) return phrase('rule out', 'rules out', topic.slice(3))
  return phrase(
    'reject',
    'rejects',
    topic ?? (target === undefined ? 'the terms' : `${possessive(target)} terms`),
  )
}

const acceptance = (fields: Fields): Phrase => {
  const topic = topicOf(fields)
  if (topic?.startsWith('to ') === true) return phrase('agree', 'agrees', topic)
  return fields.phase === 'partial'
    ? phrase('partly accept', 'partly accepts', topic ?? 'the terms')
    : phrase('accept', 'accepts', topic ?? 'the terms')
}

const DEAL = /agreement|deal|accord|pact|treaty|contract|settlement|ground|understanding/iu

/** A deal as it is told of those who made it: "the truce" without whom it is between. */
export const dealOf = (fields: Fields): string =>
  withArticle((topicOf(fields) ?? 'the deal').replace(/ (?:between|with) .*$/u, ''))

const agreement = (fields: Fields): Phrase => {
  const deal = dealOf(fields)
  switch (fields.phase) {
    case 'began':
      return phrase('observe', 'observes', deal)
    case 'extended':
      return phrase('extend', 'extends', deal)
    case 'violated':
      return phrase('breach', 'breaches', deal)
    case 'ended':
      return phrase('end', 'ends', deal)
    default:
      return DEAL.test(deal) ? phrase('reach', 'reaches', deal) : phrase('agree on', 'agrees on', deal)
  }
}

const BACK_AT_WORK = new Set(['come back to work', 'stream back', 'report back'])
const LETTING = new Set(['let', 'allow', 'permit'])

const concession = (fields: Fields): Phrase => {
  const topic = topicOf(fields)
  // "allowed civilians out": they were nobody's captives.
  if (fields.phase === 'release' && LETTING.has(fields.triggerLemma))
    return phrase('let', 'lets', `${topic ?? 'people'} leave`)
  if (fields.phase === 'release') return phrase('release', 'releases', topic ?? 'captives')
  if (fields.triggerLemma === 'strike') return phrase('take', 'takes', `${topic ?? 'the group'} off a list`)
  if (BACK_AT_WORK.has(fields.phrase ?? '')) return phrase('go back to work', 'goes back to work')
  if (fields.phase === 'withdrawal') return phrase('pull back', 'pulls back', topic ?? 'forces')
  return phrase('ease', 'eases', topic ?? 'restrictions')
}

const strike = (fields: Fields): Phrase => {
  if (fields.triggerLemma === 'exchange') return phrase('exchange', 'exchanges', 'fire')
  if (fields.targets.length === 0 && fields.initiators.length > 1)
    return phrase('fight', 'fights', 'each other')
  const target = targetsOf(fields) || fields.place || ''
  const topic = topicOf(fields)
  if (isKilling(fields))
    return phrase('kill', 'kills', victimOf(fields) ?? (target === '' ? 'opponents' : `people of ${target}`))
  switch (fields.phase) {
    case 'rocket':
      return target === '' ? phrase('open fire', 'opens fire') : phrase('fire on', 'fires on', target)
    case 'abduction':
      return phrase('seize', 'seizes', victimOf(fields) ?? 'captives')
    case 'walkout':
      return phrase('strike', 'strikes', fields.targets.length > 0 ? `against ${target}` : '')
    case 'lockout':
      return phrase('lock out', 'locks out', target === '' ? 'workers' : target)
    case 'sanction':
      return phrase(
        'impose',
        'imposes',
        `${topic ?? 'sanctions'}${fields.targets.length > 0 ? ` on ${target}` : ''}`,
      )
    default:
      return target === ''
        ? phrase('go on the attack', 'goes on the attack')
        : phrase('attack', 'attacks', target)
  }
}

const DENIALS = new Set(['deny', 'disclaim'])
const VOWS = new Set(['vow', 'swear', 'pledge', 'promise'])

/** "denied that …" is told in more words than a title has. */
const deniedOf = (fields: Fields): string =>
  (fields.topic?.startsWith('that') === true ? undefined : topicOf(fields)) ?? 'the charge'

const pressure = (fields: Fields): Phrase => {
  const target = targetsOf(fields)
  const about = aboutOf(fields)
  switch (fields.phase) {
    case 'accusation': {
      // "denied any part in it": told as it is.
      if (fields.status === 'denied' && DENIALS.has(fields.triggerLemma))
        return { ...phrase('deny', 'denies', deniedOf(fields)), isDenial: true }
      if (target === '') return phrase('make accusations', 'makes accusations')
      const isBlame = fields.triggerLemma === 'blame'
      return isBlame
        ? phrase('blame', 'blames', `${target}${about}`)
        : phrase('accuse', 'accuses', `${target}${about.startsWith(' of ') ? about : ''}`)
    }
    case 'protest':
      return phrase('protest', 'protests', target === '' ? '' : `against ${target}`)
    case 'appeal':
      return phrase('press', 'presses', `${target}${isInfinitive(about) ? about : ''}`.trim())
    default:
      if (VOWS.has(fields.triggerLemma))
        return isInfinitive(about)
          ? phrase('vow', 'vows', about.trim())
          : phrase('vow to press on', 'vows to press on', target === '' ? '' : `against ${target}`)
      return fields.triggerLemma === 'insist'
        ? phrase('stand firm', 'stands firm', target === '' ? '' : `against ${target}`)
        : phrase('warn', 'warns', target)
  }
}

/** What is said of a kind where its verb cannot stand in a title. */
export const BY_KIND: Readonly<Record<Fields['kind'], (fields: Fields) => Phrase>> = {
  talks,
  proposal,
  rejection,
  acceptance,
  agreement,
  concession,
  strike,
  pressure,
}
