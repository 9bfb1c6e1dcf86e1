import { isoDay } from '../../src/model/day.ts'
import { formatEdtf, parseEdtf } from '../../src/model/edtf.ts'
import type { EventMention } from '../../src/pipeline/events/event-mention.ts'

/** An event mention for tests of what comes after extraction; `edtf` sets date and days together. */
export const eventMention = (
  fields: Partial<EventMention> & { readonly edtf?: string; readonly at?: number } = {},
): EventMention => {
  const { edtf = '2031-05-14', at = 0, ...rest } = fields
  const range = parseEdtf(edtf)
  const startDay = range?.startDay ?? 0
  const endDay = range?.endDay ?? startDay
  return {
    articleId: 'a',
    kind: 'strike',
    status: 'occurred',
    participants: { initiators: ['north'], targets: ['south'], mediators: [] },
    date: {
      edtf: formatEdtf(startDay, endDay, range?.isApproximate),
      start: isoDay(startDay),
      end: isoDay(endDay),
      basis: edtf.endsWith('~') ? 'publication' : 'relative',
    },
    days: { startDay, endDay, isApproximate: range?.isApproximate ?? false },
    people: [],
    confidence: 0.8,
    span: { start: at, end: at + 10 },
    quote: 'quote text',
    trigger: { start: at, end: at + 5 },
    triggerLemma: 'attack',
    themes: [],
    words: ['attack', 'port'],
    amounts: [],
    sentence: Math.floor(at / 100),
    who: [],
    rule: 'strike/attack',
    ...rest,
  }
}
