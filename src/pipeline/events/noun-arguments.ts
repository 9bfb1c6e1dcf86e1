import { dependents, prepositionOf, type Tree } from './tree.ts'

/** Nominals below a noun by the role word that ties them: preposition, `possessor` or `modifier`. */
export const nounArguments = (
  tree: Tree,
  noun: number,
): { readonly tie: string; readonly head: number }[] => {
  const found: { tie: string; head: number }[] = []
  const { agent, genitive, possessive } = tree.grammar.ties
  const addAgents = (candidates: readonly number[]): void => {
    for (const head of candidates) {
      const tie = prepositionOf(tree, head)
      if (tie !== undefined && agent.has(tie)) found.push({ tie, head })
    }
  }
  for (const child of dependents(
    tree,
    noun,
    'nmod',
    'nmod:poss',
    'obl',
    'amod',
    'compound',
    'nsubj',
    'acl',
  )) {
    const preposition = prepositionOf(tree, child)
    const relation = tree.relations[child] ?? ''
    if (relation === 'nsubj') found.push({ tie: 'subject', head: child })
    else if (relation === 'nmod:poss' || (preposition !== undefined && possessive.has(preposition)))
      found.push({ tie: 'possessor', head: child })
    else if (relation === 'amod' || relation === 'compound') found.push({ tie: 'modifier', head: child })
    else if (preposition !== undefined) {
      found.push({ tie: preposition, head: child })
      // "the killing of a guard by rebels": parsed as rebels of the guard, meant as theirs who killed.
      if (genitive.has(preposition)) addAgents(dependents(tree, child, 'nmod'))
    } else if (relation.startsWith('acl')) {
      // "talks mediated by Egypt", "an attack carried out by …": the participle's agent.
      addAgents(dependents(tree, child, 'obl:agent', 'obl'))
    }
  }
  return found
}
