import type { Language } from '../../pipeline/language.ts'
import { actorLexicon } from './actors/lexicon.ts'
import { EVENT_LEXICON } from './events/event-lexicon.ts'
import { FURNITURE } from './furniture.ts'
import { SENTENCE_LEXICON } from './sentence-lexicon.ts'
import { loadEnglishSyntax } from './syntax/load-english-syntax.ts'
import { englishTimexes } from './timexes/english-timexes.ts'
import { writeTitle } from './titles/write-title.ts'
import { tokenize } from './tokens/tokenize.ts'

/** Half as wide as trained: the events found are as right, within noise, at one and a half times the speed. */
const BEAM_WIDTH = 2

/**
 * English, whole. What a newcomer looks for:
 * - a trigger: its verb or noun in a row of `events/<group>/`; nouns that rows name by class in `events/noun-classes.ts`
 * - what a verb above an act makes of it (planned, denied, only hoped for): `events/embeddings.ts`
 * - a function word: `events/grammar.ts`, or `actors/phrase-words.ts` for phrases that name who acts
 * - a country, group, union, outlet or leader: the tables in `actors/`; an office or honorific: `actors/offices.ts`
 * - a time rule: a file in `timexes/`, listed in `timexes/english-timexes.ts`
 * - the title of an event: `titles/by-verb.ts`, else `titles/by-kind.ts`
 * - page furniture: `furniture.ts`; where sentences end: `sentence-lexicon.ts`
 * - tokens and lemmas: `tokens/`; what the parser needs to be told: `syntax/`
 *
 * @param model The parser's weights, inflated: see `syntax/load-english-syntax.ts`.
 * @example runPipeline({ articles, dispute }, loadEnglish(gunzipSync(weights)))
 */
export const loadEnglish = (model: Uint8Array): Language => {
  const syntax = loadEnglishSyntax(model)
  return {
    id: 'en',
    furniture: FURNITURE,
    sentences: SENTENCE_LEXICON,
    tokenize,
    tag: syntax.tag,
    parse: (tokens) => syntax.parse(tokens, { beamWidth: BEAM_WIDTH }),
    timexes: englishTimexes,
    actors: actorLexicon,
    events: EVENT_LEXICON,
    writeTitle,
  }
}
