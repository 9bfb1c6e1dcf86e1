import type { EventsFileArticle } from '../../model/events-file.ts'
import type { BriefWords } from '../../scene/export/brief.ts'
import { dateWords, dayWords } from '../format/date-words.ts'
import { listWords } from '../format/actor-names.ts'
import { sourceWords } from '../format/citation.ts'
import { lateStrings } from '../late-strings.ts'
import { kindLabel, language, strings } from '../strings.ts'

const MS_PER_DAY = 86_400_000
const MS_PER_MINUTE = 60_000

const sourceLine = (article: EventsFileArticle): string => `${sourceWords(article)}.`

/**
 * The words of a brief that is made at a time.
 *
 * @param behindUtcMin How far the reader's clock is behind UTC, in minutes: the day is the one on their calendar.
 */
export const briefWords = (nowMs: number, behindUtcMin: number): BriefWords => {
  const today = dayWords(Math.floor((nowMs - behindUtcMin * MS_PER_MINUTE) / MS_PER_DAY))
  const words = lateStrings.brief
  return {
    language,
    kicker: words.kicker(today),
    events: words.events,
    sources: words.sources,
    citing: words.citing,
    noEvents: words.noEvents,
    dateWords,
    statusWords: strings.status,
    kindWords: kindLabel,
    who: (initiators, targets) =>
      targets.length === 0
        ? listWords(initiators)
        : strings.table.towards(listWords(initiators), listWords(targets)).trim(),
    through: (mediators) => (mediators.length === 0 ? '' : strings.table.through(listWords(mediators))),
    saidBy: words.saidBy,
    sourceLine,
    citation: (title, version) => words.citation(title, version, today),
    note: words.note,
  }
}
