import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { loadEnglishSyntax } from '../../src/languages/en/syntax/load-english-syntax.ts'
import { f1, measure } from './measure.ts'
import { readTreebank } from './treebank.ts'

const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string' },
    model: {
      type: 'string',
      default: join(import.meta.dirname, '../../src/languages/en/syntax/en-ud.model.gz'),
    },
    beam: { type: 'string' },
    files: { type: 'string', default: 'ewt-dev,ewt-test,gum-news' },
  },
})
if (options.treebank === undefined) {
  throw new Error(
    'usage: evaluate.ts --treebank DIR [--model FILE] [--beam WIDTH] [--files ewt-test,gum-news]',
  )
}

const engine = loadEnglishSyntax(gunzipSync(readFileSync(options.model)))
const parseOptions = options.beam === undefined ? {} : { beamWidth: Number(options.beam) }
for (const name of options.files.split(',')) {
  const sentences = readTreebank(options.treebank, name)
  const result = measure(engine, sentences, parseOptions)
  const figures = [result.upos, result.unlabelled, result.labelled].map((share) => share.toFixed(2))
  console.log(
    `${name.padEnd(9)} UPOS ${figures[0]}  UAS ${figures[1]}  LAS ${figures[2]}  ` +
      `(${result.words} words, ${result.wordsPerSecond.toFixed(0)} words/s tagged and parsed)`,
  )
  if (name !== 'gum-news') continue
  console.log('\nrelation         gold   P     R     F1')
  for (const [relation, counts] of [...result.relations].sort((a, b) => b[1].gold - a[1].gold)) {
    const { precision, recall, f1: score } = f1(counts)
    const cells = [precision, recall, score].map((value) => value.toFixed(1).padStart(5))
    console.log(`${relation.padEnd(15)} ${String(counts.gold).padStart(5)} ${cells.join(' ')}`)
  }
  console.log('\nrelation        trust  arcs  right in full')
  for (const [key, { count, right }] of [...result.agreement].sort()) {
    const [relation = '', trust = ''] = key.split(' ')
    if (!/^(?:nsubj|nsubj:pass|obj|obl:agent|ccomp|xcomp|acl:relcl)$/u.test(relation)) continue
    console.log(
      `${relation.padEnd(15)} ${trust.padEnd(5)} ${String(count).padStart(5)}  ${((100 * right) / count).toFixed(1)}`,
    )
  }
}
