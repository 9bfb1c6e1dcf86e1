import type { EventKind } from '../../model/event-kinds.ts'
import type { Status } from '../../model/event-kinds.ts'
import type { NounRow } from './lexicon.ts'
import { indexVerbRows, matchVerb, nounArguments, type VerbMatch } from './match-verbs.ts'
import { actorsOf, classesOf, type Scene } from './nominals.ts'
import { castOfNoun, castOfVerb, type Cast } from './participants.ts'
import { withoutEchoes } from './echoes.ts'
import { isImperative } from './find-demands.ts'
import { isOwnOrder } from './own-order.ts'
import { factualityOf } from './status.ts'
import { dependents, relationOf, tokenAt } from './tree.ts'

/** An act found in a sentence, before it is dated and its roles are settled. */
export interface Candidate {
  readonly kind: EventKind
  readonly phase?: string
  readonly status: Status
  readonly confidence: number
  /** Index of the trigger token. */
  readonly trigger: number
  readonly theme: number | undefined
  /** Head of what the act is about: for titles. */
  readonly topic: number | undefined
  readonly cast: Cast
  /** Somebody or something else than a side is named as acting: the speaker did not. */
  readonly hasOtherSubject: boolean
  /** Classes of the subject: who or what acts. */
  readonly actingClasses: ReadonlySet<string>
  readonly rule: string
  /** The verb that tells it, in base form with its particles; a noun has none. */
  readonly phrase?: string
  /** Told by the negation of its opposite: "will not give in". */
  readonly isByNegation?: boolean
  /** Between the main sides, where the text names none. */
  readonly mutual?: boolean
  /** Gives way to an act told below it. */
  readonly yields?: boolean
  /** Takes in the acts of its complement: "scrambled to reach a deal" tells one act. */
  readonly absorbs?: boolean
}

export interface EventIndex {
  readonly verbs: ReturnType<typeof indexVerbRows>
  readonly nouns: ReadonlyMap<string, readonly NounRow[]>
}

/** Prepares the lexicon for look-up by lemma. Done once for a run. */
export const indexLexicon = (lexicon: Scene['lexicon']): EventIndex => {
  const nouns = new Map<string, NounRow[]>()
  for (const row of lexicon.nounRows) {
    for (const noun of row.nouns) nouns.set(noun, [...(nouns.get(noun) ?? []), row])
  }
  return { verbs: indexVerbRows(lexicon.verbRows), nouns }
}

/** True where a sentence holds a word that can signal an act: only such sentences are parsed. */
export const mayHoldEvent = (lemmas: Iterable<string>, index: EventIndex): boolean => {
  for (const lemma of lemmas) if (index.verbs.has(lemma) || index.nouns.has(lemma)) return true
  return false
}

interface Outcome {
  readonly kind: EventKind
  readonly phase?: string
  readonly status: Status
}

/** What a row means once negation and factuality are in; undefined: no act of its own. */
const outcomeOf = (scene: Scene, match: VerbMatch): Outcome | undefined => {
  const { row, verb } = match
  if (isImperative(scene, verb)) return undefined
  const read = factualityOf(scene.tree, verb, scene.lexicon)
  const told =
    isOwnOrder(scene, verb) && read.status !== 'denied' ? { ...read, status: 'occurred' as const } : read
  const phase = row.phase === undefined ? {} : { phase: row.phase }
  const base: Outcome = { kind: row.kind, ...phase, status: row.status ?? 'occurred' }
  if (row.onlyNegated === true)
    return told.isConditional || told.status === 'unreal' ? undefined : { ...base, status: 'occurred' }
  if (told.status === 'unreal' || told.isConditional) return undefined
  if (told.isAlleged && row.kind !== 'strike') return undefined
  if (match.isNegated) {
    const rule = row.negated ?? 'drop'
    if (rule === 'drop') return undefined
    if (rule === 'denied')
      return told.status === 'occurred' || told.status === 'planned'
        ? { ...base, status: 'denied' }
        : undefined
    return { ...rule, status: 'occurred' }
  }
  if (told.status === 'denied') {
    const rule = row.negated ?? 'drop'
    if (rule === 'drop') return undefined
    return rule === 'denied' ? { ...base, status: 'denied' } : { ...rule, status: 'occurred' }
  }
  if (told.status === 'occurred' && row.onlyPlanned === true) return undefined
  if (told.status === 'occurred' || row.status !== undefined) return base
  // "the war will go on" is a word of somebody's, not an act between the sides.
  if (row.mutual === true) return undefined
  if (row.planned) return { status: 'occurred', ...row.planned }
  // What is voiced in an offer, a demand or a refusal is the act itself, however it is hedged.
  const isSpeech = ['proposal', 'rejection', 'pressure', 'acceptance'].includes(row.kind)
  if (isSpeech && told.status === 'possible') return undefined
  return { ...base, status: told.status }
}

/** "a janitor rejected the broom": a subject that names no side and stands for none. */
const isOtherSubject = (scene: Scene, { predicate, theme }: VerbMatch): boolean => {
  const { subject } = predicate
  if (subject === undefined || subject === theme || tokenAt(scene.tree, subject).upos === 'PRON') return false
  const classes = classesOf(scene, subject)
  return !['actor', 'group', 'crowd', 'workers', 'armed', 'terms', 'talks', 'deal', 'truce', 'attack'].some(
    (name) => classes.has(name),
  )
}

