import type { Day } from '../../model/day.ts'
import { formatEdtf, parseEdtf } from '../../model/edtf.ts'
import { isoDay } from '../../model/day.ts'
import type { EventDate } from '../../model/events-file.ts'
import type { Timex } from '../../model/timex.ts'
import { ancestors, clauseOf, dependents, hasWord, isTiedBy, relationOf, tokenAt, type Tree } from './tree.ts'

/** A date with the days it covers. */
export interface ResolvedDate {
  readonly date: EventDate
  readonly days?: { readonly startDay: Day; readonly endDay: Day; readonly isApproximate: boolean }
  readonly timex?: Timex
}

/** Expressions that place an act on the calendar: a date or a time of day, resolved. */
export const isPlacing = (timex: Timex): boolean =>
  (timex.type === 'DATE' || timex.type === 'TIME') && timex.edtf !== undefined

export const tokenOfTimex = (tree: Tree, timex: Timex): number => {
  // The expression's head: its token whose own head stands outside.
  const inside = tree.tokens.flatMap((token, index) =>
    token.start >= timex.start && token.end <= timex.end ? [index] : [],
  )
  return inside.find((index) => !inside.includes(tree.heads[index] ?? -1)) ?? inside[0] ?? -1
}

/**
 * The time expression that dates an act: the one nearest to its trigger in the tree, in its own clause or (for a
 * reported act told in the present) in the clause that reports it.
 *
 * @returns undefined when no expression of the sentence belongs to the act.
 */
export const findTimexOf = (
  tree: Tree,
  trigger: number,
  timexes: readonly Timex[],
  options: { readonly takesReportTime: boolean; readonly isPlanned?: boolean },
): Timex | undefined => {
  const chain = [trigger, ...ancestors(tree, trigger)]
  const ownClause = clauseOf(tree, trigger)
  let best: { timex: Timex; cost: number } | undefined
  for (const timex of timexes.filter(isPlacing)) {
    const token = tokenOfTimex(tree, timex)
    if (token < 0 || (timex.range === undefined && isLimit(tree, token, options.isPlanned))) continue
    if (opensWith(tree, trigger, token)) return timex
    if (isSince(tree, token) && !isOwnSince(tree, token, trigger)) continue
    if (isAttribute(tree, timex, token, trigger)) continue
    const path = [token, ...ancestors(tree, token)]
    const meet = chain.findIndex((node) => path.includes(node))
    if (meet < 0) continue
    const common = chain[meet] ?? -1
    const down = path.indexOf(common)
    // Clause boundaries crossed on the way down to the expression: it belongs to another act.
    const foreign = path.slice(0, down).filter((node) => clauseOf(tree, node) === node).length
    const home = clauseOf(tree, token)
    if (home !== ownClause && isSinceClause(tree, home)) continue
    const crossed = chain.slice(0, meet).filter((node) => clauseOf(tree, node) === node)
    if (
      foreign > 0 &&
      !path
        .slice(0, down)
        .every((node) => clauseOf(tree, node) !== node || isNear(tree, node) || isSeen(tree, node, trigger))
    )
      continue
    if (crossed.some((node) => isCounted(tree, node))) continue
    if (crossed.length > 0 && !options.takesReportTime) {
      const opaque = crossed.some(
        (node) => !['conj', 'xcomp', 'acl', 'advcl'].includes(relationOf(tree, node).split(':')[0] ?? ''),
      )
      if (opaque && ownClause !== clauseOf(tree, token)) continue
      if (crossed.some((node) => relationOf(tree, node) === 'acl:relcl')) continue
    }
    if (chain.slice(0, meet).some((node) => isLaterThanTold(tree, node))) continue
    const cost = meet + down + 3 * crossed.length + 4 * foreign
    if (!best || cost < best.cost) best = { timex, cost }
  }
  return best?.timex
}

/** "until Monday" says when an act ends, not when it is. */
export const isLimit = (tree: Tree, token: number, isPlanned = false): boolean =>
  dependents(tree, token, 'case', 'mark').some((child) => {
    const { lemma } = tokenAt(tree, child)
    // "will pull out by May": then, or a little before
    return tree.grammar.times.limits.has(lemma) || (tree.grammar.times.deadlines.has(lemma) && !isPlanned)
  })

/** "haggling since November", "the heaviest clashes since the 1990s": when something began, not when it is. */
export const isSince = (tree: Tree, token: number): boolean =>
  hasWord(tree, token, tree.grammar.times.since, 'case', 'mark') ||
  tree.grammar.times.since.has(
    tree.tokens[token - (tree.tokens[token - 1]?.upos === 'DET' ? 2 : 1)]?.lemma ?? '',
  )

/** "have been stalled since May": begun then. Not "the fifth raid since May". */
const isOwnSince = (tree: Tree, token: number, trigger: number): boolean => {
  const head = tree.heads[token] ?? -1
  const nouns = [head < 0 ? token : head, trigger]
  const isRanked = nouns
    .flatMap((noun) => dependents(tree, noun, 'amod'))
    .some((child) => {
      const { xpos, lemma } = tokenAt(tree, child)
      return xpos === 'JJS' || tree.grammar.times.ranks.has(lemma)
    })
  if (isRanked || isRankedBefore(tree, token)) return false
  if (head === trigger) return true
  return tree.heads[head] === trigger && /^(?:obj|obl|nmod)/u.test(relationOf(tree, head))
}

