import { compareText } from '../../base/order.ts'
import { fail, ok, type Result } from '../../base/result.ts'
import { decodeSections, encodeSections, type Sections } from '../../base/sections.ts'
import type { EventsFile } from '../events-file.ts'
import { DATE_BASES } from '../timex.ts'
import { DATE_SHAPES, FAMILY_OF_KIND, buildColumns, type EventColumns } from './columns.ts'
import { buildCorroboration, DISPUTES, sourcesOf, type Corroboration } from './corroboration.ts'
import { faultIn } from './faults.ts'
import { COMPANION_VERSION, faultInHeader, type CompanionHeader } from './header.ts'
import { lazyEvents, NO_PLACE } from './lazy-events.ts'
import { numbering } from './taking-part.ts'
import { encodeTexts } from './text-column.ts'

/*
 * The companion of a large `events.json`: the same events as columns, for the timeline, with what is only read
 * event by event (quotes and the like) in pieces beside it. A small corpus has none.
 */

/** Address of the companion and of its pieces, relative to `events.json`. */
export const COLUMNS_PATH = 'timeline.bin'
/** Address of the index that is searched; see `word-index.ts`. */
export const WORDS_PATH = 'words.bin'
export const piecePath = (piece: number): string => `timeline/${String(piece).padStart(5, '0')}.json`

/** An event list of more bytes has a companion. Below it (some 350 events) one JSON file is read as fast. */
export const COMPANION_BYTES = 250_000
/** Events in a piece: some 150 kB, a moment over any line. */
export const PIECE_EVENTS = 250

const UNDATED = -(2 ** 31)

const days = (column: Float64Array): Int32Array =>
  Int32Array.from(column, (day) => (Number.isNaN(day) ? UNDATED : day))

/**
 * @param listBytes Size of `events.json` in bytes.
 * @example encodeStoredCorpus(file, 80_000_000) // the bytes of timeline.bin
 */
export const encodeStoredCorpus = (file: EventsFile, listBytes?: number): Uint8Array => {
  const { events } = file
  const columns = buildColumns(file)
  const { takingPart, tellings } = columns
  const { origins, contested } = buildCorroboration(file, columns, sourcesOf(file))
  const [ids, titles] = [
    encodeTexts(events.map(({ id }) => id)),
    encodeTexts(events.map(({ title }) => title)),
  ]
  const places = numbering()
  const header: CompanionHeader = {
    version: COMPANION_VERSION,
    count: columns.count,
    pieceSize: PIECE_EVENTS,
    ...(listBytes === undefined ? {} : { listBytes }),
    file: { ...file, events: [] },
    actorIds: [...takingPart.ids],
    articleIds: [...tellings.articleIds],
    places: places.ids,
  }
  const place = Uint16Array.from(events, (event) =>
    event.place === undefined ? NO_PLACE : places.of(event.place),
  )
  return encodeSections(header, {
    startDay: days(columns.startDay),
    endDay: days(columns.endDay),
    shape: columns.shape,
    kind: columns.kind,
    status: columns.status,
    phase: columns.phase,
    confidence: columns.confidence,
    origins,
    contested,
    takingOffsets: takingPart.offsets,
    takingActors: takingPart.actors,
    tellingOffsets: tellings.offsets,
    tellingArticles: tellings.articles,
    tellingStarts: tellings.starts,
    tellingEnds: tellings.ends,
    byStart: columns.byStart,
    byAnchor: columns.byAnchor,
    byId: Int32Array.from(events.keys()).sort((a, b) =>
      compareText(events[a]?.id ?? '', events[b]?.id ?? ''),
    ),
    ids: ids.bytes,
    idOffsets: ids.offsets,
    titles: titles.bytes,
    titleOffsets: titles.offsets,
    basis: Uint8Array.from(events, ({ date }) => DATE_BASES.indexOf(date.basis)),
    place,
  })
}

/** A corpus read from its companion: an event list whose events are made when they are looked at. */
export interface StoredCorpus {
  readonly file: EventsFile
  readonly columns: EventColumns
  /** Size of the `events.json` that it was made from, where it says so. */
  readonly listBytes?: number | undefined
}

const asDays = (column: Int32Array): Float64Array => {
  const days = new Float64Array(column.length)
  for (let at = 0; at < days.length; at += 1) {
    const day = column[at] ?? UNDATED
    days[at] = day === UNDATED ? Number.NaN : day
  }
  return days
}

const familiesOf = (kind: Uint8Array): Uint8Array => {
  const family = new Uint8Array(kind.length)
  for (let at = 0; at < family.length; at += 1) family[at] = FAMILY_OF_KIND[kind[at] ?? 0] ?? 0
  return family
}

