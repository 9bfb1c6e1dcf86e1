import { expect, it } from 'vitest'
import { actorLexicon } from '../../../src/languages/en/actors/lexicon.ts'
import type { Dispute } from '../../../src/model/dispute.ts'
import { buildActorKnowledge, findSides, tagActors } from '../../../src/pipeline/actors/tag-actors.ts'
import { articleOf, disputeOf } from './reading.ts'

const sidesOf = (texts: readonly string[], dispute?: Dispute) => {
  const articles = texts.map((text) => articleOf(text))
  const knowledge = buildActorKnowledge(dispute, articles, actorLexicon)
  return findSides(
    articles,
    articles.map((article) => tagActors(article, knowledge)),
    knowledge,
    dispute?.title,
  )
}

const lebanon = [
  'Fighting between Israel and Hezbollah went on. Hezbollah fired rockets at Israel. Israel struck Hezbollah depots. France has been mediating.',
]

it.each([
  [lebanon, ['hezbollah', 'israel'], ['france']],
  [
    [
      'Colombia and the ELN opened talks in Quito, brokered by Norway. The ELN accused Colombia of delays. Colombia freed two ELN leaders.',
    ],
    ['colombia', 'eln'],
    ['norway'],
  ],
  [
    [
      'The United States and China traded tariffs. China said the United States had broken its word. Beijing wants Washington to relent.',
    ],
    ['china', 'united-states'],
    [],
  ],
])('finds parties and mediators in the text (%#)', (texts, parties, mediators) => {
  const found = sidesOf(texts)
  expect(found.basis).toBe('found')
  expect([...found.parties].sort()).toEqual(parties)
  expect(found.mediators).toEqual(mediators)
})

it('names the dispute after its parties', () => {
  expect(sidesOf(lebanon).title).toMatch(/^(?:Israel and Hezbollah|Hezbollah and Israel)$/u)
})

it('does not take a venue for a mediator', () => {
  expect(
    sidesOf(['Iran and the United States met in Oman. Iran rejected the terms. The United States left Oman.'])
      .mediators,
  ).toEqual([])
})

it('lets a dispute file decide, and lists whoever else acts as other', () => {
  const found = sidesOf(lebanon, disputeOf({ parties: ['Israel', 'Lebanon'], mediators: ['Qatar'] }))
  expect(found).toMatchObject({ basis: 'stated', parties: ['israel', 'lebanon'], mediators: ['qatar'] })
  expect(found.actors).toContainEqual({ id: 'hezbollah', name: 'Hezbollah', role: 'other' })
})
