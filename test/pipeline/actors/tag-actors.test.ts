import { describe, expect, it } from 'vitest'
import { marked } from '../../support/marked.ts'
import { bracketed, disputeOf, mentionsIn } from './reading.ts'

const korea = disputeOf({ parties: ['North Korea', 'South Korea'], mediators: ['Sweden'] })
const strike = disputeOf({
  parties: [
    ['Harbour Pilots Union', 'HPU'],
    ['Tidewater Shipping', 'shipping companies'],
  ],
})
const hostages = disputeOf({
  parties: ['Israel', 'Hamas'],
  mediators: ['Egypt', 'Qatar'],
  others: [['Hostage families', 'families of the hostages']],
})

describe('names', () => {
  it.each([
    ['[Ukraine=ukraine] and [Russia=russia] traded prisoners.'],
    ['The [Houthis=houthis] fired at a tanker.'],
    ['[Hezbollah=hezbollah] thanked [Lebanon=lebanon].'],
    ['A letter reached the [U.N.=united-nations] and the [EU=european-union].'],
    ['Doctors from the [African Union=african-union] met the [Taliban=taliban].'],
  ])('finds a side by its name: %s', (row) => {
    expect(bracketed(row.replace(/\[([^=\]]+)=[^\]]+\]/gu, '$1'))).toBe(row)
  })

  it.each([
    ['He told us that it was over.', 'the pronoun "us" is no country'],
    ['The IT department of a bank in New Mexico closed.', 'a longer name'],
    ['Michael Jordan and Chad Smith shook hands.', 'people with the names of countries'],
    ['Turkish Airlines resumed its flights.', 'a company named after a country'],
    ['Paris Saint-Germain lost at home.', 'a club named after a capital'],
    ['They ate Chinese food on the terrace.', 'a style'],
    ['The roast turkey was dry.', 'a bird'],
    ['Voters in Georgia and Alabama queued in Atlanta.', 'the state of the union'],
    ['The Washington Post and the Moscow Times reported it.', 'newspapers'],
  ])('leaves alone: %s (%s)', (text) => {
    const named = mentionsIn(text).filter((mention) => mention.ids.length > 0 && mention.via !== 'pronoun')
    expect(named).toEqual([])
  })

  it('takes Georgia for the country where Tbilisi is spoken of', () => {
    expect(mentionsIn('Georgia recalled its envoy, officials in Tbilisi said.')[0]).toMatchObject({
      id: 'georgia',
    })
  })

  it('keeps the span exact across possessives, curly marks and abbreviations', () => {
    const { text, spans } = marked('[Côte d’Ivoire]’s army and [the U.S. military] drilled.')
    const [first, second] = mentionsIn(text.replace('’s army', '’s coast'))
    expect(first).toMatchObject({ ...spans[0], isPossessive: true })
    expect(second).toBeDefined()
  })

  it('lets the dispute file decide whom a name means', () => {
    const file = disputeOf({ parties: [['Kyiv authorities', 'Ukraine', 'Kyiv'], 'Russia'] })
    expect(mentionsIn('Kyiv refused. Ukrainian officials were blunt.', file).map(({ id }) => id)).toEqual([
      'kyiv-authorities',
      'kyiv-authorities',
    ])
  })
})

describe('seats', () => {
  const acting = (text: string): (string | undefined)[] =>
    mentionsIn(text)
      .filter(({ isVenue }) => !isVenue)
      .map(({ id }) => id)

  it.each([
    ['Tiraspol refused.', 'transnistria'],
    ['Erbil called the vote off.', 'iraqi-kurds'],
    ['Abidjan and Tunis signed.', 'ivory-coast'],
    ['Georgetown complained that Venezuela had moved troops.', 'guyana'],
  ])('stand for those who govern from them: %s', (text, id) => {
    expect(acting(text)[0]).toBe(id)
  })

  it.each([
    'They met in Tiraspol.',
    'A student of Georgetown University spoke.',
    'Georgetown, near Washington, is old.',
  ])('are none where they are a place or another name: %s', (text) => {
    expect(acting(text)).not.toContain('transnistria')
    expect(acting(text)).not.toContain('guyana')
  })
})

