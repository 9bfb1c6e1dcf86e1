import { compareText } from '../../base/order.ts'
import { isoDay } from '../day.ts'
import { formatEdtf } from '../edtf.ts'
import { EVENT_KINDS, KINDS, STATUSES } from '../event-kinds.ts'
import type { EventDate, Evidence, NegotiationEvent } from '../events-file.ts'
import { DATE_BASES } from '../timex.ts'
import { DATE_SHAPES, NO_PHASE, type EventColumns } from './columns.ts'
import { actorsOf, type Role } from './taking-part.ts'
import type { Tellings } from './tellings.ts'
import { textAt, type TextColumn } from './text-column.ts'

/** What the columns of a stored corpus hold beside those that are drawn from. */
export interface StoredTexts {
  readonly ids: TextColumn
  /** Slots by id, to find one. */
  readonly byId: Int32Array
  readonly titles: TextColumn
  /** Index into `DATE_BASES`. */
  readonly basis: Uint8Array
  /** Index into `places`; `NO_PLACE` for none. */
  readonly place: Uint16Array
  readonly places: readonly string[]
  /** Events of one piece of details. */
  readonly pieceSize: number
}

export const NO_PLACE = 65_535

type DrawnColumns = Omit<EventColumns, 'events'>

const dateOf = (columns: DrawnColumns, slot: number, basis: EventDate['basis']): EventDate => {
  const [first, last] = [columns.startDay[slot] ?? 0, columns.endDay[slot] ?? 0]
  switch (DATE_SHAPES[columns.shape[slot] ?? 0] ?? 'undated') {
    case 'undated':
      return { edtf: '', basis }
    case 'open-end':
      return { edtf: `${isoDay(first)}/..`, start: isoDay(first), basis }
    case 'open-start':
      return { edtf: `../${isoDay(last)}`, end: isoDay(last), basis }
    case 'approximate':
      return { edtf: formatEdtf(first, last, true), start: isoDay(first), end: isoDay(last), basis }
    case 'range':
      return { edtf: `${isoDay(first)}/${isoDay(last)}`, start: isoDay(first), end: isoDay(last), basis }
    case 'day':
    case 'somewhere':
      return { edtf: formatEdtf(first, last), start: isoDay(first), end: isoDay(last), basis }
  }
}

const mentionsOf = ({ tellings }: DrawnColumns, slot: number): Evidence[] => {
  const mentions: Evidence[] = []
  for (let at = tellings.offsets[slot] ?? 0; at < (tellings.offsets[slot + 1] ?? 0); at += 1) {
    mentions.push({
      articleId: tellings.articleIds[tellings.articles[at] ?? 0] ?? '',
      start: tellings.starts[at] ?? 0,
      end: tellings.ends[at] ?? 0,
      quote: '',
    })
  }
  return mentions
}

/** An event as far as the columns tell it: without its quotes and what else only the details hold. */
const outlineOf = (columns: DrawnColumns, texts: StoredTexts, slot: number): NegotiationEvent => {
  const kind = KINDS[columns.kind[slot] ?? 0] ?? 'talks'
  const phase =
    columns.phase[slot] === NO_PHASE ? undefined : EVENT_KINDS[kind].phases[columns.phase[slot] ?? 0]
  const place = texts.place[slot] === NO_PLACE ? undefined : texts.places[texts.place[slot] ?? 0]
  const names = (role: Role): string[] =>
    Array.from(actorsOf(columns.takingPart, slot, role), (actor) => columns.takingPart.ids[actor] ?? '')
  return {
    id: textAt(texts.ids, slot),
    kind,
    ...(phase === undefined ? {} : { phase }),
    status: STATUSES[columns.status[slot] ?? 0] ?? 'occurred',
    title: textAt(texts.titles, slot),
    date: dateOf(columns, slot, DATE_BASES[texts.basis[slot] ?? 0] ?? 'context'),
    participants: {
      initiators: names('initiators'),
      targets: names('targets'),
      mediators: names('mediators'),
    },
    ...(place === undefined ? {} : { place }),
    confidence: (columns.confidence[slot] ?? 0) / 100,
    mentions: mentionsOf(columns, slot),
  }
}

/** What an event is called, by its slot. */
export interface EventTexts {
  readonly idOf: (slot: number) => string
  readonly titleOf: (slot: number) => string
}

/** The events of a stored corpus: outlines made when they are looked at, whole once their piece has come. */
export interface LazyEvents {
  /** Reads like any list of events; an event that is looked at twice is the same object. */
  readonly events: NegotiationEvent[]
  readonly called: EventTexts
  readonly texts: StoredTexts
  readonly tellings: Tellings
  /** Number of the piece that holds an event's details. */
  readonly pieceOf: (slot: number) => number
  readonly hasPiece: (piece: number) => boolean
  /** Puts the events of a piece in place of their outlines; false where they are not those. */
  readonly putPiece: (piece: number, events: readonly NegotiationEvent[]) => boolean
  /** Slot of an id; undefined for one that is not there. */
  readonly slotOf: (eventId: string) => number | undefined
}

/** Outlines kept: more than any screen shows. */
const MAX_OUTLINES = 32_768
/** Pieces kept; the last that came go last. */
const MAX_PIECES = 24

const indexFrom = (key: string | symbol): number =>
  typeof key === 'string' && /^\d+$/u.test(key) ? Number(key) : Number.NaN

