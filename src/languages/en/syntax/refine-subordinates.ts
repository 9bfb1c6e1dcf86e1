import type { SyntaxTree } from '../../../pipeline/language.ts'

/** Words of one sentence, with heads and relations that may still change. */
interface Draft {
  readonly tokens: SyntaxTree['tokens']
  readonly heads: number[]
  readonly relations: string[]
}

/** Conjunctions that are prepositions too, or nothing else; before a verb with a subject of its own, they open a clause. */
const OPENERS = new Set(
  'until till unless because although though while before after since once whereas if lest'.split(' '),
)
/** "so that", "now that": what hangs by these is no complement. */
const BEFORE_THAT = new Set('so now provided given such order except assuming'.split(' '))
const COMPLEMENTED = new Set(['VERB'])

const kidsOf = ({ heads }: Draft, of: number): number[] => {
  const kids: number[] = []
  for (let child = 0; child < heads.length; child += 1) if (heads[child] === of) kids.push(child)
  return kids
}

const wordAt = ({ tokens }: Draft, at: number): string => tokens[at]?.text.toLowerCase() ?? ''

/** The nearest verb above a word. */
const verbAbove = ({ tokens, heads }: Draft, from: number): number | undefined => {
  for (let at = heads[from] ?? -1; at >= 0; at = heads[at] ?? -1) {
    if (tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'AUX') return at
  }
  return undefined
}

/** "there will be no more talks": "be" is the verb, and what there is its subject. */
const readExistential = (draft: Draft, there: number): void => {
  const { tokens, heads, relations } = draft
  if (wordAt(draft, there) !== 'there') return
  const noun = heads.findIndex(
    (_, at) =>
      at > there &&
      tokens[at]?.upos === 'NOUN' &&
      kidsOf(draft, at).some((child) => relations[child] === 'cop' && child > there && child < at),
  )
  const be = noun < 0 ? -1 : kidsOf(draft, noun).findLast((child) => relations[child] === 'cop')
  if (be === undefined || be < 0) return
  // Nothing but auxiliaries and adverbs between "there" and "be".
  const between = tokens.slice(there + 1, be)
  if (!between.every(({ upos }) => upos === 'AUX' || upos === 'ADV' || upos === 'PART')) return
  const governor = heads[there]
  if (governor !== noun && governor !== heads[noun]) return
  heads[be] = heads[noun]!
  relations[be] = /^(?:obj|obl|xcomp)/u.test(relations[noun]!) ? 'ccomp' : relations[noun]!
  heads[noun] = be
  relations[noun] = 'nsubj'
  heads[there] = be
  relations[there] = 'expl'
  for (const child of kidsOf(draft, noun)) {
    if (child < be || /^(?:advcl|punct|parataxis|mark)/u.test(relations[child]!)) heads[child] = be
  }
}

/** "until the army stops its campaign": no description of the noun before it. */
const readSubordinate = (draft: Draft, verb: number): void => {
  const { heads, relations, tokens } = draft
  if (!/^acl/u.test(relations[verb]!) || tokens[verb]!.upos !== 'VERB') return
  const own = kidsOf(draft, verb)
  const opener = own.find(
    (child) => /^(?:case|mark|advmod)$/u.test(relations[child]!) && OPENERS.has(wordAt(draft, child)),
  )
  if (opener === undefined) return
  const hasSubject = own.some((child) => /^nsubj/u.test(relations[child]!) && child > opener && child < verb)
  const above = verbAbove(draft, verb)
  if (!hasSubject || above === undefined) return
  heads[verb] = above
  relations[verb] = 'advcl'
  relations[opener] = 'mark'
}

/** "declaring that there will be no talks": what is declared. */
const readComplement = (draft: Draft, verb: number): void => {
  const { heads, relations, tokens } = draft
  if (relations[verb] !== 'advcl' || heads[verb]! < 0 || heads[verb]! > verb) return
  const that = kidsOf(draft, verb).find(
    (child) => relations[child] === 'mark' && wordAt(draft, child) === 'that',
  )
  if (that === undefined || BEFORE_THAT.has(wordAt(draft, that - 1))) return
  const governor = heads[verb]!
  if (!COMPLEMENTED.has(tokens[governor]!.upos) || that !== governor + 1) return
  relations[verb] = 'ccomp'
}

/**
 * Puts right what the parser reads as another clause than the words that open it allow: what there is, clauses with
 * "until" or "because" behind a noun, and what a verb right before "that" says.
 *
 * @example cop(talks, be), advmod(said, there) become nsubj(be, talks), expl(be, there)
 */
export const refineSubordinates = (tree: SyntaxTree): SyntaxTree => {
  const draft = { tokens: tree.tokens, heads: [...tree.heads], relations: [...tree.relations] }
  for (const at of draft.tokens.keys()) readExistential(draft, at)
  for (const at of draft.tokens.keys()) {
    readSubordinate(draft, at)
    readComplement(draft, at)
  }
  return { ...tree, heads: draft.heads, relations: draft.relations }
}
