import type { SyntaxTree } from '../../../pipeline/language.ts'
import { lemmaOf } from '../tokens/lemma.ts'
import { ADDRESSING } from './verb-frames.ts'

/** Verbs that take a clause without "that": what looks like their object may be its subject. */
const TAKES_CLAUSE = new Set(
  `acknowledge add admit affirm allege announce argue assert assume assure believe calculate charge claim complain
   conclude confirm contend decide declare deny discover doubt estimate expect explain fear feel find guess hear hint hope imply
   indicate insist know learn maintain mean mention note notice observe pledge predict promise prove realise realize reason recall
   reckon record remark report reveal say see show signal state stress suggest suppose suspect swear tell think threaten understand
   vow warn wish write`.split(/\s+/u),
)
/** How the verb may hang, where the parser missed that it has a subject. */
const LOOSE = /^(?:acl|acl:relcl|advcl|xcomp|conj|parataxis|ccomp)$/u
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
/** With one of these, the verb has a subject, or is no main verb of a clause without "that". */
const OWN = /^(?:nsubj|csubj|expl|mark|cc)/u
const PREPOSITION = new Set(['with', 'to', 'of', 'in', 'by', 'on', 'at', 'from', 'between', 'among', 'over'])
/** What belongs to the clause rather than to the noun that was read as an object. */
const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when'])

/** Words of one sentence, with heads and relations that may still change. */
interface Draft {
  readonly tokens: SyntaxTree['tokens']
  readonly heads: number[]
  readonly relations: string[]
}

const kidsOf = ({ heads }: Draft, of: number): number[] => {
  const kids: number[] = []
  for (let child = 0; child < heads.length; child += 1) if (heads[child] === of) kids.push(child)
  return kids
}

const lemmaAt = ({ tokens }: Draft, at: number): string => {
  const { text, upos, xpos } = tokens[at]!
  return lemmaOf(text, upos, xpos)
}

/** "said the rise in losses followed": a preposition before a finite verb opens no clause; its noun is no subject. */
const freePreposition = (draft: Draft, verb: number, noun: number): void => {
  const { tokens, heads, relations } = draft
  if (!FINITE.has(tokens[verb]!.xpos)) return
  const own = kidsOf(draft, verb)
  const mark = own.find(
    (child) => relations[child] === 'mark' && PREPOSITION.has(tokens[child]!.text.toLowerCase()),
  )
  const subject = own.find((child) => /^nsubj/u.test(relations[child]!))
  if (mark === undefined || subject === undefined || mark < noun || subject < mark) return
  heads[mark] = subject
  relations[mark] = 'case'
  heads[subject] = noun
  relations[subject] = 'nmod'
}

const isFiniteClause = (draft: Draft, verb: number): boolean => {
  const { tokens, relations } = draft
  const own = kidsOf(draft, verb)
  const isOwned = (child: number): boolean =>
    OWN.test(relations[child]!) || RELATIVE.has(tokens[child]!.text.toLowerCase())
  if (own.some(isOwned)) return false
  if (tokens[verb]!.upos === 'VERB' && FINITE.has(tokens[verb]!.xpos)) return true
  return own.some(
    (child) => child < verb && /^(?:aux|cop)/u.test(relations[child]!) && FINITE.has(tokens[child]!.xpos),
  )
}

/** A noun with the nouns that describe it: "the guards of the post". */
const phraseUnder = ({ heads, relations }: Draft, noun: number): ReadonlySet<number> => {
  const under = new Set([noun])
  for (let at = noun + 1; at < heads.length; at += 1)
    if (under.has(heads[at]!) && /^(?:nmod|appos|flat|conj)/u.test(relations[at]!)) under.add(at)
  return under
}

/** "said rebels shelled the town": the noun is the subject of the verb behind it, which heads the clause. */
const findSubject = (draft: Draft, noun: number, governor: number): void => {
  const { tokens, heads, relations } = draft
  if (tokens[governor]!.upos !== 'VERB' || !TAKES_CLAUSE.has(lemmaAt(draft, governor))) return
  const start = Math.min(noun, ...kidsOf(draft, noun))
  const between = tokens.slice(governor + 1, start)
  if (between.some(({ upos }) => upos !== 'PUNCT' && upos !== 'ADV')) return
  const clause = relations.findIndex(
    (relation, at) => relation === 'advcl' && heads[at] === governor && at > noun,
  )
  if (clause >= 0) freePreposition(draft, clause, noun)
  const under = phraseUnder(draft, noun)
  const verb = tokens.findIndex(
    (_, at) =>
      at > noun &&
      (under.has(heads[at]!) || heads[at] === governor) &&
      LOOSE.test(relations[at]!) &&
      isFiniteClause(draft, at),
  )
  if (verb < 0) return
  heads[verb] = governor
  relations[verb] = 'ccomp'
  heads[noun] = verb
  relations[noun] = 'nsubj'
}

