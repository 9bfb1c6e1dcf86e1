import { dayOf, isoDay } from '../../model/day.ts'
import { KINDS } from '../../model/event-kinds.ts'
import type { EventMention } from '../../pipeline/events/event-mention.ts'
import { randomFrom } from './random.ts'

const SIDES = ['north', 'south', 'east', 'west'] as const
const WORDS =
  'port raid shell troops border tariff steel truce convoy captive pipeline election sanction fleet grain visa'.split(
    ' ',
  )
const FIRST_DAY = dayOf(2029, 1, 1)
const DAY_COUNT = 1000
/** Mentions that an article of usual length holds. */
const PER_ARTICLE = 20

/**
 * Makes up mentions of acts between few sides over three years, as a large corpus on one dispute has them: the
 * hard case for the merge, as many share kind, side and month. The same for the same number.
 *
 * @example generateMentions(100_000).length // 100000
 */
export const generateMentions = (count: number, seed = 1): EventMention[] => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, index): EventMention => {
    const initiator = random.pick(SIDES)
    const day = FIRST_DAY + random.below(DAY_COUNT)
    const isDated = random.below(2) === 0
    const start = (index % PER_ARTICLE) * 100
    const words = [random.pick(WORDS), random.pick(WORDS), random.pick(WORDS)]
    return {
      articleId: `generated/${String(Math.floor(index / PER_ARTICLE)).padStart(6, '0')}`,
      kind: random.pick(KINDS),
      status: 'occurred',
      participants: {
        initiators: [initiator],
        targets: [random.pick(SIDES.filter((id) => id !== initiator))],
        mediators: [],
      },
      date: {
        edtf: isDated ? isoDay(day) : `${isoDay(day)}~`,
        start: isoDay(day),
        end: isoDay(day),
        basis: isDated ? 'relative' : 'publication',
      },
      days: { startDay: day, endDay: day, isApproximate: !isDated },
      people: [],
      confidence: 0.8,
      span: { start, end: start + 80 },
      quote: '',
      trigger: { start, end: start + 5 },
      triggerLemma: words[0] ?? '',
      themes: [],
      words,
      amounts: [],
      sentence: index % PER_ARTICLE,
      who: [],
      rule: 'generated',
    }
  })
}
