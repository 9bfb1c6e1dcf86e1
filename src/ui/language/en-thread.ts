import type { StepRole, ThreadOutcome } from '../../scene/threads.ts'
import { plural } from './en-plural.ts'

const days = (count: number): string => plural(count, 'day', 'days')

const after = (word: string, count: number): string =>
  count === 0 ? `${word} the same day` : `${word} after ${days(count)}`

/** The words of the thread panel, in English. */
export const THREAD_WORDS = {
  title: 'Thread',
  previous: 'Previous event of the thread',
  next: 'Next event of the thread',
  stepOf: (index: number, count: number) => `${index} of ${count}`,
  outsideFilter: 'outside the filter',
  roles: {
    proposal: 'Proposal',
    counter: 'Counter-offer',
    reply: 'Reply',
    talks: 'Talks',
    outcome: 'Outcome',
  } satisfies Record<StepRole, string>,
  outcome: {
    open: (count) => (count === 0 ? 'open since that day' : `open for ${days(count)}`),
    rejected: (count) => after('rejected', count),
    accepted: (count) => after('accepted', count),
    agreed: (count) => after('agreed', count),
  } satisfies Record<ThreadOutcome, (count: number) => string>,
  between: (count: number, isAbout: boolean) =>
    count === 0
      ? isAbout
        ? 'about the same time'
        : 'the same day'
      : `${isAbout ? 'about ' : ''}${days(count)} later`,
  answered: (count: number, isAbout: boolean) =>
    count === 0
      ? isAbout
        ? 'answered about the same time'
        : 'answered the same day'
      : `answered after ${isAbout ? 'about ' : ''}${days(count)}`,
}
