import type { SyntaxTree } from '../../../pipeline/language.ts'

/** Their object is spoken to or let do something; with an infinitive behind it, UD calls it an indirect one. */
export const ADDRESSING: ReadonlySet<string> = new Set(
  'tell inform assure reassure notify ask allow permit cause urge advise convince persuade trust instruct remind beg implore'.split(
    ' ',
  ),
)

/** What a word's dependents say of it. */
export interface VerbFrame {
  subjects: number
  /** Direct and indirect objects without a preposition, in text order. */
  readonly objects: number[]
  isPassive: boolean
  /** A past participle that describes a noun or a clause, with neither subject nor auxiliary. */
  isParticiple: boolean
  /** Whether the word, no verb, has "is" and a subject: it heads a clause. */
  hasCopula: boolean
  /** Whether the word itself has a preposition. */
  hasPreposition: boolean
  /** The first clause behind the word that it takes as a complement; `at` is -1 where there is none. */
  clause: { readonly at: number; readonly kind: 'finite' | 'infinitive' | 'bare' }
}

const NO_CLAUSE: VerbFrame['clause'] = { at: -1, kind: 'bare' }

/** The dependents of each word, gathered once. @example framesOf(tree)[verb].objects */
export const framesOf = ({ tokens, heads, relations }: SyntaxTree): readonly VerbFrame[] => {
  const frames = tokens.map((): VerbFrame => ({
    subjects: 0,
    objects: [],
    isPassive: false,
    hasPreposition: false,
    isParticiple: false,
    hasCopula: false,
    clause: NO_CLAUSE,
  }))
  const isInfinitive = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at += 1) {
    const relation = relations[at]!
    const frame = frames[heads[at]!]
    if (frame === undefined) continue
    if (relation === 'case' && heads[at]! > at && tokens[at]!.upos === 'ADP') frame.hasPreposition = true
    if (relation === 'cop' && tokens[heads[at]!]!.upos !== 'VERB') frame.hasCopula = true
    if (relation === 'aux:pass') frame.isPassive = true
    if (relation === 'mark' && tokens[at]!.xpos === 'TO') isInfinitive[heads[at]!] = 1
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const relation = relations[at]!
    const frame = frames[heads[at]!]
    if (frame === undefined || frames[at]!.hasPreposition) continue
    if (relation === 'nsubj' || relation === 'nsubj:pass') frame.subjects += 1
    else if (relation === 'obj' || relation === 'iobj') frame.objects.push(at)
    else if ((relation === 'ccomp' || relation === 'xcomp') && at > heads[at]! && frame.clause.at < 0) {
      const kind = isInfinitive[at] === 1 ? 'infinitive' : relation === 'ccomp' ? 'finite' : 'bare'
      frame.clause = { at, kind }
    }
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const frame = frames[at]!
    const isPast = tokens[at]!.xpos === 'VBN' || tokens[at]!.xpos === 'VBD'
    frame.isParticiple = isPast && frame.subjects === 0 && /^(?:acl|advcl|amod)/u.test(relations[at]!)
  }
  return frames
}
