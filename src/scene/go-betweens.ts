import type { NegotiationEvent } from '../model/events-file.ts'

/**
 * Who carries an act between those who do it and those it is aimed at, as it is told in words. A mediator who acts
 * in its own name is named as that, and not once more as going between.
 *
 * @example goBetweens({ initiators: ['oman'], targets: ['north'], mediators: ['oman', 'qatar'] }) // ['qatar']
 */
export const goBetweens = ({
  initiators,
  targets,
  mediators,
}: NegotiationEvent['participants']): readonly string[] =>
  mediators.filter((id) => !initiators.includes(id) && !targets.includes(id))
