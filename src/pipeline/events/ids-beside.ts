import type { Scene } from './nominals.ts'
import { headOf, isInfinitive, relationOf } from './tree.ts'

/**
 * "urged the pilots and Tidewater to talk": the side joined to one, where the parser hangs it elsewhere.
 *
 * @returns Its ids; none where what stands behind "and" begins a clause of its own.
 */
export const idsBeside = ({ tree, mentionAt }: Scene, head: number | undefined): readonly string[] => {
  const mention = head === undefined ? undefined : mentionAt[head]
  if (!mention || head === undefined) return []
  let last = head
  while (mentionAt[last + 1] === mention) last += 1
  if (tree.tokens[last + 1]?.upos !== 'CCONJ') return []
  const first = tree.tokens[last + 2]?.upos === 'DET' ? last + 3 : last + 2
  const other = mentionAt[first]
  if (!other || other === mention || other.isVenue === true || other.isAttributive || other.isPossessive)
    return []
  // "urged the army and the front to return": the infinitive's subject is asked too.
  const isJoined = tree.tokens.some(
    (_, index) =>
      mentionAt[index] === other &&
      (relationOf(tree, index) === 'conj' ||
        (relationOf(tree, index) === 'nsubj' && isMarked(tree, headOf(tree, index)))),
  )
  return isJoined ? other.ids : []
}

const isMarked = (tree: Scene['tree'], verb: number): boolean => verb >= 0 && isInfinitive(tree, verb)
