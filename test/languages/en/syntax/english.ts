import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadEnglishSyntax } from '../../../../src/languages/en/syntax/load-english-syntax.ts'
import { tokenize } from '../../../../src/languages/en/tokens/tokenize.ts'
import type { SyntaxTree } from '../../../../src/pipeline/language.ts'

export const WEIGHTS_FILE = join(import.meta.dirname, '../../../../src/languages/en/syntax/en-ud.model.gz')

export const english = loadEnglishSyntax(gunzipSync(readFileSync(WEIGHTS_FILE)))

export const parse = (sentence: string): SyntaxTree => english.parse(english.tag(tokenize(sentence, 0)))

/** Arcs of a tree as text, e.g. `nsubj(brokered, Egypt)`. */
export const arcs = ({ tokens, heads, relations }: SyntaxTree): string[] =>
  relations.map(
    (relation, at) => `${relation}(${tokens[heads[at] ?? -1]?.text ?? 'ROOT'}, ${tokens[at]?.text})`,
  )
