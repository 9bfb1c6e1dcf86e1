import type { TitleWriter } from '../../pipeline/merge/fuse.ts'
import { thirdPerson } from './conjugate.ts'

type Fields = Parameters<TitleWriter>[0]

/** A predicate in three pieces, so that it can be turned: base form, third person, and what follows. */
interface Phrase {
  readonly base: string
  readonly third: string
  readonly rest: string
}

/** @example join(['Israel', 'Hamas', 'Egypt']) // 'Israel, Hamas and Egypt' */
const join = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

const UNUSABLE =
  /^(?:it|he|she|they|them|him|her|this|that|these|those|which|who|what|something|anything|nothing|one|any|us|you|we|i|there|here|do|so)\b/iu

const LEADING = /^(?:as well as|and|or|of|to the|its|his|her|their|our|my)\s+/iu
const SMALL =
  /^(?:The|A|An|More|Most|All|Some|Any|New|Several|About|Hundreds|Thousands|Dozens|Two|Three|Four|Five|No|Such|Another|Further)\b/u

/** What the act is about, if the text names it in a few words that can stand in a title. */
const topicOf = ({ topic }: Fields): string | undefined => {
  if (topic === undefined) return undefined
  const bare = topic
    .replace(/["“”]/gu, '')
    .replace(LEADING, '')
    .replace(/[,;:]+$/u, '')
    .trim()
  const text = SMALL.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
  const words = text.split(/\s+/u).length
  return text === '' || words > 10 || UNUSABLE.test(text) ? undefined : text
}

const isPlural = (names: readonly string[]): boolean =>
  names.length > 1 ||
  /(?:families|workers|separatists|companies|performers|rebels|nurses|teachers|employers|powers|groups)$/iu.test(
    names[0] ?? '',
  )

const phrase = (base: string, third: string, rest = ''): Phrase => ({ base, third, rest })
const withTail = (start: string, tail: string | undefined): string =>
  tail === undefined || tail === '' ? start : `${start} ${tail}`

const talks = (fields: Fields): Phrase => {
  const tail = [
    fields.place === undefined ? '' : `in ${fields.place}`,
    fields.mediators.length > 0 && !fields.mediators.every((name) => fields.initiators.includes(name))
      ? `via ${join(fields.mediators.filter((name) => !fields.initiators.includes(name)))}`
      : '',
  ]
    .filter((piece) => piece !== '')
    .join(' ')
  const rest = withTail('talks', tail)
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
      return phrase('arrange', 'arranges', rest)
    default:
      return fields.initiators.length > 1
        ? phrase('hold', 'holds', rest)
        : phrase('take part in', 'takes part in', rest)
  }
}

const proposal = (fields: Fields): Phrase => {
  const topic = topicOf(fields)
  const to = fields.targets.length > 0 ? ` to ${join(fields.targets)}` : ''
  if (fields.phase === 'demanded')
    return phrase(
      'demand',
      'demands',
      topic ?? (fields.targets.length > 0 ? `terms from ${join(fields.targets)}` : 'terms'),
    )
  if (fields.phase === 'countered') return phrase('answer', 'answers', topic ?? 'the proposal')
  if (fields.triggerLemma === 'invite')
    return phrase('invite', 'invites', join(fields.targets) || 'the other side')
  return phrase('put forward', 'puts forward', `${topic ?? 'terms'}${to}`)
}

const rejection = (fields: Fields): Phrase => {
  const topic = topicOf(fields)
  const [target] = fields.targets
  return phrase(
    'reject',
    'rejects',
    topic ?? (target === undefined ? 'the terms' : `${possessive(target)} terms`),
  )
}

const agreement = (fields: Fields): Phrase => {
  const deal = (topicOf(fields) ?? 'the deal').replace(/ (?:between|with) .*$/u, '')
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
      return phrase('agree on', 'agrees on', deal)
  }
}

const concession = (fields: Fields): Phrase => {
  const topic = topicOf(fields)
  if (fields.phase === 'release') return phrase('release', 'releases', topic ?? 'captives')
  if (fields.phase === 'withdrawal') return phrase('pull back', 'pulls back', topic ?? 'forces')
  return phrase('ease', 'eases', topic ?? 'restrictions')
}

