import { lazyOf, pickEvents } from '../model/columns/lazy-events.ts'
import { piecePath } from '../model/columns/stored-corpus.ts'
import type { EventsFile, NegotiationEvent } from '../model/events-file.ts'
import type { FetchJson } from './fetch-json.ts'

/** The events of a piece; undefined where it cannot be read. */
const readPiece = async (piece: number, fetchJson: FetchJson): Promise<NegotiationEvent[] | undefined> => {
  const reply = await fetchJson(`data/${piecePath(piece)}`)
  const { pieceFileSchema } = await import('../model/events-file.ts')
  const parsed = pieceFileSchema.safeParse(reply.kind === 'json' ? reply.value : undefined)
  return parsed.success ? parsed.data.events : undefined
}

/** Pieces on their way, by list: asked for once. */
const onTheWay = new WeakMap<EventsFile, Set<number>>()

/**
 * Reads what the columns do not hold of some events (their quotes above all), piece by piece. Tells whether
 * anything new has come; a piece that cannot be read leaves the outlines as they are.
 *
 * @example if (await loadDetails(file, [412], fetchJson)) refresh()
 */
export const loadDetails = async (
  file: EventsFile,
  slots: readonly number[],
  fetchJson: FetchJson,
): Promise<boolean> => {
  const lazy = lazyOf(file.events)
  if (!lazy) return false
  const asked = onTheWay.get(file) ?? new Set<number>()
  onTheWay.set(file, asked)
  const pieces = [...new Set(slots.map(lazy.pieceOf))].filter(
    (piece) => !lazy.hasPiece(piece) && !asked.has(piece),
  )
  const came = await Promise.all(
    pieces.map(async (piece) => {
      asked.add(piece)
      const events = await readPiece(piece, fetchJson)
      asked.delete(piece)
      return events !== undefined && lazy.putPiece(piece, events)
    }),
  )
  return came.includes(true)
}

/**
 * The events that a mask lets through, whole: of a list that is read in pieces, piece after piece, and none of it
 * kept. Undefined where a piece cannot be read.
 *
 * @example await readWhole(file, result.mask, fetchJson) // with every quote
 */
export const readWhole = async (
  { events }: EventsFile,
  mask: Uint8Array,
  fetchJson: FetchJson,
): Promise<readonly NegotiationEvent[] | undefined> => {
  const lazy = lazyOf(events)
  if (!lazy) return pickEvents(events, mask)
  const whole: NegotiationEvent[] = []
  let [at, held] = [-1, undefined as readonly NegotiationEvent[] | undefined]
  for (let slot = mask.indexOf(1); slot >= 0; slot = mask.indexOf(1, slot + 1)) {
    const piece = lazy.pieceOf(slot)
    if (piece !== at) held = await readPiece(piece, fetchJson)
    at = piece
    const event = held?.[slot - piece * lazy.texts.pieceSize]
    // A piece of another list tells of other events.
    if (event?.id !== events[slot]?.id || !event) return undefined
    whole.push(event)
  }
  return whole
}
