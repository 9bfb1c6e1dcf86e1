import { expect, it } from 'vitest'
import { mentionsOfCorpus } from './analyse.ts'
import { UNRELATED } from './unrelated-sentences.ts'

/** False alarms that are known: a bank's rate meeting with a date, and a football club's bid. */
const CEILING = 2

it('finds next to no events in news of other things', () => {
  const alarms = UNRELATED.flatMap((sentence) =>
    mentionsOfCorpus([sentence], undefined)
      .flat()
      .map(({ rule }) => `${rule}: ${sentence}`),
  )
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(CEILING)
})