/** "asked the guards of the post to leave": the infinitive is what is asked, no description of the guards. */
const findRequest = (draft: Draft, noun: number, governor: number): void => {
  const { tokens, heads, relations } = draft
  if (!ADDRESSING.has(lemmaAt(draft, governor))) return
  const under = phraseUnder(draft, noun)
  const verb = relations.findIndex(
    (relation, at) =>
      at > noun &&
      ((relation === 'acl' && under.has(heads[at]!)) || (relation === 'advcl' && heads[at] === governor)),
  )
  if (verb < 0 || !kidsOf(draft, verb).some((child) => tokens[child]!.xpos === 'TO')) return
  if (kidsOf(draft, governor).some((child) => relations[child] === 'xcomp')) return
  heads[verb] = governor
  relations[verb] = 'xcomp'
}

/** "attacked high-ranking officers": the participle of a compound describes; the noun is what is attacked. */
const joinCompound = (draft: Draft, noun: number, participle: number): void => {
  const { tokens, heads, relations } = draft
  if (tokens[participle - 1]?.text !== '-' || !/^VB[GN]$/u.test(tokens[participle]!.xpos)) return
  const start = Math.min(noun, ...kidsOf(draft, noun))
  const head = heads[participle]!
  if (start !== participle + 1 || head < 0) return
  const isObject = tokens[head]!.upos === 'VERB' && head < participle
  for (const child of kidsOf(draft, participle))
    if (relations[child] === 'case' || relations[child] === 'det') heads[child] = noun
  heads[noun] = head
  relations[noun] =
    isObject && /^(?:xcomp|ccomp|advcl|acl)$/u.test(relations[participle]!) ? 'obj' : relations[participle]!
  heads[participle] = noun
  relations[participle] = 'amod'
}

/** Verbs that need no object, before "and" or elsewhere: "went and bought the papers". */
const INTRANSITIVE = new Set(
  'go come try sit stand run stop wait get speak talk walk arrive return rise fall live die act work appear meet'.split(
    ' ',
  ),
)

/** "drafted and signed the accord": by UD, what two verbs share hangs on the first. */
const shareObject = (draft: Draft, noun: number, second: number): void => {
  const { tokens, heads, relations } = draft
  const first = heads[second]!
  if (relations[second] !== 'conj' || first < 0 || first > second) return
  if (tokens[first]!.xpos !== tokens[second]!.xpos || tokens[first]!.upos !== 'VERB') return
  if (INTRANSITIVE.has(lemmaAt(draft, first))) return
  const between = tokens.slice(first + 1, second)
  if (
    !between.every(
      ({ upos, lemma }) => (upos === 'CCONJ' && lemma !== 'but') || upos === 'ADV' || upos === 'PUNCT',
    )
  )
    return
  if (kidsOf(draft, first).some((child) => /^(?:obj|iobj|ccomp|xcomp|obl)/u.test(relations[child]!))) return
  heads[noun] = first
}

/**
 * Moves arcs that cannot be where the parser put them: it decides word by word and sees what follows too late.
 *
 *   - An object right behind a verb that takes clauses, before a finite verb that has no subject, is that verb's subject. English leaves
 *     out no relative pronoun that is a subject, so the noun cannot be described by it.
 *   - An infinitive behind whom somebody asks, tells or lets is what they are asked.
 *   - A participle behind a hyphen describes the noun that follows.
 *   - The object of two verbs joined by "and" hangs on the first of them.
 *
 * What it is worth is in tools/parser/README.md.
 *
 * @example obj(said, rebels), acl:relcl(rebels, shelled) become nsubj(shelled, rebels), ccomp(said, shelled)
 */
export const refineClauses = (tree: SyntaxTree): SyntaxTree => {
  const draft = { tokens: tree.tokens, heads: [...tree.heads], relations: [...tree.relations] }
  for (let noun = 0; noun < draft.tokens.length; noun += 1) {
    for (const rule of [joinCompound, findSubject, findRequest, shareObject]) {
      const governor = draft.heads[noun]!
      if (!/^i?obj$/u.test(draft.relations[noun]!) || governor > noun || governor < 0) break
      rule(draft, noun, governor)
    }
  }
  return { ...tree, heads: draft.heads, relations: draft.relations }
}
