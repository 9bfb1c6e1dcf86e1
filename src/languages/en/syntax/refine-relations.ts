import type { SyntaxTree } from '../../../pipeline/language.ts'
import { lemmaOf } from '../tokens/lemma.ts'
import { ADDRESSING, framesOf } from './verb-frames.ts'

const SUBJECTS = new Set(['nsubj', 'nsubj:pass'])
const OBJECTS = new Set(['obj', 'iobj'])
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year)$/iu
/** Before a length of time: one of a row. */
const SINGLING =
  /^(?:every|each|last|next|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu
const RELATIVE = new Set(['that', 'which', 'who'])
const CLAUSAL_HEADS = new Set(['VERB', 'AUX', 'ADJ'])
const PERSONAL = new Set(['PRON', 'PROPN'])
/** They say what somebody is, too: of two objects, the second is a complement. */
const NAMING = new Set('call name dub label brand consider deem elect appoint'.split(' '))
/** They say what somebody is: the noun behind them is no object. */
const COPULAR = new Set(['become', 'remain', 'resemble', 'seem'])

/**
 * Makes relations agree with their surroundings where the classifier, which labels one arc at a time, forgot
 * to look. UD's own definitions decide:
 *
 *   - a noun with a preposition is no subject or object: it is `obl` of a verb or `nmod` of a noun;
 *   - a subject is passive just when its verb has a passive auxiliary;
 *   - a verb has one subject: of two, a relative pronoun is the object ("which Israel rejected") and a day behind
 *     the verb is its time ("officials said Thursday");
 *   - a verb has one object: of two behind it, the first is indirect ("gave the envoy a list"), and so is one
 *     before what is told or asked ("told reporters it had left", "asked the guards to leave");
 *   - "that" before a clause which lacks no object opens it;
 *   - what somebody becomes, or is called, is a complement (`xcomp`);
 *   - days, lengths of time behind "every" or "last", and tallies ("voted 61-39") are no objects.
 *
 * Heads stay as they are; `refineClauses`, before it, moves those that cannot be.
 *
 * @example "in Cairo" given as obj(met, Cairo) becomes obl(met, Cairo)
 */
export const refineRelations = (tree: SyntaxTree): SyntaxTree => {
  const { tokens, heads, relations } = tree
  const frames = framesOf(tree)
  const nounRelation = (at: number): string => {
    const head = tokens[heads[at]!]!
    return CLAUSAL_HEADS.has(head.upos) ? 'obl' : 'nmod'
  }
  /** A day is no object (in "launched a raid Sunday" it stands for one); another length of time is none where the verb has one, or behind "every" or "last". */
  const isTime = (at: number, hasRival: boolean): boolean => {
    const { text } = tokens[at]!
    if (/day$/iu.test(text) && TIME.test(text)) return tokens[at - 1]?.upos !== 'NOUN'
    return (
      (hasRival && TIME.test(text)) ||
      ((/^time$/iu.test(text) || TIME.test(text)) && SINGLING.test(tokens[at - 1]?.text ?? ''))
    )
  }
  /** "voted 61-39" */
  const isTally = (at: number): boolean =>
    tokens[at]!.upos === 'NUM' && /^[-–]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.upos === 'NUM'
  const subjectRelation = (at: number): string => {
    const head = heads[at]!
    const { subjects, objects, isPassive } = frames[head]!
    if (subjects > 1) {
      if (head < at && TIME.test(tokens[at]!.text)) return 'obl:unmarked'
      if (head > at && tokens[at]!.xpos.startsWith('W') && objects.length === 0) return 'obj'
    }
    return isPassive ? 'nsubj:pass' : 'nsubj'
  }
  const objectRelation = (at: number): string => {
    const head = heads[at]!
    const { upos, text, xpos } = tokens[head]!
    const { subjects, objects, clause, isPassive } = frames[head]!
    if (at < head) {
      if (subjects === 0 && upos === 'VERB' && RELATIVE.has(tokens[at]!.text.toLowerCase())) {
        return isPassive ? 'nsubj:pass' : 'nsubj'
      }
      const opensClause = tokens[at]!.text.toLowerCase() === 'that'
      return opensClause && (objects.length > 1 || isPassive || upos !== 'VERB') ? 'mark' : relations[at]!
    }
    const lemma = lemmaOf(text, upos, xpos)
    const behind = objects.filter((object) => object > head)
    if (frames[at]!.hasCopula) return 'ccomp'
    if (isTime(at, behind.length > 1)) return 'obl:unmarked'
    if (frames[head]!.isParticiple && NAMING.has(lemma)) return 'xcomp'
    if (lemma === 'be' && subjects === 0) return 'nsubj'
    if (isTally(at)) return 'obl:unmarked'
    if (lemma === 'age' && tokens[at]!.upos === 'NUM') return 'xcomp'
    if (behind.length === 2 && NAMING.has(lemma)) return at === behind[0] ? 'obj' : 'xcomp'
    if (behind.length === 2 && at === behind[0] && PERSONAL.has(tokens[at]!.upos)) return 'iobj'
    if (COPULAR.has(lemma)) return 'xcomp'
    if (clause.at > at && ADDRESSING.has(lemma)) return 'iobj'
    return relations[at]!
  }
  const refined = relations.map((relation, at) => {
    const isSubject = SUBJECTS.has(relation)
    if (!isSubject && !OBJECTS.has(relation)) return relation
    if (frames[at]!.hasPreposition) return nounRelation(at)
    return isSubject ? subjectRelation(at) : objectRelation(at)
  })
  return { ...tree, relations: refined }
}
