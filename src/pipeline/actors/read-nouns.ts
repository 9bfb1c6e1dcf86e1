import type { NounClass } from './lexicon.ts'
import {
  isAbbreviation,
  isGlued,
  isLower,
  isPossessiveMark,
  nounAt,
  startsName,
  type NameMatch,
  type SentenceView,
} from './sentence-view.ts'

const PERSON_NOUNS: ReadonlySet<NounClass> = new Set([
  'officer',
  'official',
  'relative',
  'fighters',
  'mediators',
  'negotiators',
  'workers',
])

/** Whether the noun is one for people, not for a body of them. */
export const isPersonNoun = (noun: NounClass): boolean => PERSON_NOUNS.has(noun)

const COLLECTIVES: ReadonlySet<NounClass> = new Set([
  'group',
  'fighters',
  'union',
  'company',
  'body',
  'bloc',
  'country',
  'state-body',
  'workers',
  'mediators',
])
/** Nouns that do not tell what kind of side they are of. */
const VAGUE_NOUNS: ReadonlySet<NounClass> = new Set([
  'official',
  'officer',
  'body',
  'relative',
  'negotiators',
])
const MAX_WORDS = 10

/** The noun that a phrase is built on, as far as it is read. */
export interface Draft {
  index: number
  head: number
  lastWord: number
  inner: NounClass | undefined
  owner: NameMatch | undefined
  isOwnerPossessive: boolean
  named: NameMatch | undefined
}

/** Reads premodifiers and nouns from `start` on, up to the noun that the phrase is built on. */
export const readNouns = (view: SentenceView, start: number): Draft | undefined => {
  const { tokens, matches } = view
  const { phrases } = view.knowledge.lexicon
  const draft: Draft = {
    index: start,
    head: -1,
    lastWord: -1,
    inner: undefined,
    owner: undefined,
    isOwnerPossessive: false,
    named: undefined,
  }
  const limit = Math.min(tokens.length, start + MAX_WORDS)
  while (draft.index < limit) {
    const { index } = draft
    const token = tokens[index]
    if (!token) break
    const match = matches[index]
    if (match) {
      if (match.entry.use === 'outlet') break
      if (match.entry.use === 'decoy') {
        if (draft.head >= 0) break
        draft.lastWord = match.last - 1
        draft.index = match.last
        continue
      }
      const isNameLike = match.entry.use !== 'adjective' && match.entry.use !== 'people'
      if (draft.head >= 0 && draft.lastWord < draft.head) {
        const kind = nounAt(view, draft.head)
        if (match.entry.use === 'person') {
          if (kind && PERSON_NOUNS.has(kind)) draft.named = match
          break
        }
        if (draft.owner?.entry.ids[0] !== match.entry.ids[0]) {
          if (
            kind &&
            COLLECTIVES.has(kind) &&
            isNameLike &&
            !isPossessiveMark(view, match.last) &&
            tokens[match.last]?.text !== '-'
          )
            draft.named = match
          break
        }
      }
      if (tokens[match.last]?.text === '-' && isGlued(tokens, match.last + 1)) {
        if (matches[match.last + 1] || !isLower(tokens[match.last + 1]?.text ?? '')) return undefined
        draft.index = match.last + 2
        continue
      }
      if (draft.owner && draft.owner.entry.ids[0] !== match.entry.ids[0]) break
      if (draft.lastWord >= 0 && draft.head < 0) break
      if (match.entry.use === 'group') {
        if (!draft.owner || nounAt(view, match.last - 1) === undefined) break
        draft.head = match.last - 1
        draft.index = match.last
        continue
      }
      draft.owner = match
      draft.index = match.last
      draft.isOwnerPossessive = isPossessiveMark(view, match.last)
      if (isAbbreviation(view, draft.index)) draft.index += 3
      if (draft.isOwnerPossessive) {
        draft.index += 1
        draft.head = -1
        draft.lastWord = -1
        draft.inner = undefined
      }
      continue
    }
    const kind = nounAt(view, index)
    if (kind) {
      if (!VAGUE_NOUNS.has(kind) && !phrases.offices.vague.has(view.lowers[index] ?? '')) draft.inner = kind
      draft.head = index
      draft.index += 1
      continue
    }
    if (token.text === '-' && isGlued(tokens, index) && isGlued(tokens, index + 1)) {
      draft.index += 1
      continue
    }
    if (draft.head >= 0) {
      // "Deputy Foreign Minister": a word of an office between two of its nouns.
      if (view.knowledge.lexicon.officeWords.has(view.lowers[index] ?? '') && nounAt(view, index + 1)) {
        draft.index += 1
        continue
      }
      if (startsName(view, index)) break
      if (/^(?:NOUN|PROPN)$/u.test(token.upos) && isLower(token.text)) {
        draft.lastWord = index
        draft.index += 1
        continue
      }
      break
    }
    const isModifier =
      /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(token.upos) ||
      view.knowledge.lexicon.officeWords.has(view.lowers[index] ?? '') ||
      (/^(?:VERB|ADV)$/u.test(token.upos) &&
        ((token.upos === 'ADV' && !view.knowledge.lexicon.clauseWords.has(view.lowers[index] ?? '')) ||
          phrases.inflection.participle.test(token.text)) &&
        index > 0 &&
        (draft.owner === undefined || draft.isOwnerPossessive) &&
        index - start < 3) ||
      (phrases.ties.and.has(token.text) &&
        tokens[index - 1]?.upos === 'ADJ' &&
        isLower(tokens[index + 1]?.text ?? '') &&
        matches[index - 1] === undefined)
    if (!isModifier) break
    if (!phrases.ties.and.has(token.text) && /^(?:NOUN|PROPN)$/u.test(token.upos)) draft.lastWord = index
    draft.index += 1
  }
  return draft.head < 0 || draft.lastWord > draft.head ? undefined : draft
}
