import type { Configurations } from './configurations.ts'
import { compileTemplates, selectTemplates } from './hashing.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'

/**
 * Atoms of a parser state. s0, s1, s2: top words of the stack; b0, b1, b2: first words of the buffer;
 * l, r: outermost dependents; w word, t fine tag, u universal tag, n number of dependents; d distances; g guidance;
 * m what stands between.
 */
export const PARSER_ATOMS = `s0w s0t s0u s1w s1t s1u s2w s2t s2u s3t b0w b0t b0u b1w b1t b1u b2w b2t b3t
  s0l1t s0l1w s0l2t s0r1t s0r1w s0r2t s1l1t s1l1w s1l2t s1r1t s1r1w s1r2t b0l1t b0l1w b0l2t
  s0ln s0rn s1ln s1rn b0ln d0 d1 m0 m1 s0a s1a g`.split(/\s+/u)

/** Templates, one a line part: the atoms joined. After Zhang & Nivre 2011, fitted to arc-hybrid. */
const TEMPLATES = `
  s0w; s0t; s0w s0t; s1w; s1t; s1w s1t; s2w; s2t; s2w s2t; b0w; b0t; b0w b0t; b1w; b1t; b1w b1t; b2w; b2t; b2w b2t; b3t; s3t
  s0w b0w; s0w s0t b0t; s0t b0w b0t; s0t b0t; s0w b0t; s0t b0w; s0w s0t b0w b0t; s0u b0u; s0u b0w; s0w b0u
  s1w s0w; s1w s1t s0t; s1t s0w s0t; s1t s0t; s1w s0t; s1t s0w; s1w s1t s0w s0t; s1u s0u; s1u s0w; s1w s0u
  b0t b1t; b0w b1t; b0t b1w; b0w b1w; s0t b1t; s0w b1t; s1t b0t; s1w b0w; s1t b0w; s1w b0t; s2t s0t; s2t b0t; s2w s0w
  s0t b0t b1t; s0t b0t b1t b2t; s0w b0t b1t; s0t b0w b1t; s0t b0t b1w; b0t b1t b2t; s0u b0u b1u; b0t b1t b2t b3t
  s1t s0t b0t; s1t s0t b0w; s1t s0w b0t; s1w s0t b0t; s1u s0u b0u; s1w s0w b0t; s1t s0w b0w; s1w s0t b0w; s1w s0u b0u; s1u s0w b0u; s1u s0u b0w
  s2t s1t s0t; s2t s1t s0t b0t; s1t s0t b0t b1t; s2u s1u s0u b0u b1u; s3t s2t s1t s0t; s1w s0t b0t b1t; s1u s0u b0u b1u
  s0t s0l1t b0t; s0t s0r1t b0t; s0t s0l1t s0l2t; s0t s0r1t s0r2t; s0w s0r1t; s0w s0l1t; s0w s0r1w; s0w s0l1w; s0u s0r1t s0r2t b0u; s0u s0l1t s0l2t b0u
  s0w s0r1t b0t; s0t s0r1t b0w; s0u s0r1w b0u; s0w s0l1t b0t; s0u s0r1t b0u b1u
  s1t s1l1t s0t; s1t s1r1t s0t; s1t s1r1t s1r2t; s1t s1l1t s1l2t; s1w s1r1t; s1w s1r1w; s1w s1l1t; s1w s1r1t s0t; s1t s1r1t s0w; s1u s1r1w s0u
  s1t s1r1t s0t b0t; s1u s1r1t s1r2t s0u; s1t s0t s0l1t; s1t s0t s0r1t; s1w s0l1w s0u; s1t s0l1w s0t; s1u s0u s0l1w b0u; s1t s0t s0l1t s0l2t; s1w s0t s0l1t; s1u s0u s0l1t b0t
  s0t b0t b0l1t; b0t b0l1t b0l2t; b0w b0l1t; s0w b0t b0l1t; s0t b0w b0l1t; s1t s0t b0t b0l1t; s0u b0u b0l1w; s0t b0t b0l1t b0l2t
  s0w s0ln; s0w s0rn; s0t s0ln; s0t s0rn; s1w s1rn; s1t s1rn; s1w s1ln; s1t s1ln; b0w b0ln; b0t b0ln
  s0t b0t s0rn; s0t b0t s0ln b0ln; s1t s0t s1rn; s1t s0t s1rn s0rn; s1t s0t b0t s1rn; s1u s0u s0ln s0rn b0u; s1w s0t s1rn
  s0w d0; s0t d0; b0w d0; b0t d0; s0w b0w d0; s0t b0t d0; s1t s0t d1; s1w s0w d1; s1t d1; s0t d1; s1w s0t d1; s1t s0w d1; s1t s0t b0t d1; s1t s0t b0t d0
  s0t b0t m0; s1t s0t m1; s0w m0; s1w m1; s1t s0t b0t m1; s1u s0w m1; s0u b0w m0; s1w s0u m1; s1u s0u s0l1w m1
  s0a s0t b0t; s1a s1t s0t; s1a s0a s1t s0t b0t; s1w s1a s0t
  g; g s0t b0t; g s1t s0t; g s0t; g s0w; g b0w; g s1u s0u b0u; g d0; g s1w; g b0t b1t; g s0t s0rn; g m0 s0u; g s0u s0l1t b0u
`

