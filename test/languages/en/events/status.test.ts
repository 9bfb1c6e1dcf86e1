import { expect, it } from 'vitest'
import { mentionsByDispute, toldBy } from './analyse.ts'
import type { DisputeName } from './disputes.ts'

/** How an act is told: a sentence and all that it tells ('occurred' goes without saying). */
const CASES: readonly (readonly [dispute: DisputeName, sentence: string, told: string])[] = [
  // Told as having happened.
  ['war', 'Russia reportedly shelled the port.', 'strike campaign'],
  ['war', 'Ukraine said that Russia had shelled the port.', 'strike campaign'],
  ['war', 'According to Ukraine, Russian troops seized a village.', 'strike ground'],
  ['war', 'Russian troops tried to storm the town.', 'strike campaign'],
  ['war', 'Russia began to withdraw its troops.', 'concession withdrawal'],
  ['war', 'Russia continued to shell the port.', 'strike campaign'],
  ['war', 'Ukraine managed to sink a Russian ship.', 'strike ground'],
  // Negated, denied, failed.
  ['war', 'Russia did not attack the port.', 'strike campaign denied'],
  ['war', 'Ukraine has not signed the accord.', 'agreement signed denied'],
  ['war', 'Neither side signed the truce.', 'agreement signed denied'],
  ['war', 'Ukraine never shelled the bridge.', 'strike campaign denied'],
  ['war', 'Russia and Ukraine failed to reach a deal.', 'agreement signed denied'],
  ['war', 'The failure to reach a deal angered Turkey.', 'agreement signed denied'],
  ['war', 'Russia denied shelling the port.', 'strike campaign denied'],
  ['war', 'Ukraine denied that its drones had attacked the refinery.', 'strike campaign denied'],
  ['war', 'Russia is unable to hold talks.', 'talks held denied'],
  ['war', 'No talks were held in Ankara.', 'talks held denied'],
  ['war', 'Talks broke off in May and did not resume until August.', 'talks suspended + talks resumed'],
  ['war', 'Ukraine will not return to the talks until Monday.', 'rejection'],
  // Refused: the refusal alone.
  ['war', 'The Russian refusal to withdraw troops angered Turkey.', 'rejection'],
  // What a deal is to bring is not there yet.
  ['war', 'Russia and Ukraine struck a deal to exchange prisoners.', 'agreement signed'],
  // Left open, or not yet.
  ['war', 'It is not clear when the two sides will meet again.', ''],
  ['war', 'Russia has not said how many of its soldiers were killed.', ''],
  ['war', 'A witness described how Russian soldiers were killed.', 'strike campaign'],
  ['war', 'Russia demanded a truce before any sanctions are lifted.', 'proposal demanded'],
  // Ahead: will, plans, schedules.
  ['war', 'Russia will withdraw its troops from the north.', 'concession withdrawal planned'],
  ['war', 'Ukraine is going to attack the bridge.', 'strike campaign planned'],
  ['war', 'The Russian delegation is to meet Turkish officials on Friday.', 'talks held planned'],
  ['war', 'The talks are due to resume on Friday.', 'talks resumed planned'],
  ['war', 'Talks were scheduled to open on Monday.', 'talks announced planned'],
  ['war', 'Russia intends to release two pilots.', 'concession release planned'],
  ['war', 'Russia is preparing to storm the town.', 'strike campaign planned'],
  ['war', 'Ukraine decided to release the crew.', 'concession release planned'],
  ['war', 'Russia was expected to sign the accord.', 'agreement signed planned'],
  ['war', "Ukraine's intent to attack the bridge is plain.", 'strike campaign planned'],
  ['war', 'Ukraine was about to release the crew.', 'concession release planned'],
  ['war', 'Both sides were poised to sign an accord.', 'agreement signed planned'],
  ['war', 'Talks would resume on Friday, Turkey said.', 'talks resumed planned'],
  ['war', "Russia's attack on Ukraine has been delayed.", 'strike campaign planned'],
  ['war', 'Turkey averted a Russian attack on Ukraine.', ''],
  // Only possible.
  ['war', 'Russia could attack the port.', 'strike campaign possible'],
  ['war', 'Russia may withdraw its troops.', 'concession withdrawal possible'],
  ['war', 'Russia might release the prisoners.', 'concession release possible'],
  ['war', 'Ukraine fears that Russia will attack the port.', 'strike campaign possible'],
  ['war', 'Russia is likely to attack the port.', 'strike campaign possible'],
  ['war', 'Russia would free the pilots under the plan.', 'concession release possible'],
  // Asked for, aimed at, held out, supposed: no act of its own.
  ['war', 'Unless Ukraine signs the accord, the grain will rot.', ''],
  ['war', 'The talks are aimed at securing a truce.', ''],
  ['war', 'Turkey hopes to broker a truce.', ''],
  ['war', 'Efforts to forge a cease-fire go on.', ''],
  ['war', 'Russia agreed to release two pilots.', 'acceptance full'],
  ['war', 'Russia threatened to attack the port.', 'pressure threat'],
  ['war', 'Turkey urged Russia to release the pilots.', 'pressure appeal'],
  ['war', 'Ukraine demanded that Russia release the pilots.', 'proposal demanded'],
  ['war', 'Ukraine offered to release two pilots.', 'proposal offered'],
  ['war', 'The chance that Russia will release the pilots is slim.', ''],
  ['war', 'Russia accused Ukraine of breaking the truce.', 'pressure accusation'],
  ['war', 'Turkey wants Russia to sign the accord.', 'proposal demanded'],
  ['war', 'Russia pretended to accept the plan.', ''],
  ['war', 'Ukraine must release the sailors, Russia said.', 'proposal demanded'],
  ['war', 'Ukraine considered accepting the plan.', ''],
  ['war', 'Turkey called for the release of the pilots.', 'proposal demanded'],
  ['war', 'Ukraine wants to meet Russia in Ankara.', ''],
  // What terms provide for may come true.
  ['war', 'Under the plan, Ukraine would police the strait.', 'proposal offered possible'],
  ['war', 'Under the bridge, Ukraine would police the strait.', ''],
  ['war', 'A second stage of the truce would see all the pilots go home.', 'proposal offered possible'],
  ['war', 'A draft being circulated in Ankara would halt the fighting for a month.', 'proposal offered'],
  // An order to one's own is the act; an order to the other side is not.
  ['war', 'Russia ordered its troops to shell the port.', 'strike campaign'],
  ['war', 'Russia did not order its troops to shell the port.', ''],
  ['war', 'Russia ordered Ukraine to withdraw from the port.', 'pressure appeal'],
  // A war that will go on is somebody's word.
  ['war', 'Russia insists the war will go on.', 'pressure threat'],
  ['war', 'The fighting will continue for months.', ''],
  ['war', 'The war continued on Monday.', 'strike campaign'],
  // Told once, however it is called.
  ['war', 'Russia bombed the port in what it called a pre-emptive strike on Ukraine.', 'strike campaign'],
  ['war', 'Russia said it was focusing its efforts on getting the pilots released.', ''],
  ['war', 'Russia blamed Ukraine for the collapse of the talks.', 'pressure accusation'],
  // A killing that must stop is asked for.
  ['war', '"These killings must stop," said the president of Ukraine.', 'pressure appeal'],
  ['war', '"These sales must stop," said the president of Ukraine.', ''],
  ['war', 'Ukraine backed bombing the port.', ''],
  // A verb between two others, or behind "once", has its own subject.
  ['war', 'The pressure on Kyiv comes as Russia and Turkey have agreed to a grain deal.', 'acceptance full'],
  ['war', 'Turkey left once Ukraine agreed to peace talks.', 'acceptance full'],
  ['war', 'The truce paves the way for peace talks in Vienna.', 'talks announced planned'],
  ['war', 'The road paves the way for trade.', ''],
  // One's own people press too; telling one's own is no act.
  [
    'war',
    "Ukraine's president came under pressure from his own generals to accept the plan.",
    'pressure appeal',
  ],
  ['war', "Ukraine's president urged the Ukrainian army to be patient.", ''],
  ['war', "Turkey said it would expel Russia's envoys if the truce broke.", 'pressure threat'],
  // An attribute tells what is known; of talks and terms it tells what became of them.
  ['war', 'Ukraine spoke of failed contract negotiations.', 'talks stalled'],
  ['war', 'Russia freed the captured pilots.', 'concession release'],
  // A blow and its toll are one.
  ['war', 'Russia shelled the camp, killing nine soldiers.', 'strike campaign'],
  ['war', 'Whatever deal is reached with Russia will be weak.', ''],
  ['war', 'Ukraine insisted that a truce be signed.', 'proposal demanded'],
  ['war', 'Those who break the truce will pay, Turkey warned.', 'pressure threat'],
  ['war', "Ukraine's demands include an end to the blockade.", 'proposal offered'],
  ['war', 'Asked about the attack on the bridge, the minister left.', ''],
  ['war', 'Russia is working to reach an agreement with Ukraine.', ''],
  ['war', 'Turkey appealed to both sides not to leave the table.', 'pressure appeal'],
  ['war', 'Russia accused Ukraine of an attack on the bridge.', 'pressure accusation'],
  // A list of what would be is no news.
  [
    'war',
    'The truce would see the pilots freed, Russia withdrawing its troops from the port, and the blockade lifted.',
    'proposal offered possible',
  ],
  ['war', 'The talks ended on Monday, Russia withdrawing its envoys.', 'talks closed + talks suspended'],
  // What weighs on a side comes from those who press.
  ['war', 'Ukraine faces growing pressure from Turkey.', 'pressure appeal'],
  // What others are told to do is not done yet; one's own hands do it.
  ['war', 'Russia told Ukraine to free the prisoners.', 'pressure appeal'],
  ['war', 'Russia told its guards to free the prisoners.', 'concession release'],
  // Who reproaches a side may be of none; whose kin were taken is told beside it.
  ['war', 'Bo Lund, whose parents were taken hostage, called on Ukraine to act.', 'pressure appeal'],
  // An alleged attack is an attack.
  ['war', 'Russia accused Ukraine of shelling the bridge.', 'pressure accusation + strike campaign'],
]

const told = mentionsByDispute(CASES)

it.each(CASES)('%s: %s', (_dispute, sentence, expected) => {
  expect(told.get(sentence)?.map(toldBy).join(' + ')).toBe(expected)
})
