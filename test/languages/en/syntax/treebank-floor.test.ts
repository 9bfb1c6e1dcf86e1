import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { f1, measure } from '../../../../tools/parser/measure.ts'
import { readTreebank } from '../../../../tools/parser/treebank.ts'
import { english } from './english.ts'

/** Annotated news lies outside the project (see tools/parser/README.md); without it there is nothing to measure. */
const folder = process.env['TREEBANK'] ?? join(import.meta.dirname, '../../../../../shared/treebank')
const isPresent = existsSync(join(folder, 'gum-news.conllu.gz'))

describe('accuracy on annotated news that was never trained on', () => {
  it.runIf(isPresent)('stays above the recorded floor', () => {
    const { labelled, relations } = measure(english, readTreebank(folder, 'gum-news').slice(0, 300))
    const scoreOf = (relation: string): number => {
      const counts = relations.get(relation)
      return counts === undefined ? 0 : f1(counts).f1
    }
    expect(labelled).toBeGreaterThan(75)
    expect(scoreOf('nsubj')).toBeGreaterThan(76)
    expect(scoreOf('obj')).toBeGreaterThan(82)
  })

  it.skipIf(isPresent)(
    'is not measured here: the treebank folder is not present (set TREEBANK to its path)',
    () => {
      expect(isPresent).toBe(false)
    },
  )
})