const anchorsOf = (startDay: Float64Array, endDay: Float64Array): Float64Array => {
  const anchors = new Float64Array(startDay.length)
  for (let at = 0; at < anchors.length; at += 1) anchors[at] = ((startDay[at] ?? 0) + (endDay[at] ?? 0)) / 2
  return anchors
}

const extentOf = (startDay: Float64Array, endDay: Float64Array): EventColumns['extent'] => {
  let [first, last] = [Infinity, -Infinity]
  for (let at = 0; at < startDay.length; at += 1) {
    const [start, end] = [startDay[at] ?? Infinity, endDay[at] ?? -Infinity]
    if (start < first) first = start
    if (end > last) last = end
  }
  return first <= last ? { startDay: first, endDay: last } : undefined
}

const faultInCorroboration = ({ origins, contested }: Corroboration, count: number): string | undefined => {
  if (origins.length !== count || contested.length !== count)
    return 'a column of origins is of another length'
  for (let slot = 0; slot < count; slot += 1) {
    if ((contested[slot] ?? 0) >= 1 << DISPUTES.length) return 'a dispute is unknown'
  }
  return undefined
}

const readColumns = ({ column }: Sections, header: CompanionHeader): Result<StoredCorpus> => {
  const bytes = (name: string): Uint8Array => column(name, 'u8') ?? new Uint8Array()
  const words = (name: string): Uint16Array => column(name, 'u16') ?? new Uint16Array()
  const numbers = (name: string): Uint32Array => column(name, 'u32') ?? new Uint32Array()
  const slots = (name: string): Int32Array => column(name, 'i32') ?? new Int32Array()
  const [startDay, endDay] = [asDays(slots('startDay')), asDays(slots('endDay'))]
  const kind = bytes('kind')
  const drawn: Omit<EventColumns, 'events'> = {
    count: header.count,
    startDay,
    endDay,
    anchorDay: anchorsOf(startDay, endDay),
    shape: bytes('shape'),
    kind,
    family: familiesOf(kind),
    status: bytes('status'),
    phase: bytes('phase'),
    confidence: bytes('confidence'),
    takingPart: { ids: header.actorIds, offsets: numbers('takingOffsets'), actors: words('takingActors') },
    tellings: {
      articleIds: header.articleIds,
      offsets: numbers('tellingOffsets'),
      articles: words('tellingArticles'),
      starts: numbers('tellingStarts'),
      ends: numbers('tellingEnds'),
    },
    byStart: slots('byStart'),
    byAnchor: slots('byAnchor'),
    extent: extentOf(startDay, endDay),
  }
  const texts = {
    ids: { bytes: bytes('ids'), offsets: numbers('idOffsets') },
    byId: slots('byId'),
    titles: { bytes: bytes('titles'), offsets: numbers('titleOffsets') },
    basis: bytes('basis'),
    place: words('place'),
    places: header.places,
    pieceSize: header.pieceSize,
  }
  const corroboration = { origins: bytes('origins'), contested: bytes('contested') }
  const fault = faultIn(drawn, texts, DATE_SHAPES.length) ?? faultInCorroboration(corroboration, header.count)
  if (fault !== undefined) return fail(fault)
  const { events } = lazyEvents(drawn, texts)
  const columns: EventColumns = { ...drawn, events }
  const file: EventsFile = { ...header.file, events }
  registry.set(file, { columns, corroboration })
  return ok({ file, columns, listBytes: header.listBytes })
}

/** What of an event list was read from its companion. */
const registry = new WeakMap<
  EventsFile,
  { readonly columns: EventColumns; readonly corroboration: Corroboration }
>()

/** The columns of an event list: those it was read from, else built from its events. */
export const columnsOf = (file: EventsFile): EventColumns => registry.get(file)?.columns ?? buildColumns(file)

/** How widely the events of a list are told: as read with its columns, else found in its events. */
export const corroborationOf = (file: EventsFile, columns: EventColumns): Corroboration =>
  registry.get(file)?.corroboration ?? buildCorroboration(file, columns, sourcesOf(file))

/**
 * Reads the companion, with every number checked against what it points into: a few passes over flat columns,
 * some 30 ms for a million events.
 *
 * @example decodeStoredCorpus(buffer) // { ok: true, value: { file, columns } }
 */
export const decodeStoredCorpus = (buffer: ArrayBuffer): Result<StoredCorpus> => {
  const sections = decodeSections(buffer)
  if (!sections.ok) return sections
  const { header } = sections.value
  const fault = faultInHeader(header)
  return fault === undefined
    ? readColumns(sections.value, header as CompanionHeader)
    : fail(`its header is another: ${fault}`)
}
