import { KINDS, type EventKind } from '../../model/event-kinds.ts'
import type { EventsFile } from '../../model/events-file.ts'
import { dateAgrees } from './date-agrees.ts'
import type { Gold, GoldMention } from './gold.ts'
import { pairMentions, type PredictedMention } from './pair-mentions.ts'
import { emptyTally, tallySets, type Share, type Tally } from './tally.ts'

/** A mention's confidence, and whether it answered a gold mention: what calibration is read from. */
export interface Judged {
  readonly confidence: number
  readonly isRight: boolean
}

/** How well an event file agrees with gold annotations; counts, so that corpora can be added up. */
export interface Score {
  readonly mentions: Tally
  readonly byKind: Readonly<Record<EventKind, Tally>>
  readonly participants: Tally
  readonly mediators: Tally
  /** Pairs of mentions that are the same event. */
  readonly merge: Tally
  readonly dates: Share
  readonly status: Share
  readonly judged: Judged[]
  /** Gold articles that the corpus does not have. */
  readonly missingArticles: string[]
  /** One line a fault. */
  readonly errors: string[]
}

const emptyScore = (): Score => ({
  mentions: emptyTally(),
  byKind: Object.fromEntries(KINDS.map((kind) => [kind, emptyTally()])) as Record<EventKind, Tally>,
  participants: emptyTally(),
  mediators: emptyTally(),
  merge: emptyTally(),
  dates: { right: 0, asked: 0 },
  status: { right: 0, asked: 0 },
  judged: [],
  missingArticles: [],
  errors: [],
})

/** Longest part of a quote that an error line shows, in code units. */
const SHOWN_QUOTE = 120

const judgePair = (score: Score, article: string, wanted: GoldMention, found: PredictedMention): void => {
  const { date, status, participants } = found.event
  if (wanted.date !== '') {
    const isRight = dateAgrees(wanted.date, date)
    score.dates.asked++
    if (isRight) score.dates.right++
    else score.errors.push(`${article}: date ${date.edtf || 'none'} for ${wanted.date}: ${wanted.q}`)
  }
  score.status.asked++
  if (status === wanted.status) score.status.right++
  else score.errors.push(`${article}: status ${status} for ${wanted.status}: ${wanted.q}`)
  const asked = new Set([...wanted.init, ...wanted.target, ...wanted.med])
  const have = new Set([...participants.initiators, ...participants.targets, ...participants.mediators])
  if (!tallySets(score.participants, asked, have)) {
    score.errors.push(
      `${article}: participants ${[...have].join(' ')} for ${[...asked].join(' ')}: ${wanted.q}`,
    )
  }
  tallySets(score.mediators, new Set(wanted.med), new Set(participants.mediators))
}

const tallyMerge = (
  into: Tally,
  matched: readonly { readonly key: string; readonly eventId: string }[],
): void => {
  matched.forEach((one, index) => {
    for (const other of matched.slice(index + 1)) {
      const isWanted = one.key === other.key
      const isFound = one.eventId === other.eventId
      if (isWanted && isFound) into.right++
      else if (isWanted) into.missed++
      else if (isFound) into.spurious++
    }
  })
}

/**
 * Scores an event file: which gold mentions it found, and on those its dates, statuses, participants and merges.
 * Optional gold mentions are neither demanded nor held against it.
 */
export const scoreEvents = (
  file: EventsFile,
  texts: ReadonlyMap<string, string>,
  golds: readonly Gold[],
): Score => {
  const score = emptyScore()
  const matched: { key: string; eventId: string }[] = []
  for (const gold of golds) {
    const text = texts.get(gold.article)
    if (text === undefined) {
      score.missingArticles.push(gold.article)
      continue
    }
    const predicted = file.events.flatMap((event) =>
      event.mentions
        .filter((mention) => mention.articleId === gold.article)
        .map((mention): PredictedMention => ({ event, span: mention, quote: mention.quote })),
    )
    const { pairs, spurious } = pairMentions(text, gold.mentions, predicted)
    for (const { wanted, found } of pairs) {
      const tally = score.byKind[wanted.kinds[0] ?? 'talks']
      if (found) matched.push({ key: wanted.key, eventId: found.event.id })
      if (wanted.opt) continue
      if (!found) {
        score.mentions.missed++
        tally.missed++
        score.errors.push(`${gold.article}: missed ${wanted.kinds.join('|')}: ${wanted.q}`)
        continue
      }
      score.mentions.right++
      tally.right++
      score.judged.push({ confidence: found.event.confidence, isRight: true })
      judgePair(score, gold.article, wanted, found)
    }
    for (const { event, quote } of spurious) {
      score.mentions.spurious++
      score.byKind[event.kind].spurious++
      score.judged.push({ confidence: event.confidence, isRight: false })
      score.errors.push(`${gold.article}: spurious ${event.kind}: ${quote.slice(0, SHOWN_QUOTE)}`)
    }
  }
  tallyMerge(score.merge, matched)
  return score
}

const addTally = (into: Tally, other: Tally): void => {
  into.right += other.right
  into.spurious += other.spurious
  into.missed += other.missed
}

const addShare = (into: Share, other: Share): void => {
  into.right += other.right
  into.asked += other.asked
}

/** The scores of several corpora as one. */
export const addScores = (scores: readonly Score[]): Score => {
  const sum = emptyScore()
  for (const score of scores) {
    for (const part of ['mentions', 'participants', 'mediators', 'merge'] as const)
      addTally(sum[part], score[part])
    for (const kind of KINDS) addTally(sum.byKind[kind], score.byKind[kind])
    addShare(sum.dates, score.dates)
    addShare(sum.status, score.status)
    sum.judged.push(...score.judged)
    sum.missingArticles.push(...score.missingArticles)
    sum.errors.push(...score.errors)
  }
  return sum
}
