import { compareText } from '../../base/order.ts'

/*
 * The two orders that everything is laid out in. Both are the same whatever the order of the file: between
 * equal days the id decides.
 */

/** A day that sorts after all others: undated events come last. */
const LAST_DAY = 2 ** 24
/** Slots are packed below days in one number: room for two million of them. */
const SLOT_ROOM = 2 ** 21

/** Slots sorted by keys below 2 ** 31, then as `before` has them; the engine sorts bare numbers fastest. */
const sortByKey = (before: Int32Array, keyOf: (slot: number) => number): Int32Array => {
  const packed = Float64Array.from(before, (slot, rank) => keyOf(slot) * SLOT_ROOM + rank).sort()
  return Int32Array.from(packed, (value) => before[value % SLOT_ROOM] ?? 0)
}

/** Half days from the start of the calendar as people count it, so that no key is below zero. */
const halfDays = (day: number | undefined): number =>
  day === undefined || Number.isNaN(day) ? 2 * LAST_DAY : 2 * day + LAST_DAY

/**
 * Slots by first day, last day and id, undated ones last: the order in which rows are given out and threads
 * are followed.
 *
 * @example sortByStart(startDay, endDay, (slot) => events[slot]?.id ?? '')[0] // slot of the earliest event
 */
export const sortByStart = (
  startDay: Float64Array,
  endDay: Float64Array,
  idOf: (slot: number) => string,
): Int32Array => {
  const ids = Array.from(startDay, (_day, slot) => idOf(slot))
  const byId = Int32Array.from(ids.keys()).sort((a, b) => compareText(ids[a] ?? '', ids[b] ?? ''))
  const byEnd = sortByKey(byId, (slot) => halfDays(endDay[slot]))
  return sortByKey(byEnd, (slot) => halfDays(startDay[slot]))
}

/** Slots by where their marks stand, ties as in `byStart`: the order along a lane. */
export const sortByAnchor = (byStart: Int32Array, anchorDay: Float64Array): Int32Array =>
  sortByKey(byStart, (slot) => halfDays(anchorDay[slot]))
