import type { SyntaxTree } from '../language.ts'

/** Words between the end of a quotation and its verb of saying: a name, an office, a committee. */
const TAG_REACH = 24

/**
 * Mends what quotation marks lead the parser to hang wrongly.
 *
 * The verb of saying behind a quotation comes on top: '"We go on," Bo Lund, who speaks for the council, said.' A long
 * title before it leads the parser to hang it inside what was said. A date behind a quoted name is the verb's: 'said
 * on "Ask the Minister" Sunday'.
 *
 * @param reporting Verbs of saying, by lemma.
 */
export const repairQuotation = (tree: SyntaxTree, reporting: ReadonlySet<string>): SyntaxTree =>
  tree.tokens.some(({ text }) => QUOTE.test(text))
    ? freeDates(raiseSaying(tree, reporting), reporting)
    : closeWithSaying(tree, reporting)

/** Words that may follow a verb of saying at the end: "said in a statement late on Monday." */
const AFTER_SAYING = 8

/**
 * "The rebels have agreed to talks, the embassy in Oslo and a spokesman said on Monday.": a verb of saying at the end,
 * behind a comma and a phrase, with no relative pronoun, tells who says all that stands before the comma.
 */
const closeWithSaying = (tree: SyntaxTree, reporting: ReadonlySet<string>): SyntaxTree => {
  const { tokens } = tree
  const verb = tokens.findLastIndex((_, index) => isSaying(tree, index, reporting))
  const root = tree.heads.indexOf(-1)
  if (verb < 0 || root > verb || tokens.length - verb > AFTER_SAYING) return tree
  const speaker = tree.heads[verb] ?? -1
  if (tree.relations[verb] !== 'acl:relcl' || speaker < root || tokens[speaker]?.upos === 'PRON') return tree
  const opener = tokens.slice(speaker, verb)
  if (opener.some(({ xpos }) => /^W(?:P|DT)/u.test(xpos))) return tree
  const start = firstOf(tree, speaker)
  if (tokens[start - 1]?.text !== ',' || tree.relations[speaker] === 'nsubj') return tree
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  heads[verb] = -1
  relations[verb] = 'root'
  heads[root] = verb
  relations[root] = 'ccomp'
  heads[speaker] = verb
  relations[speaker] = 'nsubj'
  // A second speaker was taken for the verb's own subject.
  tokens.forEach((_, index) => {
    if (tree.heads[index] !== verb || index < speaker || index > verb) return
    if (/^nsubj/u.test(relations[index] ?? '')) {
      heads[index] = speaker
      relations[index] = 'conj'
    }
  })
  return { ...tree, heads, relations }
}

/** The first word of a noun's phrase up to the noun. */
const firstOf = ({ heads, tokens }: SyntaxTree, noun: number): number => {
  let first = noun
  while (heads[first - 1] === noun && tokens[first - 1]?.upos !== 'PUNCT') first--
  return first
}

const QUOTE = /^[“”"]$/u

const isSaying = (tree: SyntaxTree, index: number, reporting: ReadonlySet<string>): boolean => {
  const token = tree.tokens[index]
  return token !== undefined && reporting.has(token.lemma) && ['VBD', 'VBZ'].includes(token.xpos)
}

const raiseSaying = (tree: SyntaxTree, reporting: ReadonlySet<string>): SyntaxTree => {
  const { tokens } = tree
  const close = tokens.findLastIndex(
    ({ text }, index) => QUOTE.test(text) && index > 1 && /^[,?!]$/u.test(tokens[index - 1]?.text ?? ''),
  )
  if (close < 0 || !QUOTE.test(tokens[0]?.text ?? '')) return tree
  const verb = tokens.findIndex(
    (_, index) => index > close && index <= close + TAG_REACH && isSaying(tree, index, reporting),
  )
  const root = tree.heads.indexOf(-1)
  const head = tree.heads[verb] ?? -1
  if (verb >= 0 && root === verb) return giveSpeaker(tree, close, verb)
  // Hung by "parataxis" or on top it is understood as it stands.
  if (verb < 0 || root > close || head < 0 || head > close || tree.relations[verb] === 'parataxis')
    return tree
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  heads[verb] = -1
  relations[verb] = 'root'
  heads[root] = verb
  relations[root] = 'ccomp'
  heads.forEach((each, index) => {
    if (index === root || index === verb) return
    if (index < close && each > close) heads[index] = root
    if (index >= close && each >= 0 && each <= close) {
      heads[index] = verb
      if (index > close && index < verb && tokens[index]?.upos === 'PROPN') relations[index] = 'nsubj'
    }
  })
  return { ...tree, heads, relations }
}

/** '…," its chairman, Bo Lund, said': who stands before the verb of saying is no object of what was said. */
const giveSpeaker = (tree: SyntaxTree, close: number, verb: number): SyntaxTree => {
  const isNamed = tree.relations.some(
    (relation, child) => /^nsubj/u.test(relation) && tree.heads[child] === verb && child > close,
  )
  const speaker = tree.tokens.findIndex(
    ({ upos }, index) =>
      index > close &&
      index < verb &&
      ['NOUN', 'PROPN', 'PRON'].includes(upos) &&
      (tree.heads[index] ?? -1) < close &&
      /^(?:obj|obl|appos|conj|nmod|vocative|parataxis|flat)/u.test(tree.relations[index] ?? ''),
  )
  if (isNamed || speaker < 0) return tree
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  heads[speaker] = verb
  relations[speaker] = 'nsubj'
  return { ...tree, heads, relations }
}

const freeDates = (tree: SyntaxTree, reporting: ReadonlySet<string>): SyntaxTree => {
  const { tokens } = tree
  const heads = [...tree.heads]
  tokens.forEach((_, index) => {
    if (tree.relations[index] !== 'obl:unmarked' || !QUOTE.test(tokens[index - 1]?.text ?? '')) return
    const open = tokens.findLastIndex(({ text }, before) => before < index - 1 && QUOTE.test(text))
    const verb = tokens.findLastIndex((__, before) => before < open && isSaying(tree, before, reporting))
    const head = heads[index] ?? -1
    if (open >= 0 && verb >= 0 && head > open && head < index) heads[index] = verb
  })
  return { ...tree, heads }
}
