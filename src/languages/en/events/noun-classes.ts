import { list } from './words.ts'

/**
 * Nouns by what they name, as lemmas: the vocabulary that verb rows put conditions on. Two words name a compound
 * ("press conference"), which has its own classes beside those of its last word.
 */
const CLASSES = {
  talks:
    list(`talk, negotiation, dialogue, discussion, meeting, summit, consultation, mediation, bargaining, parley,
    diplomacy, shuttle, huddle, sit-down, peace conference, peace process, phone call, conference, session, round,
    forum, conversation, proximity talk, back channel, backchannel`),
  /** Gatherings that are no negotiation. */
  routine:
    list(`press conference, news conference, party conference, annual conference, annual meeting, board meeting,
    rate meeting, policy meeting, cabinet meeting, shareholder meeting, training session, trading session, funding round,
    final round, first round, second round, qualifying round, cup campaign, league campaign, title campaign,
    election campaign, advertising campaign, ad campaign, marketing campaign, vaccination campaign, sales campaign,
    presidential campaign, charity campaign, record deal, publishing deal, publish deal, recording deal, book deal, transfer deal, sponsorship deal, licensing deal,
    television deal, tv deal, film deal, supply contract, heart attack, asthma attack, panic attack, lightning strike,
    price war, bidding war, weather satellite, launch site, talk show, civil war drama, press release, lucky strike,
    trade show, training plan, pension plan, share offer, job offer, special offer, takeover offer, rescue operation,
    rescue mission, space mission, stock exchange, foreign exchange, student exchange`),
  table: list('table, negotiating table, bargaining table'),
  mission:
    list(`delegation, envoy, negotiator, representative, emissary, diplomat, mediator, negotiating team, negotiate team, working team, work team, technical team, bargain team,
    bargaining team, bargaining committee, go-between, delegate, interlocutor, foreign minister, ambassador, official`),
  message: list('message, letter, paper, text, note, reply, proposal, offer, word'),
  deal: list(`deal, agreement, truce, cease-fire, ceasefire, pact, accord, treaty, contract, armistice, pause,
    settlement, memorandum, compact, standstill, understanding, moratorium, convention, protocol, detente`),
  truce: list('truce, cease-fire, ceasefire, armistice, pause, standstill, calm, cessation, lull'),
  terms:
    list(`proposal, offer, plan, demand, condition, framework, draft, roadmap, road map, term, initiative,
    precondition, counter-offer, counteroffer, counterproposal, counter-proposal, blueprint, formula, package,
    ultimatum, text, idea, compromise, concession, requirement, stipulation, wish-list, wish list, outline, bid,
    invitation, request, response, timetable, resolution, overture, olive branch`),
  demands: list('demand, condition, precondition, requirement, stipulation, ultimatum, term, red line'),
  attack:
    list(`attack, strike, airstrike, air-strike, raid, assault, offensive, invasion, incursion, bombardment,
    shelling, bombing, massacre, ambush, barrage, salvo, volley, onslaught, operation, campaign, war, blitz,
    retaliation, reprisal, counterattack, counter-attack, counter-offensive, counteroffensive, crackdown, siege,
    bloodshed, fighting, hostility, clash, sortie, foray, push, rampage, firefight, gunfight, skirmish, rampage`),
  violence:
    list(`fighting, hostility, clash, violence, war, conflict, fire, firefight, skirmish, battle, gunfight,
    gun battle, bloodshed, killing, shelling, bombing, attack, carnage`),
  arms: list(`rocket, missile, drone, mortar, shell, bomb, artillery, grenade, projectile, warhead, gun, tank,
    warplane, jet, fighter jet, gunship, helicopter, torpedo, explosive, uav, mortar round, cruise missile`),
  fire: list('fire, gunfire, shellfire, artillery, rocket fire, shelling, bombardment'),
  captives:
    list(`hostage, prisoner, captive, detainee, abductee, pow, inmate, crew, sailor, soldier, journalist,
    activist, body, remains, child, woman, civilian, dissident, aid worker, national, citizen, crewman, fisherman,
    airman, marine, prisoner of war`),
  troops:
    list(`troop, force, soldier, brigade, tank, army, military, unit, fighter, weapon, artillery, peacekeeper,
    battalion, division, heavy weapon, warship, contingent, gunman, militant, armour, armor, guard, gunboat`),
  aid: list(`aid, humanitarian aid, supply, truck, convoy, fuel, food, medicine, shipment, relief, assistance, delivery,
    grain, aid truck, aid convoy, water, electricity`),
  barrier:
    list(`blockade, siege, sanction, embargo, ban, restriction, tariff, curfew, crossing, checkpoint, border,
    duty, levy, quota, asset, curb, export control, lockdown, closure, roadblock, freeze`),
  penalties: list(`sanction, tariff, embargo, duty, levy, blockade, asset freeze, quota, visa ban, export ban,
    travel ban, import ban, surcharge, penalty, punitive measure, export control, countermeasure, trade curb`),
  stoppage:
    list(`strike, walkout, walk-out, stoppage, work stoppage, industrial action, lockout, lock-out, picket,
    sickout, slowdown, job action, general strike, work-to-rule, overtime ban, hunger strike, sit-down strike, shutdown`),
  protest: list('protest, rally, demonstration, march, vigil, sit-in, boycott, protest march'),
  casualties:
    list(`people, person, civilian, commander, leader, soldier, militant, fighter, official, member, child,
    woman, journalist, worker, chief, officer, general, man, policeman, police officer, scientist, protester, villager,
    resident, peacekeeper, guard, diplomat`),
  place:
    list(`town, city, village, base, position, target, building, hospital, school, camp, site, facility, airport,
    border, neighborhood, neighbourhood, headquarters, embassy, consulate, convoy, infrastructure, post, checkpoint,
    area, region, port, refinery, depot, stronghold, compound, outpost, installation, plant, tunnel, house, home,
    apartment, market, bridge, ship, vessel, tanker, airfield, power grid, barracks, territory, power station`),
  route: list(
    'crossing, corridor, border, road, port, checkpoint, gate, airport, channel, strait, airspace, passage',
  ),
  territory: list(
    'place-name, place, position, territory, land, zone, valley, enclave, strip, peninsula, island',
  ),
  pressure: list('pressure, heat, leverage'),
  weapontest: list(
    'missile, ballistic missile, nuclear device, nuclear weapon, nuclear bomb, warhead, spy satellite',
  ),
  access: list('access, entry, inspection, visa, passage, inspector'),
  ship: list('ship, vessel, tanker, boat, trawler, freighter'),
  trade:
    list(`import, export, ship, shipment, trade, asset, fund, aid, flight, visa, bank, account, supply, purchase,
    oil, gas, loan, vessel, wine, coal, beef, steel, soybean, chip, good, product, fruit, grain`),
  frozen: list('fund, asset, account, ransom, money, cash, billion, million, reserve'),
  insult: list('insult, accusation, blame, recrimination, barb, threat, taunt, charge, allegation'),
  complaint: list('complaint, protest, lawsuit, suit, grievance, case'),
  weather:
    list(`storm, hurricane, cyclone, typhoon, tornado, earthquake, quake, flood, lightning, wave, heatwave, gale, rain,
    snow, blizzard, volcano, tsunami, landslide, avalanche, drought, frost, fog, cold, heat, disease, virus, epidemic, outbreak, meteor, asteroid,
    bus, lorry, car, train, bear, shark, dog`),
  /** What talks can be about, beside deals and terms. */
  issue:
    list(`issue, dispute, crisis, release, withdrawal, exchange, swap, wage, pay, staffing, guarantee, border, status,
    timetable, possibility, detail, way, difference, gap, point`),
  /** What a side may ask for or be granted. */
  granted:
    list(`access, wage, end, release, withdrawal, guarantee, protection, change, independence, autonomy,
    recognition, apology, compensation, raise, increase, concession, halt, freeze, exemption, role, seat, territory,
    sovereignty, reform, dialogue, amnesty, pause, lifting, handover, return, security, mediation, cessation, safe passage,
    pay rise, pay raise, arbitration, referendum, recount, ransom, limit, cap`),
  /** What a side grants at home: raises, amnesties, visas. */
  favour:
    list(`raise, increase, break, amnesty, autonomy, visa, access, status, recognition, waiver, exemption, pardon,
    immunity, safe passage, self-rule`),
  /** Deadlines, criteria and hopes are met, but not with. */
  criterion:
    list(`deadline, need, goal, target, standard, objective, requirement, expectation, resistance, challenge,
    demand, criterion, condition, term, test, cost, obligation, fate, death, end, commitment, opposition, approval,
    scepticism, skepticism, quota, husband, wife, deal, forecast`),
  /** Words that go with refusing to speak to the press or in court. */
  elsewhere:
    list(`suggestion, report, rumor, rumour, case, criticism, lawsuit, ballot, appeal, charge, motion, comment,
    allegation, claim, story, bail, arrest, temptation, urge, gravity`),
} as const

export type NounClass = keyof typeof CLASSES

/** Classes by lemma; a compound counts as its last word where it has no row of its own. */
export const NOUN_CLASSES: Readonly<Record<string, readonly string[]>> = (() => {
  const classes: Record<string, string[]> = {}
  for (const [name, nouns] of Object.entries(CLASSES)) {
    for (const noun of nouns) (classes[noun] ??= []).push(name)
  }
  return classes
})()
