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
 * English, whole.
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
