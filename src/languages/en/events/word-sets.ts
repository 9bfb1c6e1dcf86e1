import type { WordSets } from '../../../pipeline/events/lexicon.ts'
import { words } from './list.ts'

/** Sets of English words that rules ask for by name. */
export const WORD_SETS: WordSets = {
  quantities:
    words(`hundred, thousand, ten, dozen, score, wave, series, number, string, spate, barrage, round, flurry,
    majority, group, pair, handful, lot, plenty, couple, day, week, month, hour, year, rest, half, some,
    most, many, all, both, any, each, one, two, three, several, few, none, million, volley, part, stage,
    phase, row, column, convoy, swarm, fleet, hail, salvo, stream, cluster, shape, outline, contour, wording,
    version, principle, principal, text, tranche, batch, instalment, installment, set, succession, sequence, range, bulk, remainder, four, five, six, dozens, scores, bout, bunch, array, slew, raft, brace,
    ton, tonne, kilogram, kilo, litre, barrel, sack, crate, pallet, first, second, third, last, latest, percent, %, $, €, £, proportion, burst, torrent, trickle, contingent, busload, boatload, truckload, planeload`),
  measures:
    words(`minute, hour, day, week, fortnight, month, year, percent, %, point, dollar, euro, pound, yen,
    kilometre, kilometer, mile, third, quarter, half`),
  spokesmen:
    words(`hardliner, lawmaker, official, legislator, senator, minister, protester, demonstrator, leader,
    politician, authority, rebel, separatist, critic, conservative, diplomat, negotiator, commander`),
  armed:
    words(`gunman, militant, fighter, soldier, troop, trooper, jet, warplane, drone, missile, artillery, force,
    forces, rebel, insurgent, sniper, bomber, attacker, assailant, police, guerrilla, army, navy, rocket,
    shell, tank, gunboat, helicopter, militia, militiaman, paramilitary, commando, marine, mercenary,
    bomb, mine, device, landmine, mortar, projectile, munition, explosive, explosion, blast, bullet, grenade, warship, submarine, fighters, troops, soldiers, squad, hitman, gunship,
    militiamen, cadre, partisan, saboteur, terrorist, jihadist, warlord, garrison, battalion, brigade, armour, armor, frigate, aircraft, airplane, infantry, paratrooper, regiment, plane, kidnapper, hijacker, captor,
    extremist, separatist`),
  crowds:
    words(`protester, demonstrator, supporter, thousand, hundred, crowd, family, relative, resident, farmer,
    student, refugee, villager, activist, worker, nurse, docker, driver, teacher, opponent, youth,
    people, veteran, mother, widow, citizen, congregation, trucker, marcher, picket, striker,
    nationalist, islander, fisherman, settler, hundreds, thousands, pensioner, monk, priest, dissident, taxpayer, parent, loyalist, bereaved, sympathizer, sympathiser, campaigner, unionist,
    shopkeeper, herder, tribesman, exile, expatriate, migrant, evacuee, worshipper, worshiper, survivor`),
  workers:
    words(`worker, employee, staff, nurse, teacher, doctor, driver, pilot, miner, performer, actor, writer,
    member, docker, crew, guard, machinist, conductor, clerk, porter, technician, dockworker,
    longshoreman, union, unionist, postman, lecturer, firefighter, picketer, striker, auto worker, autoworker, teamster, stevedore, railwayman, steelworker, paramedic, midwife, cleaner,
    screenwriter, farmhand, labourer, laborer, shopworker, metalworker, trucker, trainman, engineer, cabin crew, flight attendant, attendant, operator, controller, bargaining unit, rank-and-file, membership`),
  groups:
    words(`official, employer, company, government, side, party, leader, minister, lawmaker, family, relative,
    group, authority, negotiator, union, spokesman, spokeswoman, diplomat, mediator, management, board,
    army, military, force, rebel, militant`),
  privates:
    words(`singer, songwriter, rapper, band, actor, actress, dancer, comedian, model, designer, novelist, poet, painter, artist,
    sculptor, composer, conductor, pianist, musician, chef, footballer, goalkeeper, keeper, defender, midfielder, winger,
    striker, forward, fullback, quarterback, batsman, bowler, pitcher, sprinter, runner, swimmer, cyclist, boxer, skater,
    skier, gymnast, golfer, athlete, player, racer, wrestler, seed, champion, club, medallist, medalist, international, teammate,
    coach, referee, umpire, goal, penalty, box, supplier, tycoon, billionaire, heiress, socialite, astronomer, biologist,
    physicist, chemist, archaeologist, explorer, climber`),
  concerns:
    words(`drugmaker, carmaker, automaker, chipmaker, planemaker, brewer, distiller, winemaker, shipper, shipbuilder, steelmaker,
    retailer, grocer, supermarket, insurer, lender, developer, startup, start-up, firm, company, airline, supplier, manufacturer,
    conglomerate, publisher, broadcaster, studio, refiner, exporter, importer, restaurateur, investor, trader, shareholder`),
  orders: words(`order, instruct, direct, command`),
  farTies: words(`for, against`),
  openers: words(`a, an, the, any, every, no, its, their, his, her, our, your, my`),
  giving: words(`give, hand, send, offer, present, grant, show, bring, pass, promise, deny, write, tender`),
  obligations: words(`must, should, ought`),
  endings: words(`end, stop, cease, halt, free, release`),
  heldOut: words(`would, will, shall, must, could, may`),
  anybody: words(`those, that, anyone, anybody, whoever, everyone, everybody`),
  carrying: words(`brokered, mediated, sponsored, hosted, facilitated, led, chaired`),
  paths: words(`way, path, road, ground, door`),
  paving: words(`clear, pave, open, prepare, smooth`),
  auspices: words(`auspices, auspice, aegis, mediation, sponsorship, chairmanship, patronage`),
  representing: words(`represent`),
  travel: words(`visit, head, travel, fly, go, come, arrive, return, land`),
  commonplace:
    words(`say, tell, talk, negotiation, official, government, minister, president, leader, country, be, have,
    do, make, take, year, day, week, month, new, last, other, people, group, force, war, conflict,
    spokesman, statement, deal, agreement, report, number, state`),
  occasions: words(`when, as, after`),
  unmistakable:
    words(`bomb, bombard, shell, invade, besiege, ambush, strafe, firebomb, dynamite, carpet-bomb, conquer, recapture,
    retake, overrun, lay`),
  holding: words(
    `capture, kidnap, abduct, jail, detain, imprison, captured, kidnapped, abducted, jailed, detained, imprisoned, captive`,
  ),
  vengeance: words(`retaliation, revenge, reprisal, vengeance, retribution, payback, avenge, retaliate`),
  captives: words(`hostage, captive, prisoner, detainee, abductee, inmate`),
  rounds: words('round'),
  meeting: words('meet, confer'),
  statements: words(
    'interview, report, statement, letter, communique, communiqué, declaration, message, comment, remark, article, story, account, footage, column, editorial',
  ),
  citing: words('tell, cite, quote, inform, brief, address'),
  containing: words('include, involve, be, cover, comprise'),
  describing: words('increase, grow, mount, rise, remain, exist, continue, last'),
  causatives: words('get'),
  protesters: words('protester, demonstrator'),
}