describe('modifiers', () => {
  it('tells a modifier from those who act', () => {
    const [strikes, officials] = mentionsIn('Sudanese strikes went on, Sudanese officials said.')
    expect(strikes).toMatchObject({ isAttributive: true, id: 'sudan' })
    expect(officials).toMatchObject({ isAttributive: false, id: 'sudan', via: 'office' })
  })

  it('keeps the participle of a compound', () => {
    const [broker] = mentionsIn('The Norwegian-brokered truce failed.')
    expect(broker).toMatchObject({
      id: 'norway',
      compound: 'brokered',
      isMediating: true,
      isAttributive: true,
    })
    const [backer] = mentionsIn('An Eritrea-backed force advanced.')
    expect(backer).toMatchObject({ id: 'eritrea', compound: 'backed', isMediating: false })
  })

  it('gives the noun of a pair to both: mediators of two countries', () => {
    const found = mentionsIn('Omani and Swiss mediators carried the text.')
    expect(found.map(({ id, isMediating }) => [id, isMediating])).toEqual([
      ['oman', true],
      ['switzerland', true],
    ])
  })

  it('does not read a pro- or anti- side as that side', () => {
    expect(mentionsIn('An anti-Hamas rally filled the square.')).toEqual([])
  })
})

describe('places', () => {
  it.each([
    ['Talks in [Muscat] resumed.'],
    ['The envoys flew to [Doha] overnight.'],
    ['The ministers met in Dushanbe, [Tajikistan].'],
    ['The [Vienna] talks dragged on.'],
    ['She last visited [Egypt] in May.'],
    ['[VIENNA] (Reuters) - Delegates sat down again.'],
  ])('is a venue: %s', (row) => {
    const { text, spans } = marked(row)
    expect(mentionsIn(text).find(({ start }) => start === spans[0]?.start)).toMatchObject({ isVenue: true })
  })

  it.each([
    ['[Muscat] proposed a new date.'],
    ["[Doha]'s plan has four steps."],
    ['Pressure from [Washington] grew.'],
    ['The attack on [Kuwait] began at dawn.'],
    ['Relations between [Tehran] and Riyadh thawed.'],
    ['In the strip, [Israel] has pressed on.'],
    ['It could draw in [Jordan] as well.'],
  ])('is the government: %s', (row) => {
    const { text, spans } = marked(row)
    expect(mentionsIn(text).find(({ start }) => start === spans[0]?.start)).toMatchObject({ isVenue: false })
  })
})

