import type { VerbRow } from './lexicon.ts'
import { matchTail } from './match-tail.ts'
import { actorsOf, classesOf, type Scene } from './nominals.ts'
import { isNegated, isNotYet } from './negation.ts'
import { nounArguments } from './noun-arguments.ts'
import { predicateOf, type Predicate } from './predicate.ts'
import {
  dependents,
  headOf,
  isInfinitive,
  isTiedBy,
  relationOf,
  subtree,
  tokenAt,
  type Tree,
} from './tree.ts'

/** A verb of the text that fits a row: the frame with its arguments found. */
export interface VerbMatch {
  readonly row: VerbRow
  readonly verb: number
  readonly predicate: Predicate
  /** The noun that undergoes the act, where the row names one ("talks" in "resumed talks"). */
  readonly theme: number | undefined
  readonly isNegated: boolean
  /** The verb's base form with its particles and prepositions: 'call on'. */
  readonly phrase: string
}

/** Classes of those who act: an intransitive's subject of these undergoes nothing. */
const WHO: ReadonlySet<string> = new Set([
  'actor',
  'agent',
  'mission',
  'group',
  'person',
  'casualties',
  'any',
  'place',
  'place-name',
])

/** "It captured the town", "Trump imposed tariffs": what is done shows that a side did it, though none is named. */
const mayBeSide = (scene: Scene, subject: number | undefined, { kind }: VerbRow): boolean => {
  if (subject === undefined || kind === 'talks') return false
  const { upos, lemma } = tokenAt(scene.tree, subject)
  if (upos === 'PROPN') return kind === 'strike' || kind === 'concession'
  return upos === 'PRON' && scene.tree.grammar.reference.ofSides.has(lemma)
}

/** "the announcement of a truce, which saw …": what is announced may be what the clause describes. */
const innerAntecedent = (tree: Tree, verb: number, subject: number | undefined): number | undefined =>
  subject !== undefined && relationOf(tree, verb) === 'acl:relcl' && headOf(tree, verb) === subject
    ? dependents(tree, subject, 'nmod').find(
        (child) => child < verb && isTiedBy(tree, child, tree.grammar.ties.genitive),
      )
    : undefined

