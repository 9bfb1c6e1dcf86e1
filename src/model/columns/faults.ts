import { KINDS, STATUSES } from '../event-kinds.ts'
import { DATE_BASES } from '../timex.ts'
import type { EventColumns } from './columns.ts'
import { NO_PLACE, type StoredTexts } from './lazy-events.ts'

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** True when every number is below a limit, and none below zero. */
const areBelow = (column: Numbers, limit: number): boolean => {
  for (let at = 0; at < column.length; at += 1) {
    const value = column[at] ?? 0
    if (value >= limit || value < 0) return false
  }
  return true
}

/** True when offsets rise from 0 to an end. */
const doRise = (offsets: Uint32Array, end: number): boolean => {
  let before = 0
  for (let at = 0; at < offsets.length; at += 1) {
    const offset = offsets[at] ?? 0
    if (offset < before) return false
    before = offset
  }
  return offsets[0] === 0 && before === end
}

/** True when no mention ends before it starts. */
const areSpans = (starts: Uint32Array, ends: Uint32Array): boolean => {
  for (let at = 0; at < starts.length; at += 1) if ((starts[at] ?? 0) > (ends[at] ?? 0)) return false
  return true
}

/** True when every place is one of so many, or none. */
const arePlaces = (place: Uint16Array, count: number): boolean => {
  for (let slot = 0; slot < place.length; slot += 1) {
    const number = place[slot] ?? NO_PLACE
    if (number >= count && number !== NO_PLACE) return false
  }
  return true
}

/** True when every slot occurs, and once: an order of all events. */
const isOrder = (order: Int32Array, count: number): boolean => {
  if (order.length !== count || !areBelow(order, count)) return false
  const seen = new Uint8Array(count)
  for (let at = 0; at < count; at += 1) seen[order[at] ?? 0] = 1
  return !seen.includes(0)
}

/**
 * What is wrong with stored columns; undefined where every number stands for something. After this nothing that
 * is read of them can lie outside them.
 */
export const faultIn = (
  columns: Omit<EventColumns, 'events'>,
  texts: StoredTexts,
  shapeCount: number,
): string | undefined => {
  const { count, takingPart, tellings } = columns
  const ofEvents = [
    columns.startDay,
    columns.endDay,
    columns.shape,
    columns.kind,
    columns.status,
    columns.phase,
    columns.confidence,
    texts.basis,
    texts.place,
  ]
  const checks: readonly (readonly [string, () => boolean])[] = [
    ['a column is of another length', () => ofEvents.every(({ length }) => length === count)],
    ['a shape of dates is unknown', () => areBelow(columns.shape, shapeCount)],
    ['a kind is unknown', () => areBelow(columns.kind, KINDS.length)],
    ['a status is unknown', () => areBelow(columns.status, STATUSES.length)],
    ['a confidence is above 1', () => areBelow(columns.confidence, 101)],
    ['a basis of dates is unknown', () => areBelow(texts.basis, DATE_BASES.length)],
    [
      'the participants are out of order',
      () =>
        takingPart.offsets.length === 3 * count + 1 && doRise(takingPart.offsets, takingPart.actors.length),
    ],
    ['a participant is unknown', () => areBelow(takingPart.actors, takingPart.ids.length)],
    [
      'the mentions are out of order',
      () => tellings.offsets.length === count + 1 && doRise(tellings.offsets, tellings.articles.length),
    ],
    ['an article is unknown', () => areBelow(tellings.articles, tellings.articleIds.length)],
    [
      'a mention has no place',
      () =>
        tellings.starts.length === tellings.articles.length &&
        tellings.ends.length === tellings.articles.length &&
        areSpans(tellings.starts, tellings.ends),
    ],
    [
      'an order leaves events out',
      () => [columns.byStart, columns.byAnchor, texts.byId].every((order) => isOrder(order, count)),
    ],
    [
      'the texts are out of order',
      () =>
        [texts.ids, texts.titles].every(
          ({ bytes, offsets }) => offsets.length === count + 1 && doRise(offsets, bytes.length),
        ),
    ],
    ['a place is unknown', () => arePlaces(texts.place, texts.places.length)],
  ]
  return checks.find(([, holds]) => !holds())?.[0]
}
