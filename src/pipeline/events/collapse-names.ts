import type { Span } from '../../model/span.ts'
import type { Timex } from '../../model/timex.ts'
import type { ActorMention } from '../actors/mention.ts'
import type { Token } from '../language.ts'

const NAMING: ReadonlySet<string> = new Set(['name', 'alias', 'person', 'metonym'])

/**
 * Makes one token of each name and each date of several words, so that the parser sees "Barak met Sunday with
 * OSCE" where the text has a title, a full name and an organisation with two conjunctions in it. The token keeps
 * the whole span, and the form and tags of its last word.
 *
 * @example collapseNames(tokens, mentions, timexes).map(({ text }) => text) // ['Netanyahu', 'met', 'on', 'Tuesday']
 */
export const collapseNames = (
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  timexes: readonly Timex[],
): Token[] => {
  const spans: (Span & { readonly isName: boolean })[] = [
    ...actors
      .filter((mention) => NAMING.has(mention.via) || isJoint(mention))
      .map((mention) => ({ start: mention.start, end: mention.end, isName: !isJoint(mention) })),
    ...timexes
      .filter(({ type }) => type === 'DATE' || type === 'TIME')
      .map(({ start, end }) => ({ start, end, isName: false })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const collapsed: Token[] = []
  let next = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const span = spans[next]
    const inside = span?.start === token.start ? wordsIn(tokens, index, span) : 1
    if (span === undefined || inside < 2) {
      collapsed.push(token)
      continue
    }
    const last = tokens[index + inside - 1]
    const words = tokens.slice(index, index + inside)
    // A determiner stays a word of its own: it tells the parser that a nominal begins.
    const skip = words[0]?.upos === 'DET' ? 1 : 0
    if (skip === 1 && token) collapsed.push(token)
    const first = words[skip]
    if (!first || !last) continue
    if (words.length - skip === 1) collapsed.push(first)
    else if (span.isName) collapsed.push({ ...last, start: first.start, upos: 'PROPN', xpos: 'NNP' })
    else collapsed.push({ ...last, start: first.start })
    index += inside - 1
  }
  return collapsed
}

/** "Omani and Swiss mediators": see `joinShared`. */
const isJoint = ({ via, ids }: ActorMention): boolean => via === 'office' && ids.length > 1

const wordsIn = (tokens: readonly Token[], from: number, span: Span): number => {
  let count = 0
  while ((tokens[from + count]?.end ?? Number.POSITIVE_INFINITY) <= span.end) count++
  return tokens[from + count - 1]?.end === span.end ? count : 0
}