const strike = (fields: Fields): Phrase => {
  if (fields.targets.length === 0 && fields.initiators.length > 1)
    return phrase('fight', 'fights', 'each other')
  const target = join(fields.targets) || fields.place || 'its opponent'
  const topic = topicOf(fields)
  switch (fields.phase) {
    case 'rocket':
      return phrase('fire on', 'fires on', target)
    case 'assassination':
      return phrase('kill', 'kills', topic ?? `people of ${target}`)
    case 'abduction':
      return phrase('seize', 'seizes', topic ?? 'captives')
    case 'walkout':
      return phrase('strike', 'strikes', fields.targets.length > 0 ? `against ${target}` : '')
    case 'lockout':
      return phrase('lock out', 'locks out', target)
    case 'sanction':
      return phrase(
        'impose',
        'imposes',
        `${topic ?? 'sanctions'}${fields.targets.length > 0 ? ` on ${target}` : ''}`,
      )
    default:
      return phrase('attack', 'attacks', target)
  }
}

const pressure = (fields: Fields): Phrase => {
  const target = join(fields.targets)
  switch (fields.phase) {
    case 'accusation':
      return fields.triggerLemma === 'blame'
        ? phrase('blame', 'blames', target)
        : phrase('accuse', 'accuses', target)
    case 'protest':
      return phrase('protest', 'protests', target === '' ? '' : `against ${target}`)
    case 'appeal':
      return phrase('press', 'presses', target)
    default:
      return ['vow', 'swear', 'pledge', 'promise', 'insist'].includes(fields.triggerLemma)
        ? phrase('vow to press on', 'vows to press on', target === '' ? '' : `against ${target}`)
        : phrase('warn', 'warns', target)
  }
}

const PHRASES: Readonly<Record<Fields['kind'], (fields: Fields) => Phrase>> = {
  talks,
  proposal,
  rejection,
  acceptance: (fields) =>
    phrase(
      fields.phase === 'partial' ? 'partly accept' : 'accept',
      fields.phase === 'partial' ? 'partly accepts' : 'accepts',
      topicOf(fields) ?? 'the terms',
    ),
  agreement,
  concession,
  strike,
  pressure,
}

/** Kinds whose verb says more than their name: "dismisses", "calls for", "bombards". */
const TOLD_BY_VERB: ReadonlySet<Fields['kind']> = new Set([
  'proposal',
  'rejection',
  'acceptance',
  'pressure',
  'strike',
  'concession',
])

/** Verbs that tell an act only with what they govern; the kind's own word is clearer. */
const LIGHT = new Set('be have say come face get keep take put make give do go see include'.split(' '))

/** Verbs whose object is whoever they are aimed at. */
const AIMED_VERBS = new Set(
  `accuse,blame,warn,threaten,urge,implore,condemn,denounce,criticize,criticise,slam,blast,rebuke,press,pressure,call on,call upon,appeal to,lash out at,attack,bomb,bombard,shell,raid,storm,pound,invade,strike,hit,target,ambush,besiege,blockade,sanction,lock out,retaliate against,fire on,fire at`.split(
    ',',
  ),
)

/** Verbs that only announce the act: the status says it already. */
const ANNOUNCING = new Set([
  'prepare',
  'plan',
  'announce',
  'schedule',
  'set',
  'continue',
  'begin',
  'start',
  'break out',
  'erupt',
  'resume',
  'come under',
  'apply',
])

const byVerb = (fields: Fields): Phrase | undefined => {
  const { kind, phrase: verb, isByNegation } = fields
  if (verb === undefined || !TOLD_BY_VERB.has(kind) || ANNOUNCING.has(verb) || LIGHT.has(verb))
    return undefined
  const topic = topicOf(fields)
  const target = join(fields.targets)
  if (isByNegation)
    return kind === 'rejection' && topic !== undefined
      ? phrase(`refuse to ${verb}`, `refuses to ${verb}`, topic)
      : undefined
  if (AIMED_VERBS.has(verb) && target !== '' && (kind === 'pressure' || topic === undefined))
    return phrase(verb, thirdPerson(verb), target)
  if (kind === 'pressure' || topic === undefined) return undefined
  const names = fields.targets.some((name) => topic.includes(name.slice(0, 4)))
  const aim = kind === 'strike' && target !== '' && !names ? ` ${aimWord(topic)} ${target}` : ''
  return phrase(verb, thirdPerson(verb), `${topic}${aim}`)
}

