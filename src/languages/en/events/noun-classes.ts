import { list } from './words.ts'

/** Nouns by what they name, as lemmas: the vocabulary that verb rows put conditions on. */
const CLASSES = {
  talks:
    list(`talk, talks, negotiation, forum, dialogue, discussion, meeting, summit, consultation, conference, session,
    round, mediation, bargaining, conversation, parley, diplomacy, contact, phone call, shuttle, huddle, sit-down`),
  table: list('table, negotiating table, bargaining table'),
  mission: list('delegation, team, envoy, negotiator, representative, mission, emissary, diplomat, official'),
  deal: list(`deal, agreement, truce, cease-fire, ceasefire, pact, accord, treaty, contract, armistice, pause,
    settlement, memorandum, compact, standstill, understanding, moratorium, convention`),
  truce: list('truce, cease-fire, ceasefire, armistice, pause, standstill, calm'),
  terms:
    list(`proposal, offer, plan, demand, condition, framework, draft, roadmap, term, initiative, precondition,
    counter-offer, counteroffer, counterproposal, counter-proposal, blueprint, formula, package, ultimatum, text,
    idea, compromise, concession, requirement, stipulation, wish-list, outline, bid, invitation, request, response`),
  demands: list('demand, condition, precondition, requirement, stipulation, ultimatum, term, red line'),
  attack:
    list(`attack, strike, airstrike, air-strike, raid, assault, offensive, invasion, incursion, bombardment,
    shelling, bombing, massacre, ambush, barrage, salvo, volley, onslaught, operation, campaign, war, blitz,
    retaliation, reprisal, counterattack, counter-attack, counter-offensive, counteroffensive, crackdown, siege,
    bloodshed, fighting, hostility, clash, sortie, foray, push, rampage, firefight, gunfight, skirmish`),
  violence: list(
    'fighting, hostility, clash, violence, war, conflict, fire, firefight, skirmish, battle, gunfight',
  ),
  arms: list(`rocket, missile, drone, mortar, shell, bomb, artillery, grenade, projectile, warhead, gun, tank,
    warplane, jet, fighter jet, gunship, helicopter, torpedo, explosive, uav`),
  fire: list('fire, gunfire, shellfire, artillery, rocket fire, shelling, bombardment'),
  captives:
    list(`hostage, prisoner, captive, detainee, abductee, pow, inmate, crew, sailor, soldier, journalist, activist,
    body, remains, child, woman, civilian, dissident, aid worker, national, citizen, crewman, fisherman`),
  troops:
    list(`troop, force, soldier, brigade, tank, army, military, unit, fighter, weapon, artillery, peacekeeper,
    battalion, division, heavy weapon, warship, contingent, gunman, militant`),
  aid: list(`aid, humanitarian aid, supply, truck, convoy, fuel, food, medicine, shipment, relief, assistance, delivery,
    grain`),
  barrier:
    list(`blockade, siege, sanction, embargo, ban, restriction, tariff, curfew, crossing, checkpoint, border,
    duty, levy, quota, asset, curb, export control, lockdown, closure`),
  penalties: list(
    'sanction, tariff, embargo, duty, levy, blockade, asset freeze, quota, visa ban, export ban, travel ban, surcharge, penalty',
  ),
  stoppage:
    list(`strike, walkout, walk-out, stoppage, work stoppage, industrial action, lockout, lock-out, picket, sickout,
    slowdown, job action, general strike, work-to-rule, overtime ban`),
  protest: list('protest, rally, demonstration, march, vigil, sit-in, boycott'),
  casualties:
    list(`people, person, civilian, commander, leader, soldier, militant, fighter, official, member, child, woman,
    journalist, worker, chief, officer, general, man, policeman, police officer, scientist, protester, villager, resident`),
  place:
    list(`town, city, village, base, position, target, building, hospital, school, camp, site, facility, airport,
    border, neighborhood, neighbourhood, headquarters, embassy, consulate, convoy, infrastructure, post, checkpoint,
    area, region, port, refinery, depot, stronghold, compound, outpost, installation, plant, tunnel, house, home,
    apartment, market, bridge, ship, vessel, tanker, airfield, power grid, barracks`),
  pressure: list('pressure, heat, leverage'),
  weapontest: list('missile, ballistic missile, nuclear device, nuclear weapon, bomb, warhead, satellite'),
  access: list('access, entry, inspection, visa, passage'),
  ship: list('ship, vessel, tanker, boat, trawler, freighter'),
  labour: list('job, work, plant, picket line, workplace'),
  insult: list('insult, accusation, blame, recrimination, barb, threat, taunt'),
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
