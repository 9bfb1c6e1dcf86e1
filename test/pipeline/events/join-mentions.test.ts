import { expect, it } from 'vitest'
import { joinShared } from '../../../src/pipeline/events/join-mentions.ts'
import { articleOf, mentionsIn } from '../actors/reading.ts'

const joinedIn = (text: string): string[] =>
  joinShared(articleOf(text).sentences[0]?.tokens ?? [], mentionsIn(text)).map(
    ({ start, end, ids }) => `${text.slice(start, end)}=${ids.join('+')}`,
  )

it.each([
  ['Omani and Swiss mediators met.', ['Omani and Swiss mediators=oman+switzerland']],
  [
    'Omani, Swiss and Saudi officials met.',
    ['Omani, Swiss and Saudi officials=oman+switzerland+saudi-arabia'],
  ],
  ['Unlike the Omanis, Swiss officials met.', ['Omanis=oman', 'Swiss officials=switzerland']],
  ['Omani envoys and Swiss officials met.', ['Omani envoys=oman', 'Swiss officials=switzerland']],
  ['Oman met Swiss officials.', ['Oman=oman', 'Swiss officials=switzerland']],
])('makes one mention of nationalities that share a noun: %s', (text, mentions) => {
  expect(joinedIn(text)).toEqual(mentions)
})
