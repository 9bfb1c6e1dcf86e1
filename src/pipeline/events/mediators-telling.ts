import type { ActorMention } from '../actors/mention.ts'
import type { Token } from '../language.ts'

/**
 * Speakers who are told as mediators where they speak: "Omani mediators said", not "Omani officials said".
 *
 * @param reporting Lemmas of verbs that report.
 */
export const mediatorsTelling = (
  { actors, tokens }: { readonly actors: readonly ActorMention[]; readonly tokens: readonly Token[] },
  speakers: readonly string[],
  reporting: ReadonlySet<string>,
): readonly string[] =>
  actors
    .filter(
      ({ isMediating, ids, firstToken, lastToken }) =>
        isMediating &&
        ids.some((id) => speakers.includes(id)) &&
        [firstToken - 1, lastToken].some((at) => reporting.has(tokens[at]?.lemma.toLowerCase() ?? '')),
    )
    .flatMap(({ ids }) => ids)
