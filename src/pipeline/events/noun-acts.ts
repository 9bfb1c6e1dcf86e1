import type { Status } from '../../model/event-kinds.ts'
import { phaseOfAct } from './act-phase.ts'
import { vengeanceFor, withVengeance, type Vengeance } from './avenged.ts'
import type { Candidate } from './candidate.ts'
import type { EventIndex } from './event-index.ts'
import type { NounRow } from './lexicon.ts'
import { nounArguments } from './noun-arguments.ts'
import { isNegated } from './negation.ts'
import { classesOf, type Scene } from './nominals.ts'
import { castOfNoun, type Cast } from './participants.ts'
import { factualityOf, type Factuality } from './status.ts'
import { dependents, isTiedBy, prepositionOf, relationOf, tokenAt } from './tree.ts'

const castWithVengeance = (
  scene: Scene,
  noun: number,
  row: NounRow,
  vengeance: Vengeance | undefined,
): Cast => {
  const cast = castOfNoun(scene, noun, row)
  return vengeance && row.kind === 'strike' ? withVengeance(cast, vengeance) : cast
}

/** "a week of clashes", "months of talks": what took so long took place. */
const isOfLength = (tree: Scene['tree'], noun: number): boolean => {
  const { times, ties } = tree.grammar
  const length = tree.tokens[tree.heads[noun] ?? -1]
  return isTiedBy(tree, noun, ties.genitive) && times.lengths.has(length?.lemma ?? '')
}

/** Acts told by nouns: "its attack on …", "after the minister's threat". */
export const nounCandidates = (
  scene: Scene,
  index: EventIndex,
  taken: ReadonlySet<number>,
  hasDate: (noun: number) => boolean,
  isHeadline: boolean,
): Candidate[] => {
  const { tree, lexicon } = scene
  const { undergoing, concerning } = tree.grammar.ties
  const found: Candidate[] = []
  if (isHeadline) return found
  tree.tokens.forEach((token, noun) => {
    if (taken.has(noun) || !['NOUN', 'PROPN'].includes(token.upos)) return
    const compound = dependents(tree, noun, 'compound', 'amod').map(
      (child) => `${tokenAt(tree, child).lemma} ${token.lemma}`,
    )
    // "on strike" behind a form of "be"
    const state =
      dependents(tree, noun, 'cop').length > 0 ? [`${prepositionOf(tree, noun) ?? ''} ${token.lemma}`] : []
    const rows = [...state, ...compound, token.lemma].flatMap((lemma) => index.nouns.get(lemma) ?? [])
    // Most nouns tell no act: what hangs on them is not looked at.
    if (rows.length === 0) return
    const args = nounArguments(tree, noun)
    const meant = rows.filter(
      (each) =>
        each.of === undefined ||
        args.some(
          ({ tie, head }) =>
            (undergoing.has(tie) || tie === 'subject') &&
            each.of?.some((name) => classesOf(scene, head).has(name)),
        ),
    )
    if (meant.length === 0 || relationOf(tree, noun) === 'compound') return
    // "the presidential campaign", "a heart attack"
    if (classesOf(scene, noun).has('routine')) return
    const vengeance = vengeanceFor(scene, noun)
    // What is avenged has happened, whatever becomes of the vengeance.
    const told: Factuality = vengeance
      ? { status: 'occurred', isNegated: false, isConditional: false, isAlleged: false, isAim: false }
      : factualityOf(tree, noun, lexicon)
    // "The talks are at a standstill": a state is told of its subject.
    const owner = state.length > 0 ? args.find(({ tie }) => tie === 'subject')?.head : undefined
    const isDenied = owner !== undefined && isNegated(tree, noun, lexicon)
    if ((told.status !== 'occurred' && told.status !== 'planned') || told.isConditional) return
    if (told.isAlleged) return
    if (dependents(tree, noun, 'det').some((det) => lexicon.negators.has(tokenAt(tree, det).lemma))) return
    const dated = hasDate(noun)
    const hit = meant
      .map((row) => ({ row, cast: castWithVengeance(scene, noun, row, vengeance) }))
      .find(({ row, cast }) => {
        const has = {
          initiator: cast.initiators.length > 0,
          target: cast.targets.length > 0,
          date: dated,
          number: dependents(tree, noun, 'nummod').length > 0 || isOfLength(tree, noun),
          nothing: true,
        }
        return row.needs.some((need) => has[need])
      })
    if (!hit || (isDenied && hit.row.negated === undefined)) return
    const { row, cast } = hit
    // "the announcement of a truce": the truce. "An exchange of fire" is one noun.
    const undergoer =
      row.kind === 'strike'
        ? undefined
        : args.find(
            ({ tie, head }) =>
              undergoing.has(tie) && row.of?.some((name) => classesOf(scene, head).has(name)) === true,
          )?.head
    const status: Status = told.status
    const about = args.find(({ tie }) => concerning.has(tie))?.head
    found.push({
      kind: row.kind,
      ...phaseOfAct(tree, (isDenied ? row.negated : undefined) ?? row, about),
      status,
      confidence: row.confidence,
      ...(row.mutual === true ? { mutual: true } : {}),
      trigger: noun,
      theme: owner ?? undergoer,
      topic: about,
      cast,
      hasOtherSubject: false,
      ...(vengeance && row.kind === 'strike' ? { avengedBy: vengeance.act } : {}),
      ...(row.kind === 'strike' && row.needs.includes('nothing') ? { mutual: true } : {}),
      actingClasses: new Set<string>(),
      rule: `${row.kind}/${row.nouns[0] ?? ''}`,
    })
  })
  return found
}
