import type { NegotiationEvent } from '../../model/events-file.ts'
import { goBetweens } from '../../scene/go-betweens.ts'
import { namesInWords, type NameOf } from '../format/actor-names.ts'
import { dateWords } from '../format/date-words.ts'
import { kindLabel, strings } from '../strings.ts'

/** The words of the timeline in the language in use. */
export const words = strings.picture

/** Who does what to whom, e.g. "Hamas → Israel · through Qatar"; empty when the event names nobody. */
export const participantWords = ({ participants }: NegotiationEvent, nameOf: NameOf): string => {
  const { initiators, targets } = participants
  const mediators = goBetweens(participants)
  const [who, whom] = [namesInWords(initiators, nameOf), namesInWords(targets, nameOf)]
  const act =
    who !== '' && whom !== ''
      ? strings.table.towards(who, whom)
      : who !== ''
        ? who
        : whom === ''
          ? ''
          : `→ ${whom}`
  const through = mediators.length === 0 ? '' : strings.table.through(namesInWords(mediators, nameOf))
  return [act, through].filter((part) => part !== '').join(' · ')
}

/**
 * A mark's name for those who hear it: kind, status, title, date, who took part, and how widely it is told.
 *
 * @example 'Rejection: Hamas rejects the offer. 13 February 2024. Hamas, towards Israel, through Qatar.'
 */
export const markName = (event: NegotiationEvent, nameOf: NameOf, sources = ''): string => {
  const { initiators, targets } = event.participants
  const mediators = goBetweens(event.participants)
  const status = event.status === 'occurred' ? '' : ` (${strings.status[event.status]})`
  const parties = [
    namesInWords(initiators, nameOf),
    ...(targets.length === 0 ? [] : [words.heard.towards(namesInWords(targets, nameOf))]),
    ...(mediators.length === 0 ? [] : [words.heard.through(namesInWords(mediators, nameOf))]),
  ].filter((part) => part !== '')
  const sentences = [event.title, dateWords(event.date), parties.join(', '), sources]
  return `${kindLabel(event.kind)}${status}: ${sentences.filter((part) => part !== '').join('. ')}.`
}
