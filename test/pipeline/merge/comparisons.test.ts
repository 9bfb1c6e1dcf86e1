import { expect, it } from 'vitest'
import { generateMentions } from '../../../src/cli/bench/generate-mentions.ts'
import { corefer } from '../../../src/pipeline/merge/corefer.ts'

/**
 * How often the merge looks at the kinds of mentions: twice for each comparison, and a few times for each mention.
 * All are of one kind and by one side, so that nothing but the limit keeps them from being compared.
 */
const looksAt = (count: number): number => {
  let looks = 0
  const mentions = generateMentions(count).map((mention) => ({
    ...mention,
    participants: { initiators: ['north'], targets: ['south'], mediators: [] },
    get kind() {
      looks++
      return 'strike' as const
    },
  }))
  corefer(mentions)
  return looks
}

it('compares a mention with so many at most, however large the corpus: the merge is not quadratic', () => {
  const [small, large] = [looksAt(4000), looksAt(8000)]
  expect(small).toBeGreaterThan(4000)
  // Twice the mentions in twice the articles; a quadratic merge would look four times as often.
  expect(large / small).toBeLessThan(2.5)
})
