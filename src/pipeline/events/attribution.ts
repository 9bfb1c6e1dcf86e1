import type { Span } from '../../model/span.ts'
import type { EventLexicon } from './lexicon.ts'
import { actorsOf, nominalSpan, type Scene } from './nominals.ts'
import { predicateOf } from './predicate.ts'
import { reportingVerbOf } from './reporting.ts'
import { ancestors, dependents, prepositionOf, tokenAt } from './tree.ts'

/** Who says that an act took place, where it is not the article itself. */
export interface Speech {
  readonly speaker?: string
  readonly source?: string
  /** Sides that the speaker speaks for. */
  readonly speakerIds: readonly string[]
}

const nounText = (scene: Scene, text: string, head: number): string => {
  const { start, end } = nominalSpan(scene.tree, head)
  return text.slice(start, end).replace(/\s+/gu, ' ').trim()
}

/** Names of outlets and agencies in a sentence, with their spans. */
export interface SourceMention extends Span {
  readonly name: string
}

/**
 * Reads who says so: the subject of the verb of saying above the act, and the outlet that it was told to or
 * that reports it ("…, according to Ynet", "told Reuters").
 */
export const speechOf = (
  scene: Scene,
  text: string,
  trigger: number,
  sources: readonly SourceMention[],
  lexicon: EventLexicon,
): Speech => {
  const { tree } = scene
  const verb = reportingVerbOf(tree, trigger, lexicon)
  const subject = verb === undefined ? undefined : predicateOf(tree, verb, lexicon).subject
  const chain = [trigger, ...ancestors(tree, trigger)]
  const accordingTo =
    chain
      .flatMap((node) => dependents(tree, node, 'obl', 'nmod'))
      .find(
        (node) =>
          prepositionOf(tree, node) === 'to' &&
          tokenAt(tree, Math.max(0, node - 2)).lemma.startsWith('accord'),
      ) ??
    chain
      .flatMap((node) => dependents(tree, node, 'obl', 'nmod'))
      .find((node) =>
        dependents(tree, node, 'case').some((child) => tokenAt(tree, child).lemma.startsWith('accord')),
      )
  const speakerHead = subject ?? accordingTo
  const speakerToken = speakerHead === undefined ? undefined : tokenAt(tree, speakerHead)
  const isOutlet = (head: number): SourceMention | undefined => {
    const token = tokenAt(tree, head)
    return sources.find((source) => source.start <= token.start && token.end <= source.end)
  }
  const outlet = speakerHead === undefined ? undefined : isOutlet(speakerHead)
  const named = speakerHead === undefined ? { ids: [], people: [] } : actorsOf(scene, speakerHead)
  const source = outlet ?? sources[0]
  const speaker =
    speakerHead === undefined || outlet !== undefined || speakerToken === undefined
      ? undefined
      : (named.people[0] ?? (speakerToken.upos === 'PRON' ? '' : nounText(scene, text, speakerHead)))
  return {
    ...(speaker === undefined || speaker === '' ? {} : { speaker }),
    ...(source === undefined ? {} : { source: source.name }),
    speakerIds: named.ids,
  }
}