const anyOf = (classes: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.some((name) => classes.has(name))

/** Index of verb rows by the first word of each of their verbs. */
export const indexVerbRows = (
  rows: readonly VerbRow[],
): ReadonlyMap<string, readonly { row: VerbRow; tail: readonly string[] }[]> => {
  const index = new Map<string, { row: VerbRow; tail: readonly string[] }[]>()
  for (const row of rows) {
    for (const verb of row.verbs) {
      const [firstWord = '', ...tail] = verb.split(' ')
      index.set(firstWord, [...(index.get(firstWord) ?? []), { row, tail }])
    }
  }
  // Longer phrases first: "turn down" before "turn".
  for (const list of index.values()) list.sort((a, b) => b.tail.length - a.tail.length)
  return index
}

const hasComplement = (
  { tree, lexicon }: Scene,
  verb: number,
  form: NonNullable<VerbRow['complement']>,
): boolean =>
  [
    ...dependents(tree, verb, 'xcomp', 'ccomp', 'advcl'),
    // "wants the map to be redrawn": the parser may hang the infinitive on the object.
    ...(form === 'infinitive'
      ? dependents(tree, verb, 'obj').flatMap((noun) => dependents(tree, noun, 'acl'))
      : []),
  ].some((child) => {
    if (child < verb) return false
    if (form === 'infinitive') return isInfinitive(tree, child)
    if (form === 'subjunctive')
      return !isInfinitive(tree, child) && isSubjunctive(tree, child, lexicon.words.obligations)
    return true
  })

/** "that sanctions be lifted", "that Iran must stop": what is wanted, not what is. */
const isSubjunctive = (tree: Tree, verb: number, obligations: ReadonlySet<string>): boolean => {
  const auxiliaries = dependents(tree, verb, 'aux', 'cop').map((child) => tokenAt(tree, child))
  if (auxiliaries.some(({ lemma }) => obligations.has(lemma))) return true
  const finite = auxiliaries[0] ?? tokenAt(tree, verb)
  return finite.xpos === 'VB'
}

/** The rows that a verb fits, in the order of the lexicon, longest phrase first. */
export const matchVerb = (
  scene: Scene,
  verb: number,
  index: ReturnType<typeof indexVerbRows>,
): VerbMatch[] => {
  const { tree, lexicon } = scene
  const candidates = index.get(tokenAt(tree, verb).lemma)
  if (!candidates) return []
  const base = predicateOf(tree, verb, lexicon)
  // Few verbs fit a row: only of these is it asked.
  let known: boolean | undefined
  const isDenied = (): boolean => (known ??= isNegated(tree, verb, lexicon, base.subject))
  const matches: VerbMatch[] = []
  const isAdjective = tokenAt(tree, verb).upos === 'ADJ'
  const particles = dependents(tree, verb, 'compound:prt')
  for (const { row, tail } of candidates) {
    if (
      isAdjective !== (row.adjective === true) &&
      !(row.adjective === true && tokenAt(tree, verb).xpos === 'VBN')
    )
      continue
    const tailed = matchTail(tree, verb, tail, base, particles, lexicon.words.farTies)
    if (!tailed) continue
    // "has yet to send its reply" refuses nothing.
    if (row.onlyNegated === true && (!isDenied() || isNotYet(tree, verb))) continue
    if (row.isActive === true && base.isPassive) continue
    let { subject } = base
    if (row.adjective === true && base.isPassive) subject = base.object
    let object = tailed.object
    let theme: number | undefined
    if (row.object === 'none' && object !== undefined) continue
    if (row.object === 'some' && object === undefined) continue
    if (row.theme) {
      if (object !== undefined && anyOf(classesOf(scene, object), row.theme)) theme = object
      else if (
        object === undefined &&
        subject !== undefined &&
        anyOf(
          classesOf(scene, subject),
          row.theme.filter((name) => !WHO.has(name)),
        )
      ) {
        theme = subject
        object = subject
        subject = undefined
      } else continue
    }
    if (row.notTheme && object !== undefined) {
      const classes = classesOf(scene, object)
      if (anyOf(classes, row.notTheme) && !anyOf(classes, row.despite ?? [])) continue
    }
    if (
      row.subject &&
      !(
        theme !== undefined &&
        subject === undefined &&
        base.subject === theme &&
        !row.subject.includes('actor')
      )
    ) {
      if (
        !anyOf(classesOf(scene, subject), row.subject) &&
        !(theme !== undefined && mayBeSide(scene, subject, row) && row.subject.includes('actor'))
      ) {
        const inner = innerAntecedent(tree, verb, subject)
        if (inner === undefined || !anyOf(classesOf(scene, inner), row.subject)) continue
        subject = inner
      }
    }
    if (row.notSubject && anyOf(classesOf(scene, subject), row.notSubject)) continue
    if (subject !== undefined && isForeignConcern(scene, subject)) continue
    if (row.complement !== undefined && !hasComplement(scene, verb, row.complement)) continue
    if (row.complementVerbs) {
      const below = subtree(tree, verb)
        .filter((token) => token > verb)
        .map((token) => tokenAt(tree, token).lemma)
      if (!row.complementVerbs.some((lemma) => below.includes(lemma))) continue
    }
    if (row.notComplementVerbs) {
      const next = tree.tokens.slice(verb + 1, verb + 5).map(({ lemma }) => lemma)
      if (row.notComplementVerbs.some((lemma) => next.includes(lemma))) continue
    }
    if (row.notOblique && isOfOthers(scene, row.notOblique, base, object)) continue
    if (row.oblique) {
      const fits = Object.entries(row.oblique).every(([prepositions, classes]) =>
        prepositions
          .split(',')
          .some((preposition) =>
            base.obliques.some(
              (oblique) =>
                oblique.preposition === preposition && anyOf(classesOf(scene, oblique.head), classes),
            ),
          ),
      )
      if (!fits) continue
    }
    matches.push({
      row,
      verb,
      predicate: { ...base, subject, object },
      theme,
      isNegated: isDenied(),
      phrase: [tokenAt(tree, verb).lemma, ...tail].join(' '),
    })
  }
  return withParticle(tree, verb, matches)
}

/** "signed a deal with a software firm": the partner is no side, wherever the parser hangs it. */
const isOfOthers = (
  scene: Scene,
  unwanted: NonNullable<VerbRow['notOblique']>,
  { obliques }: Predicate,
  object: number | undefined,
): boolean => {
  const ties = [
    ...obliques.map(({ preposition, head }) => ({ tie: preposition, head })),
    ...(object === undefined ? [] : nounArguments(scene.tree, object)),
  ]
  return ties.some(({ tie, head }) => {
    const classes = classesOf(scene, head)
    return anyOf(classes, unwanted[tie] ?? []) && !classes.has('actor')
  })
}

/** "a Swiss drugmaker": named by its country only, and nobody that acts for it. */
const isForeignConcern = (scene: Scene, head: number): boolean => {
  if (!scene.lexicon.words.concerns.has(tokenAt(scene.tree, head).lemma)) return false
  const { ids } = actorsOf(scene, head)
  return ids.length > 0 && ids.every((id) => scene.typeOf?.(id) === 'country')
}

/** "talks were held up" held none: where a row knows the verb with its particle, rows of the bare verb are of another verb. */
const withParticle = (tree: Tree, verb: number, matches: VerbMatch[]): VerbMatch[] => {
  const particles = dependents(tree, verb, 'compound:prt').map((child) => tokenAt(tree, child).lemma)
  if (particles.length === 0) return matches
  const own = matches.filter(({ phrase }) => phrase.split(' ').some((word) => particles.includes(word)))
  return own.length > 0 ? own : matches
}
