import type { NounRow } from './lexicon.ts'
import { indexVerbRows } from './match-verbs.ts'
import type { Scene } from './nominals.ts'

/** The lexicon, ready for look-up by lemma. */
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
