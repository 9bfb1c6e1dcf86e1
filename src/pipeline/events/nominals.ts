import { unique } from '../../base/order.ts'
import type { ActorMention } from '../actors/mention.ts'
import { isPrivate } from './is-private.ts'
import type { EventLexicon } from './lexicon.ts'
import { counted } from './counted.ts'
import { antecedent } from './voice.ts'
import { dependents, prepositionOf, relationOf, tokenAt, type Tree } from './tree.ts'

/** A sentence as the event rules see it: its tree, and the actor mention that covers each token. */
export interface Scene {
  readonly tree: Tree
  readonly mentionAt: readonly (ActorMention | undefined)[]
  readonly lexicon: EventLexicon
  /** Classes of the talks, deal or stoppage that "it" and "they" may stand for: told just before. */
  readonly topical?: readonly string[]
  readonly typeOf?: (id: string) => string | undefined
}

/** Lines a sentence's actor mentions up with its tokens; the longest mention wins. */
export const buildScene = (tree: Tree, mentions: readonly ActorMention[], lexicon: EventLexicon): Scene => {
  const mentionAt: (ActorMention | undefined)[] = tree.tokens.map(() => undefined)
  const longestFirst = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const mention of longestFirst) {
    tree.tokens.forEach((token, index) => {
      if (token.start >= mention.start && token.end <= mention.end) mentionAt[index] ??= mention
    })
  }
  return { tree, mentionAt, lexicon }
}

const nameParts = (tree: Tree, head: number): number[] => [
  head,
  ...dependents(tree, head, 'flat', 'appos').flatMap((child) => [child, ...dependents(tree, child, 'flat')]),
]

const idsOf = (mention: ActorMention | undefined): readonly string[] =>
  mention === undefined || mention.isVenue === true ? [] : mention.ids

/** The sides and people that a nominal names. */
export interface Named {
  readonly ids: readonly string[]
  readonly people: readonly string[]
}

const namedBy = (scene: Scene, head: number, depth: number): ActorMention[] => {
  const { tree, mentionAt } = scene
  const index = antecedent(tree, head)
  if (index !== head && depth < 4) {
    const found = namedBy(scene, index, depth + 1)
    // "goods from Norland, which hit back": what acts is no mere place.
    const place = mentionAt[index]
    return found.length === 0 && place !== undefined && relationOf(tree, head) === 'nsubj' ? [place] : found
  }
  const found: ActorMention[] = []
  const isOfNoCountry = isPrivate(tree, scene.lexicon, index)
  const add = (candidates: readonly number[]): boolean => {
    for (const candidate of candidates) {
      const mention = mentionAt[candidate]
      const ids = idsOf(mention)
      if (isOfNoCountry && ids.some((id) => scene.typeOf?.(id) === 'country')) continue
      if (mention && ids.length > 0) found.push(mention)
    }
    return found.length > 0
  }
  if (add(nameParts(tree, index))) {
    // "Egyptian and Qatari mediators": the mention may hold the nearer adjective only.
    for (const child of dependents(tree, index, 'amod', 'compound', 'nmod:poss')) {
      const next = tree.tokens[child + 1]
      if (next?.upos === 'CCONJ' || next?.text === ',') add([child])
    }
    // "envoys of Norland and Sudland": the mention may end before the conjunction.
    const [first] = found
    tree.tokens.forEach((token, inside) => {
      if (first && token.start >= first.start && token.end <= first.end) add(dependents(tree, inside, 'conj'))
    })
    return found
  }
  if (
    add(
      dependents(tree, index, 'compound', 'amod', 'nmod:poss', 'nmod:desc').flatMap((child) => [
        child,
        ...dependents(tree, child, 'flat', 'compound', 'conj'),
      ]),
    )
  )
    return found
  if (depth > 3 || isOfNoCountry) return found
  // "delegates representing the Norlandic government"
  for (const verb of dependents(tree, index, 'acl')) {
    if (!scene.lexicon.words.representing.has(tokenAt(tree, verb).lemma)) continue
    const sides = dependents(tree, verb, 'obj').flatMap((child) => namedBy(scene, child, depth + 1))
    if (sides.length > 0) return sides
  }
  for (const child of dependents(tree, index, 'nmod', 'nmod:poss', 'obl')) {
    const preposition = prepositionOf(tree, child)
    const venue = mentionAt[child]
    if (
      preposition !== undefined &&
      tree.grammar.ties.residence.has(preposition) &&
      venue?.isVenue === true &&
      scene.lexicon.words.spokesmen.has(tokenAt(tree, index).lemma)
    )
      return [venue]
    if (
      preposition === undefined ||
      tree.grammar.ties.belonging.has(preposition) ||
      tree.grammar.ties.examples.has(preposition)
    ) {
      found.push(...namedBy(scene, child, depth + 1))
      for (const other of dependents(tree, child, 'conj')) found.push(...namedBy(scene, other, depth + 1))
      if (found.length > 0) return found
    }
  }
  return found
}

/**
 * The actors that a nominal stands for: itself, its apposition, its modifier, or what it is "of"; and those
 * coordinated with it. "Israeli officials and Hamas" names both; a venue names nobody.
 *
 * @example actorsOf(scene, indexOf('officials')).ids // ['israel', 'hamas']
 */
export const actorsOf = (scene: Scene, head: number | undefined): Named => {
  if (head === undefined) return { ids: [], people: [] }
  const inner = counted(scene, head)
  const heads = [inner, ...dependents(scene.tree, inner, 'conj')]
  if (inner !== head) heads.push(...dependents(scene.tree, head, 'conj'))
  const mentions = heads.flatMap((each) => namedBy(scene, each, 0))
  return {
    ids: unique(mentions.flatMap((mention) => mention.ids)),
    people: unique(mentions.flatMap((mention) => (mention.person === undefined ? [] : [mention.person]))),
  }
}

