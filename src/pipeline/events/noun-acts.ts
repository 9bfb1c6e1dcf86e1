import type { Status } from '../../model/event-kinds.ts'
import { phaseOfAct } from './act-phase.ts'
import type { Candidate } from './candidate.ts'
import type { EventIndex } from './event-index.ts'
import { nounArguments } from './match-verbs.ts'
import { classesOf, type Scene } from './nominals.ts'
import { castOfNoun } from './participants.ts'
import { factualityOf } from './status.ts'
import { dependents, prepositionOf, relationOf, tokenAt } from './tree.ts'

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
  tree.tokens.forEach((token, noun) => {
    if (taken.has(noun) || !['NOUN', 'PROPN'].includes(token.upos)) return
    const compound = dependents(tree, noun, 'compound', 'amod').map(
      (child) => `${tokenAt(tree, child).lemma} ${token.lemma}`,
    )
    // "on strike" behind a form of "be"
    const state =
      dependents(tree, noun, 'cop').length > 0 ? [`${prepositionOf(tree, noun) ?? ''} ${token.lemma}`] : []
    const rows = [...state, ...compound, token.lemma].flatMap((lemma) => index.nouns.get(lemma) ?? [])
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
          number: dependents(tree, noun, 'nummod').length > 0,
          nothing: true,
        }
        return row.needs.some((need) => has[need])
      })
    if (!hit) return
    const { row, cast } = hit
    const status: Status = told.status
    const about = args.find(({ tie }) => concerning.has(tie))?.head
    found.push({
      kind: row.kind,
      ...phaseOfAct(tree, row, about),
      status,
      confidence: row.confidence,
      trigger: noun,
      theme: undefined,
      topic: about,
      cast,
      hasOtherSubject: false,
      ...(row.kind === 'strike' && row.needs.includes('nothing') ? { mutual: true } : {}),
      actingClasses: new Set<string>(),
      rule: `${row.kind}/${row.nouns[0] ?? ''}`,
    })
  })
  return found
}
