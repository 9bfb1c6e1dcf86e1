import { describe, expect, it } from 'vitest'
import { actorLexicon } from '../../../src/languages/en/actors/lexicon.ts'
import { buildActorKnowledge, findSources, tagActors } from '../../../src/pipeline/actors/tag-actors.ts'
import { articleOf, disputeOf } from './reading.ts'

const knowledgeOf = (texts: readonly string[], dispute?: ReturnType<typeof disputeOf>) =>
  buildActorKnowledge(
    dispute,
    texts.map((text) => articleOf(text)),
    actorLexicon,
  )

describe('people over a corpus', () => {
  it('keeps the side of a person from one article to another', () => {
    const texts = ['Serbian President Milan Zoric flew home.', 'Zoric said he would sign.']
    const knowledge = knowledgeOf(texts)
    expect(tagActors(articleOf(texts[1] ?? ''), knowledge)[0]).toMatchObject({
      id: 'serbia',
      person: 'Milan Zoric',
    })
  })

  it('takes the namesake that the article itself has named', () => {
    const texts = [
      'Serbian Foreign Minister Milan Zoric flew home.',
      'Ana Zoric, a spokeswoman for the United Nations, spoke. Zoric gave no details.',
    ]
    const knowledge = knowledgeOf(texts)
    expect(tagActors(articleOf(texts[1] ?? ''), knowledge).at(-1)).toMatchObject({
      id: 'united-nations',
      person: 'Ana Zoric',
    })
  })

  it('reads "Brandt administration" in the dispute file as telling whose Brandt is', () => {
    const dispute = disputeOf({ parties: [['Denmark', 'Brandt administration'], 'Sweden'] })
    const text = 'Brandt called the offer poor.'
    expect(
      tagActors(articleOf(text), knowledgeOf([text, 'President Aksel Brandt slept.'], dispute))[0],
    ).toMatchObject({ id: 'denmark' })
  })

  it('gives a bare minister to a country of the article, never to one without ministers', () => {
    const text =
      'The United States pressed Peru. The United States set a date. Defense Minister Inés Robles refused.'
    expect(knowledgeOf([text]).people.get('Inés Robles')?.id).toBe('peru')
  })

  it('gives the leader of a delegation its side, whatever he was before', () => {
    const text = 'The ECOWAS delegation, led by former Nigerian president Olu Bankole, left. Bankole spoke.'
    expect(knowledgeOf([text]).people.get('Olu Bankole')?.id).toBe('ecowas')
  })

  it.each([
    ['A U.N. envoy, Canadian diplomat Joan Ferris, carried messages.', 'united-nations'],
    ['U.N. envoys, Canadian diplomat Joan Ferris, and others left.', 'canada'],
    ['Canadian diplomat Joan Ferris carried messages.', 'canada'],
  ])('gives an envoy the side that sends her: %s', (text, id) => {
    expect(knowledgeOf([text]).people.get('Joan Ferris')?.id).toBe(id)
  })

  it('gives a people of the dispute file its leaders', () => {
    const dispute = disputeOf({ parties: ['Greek Cypriots', 'Turkish Cypriots'] })
    const text = 'Turkish Cypriot leader Orhan Sadik stayed away.'
    expect(tagActors(articleOf(text), knowledgeOf([text], dispute))[0]?.id).toBe('turkish-cypriots')
  })

  it('takes no body for a person because it speaks', () => {
    const text = 'The Sahel Institute said so. Humber Trawling Ltd. said its crews were safe.'
    expect([...knowledgeOf([text]).people.keys()]).toEqual([])
    expect(tagActors(articleOf(text), knowledgeOf([text]))).toEqual([])
  })

  it('leaves open whose a president is when no country is spoken of', () => {
    expect(
      knowledgeOf(['President Osvaldo Prieto went home.']).people.get('Osvaldo Prieto')?.id,
    ).toBeUndefined()
  })
})

describe('datelines', () => {
  it.each([
    ['KABUL, Sept 12 (Coast Post) - Peru agreed.', 'KABUL'],
    ['KABUL (CPN) - Peru agreed.', 'KABUL'],
  ])('is a place and gives its agency no side: %s', (text, place) => {
    const found = tagActors(articleOf(text), knowledgeOf([text]))
    expect(found.map(({ start, end, isVenue }) => [text.slice(start, end), isVenue])).toEqual([
      [place, true],
      ['Peru', false],
    ])
  })
})

