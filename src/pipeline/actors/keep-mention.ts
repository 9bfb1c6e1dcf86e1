import type { Antecedent } from './memory.ts'
import type { ActorMention } from './mention.ts'
import { isPossessiveMark, type SentenceView } from './sentence-view.ts'
import { rememberName, sidesOfPerson, type Found, type TagState } from './tag-state.ts'

/** "Netanyahu's office said he …": the owner can be pointed back to, though the mention is the office's. */
export const rememberOwner = (view: SentenceView, person: string | undefined, state: TagState): void => {
  if (person === undefined) return
  rememberName(person, state)
  const base = {
    shape: 'person',
    type: 'other',
    sentence: view.index,
    isSubject: true,
    isWeak: false,
    isQuoted: false,
  } as const
  state.memory.spoken.push({ ...base, ids: sidesOfPerson(person, state), person })
}

/** Puts a mention on the list and makes it one that later words can point back to. */
export const keepMention = (view: SentenceView, found: Found, state: TagState): void => {
  const { tokens } = view
  const start = tokens[found.first]?.start ?? 0
  const { compound, person } = found
  const isPossessive = found.isPossessive ?? isPossessiveMark(view, found.last)
  state.mentions.push({
    start,
    end: tokens[found.last - 1]?.end ?? start,
    id: found.ids.length === 1 ? found.ids[0] : undefined,
    ids: found.ids,
    via: found.via,
    ...(person === undefined ? {} : { person }),
    ...(compound === undefined ? {} : { compound }),
    isPossessive,
    isAttributive: found.isAttributive ?? false,
    isVenue: found.isVenue ?? false,
    isMediating: found.isMediating ?? false,
    isQuoted: view.quoted[found.first] ?? false,
    firstToken: found.first,
    lastToken: found.last,
    sentence: view.index,
    confidence: found.confidence,
  })
  if (found.shape) remember(view, found, isPossessive, state)
}

const remember = (view: SentenceView, found: Found, isPossessive: boolean, state: TagState): void => {
  const { spoken } = state.memory
  const { person } = found
  const id = found.ids[0]
  const antecedent: Antecedent = {
    ids: found.ids,
    shape: found.shape ?? 'thing',
    type: (id === undefined ? undefined : state.knowledge.types.get(id)) ?? 'other',
    ...(person === undefined ? {} : { person }),
    ...(found.gender === undefined ? {} : { gender: found.gender }),
    ...(found.office === undefined ? {} : { office: found.office }),
    sentence: view.index,
    isSubject: !isPossessive && isSubject(view, found, state.mentions.at(-2)),
    isWeak: (found.isAttributive ?? false) || (found.isVenue ?? false) || isBond(view, found, state),
    isQuoted: view.quoted[found.first] ?? false,
  }
  if (person !== undefined) rememberName(person, state)
  rememberShortName(found, state)
  const joined = antecedent.isWeak ? [] : joinedSides(view, state)
  if (joined.length < 2) {
    spoken.push(antecedent)
    return
  }
  // What holds for the first of a list holds for all: "co-chaired by A, B and C" has no subject.
  const isListSubject = isFirstSubject(view, state, joined.length) && antecedent.isSubject
  const { person: _, gender: __, office: ___, ...rest } = antecedent
  spoken.push({ ...antecedent, isSubject: isListSubject })
  spoken.push({
    ...rest,
    ids: joined,
    shape: 'plural',
    isSubject: isFirstSubject(view, state, joined.length),
  })
}

/** "a group with links to the Red Front": the front is no subject of the story. */
const isBond = ({ lowers }: SentenceView, { first }: Found, { knowledge }: TagState): boolean =>
  knowledge.lexicon.phrases.ties.bonds.test(
    `${lowers.slice(Math.max(0, first - BOND_WORDS), first).join(' ')} `,
  )

/** Words before a name that tell what it has to do with the story. */
const BOND_WORDS = 3

/** "North Korea" can be called "the North" from here on. */
const rememberShortName = (found: Found, state: TagState): void => {
  const id = found.ids.length === 1 ? found.ids[0] : undefined
  if (id === undefined || (found.via !== 'name' && found.via !== 'demonym' && found.via !== 'office')) return
  const [first = '', second] = (state.knowledge.displayNames.get(id) ?? '').split(' ')
  if (second !== undefined && state.knowledge.types.get(id) === 'country')
    state.memory.shortNames.set(first, id)
}

/** "Britain, France and Germany": the sides of a list that ends with the mention kept last. */
const joinedSides = (view: SentenceView, state: TagState): readonly string[] => {
  const { mentions } = state
  const { lastLink, innerLink } = state.knowledge.lexicon.phrases.ties
  const ids: string[] = []
  let at = mentions.length - 1
  for (; at >= 0; at -= 1) {
    const mention = mentions[at]
    if (!mention || mention.sentence !== view.index || mention.id === undefined) break
    if (!ids.includes(mention.id)) ids.unshift(mention.id)
    const before = mentions[at - 1]
    if (before?.sentence !== view.index) break
    const between = view.lowers.slice(before.lastToken, mention.firstToken).join(' ')
    const isLink = at === mentions.length - 1 ? lastLink : innerLink
    if (!isLink.test(between)) break
  }
  return ids
}

const isFirstSubject = (view: SentenceView, state: TagState, count: number): boolean =>
  view.tokens[(state.mentions.at(-count)?.firstToken ?? 0) - 1]?.upos !== 'ADP'

/** A guess without a parse: no preposition before it, a verb behind it. */
const isSubject = (view: SentenceView, found: Found, previous: ActorMention | undefined): boolean => {
  const { tokens, lowers, knowledge } = view
  const { infinitiveMarks, infinitiveOpeners } = knowledge.lexicon.phrases.ties
  let before = found.first - 1
  if (tokens[before]?.upos === 'DET') before -= 1
  const isClause = knowledge.lexicon.clauseWords.has(lowers[before] ?? '')
  const isListed =
    previous?.sentence === view.index && previous.lastToken === before && tokens[before]?.text === ','
  const behind = tokens[found.last]?.upos ?? 'PUNCT'
  if (isListed && /^(?:PUNCT|CCONJ)$/u.test(behind) && tokens[previous.firstToken - 1]?.upos === 'ADP')
    return false
  if (infinitiveMarks.has(lowers[found.last] ?? '') && infinitiveOpeners.has(lowers[before] ?? ''))
    return true
  if (!isClause && /^(?:ADP|VERB)$/u.test(tokens[before]?.upos ?? '')) return false
  return /^(?:VERB|AUX|ADV|PUNCT|CCONJ|PRON)$/u.test(behind)
}
