import { thirdPerson } from '../conjugate.ts'
import { aboutOf, isInfinitive, phrase, targetsOf, topicOf, type Fields, type Phrase } from './phrase.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(',').map((word) => word.trim()))

/** Verbs that tell an act only with what they govern; the kind's own word is clearer. */
const LIGHT = list(
  'be,have,say,come,face,get,keep,take,put,make,give,do,go,see,include,allow,tell,report,hear,witness,describe',
)

/** Verbs whose object is whoever they are aimed at. */
const AIMED = list(
  `accuse,blame,warn,threaten,urge,implore,condemn,denounce,criticize,criticise,slam,blast,rebuke,press,pressure,
  call on,call upon,appeal to,plead with,lash out at,attack,bomb,bombard,shell,raid,storm,pound,invade,strike,hit,target,
  ambush,besiege,blockade,sanction,lock out,retaliate against,fire on,fire at`,
)

/** Verbs that ask or order, clear only with what they ask for. */
const ASKING = list('ask,order,tell,beg,exhort,instruct,beseech')

/** Verbs that only announce the act: the status says it already. */
const ANNOUNCING = list(
  'prepare,plan,announce,schedule,set,continue,begin,start,break out,erupt,resume,come under,apply,ready,prepared,willing,pit',
)

/** What is told by these is told, though the act itself lies ahead. */
const DIRECT = list('call,call for,order,prefer,want,consider,seek')

/** Predicates that need nothing after them. */
const WHOLE = list(
  `go back to work,return to work,stop fighting,lay down arms,lay down tools,down tools,walk off the job,go on strike,
  walk out,shake hands,take to the streets,march`,
)

/** Meetings that their verb tells better than "holds talks". */
const OF_TALKS = list(
  `pull out of,walk out of,walk away from,withdraw from,return from,break off,break up,call off,suspend,halt,cancel,
  postpone,restart,conduct,attend,visit,join,quit,host,lead,sponsor,chair,cut short,boycott`,
)

/** Efforts that their infinitive tells: "tries to restart talks". */
const EFFORTS = list('try,struggle,scramble,strive,seek,work,attempt')

/** Verbs that throw or turn something at somebody: what they govern can be followed by whom it hits. */
const AIMING = list(
  'launch,fire,lob,hurl,unleash,carry out,conduct,mount,wage,stage,reignite,resume,rain,impose,slap,spread,expand,order',
)

/** What is done with a deal, said as it is. */
const SIGNING = list(
  'sign,initial,ratify,clinch,agree on,agree to,call off,scrap,tear up,order,declare,confirm',
)

/** What one side does for the talks of others. */
const OF_ONE = list('host,lead,sponsor,chair')

/** Words that two sides throw at each other. */
const TRADED = list('exchange,trade,swap')

/** Rockets fly at a target, sanctions and strikes fall on it. */
const aimWord = (topic: string): string =>
  /rocket|missile|drone|shell|mortar|fire/iu.test(topic)
    ? 'at'
    : /war|offensive|campaign|invasion|troops|soldiers|forces|reinforcements/iu.test(topic)
      ? 'against'
      : 'on'

const isAimedAlready = (topic: string): boolean =>
  /\s(?:on|at|against|into|over)\s|\b(?:invasion|bombardment|siege|occupation|shelling|bombing) of\s/iu.test(
    topic,
  )

/** The verb's own particle does not come twice: "hold out for" + "for a deal". */
const withoutEcho = (verb: string, topic: string): string => {
  const words = verb.split(' ')
  for (let from = 1; from < words.length; from++) {
    const tail = `${words.slice(from).join(' ')} `
    if (topic.toLowerCase().startsWith(tail)) return topic.slice(tail.length)
  }
  return topic
}

const told = (verb: string, rest: string): Phrase => ({
  ...phrase(verb, thirdPerson(verb), rest),
  ...(DIRECT.has(verb) ? { isDirect: true } : {}),
})

const READY = list('ready,prepared,willing')

const negated = (verb: string, topic: string): Phrase | undefined => {
  if (topic.startsWith('no ')) return verb === 'be' ? undefined : told(verb, topic)
  // "is not willing to talk"
  if (READY.has(verb)) return topic.startsWith('to ') ? phrase('refuse', 'refuses', topic) : undefined
  if (verb === 'have') return told(verb, `no ${topic.replace(/^(?:a|an|any|the)\s+/iu, '')}`)
  return phrase(`refuse to ${verb}`, `refuses to ${verb}`, topic.replace(/^not\s+/iu, ''))
}

const ofWords = (fields: Fields, verb: string, topic: string | undefined): Phrase | undefined => {
  const target = targetsOf(fields)
  const about = aboutOf(fields)
  if (TRADED.has(verb) && topic !== undefined) return told('trade', topic)
  if (ASKING.has(verb) && target !== '' && isInfinitive(about)) return told(verb, `${target}${about}`)
  if (verb === 'threaten' && isInfinitive(about)) return told(verb, about.trim())
  if (AIMED.has(verb) && target !== '') return told(verb, `${target}${about}`)
  return ['announce', 'file', 'consider'].includes(verb) && topic !== undefined
    ? told(verb, topic)
    : undefined
}

const names = ({ initiators, targets }: Fields, topic: string): boolean =>
  [...initiators, ...targets].some((name) => topic.includes(name.slice(0, 4)))

/** The title's predicate from the verb that the text tells the act by; undefined where the kind's own is clearer. */
export const byVerb = (fields: Fields): Phrase | undefined => {
  const { kind, phrase: verb, isByNegation } = fields
  if (verb === undefined) return undefined
  const given = topicOf(fields)
  const whole = given === undefined ? undefined : withoutEcho(verb, given)
  // "does not pay no ransom"
  const topic = fields.status === 'denied' ? whole?.replace(/^(?:no|any)\s+/iu, '') : whole
  if (kind === 'pressure') return ofWords(fields, verb, topic)
  if (WHOLE.has(verb) && !isByNegation) return told(verb, '')
  if (topic === undefined)
    return kind === 'strike' && AIMED.has(verb) && fields.targets.length > 0
      ? told(verb, targetsOf(fields))
      : undefined
  if (kind === 'agreement') return SIGNING.has(verb) ? told(verb, topic) : undefined
  // "proposes a proposed deal"
  if (verb.length > 5 && topic.toLowerCase().includes(verb.slice(0, 5))) return undefined
  if (kind === 'talks') {
    const isTheirs = !fields.initiators.some((name) => topic.includes(name.slice(0, 4)))
    if (isTheirs && EFFORTS.has(verb) && topic.startsWith('to ')) return told(verb, topic)
    const isFit = OF_TALKS.has(verb) && !(OF_ONE.has(verb) && fields.initiators.length > 1)
    return isTheirs && isFit ? told(verb, topic) : undefined
  }
  if (isByNegation) return kind === 'rejection' ? negated(verb, topic) : undefined
  // "parliament strikes the group from the list" strikes nobody.
  if (kind === 'concession' && verb === 'strike') return undefined
  if (ANNOUNCING.has(verb) || LIGHT.has(verb)) return undefined
  const target = targetsOf(fields)
  const isAimed = kind === 'strike' && target !== '' && AIMING.has(verb)
  const aim = isAimed && !names(fields, topic) && !isAimedAlready(topic) ? ` ${aimWord(topic)} ${target}` : ''
  return told(verb, `${topic}${aim}`)
}
