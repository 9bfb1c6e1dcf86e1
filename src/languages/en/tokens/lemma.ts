import type { Upos } from '../../../pipeline/language.ts'
import { IRREGULAR_NOUNS, UNCHANGING_NOUNS } from './irregular-nouns.ts'
import { IRREGULAR_VERBS, SHARED_FORMS } from './irregular-verbs.ts'
import { regularVerb } from './verb-endings.ts'

/** Words of closed classes, by part of speech: those whose base form differs from the word. */
const CLOSED_CLASS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PRON: {
    me: 'I',
    i: 'I',
    him: 'he',
    them: 'they',
    us: 'we',
    whom: 'who',
    "'s": 'we',
    these: 'this',
    those: 'that',
  },
  DET: { an: 'a', these: 'this', those: 'that' },
  PART: { "n't": 'not' },
  ADV: {
    "n't": 'not',
    better: 'well',
    best: 'well',
    worse: 'badly',
    worst: 'badly',
    later: 'late',
    earlier: 'early',
    longer: 'long',
    sooner: 'soon',
    higher: 'high',
    closer: 'close',
    faster: 'fast',
    further: 'far',
  },
  ADJ: {
    better: 'good',
    best: 'good',
    worse: 'bad',
    worst: 'bad',
    larger: 'large',
    largest: 'large',
    safer: 'safe',
    stranger: 'strange',
    fairer: 'fair',
    farther: 'far',
    least: 'little',
  },
  AUX: { "'d": 'would', "'s": 'be' },
  CCONJ: { "'n'": 'and' },
}

const nounLemma = (word: string): string => {
  const known = IRREGULAR_NOUNS.get(word)
  if (known !== undefined) return known
  if (
    UNCHANGING_NOUNS.has(word) ||
    !/[^s]s$/u.test(word) ||
    /[^n]us$|is$|'s$/u.test(word) ||
    word.length < 3 ||
    /\ds$/u.test(word)
  ) {
    return word.replace(/(?<=[a-z]{2})men$/u, 'man').replace(/children$/u, 'child')
  }
  if (/ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/u.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

const verbLemma = (word: string): string =>
  SHARED_FORMS.get(word) ?? IRREGULAR_VERBS.get(word) ?? prefixedVerb(word) ?? regularVerb(word)

/** "re-elected" by "elected", "misled" is in the table itself. */
const prefixedVerb = (word: string): string | undefined => {
  const [prefix, rest] = word.split('-')
  if (rest === undefined || prefix === undefined || rest.length < 3 || word.split('-').length > 2)
    return undefined
  return `${prefix}-${verbLemma(rest)}`
}

const adjectiveLemma = (word: string, ending: RegExp): string => {
  const stem = word.replace(ending, '')
  if (stem === word || stem.length < 3) return word
  if (/([bdgmnpt])\1$/u.test(stem)) return stem.slice(0, -1)
  if (/[^aeiou]i$/u.test(stem)) return `${stem.slice(0, -1)}y`
  return /(?:[cgvsz]|[^aeiou][aiou][rtd]|bl|pl|tl|[^aeo]at|id|ur|ir)$/u.test(stem) &&
    !/(?:ss|[nr]g)$/u.test(stem)
    ? `${stem}e`
    : stem
}

/**
 * Lower-case base form of a word.
 *
 * @param text As written.
 * @param xpos Penn Treebank tag, or '' where there is none yet.
 * @example lemmaOf('struck', 'VERB', 'VBD') // 'strike'; lemmaOf('hostilities', 'NOUN', 'NNS') // 'hostility'
 */
export const lemmaOf = (text: string, upos: Upos, xpos: string): string => {
  const word = text.toLowerCase()
  const closed = CLOSED_CLASS[upos]?.[word]
  if (closed !== undefined) return closed.toLowerCase()
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return xpos === 'VB' || xpos === 'VBP' ? (IRREGULAR_VERBS.get(word) ?? word) : verbLemma(word)
    case 'NOUN':
      return xpos === 'NN' ? word : nounLemma(word)
    case 'ADJ':
      if (xpos === 'JJR') return adjectiveLemma(word, /er$/u)
      return xpos === 'JJS' ? adjectiveLemma(word, /est$/u) : word
    default:
      return word
  }
}
