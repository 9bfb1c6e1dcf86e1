import { expect, it } from 'vitest'
import { mentionsIn } from '../../support/read-story.ts'

const attributed = (text: string): unknown => mentionsIn(text)[0]?.attribution

it.each([
  ['Norland has rejected the offer, Reuters reported.', { source: 'Reuters' }],
  ['Norland has rejected the offer, a diplomat told Reuters.', { speaker: 'a diplomat', source: 'Reuters' }],
  ['Norland has rejected the offer, according to the New York Times.', { source: 'New York Times' }],
])('names the outlet that reports: %s', (text, attribution) => {
  expect(attributed(text)).toEqual(attribution)
})

it.each([
  ['Norland shelled the offices of Reuters on Monday.'],
  ['MUSCAT (Reuters) - Norland has rejected the offer.'],
  ['Norland shelled the port before the truce announced on Friday began.'],
])('takes no outlet that is acted on or files the story, and no event, for a source: %s', (text) => {
  expect(attributed(text)).toBeUndefined()
})

it.each([
  ['Norland issued a statement Tuesday declaring that the army had shelled the harbour.', 'Norland'],
  ['Norland’s letter said that the army had shelled the harbour.', 'Norland'],
  ['A statement said that the Norlandic army had shelled the harbour.', 'A statement'],
])('takes words for those of whoever issues them: %s', (text, speaker) => {
  expect(attributed(text)).toEqual({ speaker })
})
