import { lemmaOf } from '../../src/languages/en/tokens/lemma.ts'
import type { SyntaxTree, Upos } from '../../src/pipeline/language.ts'

/**
 * A tree from one line: word/UPOS/XPOS/relation>head for each token, the root's head is -1.
 *
 * @example drawnTree('Talks/NOUN/NNS/nsubj>1 failed/VERB/VBD/root>-1')
 */
export const drawnTree = (line: string): SyntaxTree => {
  let start = 0
  const cells = line.split(/\s+/u).map((cell) => {
    const [text = '', upos = '', xpos = '', arc = ''] = cell.split('/')
    const [relation = '', head = ''] = arc.split('>')
    const token = {
      text,
      start,
      end: start + text.length,
      lemma: lemmaOf(text, upos as Upos, xpos),
      upos: upos as Upos,
      xpos,
    }
    start += text.length + 1
    return { token, relation, head: Number(head) }
  })
  return {
    tokens: cells.map(({ token }) => token),
    heads: cells.map(({ head }) => head),
    relations: cells.map(({ relation }) => relation),
    trust: cells.map(() => 1),
  }
}

/** "word relation head-word" of each token, for comparison. */
export const arcsOf = ({ tokens, heads, relations }: SyntaxTree): string[] =>
  tokens.map(({ text }, at) => `${text} ${relations[at]} ${tokens[heads[at]!]?.text ?? 'ROOT'}`)
