import { expect, it } from 'vitest'
import { datelineLength } from '../../../src/pipeline/events/dateline.ts'

it.each([
  ['CAIRO (AP) — Talks resumed.', 'CAIRO (AP) — '],
  ['MUSCAT, June 3 (Agency) - Talks resumed.', 'MUSCAT, June 3 (Agency) - '],
  ['NICOSIA, Cyprus (LW) — Talks resumed.', 'NICOSIA, Cyprus (LW) — '],
  ['GENEVA -- Talks resumed.', 'GENEVA -- '],
  ['VIENNA/MUSCAT March 3 - Talks resumed.', 'VIENNA/MUSCAT March 3 - '],
])('%s', (sentence, dateline) => {
  expect(sentence.slice(0, datelineLength(sentence))).toBe(dateline)
})

it.each([
  ['The talks — the third in a year — resumed.'],
  ['NATO-led troops left.'],
  ['UN envoy Bo Lund - a former judge - left.'],
  ['EU: talks resumed.'],
])('%s has none', (sentence) => {
  expect(datelineLength(sentence)).toBe(0)
})