describe('people and offices', () => {
  it.each([
    ['Ukrainian Prime Minister Olena Hrynko spoke. Hrynko left.', 'Hrynko', 'ukraine'],
    ['Tariq Sayid, the deputy head of Hezbollah in Beirut, spoke. Sayid left.', 'Sayid', 'hezbollah'],
    ['The leader of the FARC, Ramiro Quintana, spoke. Quintana left.', 'Quintana', 'farc'],
    ["Iran's chief negotiator, Dara Moradi, spoke. Moradi left.", 'Moradi', 'iran'],
    ['Sudan sent a team led by Foreign Minister Amin Tahir to Cairo. Tahir smiled.', 'Tahir', 'sudan'],
    ['Han Se-jin, the brother of the North Korean leader, came. Han smiled.', 'Han', 'north-korea'],
    ['Lars Nygaard, a spokesman for NATO, declined. Nygaard left.', 'Nygaard', 'nato'],
    ['Secretary of State Ruth Alder arrived. Alder smiled.', 'Alder', 'united-states'],
  ])('learns whose a person is: %s', (text, surname, id) => {
    const last = mentionsIn(text)
      .filter((mention) => text.slice(mention.start, mention.end) === surname)
      .at(-1)
    expect(last).toMatchObject({ id, via: 'person' })
    expect(last?.person).toMatch(new RegExp(`${surname}`, 'u'))
  })

  it.each([
    ['In Lima, President Osvaldo Prieto spoke. Chile and Chile waited, and Peru.', 'peru'],
    ["Chile's Lagos talks failed. Rebel leader Ivo Stanek left.", undefined],
    ['Sudan and the RSF met. RSF adviser Yasir Noor, an ally of Chad, left.', 'rapid-support-forces'],
  ])('places a title by what stands near: %s', (text, id) => {
    expect(mentionsIn(text).find(({ person }) => person !== undefined)?.id).toBe(id)
  })

  it("reads a person behind a group's new office", () => {
    const text = "Boeing spoke. The planemaker's new chief executive, Dana Whitlock, urged workers to return."
    expect(mentionsIn(text).find(({ person }) => person === 'Dana Whitlock')).toMatchObject({ id: 'boeing' })
  })

  it('reads an administration by the name of its president', () => {
    const text =
      'Peru complained. The Whitlock administration eased tariffs, and Whitlock called the talks useful.'
    expect(mentionsIn(text).map(({ id }) => id)).toEqual(['peru', 'united-states', 'united-states'])
  })

  it('leaves an expert without a side', () => {
    const [expert] = mentionsIn('Petra Lindqvist, an analyst at a think tank, said Russia would wait.')
    expect(expert).toMatchObject({ person: 'Petra Lindqvist', ids: [] })
  })

  it.each([
    ['The [Korean president] paused.', undefined],
    ["[South Korea's intelligence service] leaked it.", 'south-korea'],
    ['[The head of the White House National Security Council] agreed.', 'united-states'],
    ['[Taliban officials] shrugged.', 'taliban'],
    ["[Iran's Revolutionary Guards] fired.", 'iran'],
  ])('sends an office to its side: %s', (row, id) => {
    const { text, spans } = marked(row)
    const found = mentionsIn(text).find(({ start, end }) => start === spans[0]?.start && end === spans[0].end)
    expect(found?.id).toBe(id)
  })

  it('follows an office through possessives', () => {
    expect(bracketed("Peru's president balked. The president's office said his aides would talk.")).toBe(
      "[Peru's president=peru] balked. [The president's office=peru] said [his aides=peru] would talk.",
    )
  })

  it('reads "the official" as the last one spoken of', () => {
    const text = 'A Qatari official was hopeful. The official gave no date. The envoy did not speak.'
    expect(mentionsIn(text).map(({ id }) => id)).toEqual(['qatar', 'qatar', undefined])
  })

  it('does not give a title the country that it meets', () => {
    const text = 'Finland and Russia talk. President Aksel Brandt spoke with his Russian counterpart.'
    expect(mentionsIn(text).find(({ person }) => person === 'Aksel Brandt')).toMatchObject({ id: 'finland' })
  })
})

