import { list } from './list.ts'

/**
 * Nouns by what they name, as lemmas: the vocabulary that verb rows put conditions on. Two words name a compound
 * ("press conference"), which has its own classes beside those of its last word.
 */
const CLASSES = {
  talks:
    list(`talk, negotiation, dialogue, discussion, meeting, summit, consultation, mediation, bargaining, parley,
    diplomacy, shuttle, sit-down, peace conference, peace process, phone call, conference, session, round,
    forum, conversation, proximity talk, back channel, backchannel, contact, haggling, horse-trading, horsetrading,
    videoconference, video conference, teleconference, video call, telephone call, conference call, telephone conversation, phone conversation,
    conclave, parlay, confab, tete-a-tete, encounter, audience, exchange of views, conciliation, arbitration, negotiating session,
    working session, working dinner, working lunch, working breakfast, deliberation, peace effort, mediation effort, peace drive, peace bid,
    peace mission, mediation mission, peace push, good offices, huddle, colloquy, peacemaking, peace-making, dialog`),
  /** Gatherings that are no negotiation. */
  routine:
    list(`press conference, news conference, party conference, annual conference, annual meeting, board meeting,
    rate meeting, policy meeting, cabinet meeting, shareholder meeting, training session, trading session, funding round,
    final round, first round, second round, qualifying round, cup campaign, league campaign, title campaign,
    election campaign, advertising campaign, ad campaign, marketing campaign, vaccination campaign, sales campaign,
    presidential campaign, charity campaign, record deal, publishing deal, publish deal, recording deal, book deal, transfer deal, transfer agreement, loan deal, loan agreement, merger deal, merger agreement, takeover deal, buyout deal, purchase agreement, sponsorship agreement, licensing agreement, sponsorship deal, licensing deal,
    television deal, tv deal, film deal, supply contract, heart attack, asthma attack, panic attack, lightning strike,
    gang violence, gang war, turf war, trade war, culture war, price war, bidding war, weather satellite, launch site, talk show, civil war drama, press release, lucky strike,
    public conversation, eye contact, contact lens, contact group, first contact, chance encounter, shareholder audience, target audience,
    television audience, live audience, trade show, training plan, pension plan, share offer, job offer, special offer, takeover offer, rescue operation,
    rescue mission, space mission, stock exchange, foreign exchange, student exchange`),
  table: list('table, negotiating table, bargaining table'),
  mission:
    list(`delegation, envoy, negotiator, representative, emissary, diplomat, mediator, peace team, peace delegation, negotiation team, subcommittee, sub-committee, committee, commander, leader, side, party,
    general, chief of staff, army chief, defence minister, defense minister, finance minister, trade minister, deputy, expert, technical expert,
    special representative, peacemaker, intermediary, facilitator, conciliator, arbitrator, troika, quartet, contact group, council, chief negotiator,
    trade representative, trade delegate, advance team, negotiating team, negotiate team, working team, work team, technical team, bargain team,
    bargaining team, bargaining committee, go-between, delegate, interlocutor, foreign minister, ambassador, official`),
  message: list('message, letter, paper, text, note, reply, proposal, offer, word'),
  deal: list(`deal, agreement, truce, cease-fire, ceasefire, pact, accord, treaty, contract, armistice, pause,
    settlement, memorandum, compact, standstill, understanding, moratorium, convention, protocol, detente, arrangement, peace deal, concordat,
    modus vivendi, entente, non-aggression pact, disengagement, declaration of principle, framework agreement, interim agreement, collective agreement, labour agreement`),
  truce: list(
    'truce, cease-fire, ceasefire, armistice, pause, standstill, calm, cessation, lull, halt in fighting, respite, ceasefire deal, stand-down, breather, humanitarian pause, moratorium',
  ),
  terms:
    list(`proposal, offer, plan, demand, condition, framework, draft, roadmap, road map, term, initiative,
    precondition, counter-offer, counteroffer, counterproposal, counter-proposal, blueprint, formula, package,
    ultimatum, text, idea, compromise, concession, clause, provision, suggestion, counter-demand, counterdemand, non-paper, nonpaper, position paper, working paper,
    arrangement, peace plan, platform, outline plan, declaration, communique, statement of principle, shopping list,
    pay offer, wage offer, pay claim, wage claim, draft text, draft deal, draft agreement, draft resolution, draft accord, peace proposal, requirement, stipulation, wish-list, wish list, outline, bid,
    invitation, request, response, timetable, resolution, overture, olive branch`),
  demands: list('demand, condition, precondition, requirement, stipulation, ultimatum, term, red line'),
  attack:
    list(`attack, strike, airstrike, air-strike, raid, assault, offensive, invasion, incursion, bombardment,
    shelling, bombing, massacre, ambush, barrage, salvo, volley, onslaught, operation, campaign, war, blitz,
    retaliation, reprisal, counterattack, counter-attack, counter-offensive, counteroffensive, crackdown, siege,
    bloodshed, fighting, hostility, clash, sortie, foray, push, rampage, firefight, gunfight, skirmish, blast, explosion, retribution, pogrom, blitzkrieg, hostilities, air raid, shoot-out, shootout, street battle, duel, thrust, storming, encirclement, faceoff, scuffle, exchange of fire`),
  /** Fighting as such. */
  combat:
    list(`fighting, clash, battle, shelling, bombing, gunfight, firefight, hostility, skirmish, bombardment, siege, civil war,
    gun battle, street battle, insurgency, uprising, rebellion, massacre, armed conflict, street fighting, war`),
  /** Taken or let go for what they stand for. */
  political:
    list(`activist, dissident, opposition leader, rebel, militant, insurgent, protester, demonstrator, hostage, prisoner, captive,
    detainee, abductee, political prisoner, dictator, president, prime minister, lawmaker, journalist, operative, guerrilla, separatist,
    terrorist, soldier, human rights lawyer, right activist, missionary, aid worker, peacekeeper, opposition figure, opposition politician,
    terror suspect, terrorism suspect, warlord, fighter, war criminal, coup leader, general`),
  /** Deals that end wars. */
  peace:
    list(`treaty, armistice, truce, cease-fire, ceasefire, peace accord, peace agreement, peace deal, peace treaty, non-aggression pact,
    ceasefire agreement, ceasefire deal, truce agreement`),
  /** They fight, or are fought with, wherever they are told of: no police, no plane, no shell on a beach. */
  warrior:
    list(`gunman, militant, insurgent, sniper, guerrilla, militia, militiaman, rebel, paramilitary, mercenary, terrorist,
    jihadist, hitman, infantry, troop, trooper, soldier, warplane, fighter jet, jihadi, warlord, separatist, extremist,
    suicide bomber, bomber, car bomb, truck bomb, roadside bomb, bomb, landmine, mortar, missile, airstrike, air strike,
    artillery, kidnapper, hijacker, assailant, gunship, warship, commando, paratrooper, tribesman, government force, army, bombing, suicide bombing`),
  strife: list(
    'war, civil war, conflict, fighting, hostility, clash, strife, unrest, insurgency, rebellion, uprising, bloodshed, turmoil, crisis',
  ),
  violence:
    list(`fighting, hostility, clash, violence, war, conflict, fire, firefight, skirmish, battle, gunfight,
    gun battle, bloodshed, killing, shelling, bombing, attack, carnage`),
  arms: list(`rocket, missile, drone, mortar, shell, bomb, artillery, grenade, projectile, warhead, gun, tank,
    warplane, jet, fighter jet, gunship, helicopter, torpedo, explosive, uav, mortar round, cruise missile, mine, landmine, land mine, claymore mine, device, car bomb, roadside bomb, truck bomb, ied, explosive device, bullet, round of mortar,
    munition, cluster bomb, cluster munition, barrel bomb, firebomb, molotov cocktail, petrol bomb, incendiary, teargas, tear gas, tracer, rocket-propelled grenade, rpg,
    ballistic missile, katyusha, howitzer, mortar shell, artillery shell, artillery round, bomber, attack helicopter, quadcopter, glide bomb, depth charge`),
  fire: list(
    'fire, gunfire, small-arms fire, sniper fire, machine-gun fire, tank fire, machinegun fire, crossfire, fusillade, barrage, shellfire, artillery, rocket fire, shelling, bombardment',
  ),
  captives:
    list(`hostage, prisoner, captive, detainee, abductee, pow, inmate, crew, sailor, soldier, journalist, remain,
    activist, body, remains, child, woman, civilian, dissident, aid worker, national, citizen, crewman, fisherman,
    airman, marine, prisoner of war, internee, conscript, policeman, peacekeeper, seaman, deportee, political prisoner, serviceman, servicewoman, militiaman,
    missionary, nun, priest, schoolgirl, aidworker, geologist, contractor`),
  troops:
    list(`troop, force, soldier, brigade, tank, army, military, unit, fighter, weapon, artillery, peacekeeper,
    battalion, division, heavy weapon, warship, contingent, gunman, militant, armour, armor, guard, gunboat, paratrooper, garrison, patrol, armoured column, armored column, regiment,
    squadron, infantry, marine, mercenary, militiaman, militia, guerrilla, rebel, insurgent, commando, armoured vehicle, armored vehicle, artillery piece, missile battery, border guard, security force, militiamen`),
  aid: list(`aid, humanitarian aid, supply, truck, convoy, fuel, food, medicine, shipment, relief, assistance, delivery,
    grain, aid truck, aid convoy, water, electricity, flour, rice, maize, ration, food parcel, medical supply, lorry, relief good, relief supply, relief convoy, aid shipment, aid flight,
    diesel, wheat, vaccine, fuel oil, heavy oil, crude, blanket, tent, foodstuff, medical aid, food aid, relief aid, field hospital, baby formula, insulin`),
  barrier:
    list(`blockade, siege, sanction, embargo, ban, restriction, tariff, curfew, crossing, checkpoint, border,
    duty, levy, quota, asset, curb, export control, lockdown, closure, roadblock, freeze`),
  penalties:
    list(`sanction, tariff, embargo, duty, levy, blockade, asset freeze, quota, visa ban, visa restriction, trade restriction, export restriction, import restriction, travel restriction, export curb, import curb, tariff increase,
    tariff hike, tariff rise, duty increase, countervailing duty, price cap, flight ban, arms embargo, oil embargo, trade embargo, trade ban, trade barrier, boycott, sanction package, fresh sanction,
    restrictive measure, countersanction, counter-sanction, counter-tariff, anti-dumping duty, antidumping duty, trade sanction, export ban,
    travel ban, import ban, surcharge, penalty, punitive measure, export control, countermeasure, trade curb`),
  stoppage:
    list(`strike, walkout, walk-out, stoppage, work stoppage, industrial action, lockout, lock-out, picket,
    sickout, slowdown, job action, general strike, work-to-rule, overtime ban, hunger strike, strike date, sit-down strike, shutdown, sick-out, go-slow, wildcat strike, sympathy strike, warning strike, overtime boycott, strike action, labour action, labor action, job boycott,
    rail strike, dock strike, rotating strike, rolling strike, selective strike, nationwide strike, national strike`),
  protest: list(
    'protest, rally, demonstration, march, vigil, sit-in, boycott, protest march, picket, motorcade, riot, rioting, mass protest, street protest',
  ),
  casualties:
    list(`people, person, civilian, commander, leader, soldier, militant, fighter, official, member, child,
    woman, journalist, worker, chief, officer, general, man, policeman, police officer, scientist, protester, villager,
    resident, peacekeeper, guard, diplomat, student, schoolchild, teacher, pupil, priest, monk, nun, imam, cleric, bishop, mayor, governor, senator, lawmaker, politician,
    judge, prosecutor, pilgrim, passenger, farmer, herder, picketer, picket, striker, employee, engineer, medic, doctor, nurse, driver, aid worker, rescuer, reporter, photographer,
    cameraman, correspondent, boy, girl, baby, toddler, teenager, youth, bystander, shopper, worshipper, worshiper, conscript, recruit, cadet, pilot, sailor, marine, colonel,
    captain, major, lieutenant, sergeant, rebel, guerrilla, insurgent, gunman, negotiator, envoy, ambassador, consul, tourist, hostage, prisoner, refugee, settler, miner, demonstrator,
    trooper, serviceman, militiaman, paramilitary, commando, grandmother, mother, father, brother, sister, son, daughter, family, activist, lawyer, volunteer, foreigner,
    national, minister, deputy, trade unionist, shop steward, labourer, laborer, fisherman, guardsman, policewoman, constable, bodyguard, victim,
    hiker, traveller, traveler, backpacker, mountaineer, businessman, banker, academic, professor, researcher, blogger,
    filmmaker, humanitarian, technician, mechanic, trucker, shepherd, beekeeper, pensioner, spy, agent`),
  place:
    list(`town, city, village, base, position, target, building, hospital, school, camp, site, facility, airport,
    border, neighborhood, neighbourhood, headquarters, embassy, consulate, convoy, infrastructure, post, checkpoint,
    area, region, port, refinery, depot, stronghold, compound, outpost, installation, plant, tunnel, house, home,
    apartment, market, bridge, ship, vessel, tanker, airfield, power grid, barracks, territory, power station, church, cathedral, mosque, monastery, temple, synagogue, shrine,
    museum, theatre, theater, university, clinic, maternity ward, ward, kindergarten, nursery, orphanage, warehouse, factory, train station, station, bus station, railway station,
    substation, dam, reservoir, waterworks, pipeline, railway, rail line, railway line, road, highway, motorway, street, square, suburb, district, quarter, block, tower block, tower,
    flat, dormitory, hotel, restaurant, cafe, prison, jail, farm, farmhouse, granary, silo, hangar, runway, radar, radar station, launcher, ammunition dump, arms depot, fuel depot,
    oil depot, command post, command centre, bunker, trench, front line, frontline, garrison, cemetery, bakery, shop, store, mall, hamlet, province, county, capital,
    peninsula, coast, coastline, harbour, harbor, dock, quay, jetty, patrol boat, gunboat, boat, trawler, freighter, frigate, cruiser, warship, oil field, oilfield, gas field, oil terminal,
    terminal, grain terminal, bus, ambulance, school bus, minibus, car, vehicle, truck, lorry, train, wedding, funeral, gathering, crowd, queue, bread queue, marketplace, town hall, city hall,
    palace, courthouse, police station, newsroom, studio, television tower, tv tower, telecoms mast, hilltop, ridge, hill, crossroads, junction, gate, position, supply line, supply route`),
  route: list(
    'crossing, corridor, border, road, port, checkpoint, gate, airport, channel, strait, airspace, passage, frontier, border crossing, border post, border gate, humanitarian corridor, sea lane, lane, hotline',
  ),
  bridge: list('bridge'),
  ransom: list('ransom'),
  territory: list(
    'place-name, place, position, territory, land, zone, valley, enclave, strip, peninsula, island',
  ),
  pressure: list('pressure, heat, leverage'),
  weapontest: list(
    'missile, ballistic missile, nuclear device, atomic device, atomic bomb, hydrogen bomb, nuclear warhead, nuclear weapon, nuclear bomb, warhead, spy satellite',
  ),
  access: list('access, entry, inspection, visa, passage, inspector'),
  ship: list(
    'ship, vessel, tanker, boat, trawler, freighter, carrier, bulk carrier, cargo ship, container ship, dhow, yacht, ferry, supertanker, oil tanker, fishing boat',
  ),
  trade:
    list(`import, export, ship, shipment, trade, asset, fund, aid, flight, visa, bank, account, supply, purchase,
    oil, gas, loan, vessel, wine, coal, beef, steel, soybean, chip, good, product, fruit, grain`),
  frozen: list('fund, asset, account, ransom, money, cash, billion, million, reserve'),
  insult: list('insult, accusation, blame, recrimination, barb, threat, taunt, charge, allegation'),
  complaint: list('complaint, protest, lawsuit, suit, grievance, case'),
  weather:
    list(`storm, hurricane, cyclone, typhoon, tornado, earthquake, quake, flood, lightning, wave, heatwave, gale, rain,
    snow, blizzard, volcano, tsunami, landslide, avalanche, drought, frost, fog, cold, heat, disease, virus, epidemic, outbreak, meteor, asteroid,
    bus, lorry, car, train, bear, shark, dog, cat, canary, bird, wolf, elephant, crocodile, lion, tiger, leopard, snake, insect, locust, pest, bee, wasp, monkey, fire, wildfire, blaze,
    mudslide, thunderstorm, hailstorm, hail, monsoon, wind, swell, rockfall, aftershock, tremor, eruption, plague, infection, fungus, rot, parasite, hacker, thief, burglar`),
  /** Steps back, named by a noun. */
  pullback:
    list(`withdrawal, pullout, pull-out, pullback, pull-back, disarmament, demobilization, demobilisation, evacuation, handover,
    prisoner exchange, prisoner swap, prisoner release, redeployment, drawdown`),
  /** Captives let go, named by a noun. */
  'letting go': list(
    'release, exchange, swap, handover, freeing, return, repatriation, prisoner swap, prisoner exchange',
  ),
  /** What rocks a town without a shot. */
  upheaval:
    list(`scandal, crisis, recession, protest, downturn, slump, inflation, blackout, outage, power cut, shortage, layoff, closure, tariff, pandemic, unemployment, poverty,
    resignation, revelation, allegation, riot, strike, sanction, price, cost, boom, bankruptcy, cut, job cut, delay, controversy, rumour, rumor, verdict, news, election, corruption`),
  /** What talks can be about, beside deals and terms. */
  issue:
    list(`issue, dispute, crisis, release, withdrawal, exchange, swap, wage, pay, staffing, guarantee, border, status,
    timetable, possibility, detail, way, difference, gap, point, sticking point, modality, mechanism, ending, end, halt, prisoner, hostage, ceasefire, demarcation, disarmament, next step, step, future, roadmap, matter,
    grievance, autonomy, ransom, return, handover, aid, access, truce monitoring, monitoring, verification, tariff, sanction`),
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
    list(`suggestion, report, rumor, rumour, case, criticism, lawsuit, ballot, charge, motion, comment,
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