describe('organisations', () => {
  const text =
    'The Lakeside Teachers Association (LTA) called a strike over pay. The union wants better wages for its workers. ' +
    'Lakeside Schools Inc. said the contract was fair. An LTA spokesman disagreed.'

  it('finds unions and companies by their names, and short forms in brackets', () => {
    const ids = tagActors(articleOf(text), knowledgeOf([text])).map(({ id }) => id)
    expect(ids).toContain('lakeside-schools-inc')
    expect(ids.filter((id) => id === 'lakeside-teachers-association').length).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['The Marsh Liberation Front attacked a post.', 'marsh-liberation-front'],
    ['The Island Council of Churches called for calm.', 'island-council-of-churches'],
    ['The Movement for the Salvation of Norland agreed.', 'movement-for-the-salvation-of-norland'],
    ['The National Security Council met.', undefined],
    ['The Danish Fisheries Commission met.', undefined],
    ['The Harbour Institute published figures.', undefined],
  ])('finds fronts and councils where no file names the sides: %s', (text, id) => {
    expect([...knowledgeOf([text]).names.byText.values()].flatMap(({ ids }) => ids)[0]).toBe(id)
  })

  it('leaves them to the dispute file where there is one', () => {
    const text = 'The Marsh Liberation Front attacked a post.'
    expect(
      knowledgeOf([text], disputeOf({ parties: ['Peru', 'Chile'] })).names.byText.has(
        'Marsh Liberation Front',
      ),
    ).toBe(false)
  })

  it.each([
    ["Brightwater's four hospitals closed.", 'brightwater'],
    ['Brightwater and its nurses agreed.', 'brightwater'],
    ['Brightwater, a hospital chain, agreed.', 'brightwater'],
    ['The Coastal Employers Association agreed.', 'coastal-employers-association'],
    ['Wage talks with Brightwater failed.', 'brightwater'],
    ['The offer covers companies including Brightwater Motors.', undefined],
    ['The choir sang with Brightwater.', undefined],
    ["Brightwater's four lakes froze.", undefined],
  ])('tells an employer by the words beside its name: %s', (text, id) => {
    const labour = `${text} The union wants a contract and better pay for its workers.`
    expect([...knowledgeOf([labour]).names.byText.values()].flatMap(({ ids }) => ids)[0]).toBe(id)
  })

  it('reads a name that begins like an outlet to its end', () => {
    const text =
      'The Atlantic Pilots Union wants a contract with better pay. The union called its workers out.'
    expect(tagActors(articleOf(text), knowledgeOf([text]))[0]).toMatchObject({ id: 'atlantic-pilots-union' })
  })

  it('keeps the union that is accused of something', () => {
    const text =
      'The Harbour Pilots Union wants better pay. The workers accused the union of delays over the contract.'
    expect(tagActors(articleOf(text), knowledgeOf([text])).at(-1)).toMatchObject({
      id: 'harbour-pilots-union',
    })
  })

  it('knows a company by the end of its name, where the article calls it so', () => {
    const text =
      'Wage talks with Minera Olmeda failed. The next day Olmeda halted work. The union wants a contract and better pay for its workers.'
    const found = tagActors(articleOf(text), knowledgeOf([text]))
    expect(found.filter(({ id }) => id === 'minera-olmeda').map(({ start }) => start)).toEqual([16, 51])
  })

  it('gives its own name to an association, a state’s commission to nobody', () => {
    const text = 'The American Lumber Association warned of losses. The American Lumber Commission met.'
    const ids = tagActors(articleOf(text), knowledgeOf([text])).map(({ id }) => id)
    expect(ids).toEqual(['american-lumber-association', 'united-states'])
  })

  it('looks for companies only in labour disputes', () => {
    const war = 'Analysts at the Meridian Group said Sudan would shell the town.'
    expect(tagActors(articleOf(war), knowledgeOf([war])).map(({ id }) => id)).toEqual(['sudan'])
  })
})

describe('sources', () => {
  it('lists outlets, known and not, and no actors for them', () => {
    const text =
      'Iranian state media and Reuters reported it, the Harbin Evening Herald said. Fars News Agency denied it.'
    const article = articleOf(text)
    const names = findSources(article, knowledgeOf([text])).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Reuters', 'Fars News Agency']))
    expect(names.some((name) => name.includes('Herald'))).toBe(true)
  })
})
