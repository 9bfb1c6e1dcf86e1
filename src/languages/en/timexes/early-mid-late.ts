import type { Modifier, Reading } from '../../../pipeline/dates/meaning.ts'
import type { PrefixModifier } from '../../../pipeline/dates/rule.ts'

/** Words before an expression that narrow it; TIMEX3 writes them as `mod` and counts them to the extent. */

const isPeriod = ({ meaning, part, clock }: Reading): boolean => {
  if (part !== undefined || clock !== undefined) return false
  if (meaning.kind === 'date') return meaning.date === undefined
  if (meaning.kind === 'period') return true
  return meaning.kind === 'part-of-year' || meaning.kind === 'decade' || meaning.kind === 'century'
}

/** "early Monday", "late Friday afternoon": a day is narrowed too. */
const isPeriodOrDay = (reading: Reading): boolean =>
  isPeriod(reading) ||
  reading.meaning.kind === 'weekday' ||
  reading.part !== undefined ||
  (reading.meaning.kind === 'date' && reading.meaning.date !== undefined)

const isThisPeriod = ({ meaning }: Reading): boolean =>
  (meaning.kind === 'period' && meaning.offset === 0) ||
  (meaning.kind === 'part-of-year' && meaning.turn === undefined) ||
  (meaning.kind === 'date' && meaning.date === undefined) ||
  (meaning.kind === 'weekday' && meaning.turn === undefined)

const isMeasure = ({ meaning }: Reading): boolean =>
  meaning.kind === 'duration' || (meaning.kind === 'shift' && meaning.count !== undefined)

const isClock = ({ clock, meaning }: Reading): boolean => clock !== undefined || meaning.kind === 'decade'

const before = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})$`, 'iu')

const row = (words: string, mod: Modifier, takes: PrefixModifier['takes']): PrefixModifier => ({
  pattern: before(words),
  mod,
  takes,
})

export const MODIFIERS: readonly PrefixModifier[] = [
  row(
    String.raw`(?:the )?(?:very )?(?:beginning|start|outset|first (?:days|weeks|months)|early (?:days|weeks|months|part)|opening (?:days|weeks)) of\s{1,3}(?:the\s{1,3})?`,
    'START',
    isPeriod,
  ),
  row(String.raw`(?:the )?middle of\s{1,3}(?:the\s{1,3})?`, 'MID', isPeriod),
  row(
    String.raw`(?:the )?(?:very )?(?:end|close|last (?:days|weeks|months)|late (?:days|weeks|months|part)|final (?:days|weeks|months|hours)|tail end|latter part) of\s{1,3}(?:the\s{1,3})?`,
    'END',
    isPeriod,
  ),
  row(String.raw`earlier\s{1,3}`, 'EARLIER', isThisPeriod),
  row(String.raw`later\s{1,3}`, 'LATER', isThisPeriod),
  row(String.raw`(?:the )?(?:very )?early(?: in)?[\s-]{1,3}(?:the\s{1,3})?`, 'START', isPeriodOrDay),
  row(String.raw`(?:the )?mid[\s-]{1,3}(?:to[- ]late[- ])?`, 'MID', isPeriodOrDay),
  row(String.raw`(?:the )?(?:very )?late(?: in)?[\s-]{1,3}(?:the\s{1,3})?`, 'END', isPeriodOrDay),
  row(String.raw`(?:more than|over|longer than|well over|in excess of)\s{1,3}`, 'MORE_THAN', isMeasure),
  row(
    String.raw`(?:less than|under|nearly|almost|fewer than|just under|close to)\s{1,3}`,
    'LESS_THAN',
    isMeasure,
  ),
  row(String.raw`at least\s{1,3}`, 'EQUAL_OR_MORE', isMeasure),
  row(
    String.raw`(?:about|around|approximately|roughly|some|an estimated|as many as|up to)\s{1,3}`,
    'APPROX',
    isMeasure,
  ),
  row(
    String.raw`(?:about|around|approximately|roughly|shortly (?:before|after)|just (?:before|after))\s{1,3}`,
    'APPROX',
    isClock,
  ),
]
