import type { Day } from '../../model/day.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { Timex } from '../../model/timex.ts'
import { isLaterThanTold, isLimit, isPlacing, isSince, tokenOfTimex } from './attach-timex.ts'
import { ancestors, dependents, hasWord, headsClause, relationOf, tokenAt, type Tree } from './tree.ts'

/** Days before publication within which a time is that of the news itself, wherever in its sentence it stands. */
const NEWS_DAYS = 8

/**
 * The time that a sentence tells for what is past in it and has none of its own: "Norland shelled the port on Monday
 * after the rebels walked out". Not a time of the background ("which was signed in May", "since the war began").
 */
export const findSentenceTimex = (
  tree: Tree,
  trigger: number,
  timexes: readonly Timex[],
  published: Day | undefined,
): SentenceTime | undefined => {
  const chain = [trigger, ...ancestors(tree, trigger)]
  let best: (SentenceTime & { cost: number }) | undefined
  for (const timex of timexes.filter(isPlacing)) {
    const token = tokenOfTimex(tree, timex)
    if (token < 0 || isLimit(tree, token) || isSince(tree, token) || isAttribute(tree, token)) continue
    const path = [token, ...ancestors(tree, token)]
    const meet = chain.findIndex((node) => path.includes(node))
    if (meet < 0 || chain.slice(0, meet).some((node) => isBackground(tree, node, false))) continue
    if (chain.slice(0, meet).some((node) => isLaterThanTold(tree, node))) continue
    const below = path.slice(0, path.indexOf(chain[meet] ?? -1))
    const isGiven = (node: number): boolean =>
      isStatement(tree, node, timex, published) || isPlan(tree, node, token, trigger)
    if (below.some((node) => isBackground(tree, node, true) && !isGiven(node))) continue
    // what another verb tells below is its own, but for the day of the news
    const isBelow = below.some(
      (node) =>
        headsClause(tree, node) &&
        relationOf(tree, node) !== 'conj' &&
        node !== trigger + 1 &&
        !isGiven(node) &&
        !isManner(tree, node, trigger),
    )
    if (isBelow && !isNews(timex, published)) continue
    const cost = meet + below.length + (isBelow ? FAR : 0)
    const isLater = below.some((node) => node > trigger && relationOf(tree, node) === 'conj')
    if (!best || cost < best.cost) best = { timex, cost, isLater }
  }
  return best
}

export interface SentenceTime {
  readonly timex: Timex
  /** Told of what a later clause joins with "and": the day of the sentence before may be meant as well. */
  readonly isLater: boolean
}

const FAR = 20

/** Heads a clause that may tell of another time than what it stands in. */
const isBackground = (tree: Tree, node: number, isOfTime: boolean): boolean => {
  const relation = relationOf(tree, node)
  const { times, auxiliaries } = tree.grammar
  if (/^(?:advcl|parataxis|ccomp|conj)/u.test(relation))
    return (
      hasWord(tree, node, times.shifting, 'mark', 'case', 'advmod') ||
      (isOfTime && hasWord(tree, node, times.after, 'mark', 'case', 'advmod'))
    )
  if (isOfTime) return relation.startsWith('acl')
  // "the rebels, who had fought since spring, signed …"; "a truce which saw 40 captives freed ended on Friday"
  const noun = tree.heads[node] ?? -1
  const isOfThing = relationOf(tree, noun).startsWith('nsubj') && isThing(tree, node)
  return (
    relation === 'acl:relcl' &&
    (isOfThing ||
      dependents(tree, node, 'aux').some((child) =>
        auxiliaries.pluperfectForms.has(tokenAt(tree, child).text.toLowerCase()),
      ))
  )
}

/** A thing is described ("which", "that"), not somebody. */
const isThing = (tree: Tree, verb: number): boolean =>
  hasWord(tree, verb, tree.grammar.relatives.ofThings, 'nsubj', 'obj')

/** "In a statement released on Monday, Norland blamed …", "the envoy, speaking on Monday, vowed …": it was said there. */
const isStatement = (tree: Tree, node: number, timex: Timex, published: Day | undefined): boolean =>
  relationOf(tree, node).startsWith('acl') &&
  (tokenAt(tree, node).xpos === 'VBG' || relationOf(tree, tree.heads[node] ?? -1) === 'obl') &&
  isNews(timex, published)

/** "A meeting planned for Monday was called off": of the day it was for. */
const isPlan = (tree: Tree, node: number, token: number, trigger: number): boolean => {
  const noun = tree.heads[node] ?? -1
  return (
    relationOf(tree, node).startsWith('acl') &&
    tree.heads[noun] === trigger &&
    relationOf(tree, noun).startsWith('nsubj') &&
    hasWord(tree, token, tree.grammar.ties.purposes, 'case')
  )
}

/** "began the fight by taxing imports last July": one act told twice. */
const isManner = (tree: Tree, node: number, trigger: number): boolean =>
  tree.heads[node] === trigger &&
  tokenAt(tree, node).xpos === 'VBG' &&
  hasWord(tree, node, tree.grammar.ties.means, 'mark')

/** "Friday's raid", "the May 1994 truce". */
const isAttribute = (tree: Tree, token: number): boolean =>
  /^(?:compound|nummod|amod|nmod:poss)/u.test(relationOf(tree, token))

const isNews = (timex: Timex, published: Day | undefined): boolean => {
  const range = parseEdtf(timex.edtf ?? '')
  return (
    published !== undefined &&
    range?.startDay !== undefined &&
    range.endDay === range.startDay &&
    range.startDay <= published &&
    range.startDay > published - NEWS_DAYS
  )
}
