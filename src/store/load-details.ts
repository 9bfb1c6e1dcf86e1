import { lazyOf } from '../model/columns/lazy-events.ts'
import { piecePath } from '../model/columns/stored-corpus.ts'
import { pieceFileSchema, type EventsFile } from '../model/events-file.ts'
import type { FetchJson } from './fetch-json.ts'

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
      const reply = await fetchJson(`data/${piecePath(piece)}`)
      asked.delete(piece)
      const parsed = pieceFileSchema.safeParse(reply.kind === 'json' ? reply.value : undefined)
      return parsed.success && lazy.putPiece(piece, parsed.data.events)
    }),
  )
  return came.includes(true)
}
