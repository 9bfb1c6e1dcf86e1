import { expect, it } from 'vitest'
import { mentionsIn } from '../../support/read-story.ts'

const said = (text: string): (string | undefined)[] =>
  mentionsIn(text).map(({ attribution }) => attribution?.speaker ?? attribution?.source)

it.each([
  [
    'a quotation of two sentences to whoever is named behind it',
    '“Norland rejects this offer. We will shell the port,” said Norlandic Foreign Minister Ada Moe.',
    ['Ada Moe', 'Ada Moe'],
  ],
  [
    'a quotation that follows its speaker',
    '“Norland rejects this offer,” said Norlandic Foreign Minister Ada Moe. “We will shell the port.”',
    ['Ada Moe', 'Ada Moe'],
  ],
  [
    'a paragraph of quotation to the speaker before it',
    'Norland rejects the offer, Norlandic Foreign Minister Ada Moe said.\n\n“We will shell the port.”',
    ['Ada Moe', 'Ada Moe'],
  ],
])('gives %s', (_, text, speakers) => {
  expect(said(text)).toEqual(speakers)
})

it('leaves what stands outside the quotation to the article', () => {
  expect(
    said('“It is over,” said Norlandic Foreign Minister Ada Moe. Norland shelled the port on Monday.'),
  ).toEqual([undefined])
})

it('takes "we" for the side of whoever is named behind the quotation', () => {
  const [refusal] = mentionsIn(
    '“We reject this offer. It is an insult,” said Sudlandic Foreign Minister Jo Lund.',
  )
  expect(refusal?.participants.initiators).toEqual(['sudland'])
})