export const PARSER_TEMPLATES = compileTemplates(
  TEMPLATES.trim()
    .split(/[;\n]/u)
    .map((template) => template.trim().split(/\s+/u)),
  PARSER_ATOMS,
)

const isOfBuffer = (atom: number): boolean => /^b\d[wtu]$/u.test(PARSER_ATOMS[atom]!)
const isOfStack = (atom: number): boolean => /^s|^d1$|^m1$/u.test(PARSER_ATOMS[atom]!)
/** `s0a` has right dependents in it. */
const isOfRight = (atom: number): boolean => /^s0(?:r|a)/u.test(PARSER_ATOMS[atom]!)

const partOf = (atoms: Int32Array): 'buffer' | 'stack' | 'top' | 'both' => {
  if (atoms.every(isOfBuffer)) return 'buffer'
  if (!atoms.every(isOfStack)) return 'both'
  return atoms.some(isOfRight) ? 'top' : 'stack'
}

/**
 * The templates by what they look at: the words of the buffer, which are the same wherever it begins with the same
 * word; the stack but for the right dependents of its top, the same for all cells of one origin; those dependents too,
 * the same for the same top cell; or all that and the buffer.
 */
export const PARSER_TEMPLATES_OF = {
  buffer: selectTemplates(PARSER_TEMPLATES, (atoms) => partOf(atoms) === 'buffer'),
  stack: selectTemplates(PARSER_TEMPLATES, (atoms) => partOf(atoms) === 'stack'),
  top: selectTemplates(PARSER_TEMPLATES, (atoms) => partOf(atoms) === 'top'),
  both: selectTemplates(PARSER_TEMPLATES, (atoms) => partOf(atoms) === 'both'),
}

const bin = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : distance < 20 ? 7 : 8

const few = (count: number): number => (count < 3 ? count : 3)

/** Commas, verbs and conjunctions strictly between two words, each counted up to two or three. */
const between = (sentence: SentenceAtoms, left: number, right: number): number => {
  if (left >= sentence.length || left + 1 >= right) return 0
  const commas = sentence.commas[right]! - sentence.commas[left + 1]!
  const verbs = sentence.verbs[right]! - sentence.verbs[left + 1]!
  const conjunctions = sentence.conjunctions[right]! - sentence.conjunctions[left + 1]!
  return 1 + few(commas) + 4 * few(verbs) + 16 * (conjunctions > 0 ? 1 : 0)
}