/** Rockets fly at a target, sanctions and strikes fall on it. */
const aimWord = (topic: string): string =>
  /rocket|missile|drone|shell|mortar|fire/iu.test(topic)
    ? 'at'
    : /war|offensive|campaign|invasion/iu.test(topic)
      ? 'against'
      : 'on'

/** Titles of acts that name nobody who acts. */
const impersonal = (fields: Fields): string => {
  const place = fields.place === undefined ? '' : ` in ${fields.place}`
  if (fields.kind === 'talks') {
    const verbs: Readonly<Record<string, string>> = {
      opened: 'open',
      resumed: 'resume',
      closed: 'end',
      suspended: 'are broken off',
      stalled: 'stall',
      announced: 'are arranged',
    }
    const via = fields.mediators.length > 0 ? ` via ${join(fields.mediators)}` : ''
    return `Talks ${verbs[fields.phase ?? ''] ?? 'go on'}${place}${via}`
  }
  if (fields.kind === 'agreement')
    return `${capitalise(topicOf(fields) ?? 'Deal')} ${{ began: 'takes effect', extended: 'is extended', violated: 'is breached', ended: 'ends' }[fields.phase ?? ''] ?? 'is reached'}`
  return capitalise(unsigned(fields))
}

/** An act whose doer the text does not name: "240 hostages released", "Attack on Israel". */
const unsigned = (fields: Fields): string => {
  const topic = topicOf(fields)
  const target = join(fields.targets)
  switch (fields.kind) {
    case 'concession':
      return `${topic ?? 'restrictions'} ${{ release: 'released', withdrawal: 'pulled back', aid: 'eased' }[fields.phase ?? ''] ?? 'eased'}`
    case 'strike':
      if (fields.phase === 'abduction') return `${topic ?? 'captives'} seized`
      if (fields.phase === 'assassination')
        return topic === undefined ? `Killing of people of ${target}` : `${topic} killed`
      return target === ''
        ? `Attack${fields.place === undefined ? '' : ` in ${fields.place}`}`
        : `Attack on ${target}`
    case 'pressure':
      return `${{ accusation: 'Accusation against', threat: 'Warning to', appeal: 'Appeal to', protest: 'Protest against' }[fields.phase ?? ''] ?? 'Pressure on'} ${target === '' ? 'the other side' : target}`
    case 'proposal':
      return `${topic ?? 'terms'} put forward`
    case 'rejection':
      return `${topic ?? 'terms'} rejected`
    default:
      return `${topic ?? 'terms'} accepted`
  }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const titlePhrase = (fields: Fields): Phrase => byVerb(fields) ?? PHRASES[fields.kind](fields)

/**
 * Writes a title a sub-editor would let stand, from an event's fields alone.
 *
 * @example writeTitle({ kind: 'rejection', status: 'occurred', initiators: ['Israel'], topic: 'the demands', … })
 * // 'Israel rejects the demands'
 */
export const writeTitle: TitleWriter = (fields) => {
  const who = fields.initiators.length > 0 ? fields.initiators : fields.mediators
  if (who.length === 0) return impersonal(fields)
  const mutual = fields.targets.length > 1 && fields.targets.every((name) => fields.initiators.includes(name))
  const { base, third, rest } = titlePhrase(mutual ? { ...fields, targets: ['each other'] } : fields)
  const plural = isPlural(who)
  const verb = {
    occurred: plural ? base : third,
    planned: `${plural ? 'plan' : 'plans'} to ${base}`,
    possible: `may ${base}`,
    denied: `${plural ? 'do' : 'does'} not ${base}`,
  }[fields.status]
  return capitalise([join(who), verb, rest].filter((piece) => piece !== '').join(' '))
}
