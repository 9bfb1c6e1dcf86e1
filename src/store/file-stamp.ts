/** What a server says of a file without sending it. */
export interface FileStamp {
  /** Size as it lies there; undefined where it is not said, or said of a compressed copy. */
  readonly bytes: number | undefined
  /** When it was last changed, in milliseconds. */
  readonly changedMs: number | undefined
}

/** Asks what a server says of a file; undefined where there is none, or nothing is said. */
export type FetchStamp = (address: string) => Promise<FileStamp | undefined>

/** @example await createFetchStamp((address) => fetch(address, { method: 'HEAD' }))('data/events.json') */
export const createFetchStamp =
  (fetchHead: (address: string) => Promise<Response>): FetchStamp =>
  async (address) => {
    try {
      const { ok, headers } = await fetchHead(address)
      if (!ok) return undefined
      const length = headers.has('content-encoding') ? null : headers.get('content-length')
      const changedMs = Date.parse(headers.get('last-modified') ?? '')
      return {
        bytes: length === null ? undefined : Number(length),
        changedMs: Number.isNaN(changedMs) ? undefined : changedMs,
      }
    } catch {
      return undefined
    }
  }

/** Files of one run, or of one upload, are put in place within this time. */
const SAME_RUN_MS = 120_000

/**
 * Whether a list is another than the one that its companion was made from: of another size, or changed well after it.
 * Where a server says neither, it is taken for the same.
 *
 * @example isOutdated({ bytes: 512, changedMs: 0 }, { bytes: 99, changedMs: 0 }, 500) // true
 */
export const isOutdated = (
  list: FileStamp | undefined,
  companion: FileStamp | undefined,
  listBytes: number | undefined,
): boolean => {
  if (list?.bytes !== undefined && listBytes !== undefined && list.bytes !== listBytes) return true
  if (list?.changedMs === undefined || companion?.changedMs === undefined) return false
  return list.changedMs - companion.changedMs > SAME_RUN_MS
}
