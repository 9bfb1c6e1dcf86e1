import { piecePath, WORDS_PATH } from '../model/columns/stored-corpus.ts'
import type { NegotiationEvent } from '../model/events-file.ts'
import type { CorpusSource } from './corpus-source.ts'

/** A large list that is read beside the page. */
export interface ListDesk {
  /** What its companion of columns would hold. */
  readonly columns: ArrayBuffer
  readonly piece: (piece: number) => Promise<readonly NegotiationEvent[] | undefined>
  readonly words: () => Promise<ArrayBuffer | undefined>
  readonly close: () => void
}

/** Reads a list beside the page, given its relative address; undefined where that cannot be done. */
export type OpenList = (address: string, onCame: (share: number) => void) => Promise<ListDesk | undefined>

const pieceOf = (address: string): number | undefined => {
  const number = /\/(\d{5,})\.json$/u.exec(address)?.[1]
  return number !== undefined && address === `data/${piecePath(Number(number))}` ? Number(number) : undefined
}

/**
 * A source whose list has been read by a desk: the desk answers for what a companion would have held.
 *
 * @example const source = besideDesk(shipped, desk); await source.fetchJson('data/timeline/00000.json')
 */
export const besideDesk = (source: CorpusSource, desk: ListDesk): CorpusSource => ({
  ...source,
  fetchJson: async (address, options) => {
    const piece = pieceOf(address)
    if (piece === undefined) return source.fetchJson(address, options)
    const events = await desk.piece(piece)
    return events ? { kind: 'json', value: { events } } : { kind: 'missing', status: 404 }
  },
  fetchBytes: (address) => (address === `data/${WORDS_PATH}` ? desk.words() : source.fetchBytes(address)),
  close: desk.close,
})
