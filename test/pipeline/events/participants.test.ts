import { describe, expect, it } from 'vitest'
import type { EventMention } from '../../../src/pipeline/events/event-mention.ts'
import { castIn } from '../../support/read-story.ts'

describe('who acts on whom', () => {
  it.each<[string, EventMention['kind'], string]>([
    ['Norland accused Sudland of cheating.', 'pressure', 'norland > sudland'],
    ['Sudland was accused by Norland of cheating.', 'pressure', 'norland > sudland'],
    ['Norland, which had kept silent, rejected the offer.', 'rejection', 'norland > sudland'],
    ['Norland shelled the port and accused Sudland of cheating.', 'pressure', 'norland > sudland'],
    ['An offer that Sudland has rejected was published.', 'rejection', 'sudland > norland'],
    ['Oman urged Norland to accept the offer.', 'pressure', 'oman > norland via oman'],
    ['Envoys of Norland and Sudland met in Geneva.', 'talks', 'norland+sudland'],
    ['The talks, mediated by Oman, resumed in Geneva.', 'talks', 'norland+sudland via oman'],
    ['Oman helped to mediate the talks in Geneva.', 'talks', 'norland+sudland via oman'],
    ['Oman asked Norland to mediate the talks.', 'pressure', 'oman > norland via oman'],
    [
      'Norlandic officials met Sudlandic envoys as well as Omani mediators.',
      'talks',
      'norland+sudland via oman',
    ],
    // Three that blame one another do not speak to their own.
    ['Norland, Sudland and the Red Front blamed one another.', 'pressure', 'norland+sudland+red-front'],
    // Nobody accuses itself.
    ['Norland accuses them of cheating.', 'pressure', 'norland > sudland'],
    // "by five days" is no agent; what follows "called" is what was meant.
    ['The truce had been prolonged by five days.', 'agreement', 'norland+sudland'],
    ['Norland rejected what it called a Sudlandic trap of an offer.', 'rejection', 'norland > sudland'],
    ['Norland and Sudland reached what Oman called a lasting deal.', 'agreement', 'norland+sudland'],
    // Whose war it is did not kill them alone; whose raid it was did.
    ['Norland’s civil war has killed thousands of people.', 'strike', 'nothing'],
    ['Norland’s war on Sudland has killed thousands of people.', 'strike', 'norland > sudland'],
    ['Norland’s raid has killed thousands of people.', 'strike', 'norland > sudland'],
    // Captives are held by those whose they are.
    ['Norland seized a ferry, killing its captives.', 'strike', 'norland > sudland'],
    ['Norland killed Sudland’s captives.', 'strike', 'norland > sudland'],
    // A place that acts is a side.
    [
      'Tariffs were put on timber from Sudland, which hit back with duties on wine.',
      'strike',
      'sudland > norland',
    ],
    ['Norland and Sudland blamed each other.', 'pressure', 'norland+sudland > norland+sudland'],
    ['Clashes erupted at the border.', 'strike', 'norland+sudland'],
    ['Norland shelled positions of the Red Front.', 'strike', 'norland > red-front'],
    [
      'With neither Norland nor Sudland agreeing to the plan, the envoys left.',
      'rejection',
      'norland+sudland',
    ],
    ['Oman proposed a truce of ten days.', 'proposal', 'oman > norland+sudland via oman'],
    ['Norland accepted a plan that Oman had put forward.', 'acceptance', 'norland > oman via oman'],
    ['Norland rejected the Omani plan.', 'rejection', 'norland > oman'],
    // Whose terms they are put them forward, unless somebody else is said to.
    ['A Norlandic offer was presented on Monday.', 'proposal', 'norland > sudland'],
    ['The envoys of Norland will remain in Geneva to meet with the mediators.', 'talks', 'norland via oman'],
    ['Norland closed the port. The Red Front threatened to retaliate.', 'pressure', 'red-front > norland'],
    ['Norland launched its third airstrike on the coast.', 'strike', 'norland > sudland'],
    ['Norlandic and Sudlandic officials agreed on the framework of a deal.', 'agreement', 'norland+sudland'],
    ['Norland has gotten closer to reaching a deal with Sudland.', 'talks', 'norland+sudland'],
    ['The vote follows months of negotiations with Sudland.', 'talks', 'norland+sudland'],
    ['Norland tested a ballistic missile last year.', 'strike', 'norland'],
    // Whose people are freed.
    ['Oman freed 17 Sudlandic prisoners on Monday.', 'concession', 'oman > sudland'],
    ['Norland freed eight Red Front fighters.', 'concession', 'norland > red-front'],
    ['Norland freed 17 fishermen on Monday.', 'concession', 'norland > sudland'],
    ['Norland withdrew its troops from the coast.', 'concession', 'norland'],
    ['The two sides met on Monday, Omani mediators said.', 'talks', 'norland+sudland via oman'],
    ['The two sides met on Monday, Omani officials said.', 'talks', 'norland+sudland'],
    ['The United Nations met on Monday. Norland launched an offensive.', 'strike', 'norland > sudland'],
    [
      'President Ada Moe of Norland urged the Sudlandic army and the Red Front to return to talks.',
      'pressure',
      'norland > sudland+red-front',
    ],
  ])('%s', (text, kind, cast) => {
    expect(castIn(text, kind)).toBe(cast)
  })

  it('does not take a venue for a mediator', () => {
    expect(castIn('Envoys of Norland and Sudland met in Muscat.', 'talks')).toBe('norland+sudland')
  })

  it('takes "we" for the side of whoever speaks', () => {
    expect(castIn('“We reject this offer,” the Norlandic foreign minister said.', 'rejection')).toBe(
      'norland > sudland',
    )
  })
})