describe('groups', () => {
  it.each([
    ['Hezbollah denied it. [The militant group] vowed revenge on Israel.', 'hezbollah'],
    ['The Taliban and Iran quarrelled. [The Afghan group] closed the road.', 'taliban'],
    ['Colombia and the FARC met. [The rebels] freed a soldier.', 'farc'],
    ['Ethiopia blamed Egypt. [The country] has built a dam.', 'egypt'],
  ])('reads a noun by what was spoken of: %s', (row, id) => {
    const { text, spans } = marked(row)
    expect(mentionsIn(text).find(({ start }) => start === spans[0]?.start)).toMatchObject({ id })
  })

  it('reads a group with its name behind as one mention', () => {
    expect(bracketed('The Lebanese armed group Hezbollah agreed.')).toBe(
      '[The Lebanese armed group Hezbollah=hezbollah] agreed.',
    )
  })

  it('does not take "a group of reporters" for one', () => {
    expect(
      mentionsIn('Hamas spoke. A group of reporters listened to the movement of trucks.').map(({ id }) => id),
    ).toEqual(['hamas'])
  })

  it('knows the two sides of a labour dispute by what they are', () => {
    const text =
      'The HPU called a walkout. The union said the company had refused a raise. Pilots and their employer meet today. Both sides hope.'
    expect(bracketed(text, strike)).toBe(
      'The [HPU=harbour-pilots-union] called a walkout. [The union=harbour-pilots-union] said [the company=tidewater-shipping] had refused a raise. ' +
        '[Pilots=harbour-pilots-union] and [their employer=tidewater-shipping] meet today. [Both sides=harbour-pilots-union+tidewater-shipping] hope.',
    )
  })

  it('gives people of the union or the company their side, be it named without an article', () => {
    const text =
      'The HPU met Tidewater Shipping. The company and union agreed to talk. Union leaders nodded, and a company official smiled.'
    expect(bracketed(text, strike)).toBe(
      'The [HPU=harbour-pilots-union] met [Tidewater Shipping=tidewater-shipping]. [The company=tidewater-shipping] and [union=harbour-pilots-union] agreed to talk. ' +
        '[Union leaders=harbour-pilots-union] nodded, and [a company official=tidewater-shipping] smiled.',
    )
    expect(bracketed('Credit union officials dined. A union of two towns is old.', strike)).toBe(
      'Credit union officials dined. A union of two towns is old.',
    )
  })

  it('takes a company of a country for no side, nor for the country', () => {
    expect(mentionsIn('Norway bought a chart from a French software company.').map(({ id }) => id)).toEqual([
      'norway',
    ])
  })

  it("takes a company's union for the other side", () => {
    const text = 'Boeing and its largest union met. The International Association of Machinists gave way.'
    const dispute = disputeOf({ parties: ['Boeing', 'International Association of Machinists'] })
    expect(bracketed(text, dispute)).toMatch(/\[its largest union=international-association-of-machinists\]/u)
  })

  it('gives fighters without a name an id of their own only where no file names the sides', () => {
    const text = 'Syrian rebels shelled the town. The rebels withdrew.'
    expect(mentionsIn(text).map(({ id }) => id)).toEqual(['syrian-rebels', 'syrian-rebels'])
    expect(mentionsIn(text, korea).every(({ via }) => via !== 'group-noun')).toBe(true)
  })

  it('knows the common noun of a side of the file, and its other order', () => {
    const text = 'Families of the hostages marched. The families want a deal.'
    expect(mentionsIn(text, hostages).map(({ id }) => id)).toEqual(['hostage-families', 'hostage-families'])
  })
})

describe('short names', () => {
  it('calls North Korea "the North" once it is named, and no sea', () => {
    expect(
      bracketed('North Korea fired first. The North denied it.', undefined, ({ via }) => via !== 'pronoun'),
    ).toBe('[North Korea=north-korea] fired first. The [North=north-korea] denied it.')
    expect(mentionsIn('North Korea fired. The North Sea is far.')).toHaveLength(1)
    expect(mentionsIn('The North is cold.')).toEqual([])
  })
})

describe('several at once', () => {
  it.each([
    ['[The two sides] adjourned.', ['north-korea', 'south-korea']],
    ['North Korea blamed Japan; [the two countries] broke off.', ['north-korea', 'japan']],
    ['Leaders of [the two Koreas] met.', ['north-korea', 'south-korea']],
    ['China and Japan warned [each other].', ['china', 'japan']],
    ['[The mediators] were gloomy.', ['sweden']],
  ])('%s', (row, ids) => {
    const { text, spans } = marked(row)
    const found = mentionsIn(text, korea).find(
      ({ start, end }) => start <= (spans[0]?.start ?? 0) && end >= (spans[0]?.end ?? 0),
    )
    expect([...(found?.ids ?? [])].sort()).toEqual([...ids].sort())
  })

  it.each([
    ['Iceland and Britain fell out. Norway urged [both countries] to talk.', ['iceland', 'united-kingdom']],
    [
      'Canada spoke. Mexico agreed. Chile did too. [The three countries] meet in May.',
      ['canada', 'chile', 'mexico'],
    ],
    ['Mali met [government negotiators].', ['mali']],
  ])('means those spoken of: %s', (row, ids) => {
    const { text, spans } = marked(row)
    const found = mentionsIn(text).find(
      ({ start, end }) => start <= (spans[0]?.start ?? 0) && end >= (spans[0]?.end ?? 0),
    )
    expect([...(found?.ids ?? [])].sort()).toEqual(ids)
  })

  it('calls an organisation "the agency" once it is named, a state none', () => {
    const [, agency] = mentionsIn('The IAEA sent a letter. The agency got no reply.')
    expect(agency?.ids).toEqual(['iaea'])
    expect(mentionsIn('Peru sent a letter. The agency got no reply.').map(({ ids }) => ids)).toEqual([
      ['peru'],
    ])
  })

  it('calls a side by the last word of its name once it is named', () => {
    const valley = disputeOf({ parties: ['High Valley Council', 'Free Union Party'] })
    const ids = (text: string): string[] => mentionsIn(text, valley).flatMap((mention) => mention.ids)
    expect(ids('The High Valley Council met. The council said no.')).toEqual([
      'high-valley-council',
      'high-valley-council',
    ])
    expect(ids('The Free Union Party met. The party of the evening was loud.')).toEqual(['free-union-party'])
    expect(ids('A council met. The council said no.')).toEqual([])
  })

  it('leaves "both sides of the border" alone', () => {
    expect(mentionsIn('Farmers on both sides of the border waited.', korea)).toEqual([])
  })
})

