import { KINDS } from '../../model/event-kinds.ts'
import { formatTable } from '../print-report.ts'
import { calibrate } from './calibration.ts'
import type { Score } from './score.ts'
import { accuracy, f1, precision, recall, type Share, type Tally } from './tally.ts'

const percent = (share: number): string => (100 * share).toFixed(1)

const tallyRow = (name: string, tally: Tally): string[] => [
  name,
  percent(precision(tally)),
  percent(recall(tally)),
  percent(f1(tally)),
  `${tally.right}/${tally.spurious}/${tally.missed}`,
]

const shareRow = (name: string, share: Share): string[] => [
  name,
  percent(accuracy(share)),
  `of ${share.asked}`,
]

/** The score as tables: mentions overall and by kind, then what was right about those found, then calibration. */
export const formatScore = (score: Score): string[] => {
  const askedKinds = KINDS.filter((kind) => Object.values(score.byKind[kind]).some((count) => count > 0))
  const bands = calibrate(score.judged).map((band) => [
    `${band.from.toFixed(1)}–${band.to.toFixed(1)}`,
    String(band.count),
    percent(band.meanConfidence),
    percent(band.shareRight),
  ])
  return [
    ...formatTable([
      ['', 'P', 'R', 'F1', 'right/spurious/missed'],
      tallyRow('mentions', score.mentions),
      ...askedKinds.map((kind) => tallyRow(`  ${kind}`, score.byKind[kind])),
      tallyRow('participants', score.participants),
      tallyRow('mediators', score.mediators),
      tallyRow('merge pairs', score.merge),
    ]),
    '',
    ...formatTable([['', 'right %', ''], shareRow('dates', score.dates), shareRow('status', score.status)]),
    '',
    ...formatTable([['confidence', 'mentions', 'mean %', 'right %'], ...bands]),
    ...(score.missingArticles.length > 0
      ? ['', `not in the corpus: ${score.missingArticles.join(', ')}`]
      : []),
  ]
}

/** Several corpora side by side, one row each. */
export const formatSets = (scores: readonly { readonly name: string; readonly score: Score }[]): string[] =>
  formatTable([
    ['corpus', 'P', 'R', 'F1', 'participants', 'mediators', 'merge', 'dates', 'status'],
    ...scores.map(({ name, score }) => [
      name,
      percent(precision(score.mentions)),
      percent(recall(score.mentions)),
      percent(f1(score.mentions)),
      percent(f1(score.participants)),
      percent(f1(score.mediators)),
      percent(f1(score.merge)),
      percent(accuracy(score.dates)),
      percent(accuracy(score.status)),
    ]),
  ])

/** The score as plain data, for other programs. */
export const scoreJson = (score: Score): unknown => {
  const withRatios = (tally: Tally) => ({
    precision: precision(tally),
    recall: recall(tally),
    f1: f1(tally),
    ...tally,
  })
  return {
    mentions: withRatios(score.mentions),
    byKind: Object.fromEntries(KINDS.map((kind) => [kind, withRatios(score.byKind[kind])])),
    participants: withRatios(score.participants),
    mediators: withRatios(score.mediators),
    merge: withRatios(score.merge),
    dates: { accuracy: accuracy(score.dates), ...score.dates },
    status: { accuracy: accuracy(score.status), ...score.status },
    calibration: calibrate(score.judged),
    missingArticles: score.missingArticles,
    errors: score.errors,
  }
}
