import { nounArguments } from './noun-arguments.ts'
import { classesOf, type Scene } from './nominals.ts'

/**
 * The sides whose people are freed or let through: told by the nationality before the noun, or by the noun itself.
 *
 * @example ownersOfFreed(scene, prisoners) // ['sudland'], for "17 Sudlandic prisoners"
 */
export const ownersOfFreed = (scene: Scene, head: number | undefined): readonly string[] => {
  if (head === undefined) return []
  const owners = classesOf(scene, head).has('captives')
    ? nounArguments(scene.tree, head)
        .filter(({ tie }) => tie === 'modifier' || tie === 'possessor')
        .map((argument) => argument.head)
    : []
  // "eight Norlandic soldiers" are a mention themselves.
  return [head, ...owners].flatMap((owner) => {
    const mention = scene.mentionAt[owner]
    return mention === undefined || mention.via === 'pronoun' ? [] : mention.ids
  })
}