describe('several by those who act for them', () => {
  const three = disputeOf({ parties: ['Norway', 'Denmark', ['Fishers Guild', 'FG']], mediators: ['Oman'] })
  const line = disputeOf({
    parties: [
      ['Railway Union', 'RU'],
      ['Coast Line', 'Coast Railways'],
      ['Hill Line', 'Hill Railways'],
    ],
  })

  it.each([
    ['Norway and Denmark met. Oman summoned [the two foreign ministers=norway+denmark].'],
    ['Norway and Denmark met. [Both delegations=norway+denmark] left.'],
    ['Norway and Denmark met. Oman thanked [the leaders of both countries=norway+denmark].'],
  ])('reads ministers and delegations of two sides: %s', (row) => {
    const text = row.replace(/\[([^=\]]+)=[^\]]+\]/gu, '$1')
    expect(bracketed(text, three, ({ ids, via }) => ids.length > 1 && via !== 'pronoun')).toBe(row)
  })

  it.each([
    ['Norway and Denmark met. The two ministers of Norway left.', 'of one side'],
    ['Norway and Denmark met. Two ministers resigned.', 'any two'],
    ['Norway and Denmark met. Negotiators for Norway left.', 'whose they are is said'],
  ])('leaves those of one side alone: %s (%s)', (text) => {
    expect(bracketed(text, three)).not.toContain('norway+denmark')
  })

  it('does not count who urges both sides among them', () => {
    const text = 'Norway and the guild traded blame. Denmark urged both sides to wait.'
    expect(bracketed(text, disputeOf({ parties: ['Norway', 'Denmark', 'Sweden'] }))).toContain(
      '[both sides=norway+sweden]',
    )
  })

  it('does not take the leaders of one side for both', () => {
    const text = 'Colombia and the FARC met. The four top rebel leaders signed first.'
    expect(bracketed(text)).toMatch(/\[The four top rebel leaders=farc\]|rebel leaders=farc\]/u)
  })

  it('takes "the companies" for all the employers of the dispute, "the company" for one', () => {
    expect(bracketed('Coast Line met the union. The companies refused.', line)).toContain(
      '[The companies=coast-line+hill-line]',
    )
    expect(bracketed('Coast Line met the union. The company refused.', line)).toContain(
      '[The company=coast-line]',
    )
  })
})

describe('the opposition', () => {
  it.each([
    ['[The Norwegian opposition=norwegian-opposition] stayed away.'],
    ['[Norwegian opposition leader Nils Dahl=norwegian-opposition] stayed away.'],
    ["[Norway's main armed opposition=norwegian-opposition] stayed away."],
  ])('is a side of its own: %s', (row) => {
    expect(bracketed(row.replace(/\[([^=\]]+)=[^\]]+\]/gu, '$1'))).toBe(row)
  })

  it("is the file's side of that name, and nobody where the file has none", () => {
    const file = disputeOf({ parties: ['Norway', 'Norwegian opposition'] })
    expect(bracketed('The opposition agreed.', file)).toBe('[The opposition=norwegian-opposition] agreed.')
    expect(bracketed('The opposition agreed.', disputeOf({ parties: ['Norway', 'Denmark'] }))).toBe(
      'The opposition agreed.',
    )
  })

  it('is none where something is opposed', () => {
    expect(bracketed("Norway's opposition to the fence grew.")).toBe(
      "[Norway=norway]'s opposition to the fence grew.",
    )
  })
})

