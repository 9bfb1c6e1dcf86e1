import { describe, expect, it } from 'vitest'
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

it('finds employers that are no companies', () => {
  const text =
    'Teachers went on strike on Friday over pay. The teachers union rejected an offer of the Mapleton School District. The district said its wage offer was final. The union accused the district of stalling.'
  expect([...sidesOf([text]).parties].sort()).toEqual(['mapleton-school-district', 'teachers'])
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

it("takes a body's envoy for a go-between, a state's not", () => {
  const text =
    'Iran and Iraq shelled each other. Iran accused Iraq of breaking the truce. A U.N. envoy flew to Baghdad. A Danish envoy watched.'
  expect(sidesOf([text]).mediators).toEqual(['united-nations'])
})

it('finds fighters without a name by those who lead them', () => {
  const text =
    'Rebel commanders met Colombia in secret. Colombia blamed a rebel leader for the ambush. Rebel commanders threatened Colombia.'
  expect([...sidesOf([text]).parties].sort()).toEqual(['colombia', 'rebels'])
})

it('lets a dispute file decide, and lists whoever else acts as other', () => {
  const found = sidesOf(lebanon, disputeOf({ parties: ['Israel', 'Lebanon'], mediators: ['Qatar'] }))
  expect(found).toMatchObject({ basis: 'stated', parties: ['israel', 'lebanon'], mediators: ['qatar'] })
  expect(found.actors).toContainEqual({ id: 'hezbollah', name: 'Hezbollah', role: 'other' })
})

const mediatorsOf = (text: string) => sidesOf([text]).mediators
const CLASH =
  'Peru and Chile clashed at the border. Peru rejected the terms of Chile. Chile accused Peru of lying. '

describe('mediators in the text', () => {
  it.each([
    ['Brazil hosted two rounds of talks.', ['brazil']],
    ['Brazilian mediation went on.', ['brazil']],
    ['Norway carried messages between the capitals.', ['norway']],
    ['The talks were arranged by Brazil and Canada.', ['brazil', 'canada']],
    ['The Swiss foreign ministry said it had passed the message.', ['switzerland']],
    ['Switzerland passed on the reply.', ['switzerland']],
    ['Mediators from Qatar and Egypt flew in.', ['egypt', 'qatar']],
    ['The European Union, which coordinates the talks, was silent.', ['european-union']],
    ['Canada urged Peru and Chile to stop.', ['canada']],
    ['Canada called on both sides to stop.', ['canada']],
    ['Canada urged Peru to stop.', []],
    ['Envoys met in Brazil.', []],
    ['Brazil hosted a football cup.', []],
    ['Canada carried out an exercise.', []],
    ['The plan that Norway laid out was studied.', []],
    [
      'The plan that Norway laid out was studied. Both read Norway’s proposal. Norway’s new draft is short.',
      ['norway'],
    ],
  ])('%s', (text, mediators) => {
    expect(mediatorsOf(CLASH + text)).toEqual(mediators)
  })
})

describe('parties in the text', () => {
  it('takes a country at war with itself and its rebels, though outside powers are named more', () => {
    const text =
      'The civil war in Sudan went on. Canada and Denmark discussed a partial truce. Canada met Denmark. ' +
      'Canada told Denmark that Sudanese rebels may refuse. Sudanese rebels fought Sudan.'
    expect([...sidesOf([text]).parties].sort()).toEqual(['sudan', 'sudanese-rebels'])
  })

  it('takes those who bargain before those who only threaten', () => {
    const text =
      'Peru and Chile agreed to talks. Peru made an offer to Chile. Canada warned Denmark. Denmark threatened Canada.'
    expect([...sidesOf([text]).parties].sort()).toEqual(['chile', 'peru'])
  })

  it('names the sides of a labour dispute by their nouns where they have no other name', () => {
    const text =
      'Rail workers went on strike over pay. The workers want a contract. The employers refused, and the union said talks with the employers had failed.'
    const found = sidesOf([text])
    expect([...found.parties].sort()).toEqual(['employers', 'rail-workers'])
    expect(found.actors.map(({ name }) => name)).toContain('Rail workers')
  })

  it('keeps the name of a union that has one', () => {
    const text =
      'Rail workers went on strike over pay. The Harbour Rail Union wants a contract. The employers refused the terms of the union.'
    expect([...sidesOf([text]).parties].sort()).toEqual(['employers', 'harbour-rail-union'])
  })
})

it('counts what a union asks of two governments as no mediation', () => {
  expect(mediatorsOf(`${CLASH}The Harbour Pilots Union urged Peru and Chile to talk.`)).toEqual([])
})

it('takes a mediator told by a person: "Libyan mediator …"', () => {
  expect(mediatorsOf(`${CLASH}They were met by Norwegian mediator Astrid Dahl.`)).toEqual(['norway'])
})

describe('parties without a file', () => {
  it('are a government and those who fight it, sooner than a body that stands between them', () => {
    const found = sidesOf([
      'The United Nations urged Mali to talk. Mali accused the rebels of an attack. The United Nations rejected a demand from Mali. The rebels struck Mali again.',
    ])
    expect(found.parties).not.toContain('united-nations')
  })

  it('can be three, where the third stands as much against the others', () => {
    const found = sidesOf([
      'Talks between Egypt and Sudan failed. Talks between Egypt and Ethiopia failed. Talks between Ethiopia and Sudan failed. Egypt, Sudan and Ethiopia traded blame.',
    ])
    expect([...found.parties].sort()).toEqual(['egypt', 'ethiopia', 'sudan'])
  })

  it('stay two beside a country that is named once', () => {
    const found = sidesOf([...lebanon, 'Syria said it watched.'])
    expect(found.parties).toHaveLength(2)
  })

  it('call rebels without a name after the country that they fight', () => {
    const found = sidesOf([
      'Talks between Mali and the rebels failed. The rebels attacked a post. Mali accused the rebels. The guerrillas struck Mali again.',
    ])
    expect(found.actors.map(({ name }) => name).sort()).toEqual(['Mali', 'Malian rebels'])
  })

  it('give kidnappers no country', () => {
    const found = sidesOf([
      'Talks between Mali and the kidnappers failed. The kidnappers attacked a post. Mali accused the kidnappers. The kidnappers struck Mali again.',
    ])
    expect(found.actors.map(({ name }) => name).sort()).toEqual(['Kidnappers', 'Mali'])
  })

  it('take the rebels for the group that has a name', () => {
    const found = sidesOf([
      'Talks between Colombia and the rebels failed. The FARC blamed Colombia. The FARC said it would wait. The rebels struck Colombia again.',
    ])
    expect([...found.parties].sort()).toEqual(['colombia', 'farc'])
  })
})

it.each([
  ['Oman chaired the talks.', ['oman']],
  ['A truce which Oman also brokered, held.', ['oman']],
  ['Oman summoned Israel and Hezbollah.', ['oman']],
  ['The Omani-led talks failed.', ['oman']],
  ['Talks led by Oman failed.', ['oman']],
  ['Oman chaired a bank.', []],
  ['The Omani-led fleet sailed.', []],
  ['Oman is a guarantor of the loan.', []],
])('tells a mediator by what it does: %s', (text, mediators) => {
  const found = sidesOf([
    `Hezbollah fired rockets at Israel. Israel struck Hezbollah. Hezbollah accused Israel. ${text}`,
  ])
  expect(found.mediators).toEqual(mediators)
})
