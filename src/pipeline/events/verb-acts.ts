import type { EventKind, Status } from '../../model/event-kinds.ts'
import { phaseOfAct } from './act-phase.ts'
import type { Candidate } from './candidate.ts'
import type { EventIndex } from './event-index.ts'
import { isImperative } from './find-demands.ts'
import { matchVerb, type VerbMatch } from './match-verbs.ts'
import { nounArguments } from './noun-arguments.ts'
import { classesOf, type Scene } from './nominals.ts'
import { isOwnOrder } from './own-order.ts'
import { castOfVerb } from './participants.ts'
import { factualityOf } from './status.ts'
import { dependents, hasWord, isTiedBy, relationOf, tokenAt } from './tree.ts'

interface Outcome {
  readonly kind: EventKind
  readonly phase?: string
  readonly status: Status
}

/** What a row means once negation and factuality are in; undefined: no act of its own. */
const outcomeOf = (
  scene: Scene,
  match: VerbMatch,
  hasDay: (verb: number) => boolean,
): Outcome | undefined => {
  const { row, verb } = match
  if (isImperative(scene, verb)) return undefined
  const read = factualityOf(scene.tree, verb, scene.lexicon)
  const told =
    isOwnOrder(scene, verb) && read.status !== 'denied' ? { ...read, status: 'occurred' as const } : read
  const phase = phaseOfAct(scene.tree, row, match.theme ?? match.predicate.object)
  const base: Outcome = { kind: row.kind, ...phase, status: row.status ?? 'occurred' }
  if (row.onlyNegated === true && !isUntil(scene, verb))
    return told.isConditional || told.status === 'unreal' ? undefined : { ...base, status: 'occurred' }
  if (told.status === 'unreal' || told.isConditional) return undefined
  if (told.isAlleged && row.kind !== 'strike') return undefined
  // "brokered a truce to end the war": what it is meant to bring is neither done nor planned.
  if (told.isAim && told.status === 'possible' && DEEDS_OF_PEACE.has(row.kind)) return undefined
  if (match.isNegated && !(told.status === 'occurred' && isUntil(scene, verb))) {
    const rule = row.negated ?? 'drop'
    if (rule === 'drop') return undefined
    if (rule === 'denied')
      return told.status === 'occurred' || told.status === 'planned'
        ? { ...base, status: 'denied' }
        : undefined
    return { ...rule, status: 'occurred' }
  }
  if (row.onlyNegated === true && isUntil(scene, verb)) return undefined
  if (told.status === 'denied') {
    const rule = row.negated ?? 'drop'
    if (rule === 'drop') return undefined
    return rule === 'denied' ? { ...base, status: 'denied' } : { ...rule, status: 'occurred' }
  }
  if (told.status === 'occurred' && row.onlyPlanned === true) return undefined
  if (told.status === 'occurred' || row.status !== undefined) return base
  // "the war will go on" is a word of somebody's, not an act between the sides.
  if (row.mutual === true) return undefined
  // "will raise tariffs on June 1": what has its day, and no "unless", is no mere threat.
  if (row.planned && !(told.status === 'planned' && hasDay(verb) && !hasCondition(scene)))
    return { status: 'occurred', ...row.planned }
  // What is voiced in an offer, a demand or a refusal is the act itself, however it is hedged.
  const isSpeech = ['proposal', 'rejection', 'pressure', 'acceptance'].includes(row.kind)
  if (isSpeech && told.status === 'possible') return undefined
  return { ...base, status: told.status }
}

const hasCondition = ({ tree, lexicon }: Scene): boolean =>
  tree.tokens.some(
    ({ lemma }, index) => lexicon.conditionals.has(lemma) && relationOf(tree, index) === 'mark',
  )

const DEEDS_OF_PEACE: ReadonlySet<EventKind> = new Set(['concession', 'agreement'])

/** "did not resume until August": then it did. */
const isUntil = ({ tree }: Scene, verb: number): boolean =>
  dependents(tree, verb, 'obl').some(
    (child) => child > verb && isTiedBy(tree, child, tree.grammar.times.limits),
  ) && dependents(tree, verb, 'aux').some((child) => tokenAt(tree, child).xpos === 'VBD')

/** "a janitor rejected the broom": a subject that names no side and stands for none. */
const isOtherSubject = (scene: Scene, { predicate, theme, row }: VerbMatch): boolean => {
  const { subject } = predicate
  if (row.roles?.subject === 'topic' || row.roles?.subject === 'target') return false
  if (subject === undefined || subject === theme || tokenAt(scene.tree, subject).upos === 'PRON') return false
  const classes = classesOf(scene, subject)
  return !['actor', 'group', 'crowd', 'workers', 'armed', 'terms', 'talks', 'deal', 'truce', 'attack'].some(
    (name) => classes.has(name),
  )
}