/** "met for the first time since March": the noun before "since" is ranked, whatever the time hangs on. */
const isRankedBefore = (tree: Tree, token: number): boolean => {
  const { since, ranks } = tree.grammar.times
  const opener = tree.tokens.findLastIndex(({ lemma }, at) => at < token && since.has(lemma))
  if (opener < 2 || token - opener > 3 || tree.tokens[opener - 1]?.upos !== 'NOUN') return false
  return tree.tokens
    .slice(Math.max(0, opener - 4), opener - 1)
    .some(({ lemma, xpos }) => xpos === 'JJS' || ranks.has(lemma))
}

/** Days from which a time before a noun is background: "the 2002 truce", "a 19th-century hotel". */
const BACKGROUND_DAYS = 300

const isAttribute = (tree: Tree, timex: Timex, token: number, trigger: number): boolean => {
  const range = parseEdtf(timex.edtf ?? '')
  if (range?.startDay === undefined || range.endDay === undefined) return false
  if (range.endDay - range.startDay < BACKGROUND_DAYS) return false
  const noun = tree.heads[token] ?? -1
  if (noun === trigger || token === trigger) return false
  // "Under the 2015 pact, Iran capped …"
  if (noun >= 0 && noun < trigger && tree.heads[noun] === trigger && relationOf(tree, noun) === 'obl')
    return false
  return dependents(tree, token, 'case', 'mark').length === 0 && tree.tokens[token - 1]?.upos !== 'ADP'
}

/** "on Monday, when the army shelled the port and each side blamed the other": the day before "when" is theirs. */
const opensWith = (tree: Tree, trigger: number, token: number): boolean => {
  let verb = trigger
  while (relationOf(tree, verb) === 'conj' && (tree.heads[verb] ?? -1) > token) verb = tree.heads[verb] ?? -1
  for (let index = verb - 1; index > token; index--) {
    const { lemma, upos, xpos, text } = tokenAt(tree, index)
    if (text === ';' || (upos === 'VERB' && xpos.startsWith('VBD'))) return false
    if (tree.grammar.clauses.whens.has(lemma))
      return index - 1 === token || (index - 2 === token && tree.tokens[index - 1]?.upos === 'PUNCT')
  }
  return false
}

/** "since the war began Oct. 7" dates the war. The parser may tie "since" to the noun. */
const isSinceClause = (tree: Tree, clause: number): boolean =>
  ['advcl', 'acl', 'acl:relcl'].includes(relationOf(tree, clause)) &&
  tree.tokens
    .slice(Math.max(0, clause - SINCE_REACH), clause)
    .some(({ lemma }) => tree.grammar.times.since.has(lemma))

/** "months after a truce began": it was not then that it began. */
const isCounted = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'obl').some(
    (child) => relationOf(tree, child) === 'obl:unmarked' && child < clause,
  ) &&
  (hasWord(tree, clause, tree.grammar.times.after, 'mark') ||
    hasWord(tree, clause, tree.grammar.times.before, 'mark'))

/** "visited in May prior to the announcement": when that was made is not told, but that it was later. */
export const isLaterThanTold = (tree: Tree, node: number): boolean =>
  /^(?:obl|nmod)/u.test(relationOf(tree, node)) && isTiedBy(tree, node, tree.grammar.times.before)

/** Words from "since" to its verb: a short subject stands between. */
const SINCE_REACH = 5

/** A temporal clause of its own ("since the war began Oct. 7") dates itself only; a bare adverbial does not. */
const isNear = (tree: Tree, node: number): boolean =>
  tokenAt(tree, node).upos !== 'VERB' && tokenAt(tree, node).upos !== 'AUX'

/** "a truce saw captives freed in May": what it brought is of its own time. */
const isSeen = (tree: Tree, node: number, trigger: number): boolean => {
  const noun = tree.heads[node] ?? -1
  return (
    tree.grammar.times.seeing.has(tokenAt(tree, trigger).lemma) &&
    relationOf(tree, node) === 'acl' &&
    tokenAt(tree, node).xpos === 'VBN' &&
    tree.heads[noun] === trigger
  )
}

/** Turns an expression into an event's date. */
export const dateFromTimex = (timex: Timex, basis?: EventDate['basis']): ResolvedDate => {
  const edtf = timex.range ?? timex.edtf ?? ''
  const range = parseEdtf(edtf)
  const { startDay, endDay } = range ?? {}
  return {
    date: {
      edtf,
      ...(startDay === undefined ? {} : { start: isoDay(startDay) }),
      ...(endDay === undefined ? {} : { end: isoDay(endDay) }),
      basis: basis ?? timex.basis,
      expression: timex.text,
    },
    ...(startDay === undefined || endDay === undefined
      ? {}
      : { days: { startDay, endDay, isApproximate: range?.isApproximate ?? false } }),
    timex,
  }
}

/** The article's day, marked approximate: what is left when the text gives no time. */
export const dateFromPublication = (published: Day | undefined): ResolvedDate =>
  published === undefined
    ? { date: { edtf: '', basis: 'publication' } }
    : {
        date: {
          edtf: formatEdtf(published, published, true),
          start: isoDay(published),
          end: isoDay(published),
          basis: 'publication',
        },
        days: { startDay: published, endDay: published, isApproximate: true },
      }
