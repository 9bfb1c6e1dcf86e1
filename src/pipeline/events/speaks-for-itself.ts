import type { Candidate } from './candidate.ts'
import { classesOf, type Scene } from './nominals.ts'
import { dependents, isTiedBy, tokenAt } from './tree.ts'

type Classes = ReadonlySet<string>

const any = (classes: Classes, ...names: readonly string[]): boolean =>
  names.some((name) => classes.has(name))

/** Any crowd may burn or wave; who protests, or is called a protester, or shuts a road, does so against somebody. */
const isProtest = ({ lexicon }: Scene, { sense, actingClasses }: Candidate, undergoes: Classes): boolean =>
  undergoes.has('protest') ||
  (actingClasses.has('crowd') &&
    (sense === 'protest' || any(actingClasses, ...lexicon.words.protesters) || undergoes.has('route')))

/** "the bombing killed two", "two were killed in an ambush" */
const isToll = (scene: Scene, { trigger, actingClasses }: Candidate): boolean =>
  (actingClasses.has('attack') && !actingClasses.has('routine')) ||
  dependents(scene.tree, trigger, 'obl').some((head) => {
    const means = classesOf(scene, head)
    return any(means, 'attack', 'warrior') && !any(means, 'routine', 'place')
  })

/** "the battle of the two rivers took place in May", "shelling resumed" */
const isFighting = (undergoes: Classes): boolean => undergoes.has('combat') && !undergoes.has('routine')

const isForce = (scene: Scene, candidate: Candidate, undergoes: Classes): boolean => {
  const { actingClasses, phase, trigger, phrase = '' } = candidate
  if (actingClasses.has('warrior')) return true
  if (phase === 'abduction') return undergoes.has('political')
  if (phase === 'sanction') return false
  const [verb = ''] = phrase.split(' ')
  if (scene.lexicon.words.unmistakable.has(verb))
    return any(undergoes, 'place', 'place-name', 'troops', 'agent')
  if (any(undergoes, 'place', 'troops') && candidate.sense === 'assault') return true
  if (isFighting(undergoes)) return !isTiedBy(scene.tree, trigger, scene.tree.grammar.times.since)
  return any(undergoes, 'casualties', 'captives') && isToll(scene, candidate)
}

const isTally = ({ tree }: Scene, trigger: number): boolean =>
  dependents(tree, trigger, 'aux').some((child) => ['VBP', 'VBZ'].includes(tokenAt(tree, child).xpos))

/** "In the last act the prisoner is freed." */
const isTimeless = ({ tree }: Scene, trigger: number): boolean =>
  dependents(tree, trigger, 'aux').some((child) => {
    const { lemma, xpos } = tokenAt(tree, child)
    return tree.grammar.auxiliaries.passive.has(lemma) && ['VBP', 'VBZ'].includes(xpos)
  })

/**
 * Where no sides are known, some acts are what they are: rebels and bombs, the taking of towns and of dissidents,
 * crowds in the streets, workers out, a peace treaty signed.
 *
 * @param undergoes Classes of what undergoes the act.
 */
export const speaksForItself = (scene: Scene, candidate: Candidate, undergoes: Classes): boolean => {
  const { kind, phase, status, trigger, actingClasses, sense } = candidate
  if (status === 'possible') return false
  if (tokenAt(scene.tree, trigger).upos === 'NOUN') return false
  if (phase === 'protest') return isProtest(scene, candidate, undergoes)
  if (phase === 'walkout')
    return actingClasses.has('workers') && (undergoes.has('stoppage') || sense === 'walkout')
  if (phase === 'release' && isTimeless(scene, trigger)) return false
  if (phase === 'release')
    return undergoes.has('political') || (actingClasses.has('warrior') && undergoes.has('captives'))
  if (kind === 'agreement') return undergoes.has('peace') && status === 'occurred'
  return kind === 'strike' && !isTally(scene, trigger) && isForce(scene, candidate, undergoes)
}