/** "whatever deal is reached", "abide by any accord reached": none in particular. */
const isGeneric = ({ tree }: Scene, { theme, isNegated, verb }: VerbMatch): boolean => {
  if (theme === undefined) return false
  const { freeChoice, any } = tree.grammar.reference
  const isDescribed = relationOf(tree, verb).startsWith('acl') && tree.heads[verb] === theme
  return (
    hasWord(tree, theme, freeChoice, 'det', 'nmod:poss') ||
    (isDescribed && !isNegated && hasWord(tree, theme, any, 'det'))
  )
}

const DEEDS: ReadonlySet<EventKind> = new Set(['strike', 'concession'])

/** "a captured soldier", "the freed women": known from before, unless its agent or day stands by it. */
const isAttribute = ({ tree }: Scene, verb: number): boolean =>
  relationOf(tree, verb) === 'amod' &&
  tokenAt(tree, verb).xpos === 'VBN' &&
  (tree.children[verb] ?? []).every((child) => tokenAt(tree, child).upos === 'ADV')

const bestMatch = (matches: readonly VerbMatch[]): VerbMatch[] =>
  [...matches].sort((a, b) => b.row.confidence - a.row.confidence)

/** "since the war began" tells when, not what. */
const isSince = (scene: Scene, verb: number): boolean =>
  hasWord(scene.tree, verb, scene.tree.grammar.times.since, 'mark', 'case')

/** What an act is about: its object, or the subject where a row says so. */
const topicOf = (scene: Scene, { row, predicate, theme }: VerbMatch): number | undefined => {
  // "The truce saw the release of 40 captives": who was let go.
  const freed =
    theme !== undefined && classesOf(scene, theme).has('letting go')
      ? nounArguments(scene.tree, theme).find(({ tie }) => scene.tree.grammar.ties.genitive.has(tie))?.head
      : undefined
  if (freed !== undefined) return freed
  // "The council is prepared to act": what it is prepared to do.
  if (row.adjective === true && predicate.object === predicate.subject) return undefined
  // "Officials confirmed the deal": the deal, though who tells of it takes no part.
  const isOfObject = theme !== undefined && theme === predicate.object && row.kind === 'agreement'
  return row.roles?.subject === 'topic' && !isOfObject
    ? (predicate.subject ?? predicate.object)
    : (predicate.object ?? theme)
}

/** Acts told by verbs. Each verb tells one act; a noun that is its theme tells none beside it. */
export const verbCandidates = (
  scene: Scene,
  index: EventIndex,
  taken: Set<number>,
  hasDay: (verb: number) => boolean,
): Candidate[] => {
  const found: Candidate[] = []
  scene.tree.tokens.forEach((token, verb) => {
    if (!index.verbs.has(token.lemma) || !['VERB', 'AUX', 'ADJ', 'NOUN'].includes(token.upos)) return
    if (token.upos === 'NOUN' && token.xpos !== 'VBG') return
    // "the offer was rejected": the auxiliary of a passive tells nothing by itself.
    if (relationOf(scene.tree, verb) === 'aux:pass') return
    for (const match of bestMatch(matchVerb(scene, verb, index.verbs))) {
      if (match.theme !== undefined) taken.add(match.theme)
      const isTold = !isGeneric(scene, match) && !(DEEDS.has(match.row.kind) && isAttribute(scene, verb))
      const outcome = isTold ? outcomeOf(scene, match, hasDay) : undefined
      if (!outcome || (match.row.mutual === true && isSince(scene, verb))) continue
      found.push({
        ...outcome,
        confidence: match.row.confidence,
        trigger: verb,
        theme: match.theme,
        topic: topicOf(scene, match),
        cast: castOfVerb(scene, match, outcome.kind),
        hasOtherSubject: isOtherSubject(scene, match),
        actingClasses: classesOf(scene, match.predicate.subject),
        rule: `${match.row.kind}/${match.row.verbs[0] ?? ''}`,
        ...(match.row.mutual === true ? { mutual: true } : {}),
        phrase: match.phrase,
        ...(match.row.sense === undefined ? {} : { sense: match.row.sense }),
        ...(match.isNegated && outcome.status !== 'denied' ? { isByNegation: true } : {}),
        ...(match.row.yields === true && outcome.kind === match.row.kind ? { yields: true } : {}),
        ...(match.row.complementVerbs ? { absorbs: true } : {}),
        ...(classesOf(scene, match.theme).has('stoppage') ? { isOfStoppage: true } : {}),
      })
      taken.add(verb)
      break
    }
  })
  return found
}
