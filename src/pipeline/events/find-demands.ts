import type { Candidate } from './candidate.ts'
import { actorsOf, classesOf, type Scene } from './nominals.ts'
import { emptyCast } from './participants.ts'
import { predicateOf } from './predicate.ts'
import { reportingVerbOf } from './reporting.ts'
import { dependents, relationOf, tokenAt } from './tree.ts'

/**
 * Demands told by an auxiliary or a bare imperative rather than by a verb of demanding: "Mexico should deploy more
 * guards" asks something of Mexico; "Return to the table", in quotation marks, asks it of whoever is spoken to.
 *
 * @param taken Triggers that tell an act already.
 */
export const findDemands = (scene: Scene, text: string, taken: ReadonlySet<number>): Candidate[] => {
  const found: Candidate[] = []
  scene.tree.tokens.forEach((token, verb) => {
    if (token.upos !== 'VERB' || taken.has(verb)) return
    const candidate = obligation(scene, verb) ?? imperative(scene, text, verb)
    if (candidate) found.push(candidate)
  })
  return found.slice(0, 1)
}

const obligation = (scene: Scene, verb: number): Candidate | undefined => {
  const { tree, lexicon } = scene
  if (
    !dependents(tree, verb, 'aux').some((child) => lexicon.words.obligations.has(tokenAt(tree, child).lemma))
  )
    return undefined
  const { subject, object, isPassive } = predicateOf(tree, verb, lexicon)
  const addressed = isPassive ? object : subject
  if (addressed === undefined || ['acl:relcl', 'advcl'].includes(relationOf(tree, verb))) return undefined
  // "Norland must be stopped" asks nothing of Norland
  const isSide = !isPassive && classesOf(scene, addressed).has('agent')
  const isDeal = ['deal', 'terms'].some((name) => classesOf(scene, addressed).has(name))
  const isForce =
    lexicon.words.endings.has(tokenAt(tree, verb).lemma) &&
    ['attack', 'violence', 'captives'].some((name) => classesOf(scene, addressed).has(name))
  if (!isSide && !isForce && !(isDeal && object !== undefined && !isPassive)) return undefined
  const reporting = reportingVerbOf(tree, verb, lexicon)
  const speaker = reporting === undefined ? undefined : predicateOf(tree, reporting, lexicon).subject
  const ids = actorsOf(scene, speaker).ids
  const targets = isSide ? actorsOf(scene, addressed).ids : []
  if (targets.length > 0 && targets.every((id) => ids.includes(id))) return undefined
  const cast = emptyCast()
  cast.initiators.push(...ids)
  cast.targets.push(...targets)
  cast.people.push(...actorsOf(scene, speaker).people)
  return {
    ...(isForce ? { kind: 'pressure', phase: 'appeal' } : { kind: 'proposal', phase: 'demanded' }),
    status: 'occurred',
    confidence: 0.55,
    trigger: verb,
    theme: undefined,
    topic: object,
    cast,
    hasOtherSubject: false,
    actingClasses: new Set<string>(),
    rule: isForce ? 'pressure/must' : 'proposal/must',
  }
}

/** A bare verb that opens what is quoted, and those joined to it: "Return to the table and sign". */
export const isImperative = (scene: Scene, verb: number): boolean => {
  const { tree } = scene
  const head = tree.heads[verb] ?? -1
  if (
    relationOf(tree, verb).startsWith('conj') &&
    head >= 0 &&
    dependents(tree, verb, 'nsubj', 'aux').length === 0
  ) {
    return tokenAt(tree, verb).xpos.startsWith('VB') && isImperative(scene, head)
  }
  if (!['VB', 'VBP'].includes(tokenAt(tree, verb).xpos)) return false
  if (!['root', 'ccomp', 'parataxis'].includes(relationOf(tree, verb))) return false
  if (dependents(tree, verb, 'nsubj', 'aux', 'mark', 'expl', 'csubj').length > 0) return false
  const before = tree.tokens
    .slice(0, verb)
    .filter(({ upos }) => !['PUNCT', 'ADV', 'CCONJ', 'INTJ'].includes(upos))
  return before.length <= 1
}

const imperative = (scene: Scene, text: string, verb: number): Candidate | undefined => {
  const { tree } = scene
  if (!isImperative(scene, verb) || relationOf(tree, verb).startsWith('conj')) return undefined
  if (!/["“”]/u.test(text)) return undefined
  const below = [...(tree.children[verb] ?? []), verb].flatMap((child) => [...classesOf(scene, child)])
  if (
    !below.some((name) =>
      [
        'talks',
        'deal',
        'table',
        'captives',
        'attack',
        'troops',
        'barrier',
        'truce',
        'arms',
        'terms',
        'penalties',
      ].includes(name),
    )
  )
    return undefined
  const cast = emptyCast()
  return {
    kind: 'pressure',
    phase: 'appeal',
    status: 'occurred',
    confidence: 0.5,
    trigger: verb,
    theme: undefined,
    topic: undefined,
    cast,
    hasOtherSubject: false,
    actingClasses: new Set<string>(),
    rule: 'pressure/imperative',
  }
}