/** What the other parser's tree says of a state, as bits: which arcs it has, and which it still expects. */
const guidance = ({ guide, guideLast }: SentenceAtoms, s1: number, s0: number, b0: number): number => {
  const head = guide[s0]!
  if (head === -2) return 0
  return (
    1 +
    (head === b0 ? 2 : 0) +
    (head === s1 ? 4 : 0) +
    (head > b0 ? 8 : 0) +
    (guideLast[s0]! >= b0 ? 16 : 0) +
    (guide[b0] === s0 ? 32 : 0) +
    (guide[s1] === b0 ? 64 : 0) +
    (guide[b0]! < s0 && guide[b0]! >= 0 ? 128 : 0)
  )
}

/** Fills `values` with the atoms of a state, in the order of PARSER_ATOMS. */
export const readParserAtoms = (
  sentence: SentenceAtoms,
  { cell, state }: Configurations,
  at: number,
  values: Int32Array,
): void => {
  const { word, tag, upos, length } = sentence
  const none = length + 1
  const top = state.top[at]!
  const second = cell.below[top]!
  const third = cell.below[second]!
  const s0 = cell.token[top]!
  const s1 = cell.token[second]!
  const s2 = cell.token[third]!
  const s3 = cell.token[cell.below[third]!]!
  const b0 = state.buffer[at]!
  const b1 = b0 < length ? b0 + 1 : none
  const b2 = b0 + 1 < length ? b0 + 2 : none
  const b3 = b0 + 2 < length ? b0 + 3 : none
  const s0l1 = cell.left1[top]!
  const s0l2 = cell.left2[top]!
  const s0r1 = cell.right1[top]!
  const s0r2 = cell.right2[top]!
  const s1l1 = cell.left1[second]!
  const s1l2 = cell.left2[second]!
  const s1r1 = cell.right1[second]!
  const s1r2 = cell.right2[second]!
  values[0] = word[s0]!
  values[1] = tag[s0]!
  values[2] = upos[s0]!
  values[3] = word[s1]!
  values[4] = tag[s1]!
  values[5] = upos[s1]!
  values[6] = word[s2]!
  values[7] = tag[s2]!
  values[8] = upos[s2]!
  values[9] = tag[s3]!
  values[10] = word[b0]!
  values[11] = tag[b0]!
  values[12] = upos[b0]!
  values[13] = word[b1]!
  values[14] = tag[b1]!
  values[15] = upos[b1]!
  values[16] = word[b2]!
  values[17] = tag[b2]!
  values[18] = tag[b3]!
  values[19] = tag[s0l1]!
  values[20] = word[s0l1]!
  values[21] = tag[s0l2]!
  values[22] = tag[s0r1]!
  values[23] = word[s0r1]!
  values[24] = tag[s0r2]!
  values[25] = tag[s1l1]!
  values[26] = word[s1l1]!
  values[27] = tag[s1l2]!
  values[28] = tag[s1r1]!
  values[29] = word[s1r1]!
  values[30] = tag[s1r2]!
  values[31] = tag[state.left1[at]!]!
  values[32] = word[state.left1[at]!]!
  values[33] = tag[state.left2[at]!]!
  values[34] = few(cell.lefts[top]!)
  values[35] = few(cell.rights[top]!)
  values[36] = few(cell.lefts[second]!)
  values[37] = few(cell.rights[second]!)
  values[38] = few(state.lefts[at]!)
  values[39] = bin(s0 === none ? 0 : b0 - s0)
  values[40] = bin(s1 === none ? 0 : s0 - s1)
  values[41] = s0 === none ? 0 : between(sentence, s0, b0)
  values[42] = s1 === none ? 0 : between(sentence, s1, s0)
  // A verb's dependents on both sides in one number: has it a subject, an object, a clause already?
  values[43] = ((upos[s0l1]! * 31 + upos[s0l2]!) * 31 + upos[s0r1]!) * 31 + upos[s0r2]!
  values[44] = ((upos[s1l1]! * 31 + upos[s1l2]!) * 31 + upos[s1r1]!) * 31 + upos[s1r2]!
  values[45] = guidance(sentence, s1, s0, b0)
}