/** "whatever deal is reached", "any truce": none in particular. */
const isGeneric = (scene: Scene, theme: number | undefined): boolean =>
  theme !== undefined &&
  dependents(scene.tree, theme, 'det', 'nmod:poss').some((child) =>
    ['whatever', 'whichever'].includes(tokenAt(scene.tree, child).lemma),
  )

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
  dependents(scene.tree, verb, 'mark', 'case').some((child) => tokenAt(scene.tree, child).lemma === 'since')

/** Acts told by verbs. Each verb tells one act; a noun that is its theme tells none beside it. */
const verbCandidates = (scene: Scene, index: EventIndex, taken: Set<number>): Candidate[] => {
  const found: Candidate[] = []
  scene.tree.tokens.forEach((token, verb) => {
    if (!['VERB', 'AUX', 'ADJ', 'NOUN'].includes(token.upos) || !index.verbs.has(token.lemma)) return
    if (token.upos === 'NOUN' && token.xpos !== 'VBG') return
    for (const match of bestMatch(matchVerb(scene, verb, index.verbs))) {
      if (match.theme !== undefined) taken.add(match.theme)
      const isTold =
        !isGeneric(scene, match.theme) && !(DEEDS.has(match.row.kind) && isAttribute(scene, verb))
      const outcome = isTold ? outcomeOf(scene, match) : undefined
      if (!outcome || (match.row.mutual === true && isSince(scene, verb))) continue
      found.push({
        ...outcome,
        confidence: match.row.confidence,
        trigger: verb,
        theme: match.theme,
        topic:
          match.row.roles?.subject === 'topic'
            ? (match.predicate.subject ?? match.predicate.object)
            : (match.predicate.object ?? match.theme),
        cast: castOfVerb(scene, match, outcome.kind),
        hasOtherSubject: isOtherSubject(scene, match),
        actingClasses: classesOf(scene, match.predicate.subject),
        rule: `${match.row.kind}/${match.row.verbs[0] ?? ''}`,
        ...(match.row.mutual === true ? { mutual: true } : {}),
        phrase: match.phrase,
        ...(match.isNegated && outcome.status !== 'denied' ? { isByNegation: true } : {}),
        ...(match.row.yields === true && outcome.kind === match.row.kind ? { yields: true } : {}),
        ...(match.row.complementVerbs ? { absorbs: true } : {}),
      })
      taken.add(verb)
      break
    }
  })
  return found
}

/** Acts told by nouns: "its attack on …", "after the minister's threat". */
const nounCandidates = (
  scene: Scene,
  index: EventIndex,
  taken: ReadonlySet<number>,
  hasDate: (noun: number) => boolean,
  isHeadline: boolean,
): Candidate[] => {
  const { tree, lexicon } = scene
  const found: Candidate[] = []
  tree.tokens.forEach((token, noun) => {
    if (taken.has(noun) || !['NOUN', 'PROPN'].includes(token.upos)) return
    const compound = dependents(tree, noun, 'compound', 'amod').map(
      (child) => `${tokenAt(tree, child).lemma} ${token.lemma}`,
    )
    const rows = [...compound, token.lemma].flatMap((lemma) => index.nouns.get(lemma) ?? [])
    const args = nounArguments(tree, noun)
    const meant = rows.filter(
      (each) =>
        each.of === undefined ||
        args.some(
          ({ tie, head }) =>
            (tie === 'of' || tie === 'in') && each.of?.some((name) => classesOf(scene, head).has(name)),
        ),
    )
    if (meant.length === 0 || relationOf(tree, noun) === 'compound' || isHeadline) return
    const told = factualityOf(tree, noun, lexicon)
    if ((told.status !== 'occurred' && told.status !== 'planned') || told.isConditional) return
    if (told.isAlleged) return
    if (dependents(tree, noun, 'det').some((det) => lexicon.negators.has(tokenAt(tree, det).lemma))) return
    const dated = hasDate(noun)
    const hit = meant
      .map((row) => ({ row, cast: castOfNoun(scene, noun, row) }))
      .find(({ row, cast }) => {
        const has = {
          initiator: cast.initiators.length > 0,
          target: cast.targets.length > 0,
          date: dated,
          nothing: true,
        }
        return row.needs.some((need) => has[need])
      })
    if (!hit) return
    const { row, cast } = hit
    const status: Status = told.status
    found.push({
      kind: row.kind,
      ...(row.phase === undefined ? {} : { phase: row.phase }),
      status,
      confidence: row.confidence,
      trigger: noun,
      theme: undefined,
      topic: nounArguments(tree, noun).find(({ tie }) => tie === 'of' || tie === 'on' || tie === 'to')?.head,
      cast,
      hasOtherSubject: false,
      ...(row.kind === 'strike' && row.needs.includes('nothing') ? { mutual: true } : {}),
      actingClasses: new Set<string>(),
      rule: `${row.kind}/${row.nouns[0] ?? ''}`,
    })
  })
  return found
}

/**
 * Finds the acts that a sentence tells.
 *
 * @param hasDate Says whether a noun has a time expression of its own ("the Oct. 7 attack").
 */
export const findCandidates = (
  scene: Scene,
  index: EventIndex,
  hasDate: (noun: number) => boolean,
  isHeadline = false,
): Candidate[] => {
  const taken = new Set<number>()
  const verbs = verbCandidates(scene, index, taken)
  const nouns = nounCandidates(scene, index, taken, hasDate, isHeadline)
  return withoutEchoes(scene, [...verbs, ...nouns]).sort((a, b) => a.trigger - b.trigger)
}

/** The sides a candidate names in any role. */
export const castIds = (scene: Scene, candidate: Candidate): readonly string[] => {
  const { initiators, targets, mediators } = candidate.cast
  return [...initiators, ...targets, ...mediators, ...actorsOf(scene, candidate.theme).ids]
}
