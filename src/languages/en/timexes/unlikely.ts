import type { Candidate, Surroundings } from '../../../pipeline/dates/rule.ts'

/** Names and numbers that look like times: "Sunday Times", "May Day rally" has its rule, "Flight 370". */
const NAME_AFTER = /^\s(?:Times|Telegraph|Mirror|Herald|Post|Tribune|Gazette|Star)\b/u
/** Vehicles, weapons, roads and seats called by a number or a month: "F-16", "Area 51". */
const NAME_BEFORE =
  /(?:\b(?:Flight|Room|Resolution|Route|Highway|Section|Article|Channel|Sputnik|Group of|Brigade|Area)\s|\p{L}-)$/u

/**
 * True for what only looks like a time expression whatever rule found it.
 *
 * @example isUnlikely("Sunday" in "the Sunday Times reported") // true
 */
export const isUnlikely = (candidate: Candidate, near: Surroundings): boolean => {
  // years before our era have no place on the axis
  if (/^\s{1,2}B\.?C\.?(?:E\.?)?(?!\p{L})/u.test(near.after)) return true
  if (candidate.meaning.kind === 'weekday' && candidate.part === undefined && NAME_AFTER.test(near.after))
    return true
  // the date in an address: "example.org/2018/02/09/talks"
  if (/\p{L}\/(?:\S{0,30}\/)?$/u.test(near.before) || /^\/\p{L}/u.test(near.after))
    return /^\d/u.test(candidate.text)
  const isBareNumber = /^\d{1,4}$/u.test(candidate.text)
  if (isBareNumber && /\p{Lu}-$/u.test(near.before)) return true
  return (
    /^\d/u.test(candidate.text) &&
    candidate.meaning.kind !== 'duration' &&
    NAME_BEFORE.test(near.before) &&
    !/\b(?:mid|pre|post)-$/iu.test(near.before)
  )
}