/**
 * Classes of a nominal: those of its noun in the lexicon, `actor` where it names a side, `place-name`,
 * `person`, `group`, `workers`; coordinated nouns add theirs.
 */
export const classesOf = (scene: Scene, head: number | undefined): ReadonlySet<string> => {
  if (head === undefined) return NOBODY
  const known = KNOWN_CLASSES.get(scene) ?? new Map<number, ReadonlySet<string>>()
  if (known.size === 0) KNOWN_CLASSES.set(scene, known)
  const cached = known.get(head)
  if (cached) return cached
  const classes = readClasses(scene, head)
  known.set(head, classes)
  return classes
}

const NOBODY: ReadonlySet<string> = new Set(['nobody'])
/** A nominal is asked for its classes by many rows: read once a sentence. */
const KNOWN_CLASSES = new WeakMap<Scene, Map<number, ReadonlySet<string>>>()

const readClasses = (scene: Scene, head: number): ReadonlySet<string> => {
  const classes = new Set<string>()
  const { tree, mentionAt, lexicon } = scene
  const { grammar } = tree
  classes.add('any')
  const inner = counted(scene, head)
  for (const each of [head, inner, ...dependents(tree, inner, 'conj')]) {
    const { lemma: written, upos } = tokenAt(tree, each)
    // "Gunmen" at the start of a sentence passes for a name.
    const lemma = grammar.singularOf(written)
    classes.add(lemma)
    // A tagger that misses a plural leaves it in the lemma.
    for (const name of lexicon.nounClasses[lemma] ?? lexicon.nounClasses[grammar.withoutPlural(lemma)] ?? [])
      classes.add(name)
    for (const child of dependents(tree, each, 'compound', 'amod')) {
      const pair = `${tokenAt(tree, child).lemma} ${lemma}`
      classes.add(pair)
      for (const name of lexicon.nounClasses[pair] ?? []) classes.add(name)
    }
    if (
      upos === 'PRON' &&
      grammar.reference.ofTopics.has(lemma) &&
      /^(?:nsubj|obj)/u.test(relationOf(tree, each))
    ) {
      const before = toldBefore(scene, each)
      for (const name of before.length > 0 ? before : (scene.topical ?? [])) classes.add(name)
    }
    // "the first round": of the talks spoken of, else of anything.
    if (isRound(scene, each)) classes.delete('routine')
    for (const id of idsOf(mentionAt[each])) {
      const type = scene.typeOf?.(id)
      if (type !== undefined) classes.add(type)
    }
    if (dependents(tree, each, 'amod').some((child) => lexicon.words.holding.has(tokenAt(tree, child).lemma)))
      classes.add('captives')
    if (lexicon.words.armed.has(lemma)) classes.add('armed')
    if (lexicon.words.crowds.has(lemma)) classes.add('crowd')
    if (lexicon.words.workers.has(lemma)) classes.add('workers')
    if (lexicon.words.groups.has(lemma)) classes.add('group')
    if (upos === 'PROPN') classes.add('person')
    const mention = mentionAt[each]
    if (mention?.isVenue === true || (upos === 'PROPN' && mention === undefined)) classes.add('place-name')
    if (mention?.person !== undefined) classes.add('person')
    if (mention?.via === 'person' && mention.ids.length > 0) classes.add('statesman')
    if (mention?.via === 'office' && !mention.isAttributive && !mention.isPossessive) classes.add('statesman')
    // "three Americans": people of a country, whom a number tells from the country itself.
    if (mention?.via === 'demonym' && dependents(tree, each, 'nummod').length > 0) classes.add('captives')
  }
  if (actorsOf(scene, head).ids.length > 0) classes.add('actor')
  if (isActorItself(scene, inner)) classes.add('agent')
  return classes
}

/** What the talks, deals and stoppages are that "it" and "they" may stand for. */
export const TOPICAL: ReadonlySet<string> = new Set(['talks', 'deal', 'truce', 'stoppage', 'terms'])

/** "A truce took effect and, although it expired": the deal that was the subject before "it". */
const toldBefore = (scene: Scene, pronoun: number): string[] => {
  if (!relationOf(scene.tree, pronoun).startsWith('nsubj')) return []
  const found: string[] = []
  for (let index = 0; index < pronoun; index++) {
    const { upos } = tokenAt(scene.tree, index)
    if (upos !== 'NOUN' || !relationOf(scene.tree, index).startsWith('nsubj')) continue
    for (const name of classesOf(scene, index)) if (name === 'deal' || name === 'truce') found.push(name)
  }
  return found
}

const isRound = ({ tree, lexicon, topical = [] }: Scene, index: number): boolean =>
  topical.includes('talks') &&
  lexicon.words.rounds.has(tokenAt(tree, index).lemma) &&
  dependents(tree, index, 'nmod').length === 0

/** The nominal is a side or its people, not merely something of theirs: "officials", not "Israel's position". */
const isActorItself = (scene: Scene, head: number): boolean =>
  [head, ...dependents(scene.tree, head, 'conj')].some(
    (each) =>
      nameParts(scene.tree, antecedent(scene.tree, each)).some((part) => {
        const mention = scene.mentionAt[part]
        return mention !== undefined && (mention.ids.length > 0 || mention.person !== undefined)
      }) || ['group', 'workers'].some((name) => humanClass(scene, each) === name),
  )

const humanClass = ({ tree, lexicon: { words } }: Scene, index: number): string | undefined => {
  const { lemma } = tokenAt(tree, index)
  return words.workers.has(lemma)
    ? 'workers'
    : words.groups.has(lemma) || words.spokesmen.has(lemma)
      ? 'group'
      : undefined
}
