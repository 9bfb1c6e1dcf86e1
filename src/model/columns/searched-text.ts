import type { NegotiationEvent } from '../events-file.ts'

/**
 * What of an event is searched: its title, its participants' names, its place and, where wanted, its quotes with
 * the people they name.
 *
 * @example searchedText(event, (id) => names.get(id) ?? id)
 */
export const searchedText = (
  { title, participants, place = '', mentions }: NegotiationEvent,
  nameOf: (actorId: string) => string,
  hasQuotes = true,
): string => {
  const { initiators, targets, mediators } = participants
  const quotes = hasQuotes ? mentions.flatMap(({ quote, people = [] }) => [quote, ...people]) : []
  return [title, ...[...initiators, ...targets, ...mediators].map(nameOf), place, ...quotes].join('\n')
}
