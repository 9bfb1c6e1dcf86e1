import { dependents, headOf, relationOf, tokenAt, type Tree } from './tree.ts'

/** A relative pronoun stands for the noun its clause describes. */
export const antecedent = (tree: Tree, index: number): number => {
  const { lemma, upos } = tokenAt(tree, index)
  const { relatives } = tree.grammar
  if (!relatives.pronouns.has(lemma) || upos === 'DET') return index
  for (let node = index, steps = 0; steps < 8 && node >= 0; node = headOf(tree, node), steps++) {
    if (relationOf(tree, node) === 'acl:relcl') return headOf(tree, node)
  }
  // The parser may take "Hamas, which …" for a main clause: the noun before the comma is meant.
  if (relatives.sure.has(lemma)) {
    for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
      if (['NOUN', 'PROPN'].includes(tokenAt(tree, before).upos)) return before
    }
  }
  return index
}

const isParticiple = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VBN' && dependents(tree, verb, 'aux').length === 0

/** Passive in form: a passive auxiliary or subject, or a bare past participle that describes a noun. */
export const isPassive = (tree: Tree, verb: number): boolean => {
  const relation = relationOf(tree, verb)
  const { passive, perfect } = tree.grammar.auxiliaries
  const auxiliaries = dependents(tree, verb, 'aux').map((child) => tokenAt(tree, child).lemma)
  if (tokenAt(tree, verb).xpos === 'VBN' && auxiliaries.some((lemma) => passive.has(lemma))) return true
  // "have signed on": a perfect, whatever the parser calls its subject.
  if (perfect.has(auxiliaries.at(-1) ?? '')) return false
  if (dependents(tree, verb, 'nsubj:pass', 'csubj:pass', 'aux:pass').length > 0) return true
  if (dependents(tree, verb, 'nsubj', 'obj').length > 0) return false
  if (relation === 'acl' || relation === 'amod') return isParticiple(tree, verb)
  if (relation === 'advcl') return isParticiple(tree, verb)
  if (relation.startsWith('conj')) {
    const head = headOf(tree, verb)
    return head >= 0 && isParticiple(tree, verb) && isPassive(tree, head)
  }
  return false
}
