import type { Judged } from './score.ts'

/** Mentions whose confidence lies in [from, to), and how many of them were right. */
export interface CalibrationBand {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly meanConfidence: number
  readonly shareRight: number
}

/** Lower ends of the bands; the last one ends at 1, inclusive. */
const BAND_STARTS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Compares what the extractor said of its certainty with how often it was right. Well calibrated: in each band
 * the share of right mentions is near the mean confidence.
 */
export const calibrate = (judged: readonly Judged[]): CalibrationBand[] =>
  BAND_STARTS.map((from, index) => {
    const to = BAND_STARTS[index + 1] ?? 1
    const inBand = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    )
    return {
      from,
      to,
      count: inBand.length,
      meanConfidence: mean(inBand.map(({ confidence }) => confidence)),
      shareRight: mean(inBand.map(({ isRight }) => Number(isRight))),
    }
  }).filter((band) => band.count > 0)
