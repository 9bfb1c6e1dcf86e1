import type { ActorVia } from './mention.ts'
import type { NameUse } from './name-index.ts'
import { readPhrase } from './read-phrase.ts'
import {
  isAbbreviation,
  isAdjacentNoun,
  isGlued,
  type NameMatch,
  type SentenceView,
} from './sentence-view.ts'
import type { Found, TagState } from './tag-state.ts'
import { isVenue } from './venue.ts'

const VIA_OF_USE: Readonly<Record<NameUse, ActorVia>> = {
  name: 'name',
  alias: 'alias',
  adjective: 'demonym',
  people: 'demonym',
  seat: 'metonym',
  group: 'group-noun',
  person: 'person',
  outlet: 'name',
  decoy: 'name',
}

const CONFIDENCE: Readonly<Partial<Record<NameUse, number>>> = { people: 0.7, seat: 0.8, group: 0.85 }

/** A name that stands by itself, not inside a phrase for an office. */
export const readName = (view: SentenceView, match: NameMatch, state: TagState): Found | undefined => {
  const { tokens, lowers, knowledge, matches } = view
  const { entry, first, last } = match
  const { inflection, ties } = knowledge.lexicon.phrases
  const next = tokens[last]
  if (knowledge.lexicon.mediaNouns.has(lowers[last] ?? '') && next?.upos !== 'VERB') {
    const start = tokens[first]?.start ?? 0
    const end = next?.end ?? start
    state.sources.push({ start, end, name: view.text.slice(start, end), sentence: view.index })
    if (entry.use === 'adjective' || entry.use === 'people') return undefined
  }
  const isHyphenated = next?.text === '-' && isGlued(tokens, last) && isGlued(tokens, last + 1)
  const participle = lowers[last + 1] ?? ''
  const compound =
    isHyphenated && !matches[last + 1] && inflection.compoundParticiple.test(participle)
      ? participle
      : undefined
  const shared = sharedHead(view, match)
  const previous = state.mentions.at(-1)
  const isVenueBefore =
    previous?.sentence === view.index && previous.isVenue && previous.lastToken === first - 1
  const isPlace = isVenue(view, match, isVenueBefore)
  // "LIMA (AFP)" tells who reports, not what Lima is called for short.
  if (isAbbreviation(view, last) && !isPlace)
    state.notes?.noteShortForm(tokens[last + 1]?.text ?? '', entry.ids)
  const isOneOf = entry.use === 'adjective' && ties.indefiniteArticles.has(lowers[first - 1] ?? '')
  return {
    first,
    last,
    ids: entry.ids,
    via: shared ? 'office' : VIA_OF_USE[entry.use],
    compound,
    isAttributive:
      entry.use !== 'group' &&
      !shared &&
      (isHyphenated || isOneOf || isAdjacentNoun(view, last, entry.use === 'adjective')),
    isVenue: isPlace,
    isMediating:
      shared === 'mediators' ||
      (compound !== undefined && knowledge.lexicon.mediatedParticiples.has(compound)),
    confidence: CONFIDENCE[entry.use] ?? 0.95,
    shape: entry.use === 'people' || entry.use === 'group' || entry.ids.length > 1 ? 'plural' : 'thing',
  }
}

/** "Egyptian and Qatari mediators", "Omani, Swiss and Saudi officials": all share the noun of the last. */
const sharedHead = (view: SentenceView, match: NameMatch): 'mediators' | 'office' | undefined => {
  const { matches, lowers, knowledge } = view
  if (!knowledge.lexicon.phrases.ties.sharing.has(lowers[match.last] ?? '')) return undefined
  const second = matches[match.last + 1]
  if (!second || (match.entry.use !== 'adjective' && !/^(?:name|alias|people)$/u.test(match.entry.use)))
    return undefined
  // A comma alone ends a clause: "unlike the Omanis, Swiss officials …"; in a list an "and" follows.
  if (lowers[match.last] === ',') return sharedHead(view, second)
  const phrase = readPhrase(view, second.first)
  if (!phrase || phrase.owner !== second || phrase.person !== undefined) return undefined
  if (match.entry.use !== 'adjective' && !phrase.noun.isPlural) return undefined
  return phrase.noun.kind === 'mediators' ? 'mediators' : 'office'
}