/** What reads like an array of events, each of them asked for when it is looked at. */
const listOf = (length: number, at: (index: number) => NegotiationEvent): NegotiationEvent[] =>
  new Proxy<NegotiationEvent[]>([], {
    get: (target, key, receiver) => {
      const index = indexFrom(key)
      if (index < length) return at(index)
      return key === 'length' ? length : (Reflect.get(target, key, receiver) as unknown)
    },
    has: (target, key) => indexFrom(key) < length || Reflect.has(target, key),
  })

/**
 * The events whose mask is 1, in order. Of a stored corpus none is made until it is looked at.
 *
 * @example pickEvents(columns.events, result.mask).length // result.count
 */
export const pickEvents = (
  events: readonly NegotiationEvent[],
  mask: Uint8Array,
): readonly NegotiationEvent[] => {
  if (!lazyOf(events)) return events.filter((_event, slot) => mask[slot] === 1)
  const slots = new Uint32Array(mask.reduce((sum, kept) => sum + kept, 0))
  let to = 0
  mask.forEach((kept, slot) => {
    if (kept === 1) slots[to++] = slot
  })
  return listOf(slots.length, (index) => events[slots[index] ?? 0] as NegotiationEvent)
}

/**
 * The events that an article tells, in file order; of a stored corpus no other is made.
 *
 * @example eventsToldIn(file.events, '2024-02-14-bloomberg').length // 21
 */
export const eventsToldIn = (
  events: readonly NegotiationEvent[],
  articleId: string,
): readonly NegotiationEvent[] => {
  const lazy = lazyOf(events)
  if (!lazy)
    return events.filter(({ mentions }) => mentions.some((mention) => mention.articleId === articleId))
  const { articleIds, offsets, articles } = lazy.tellings
  const article = articleIds.indexOf(articleId)
  const found: NegotiationEvent[] = []
  for (let slot = 0; slot + 1 < offsets.length; slot += 1) {
    const isTold = articles.subarray(offsets[slot] ?? 0, offsets[slot + 1] ?? 0).includes(article)
    const event = isTold ? events[slot] : undefined
    if (event) found.push(event)
  }
  return found
}

const registry = new WeakMap<readonly NegotiationEvent[], LazyEvents>()

/** What stands behind a list of events that is read from columns; undefined for a plain list. */
export const lazyOf = (events: readonly NegotiationEvent[]): LazyEvents | undefined => registry.get(events)

/**
 * What the events of a list are called. Of a stored corpus no event is made for it: every mark of a frame asks.
 *
 * @example eventTexts(columns.events).idOf(3) // '2024-02-14-bloomberg-3'
 */
export const eventTexts = (events: readonly NegotiationEvent[]): EventTexts =>
  lazyOf(events)?.called ?? {
    idOf: (slot) => events[slot]?.id ?? '',
    titleOf: (slot) => events[slot]?.title ?? '',
  }

/** Texts of a column, each decoded when it is first asked for; some are kept. */
const textsOf = (column: TextColumn): ((slot: number) => string) => {
  const known = new Map<number, string>()
  return (slot) => {
    const found = known.get(slot)
    if (found !== undefined) return found
    if (known.size >= MAX_OUTLINES) known.clear()
    const text = textAt(column, slot)
    known.set(slot, text)
    return text
  }
}

/** @example lazyEvents(columns, texts).events[3]?.title // decoded when it is asked for */
export const lazyEvents = (columns: DrawnColumns, texts: StoredTexts): LazyEvents => {
  const outlines = new Map<number, NegotiationEvent>()
  const pieces = new Map<number, readonly NegotiationEvent[]>()
  const at = (slot: number): NegotiationEvent => {
    const whole = pieces.get(Math.floor(slot / texts.pieceSize))?.[slot % texts.pieceSize]
    const known = whole ?? outlines.get(slot)
    if (known) return known
    if (outlines.size >= MAX_OUTLINES) outlines.clear()
    const outline = outlineOf(columns, texts, slot)
    outlines.set(slot, outline)
    return outline
  }
  const events = listOf(columns.count, at)
  const lazy: LazyEvents = {
    events,
    called: { idOf: textsOf(texts.ids), titleOf: textsOf(texts.titles) },
    texts,
    tellings: columns.tellings,
    pieceOf: (slot) => Math.floor(slot / texts.pieceSize),
    hasPiece: (piece) => pieces.has(piece),
    putPiece: (piece, found) => {
      const first = piece * texts.pieceSize
      const isOwn = found.every(({ id }, offset) => id === textAt(texts.ids, first + offset))
      if (!isOwn || found.length !== Math.min(texts.pieceSize, columns.count - first)) return false
      const [oldest] = pieces.keys()
      if (pieces.size >= MAX_PIECES && oldest !== undefined) pieces.delete(oldest)
      pieces.set(piece, found)
      return true
    },
    slotOf: (eventId) => {
      let [low, high] = [0, columns.count]
      while (low < high) {
        const middle = (low + high) >> 1
        if (compareText(textAt(texts.ids, texts.byId[middle] ?? 0), eventId) < 0) low = middle + 1
        else high = middle
      }
      const slot = texts.byId[low]
      return slot !== undefined && textAt(texts.ids, slot) === eventId ? slot : undefined
    },
  }
  registry.set(events, lazy)
  return lazy
}