describe('armed forces without a nationality', () => {
  it('are of the one country at war with its own, however far back it was named', () => {
    const far =
      'Peru hosted them. Peru had two rooms. Peru paid. Peru left. Peru slept. Peru came back. Peru rested. '
    expect(bracketed(`Colombia opened talks with the FARC. ${far}The army stayed.`)).toContain(
      '[The army=colombia]',
    )
    expect(bracketed(`Colombia opened talks. ${far}The army stayed.`)).toContain('[The army=peru]')
  })

  it("are the country's whose rebels the news is of", () => {
    const text = 'Colombia opened talks. Peru hosted them. The FARC left. The army stayed.'
    expect(bracketed(text)).toContain('[The army=colombia]')
  })

  it("have a spokesman who is theirs; an army is anybody's", () => {
    const file = disputeOf({ parties: ['Colombia', 'FARC'] })
    expect(bracketed('An army spokesman denied it.', file)).toBe('[An army spokesman=colombia] denied it.')
    expect(bracketed('An army needs boots.', file)).toBe('An army needs boots.')
  })

  it("knows a state's forces by the word before them", () => {
    const file = disputeOf({ parties: ['Colombia', 'FARC'] })
    expect(bracketed('Colombia waited. The security forces left.', file)).toContain(
      '[The security forces=colombia]',
    )
    expect(bracketed('Colombia waited. The task force left.', file)).not.toContain('force=')
  })
})

it("takes the singular of a group's name for its adjective", () => {
  const file = disputeOf({ parties: ['Norway', ['Harbour Tigers', 'Tigers']] })
  expect(bracketed('A Tiger commander met Norway.', file)).toBe(
    '[A Tiger commander=harbour-tigers] met [Norway=norway].',
  )
})

it.each([
  ['Hamas has links to Hezbollah. [The group] fired rockets.', 'hamas'],
  ['Hamas sent an envoy to Hezbollah. [The group] was grateful.', 'hezbollah'],
])('takes no side of its mere bonds for the group that is meant: %s', (row, id) => {
  const { text, spans } = marked(row)
  expect(mentionsIn(text).find(({ start }) => start === spans[0]?.start)).toMatchObject({ id })
})

describe('pronouns', () => {
  it.each([
    ['Mali said [it] would leave.', 'mali'],
    ['Chad waited for Mali to change [its] mind.', 'mali'],
    ['In [its] first reply, Serbia accepted.', 'serbia'],
    ['The OSCE, chaired by Malta, Chad and Mali, met. [It] was brief.', 'osce'],
    ['As shells fell in Damascus, Hamas announced [it] would reply.', 'hamas'],
    ['Qatar urged Hamas to sign, as the group said [it] would.', 'hamas'],
    ['Hamas militants fired, and [they] fled.', 'hamas'],
    ['Polish President Jan Kos met a Czech envoy. [He] left early.', 'poland'],
  ])('points back: %s', (row, id) => {
    const { text, spans } = marked(row)
    expect(mentionsIn(text).find(({ start }) => start === spans[0]?.start)).toMatchObject({
      id,
      via: 'pronoun',
    })
  })

  it.each([
    ['Mali spoke. It is clear that talks failed.'],
    ['Mali spoke. It remains to be seen what follows.'],
    ['Mali made it clear that it was over.'],
  ])('does not read an empty "it": %s', (text) => {
    const its = mentionsIn(text).filter(({ via }) => via === 'pronoun')
    expect(its.length).toBeLessThanOrEqual(1)
    expect(its.every(({ start }) => start > text.indexOf('clear'))).toBe(true)
  })

  it('keeps the first person for whoever speaks', () => {
    const we = mentionsIn('"We will not sign," a Russian envoy said.')[0]
    expect(we).toMatchObject({ via: 'first-person', ids: [], isQuoted: true })
  })
})

it('gives mentions in the order of the text, none overlapping, each its own words', () => {
  const text =
    "Israel's war cabinet met. Hamas, which the U.S. lists, and Qatar's emir, Tamim Haddad, spoke; the latter's aides left Cairo for Doha."
  const found = mentionsIn(text)
  found.forEach((mention, index) => {
    expect(mention.start).toBeLessThan(mention.end)
    expect(mention.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
  })
})
