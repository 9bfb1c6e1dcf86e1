/** What came of asking for a JSON file by its relative address. */
export type JsonReply =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'not-json'; readonly found: string }
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** More than was asked for: it was left where it is. */
  | { readonly kind: 'too-large' }

/** Reads a JSON file; one of more bytes than `mostBytes` is not read to its end. */
export type FetchJson = (address: string, options?: { readonly mostBytes?: number }) => Promise<JsonReply>

/** Reads a file's bytes; undefined where there is none, or it cannot be had. */
export type FetchBytes = (address: string) => Promise<ArrayBuffer | undefined>

/** @example await createFetchBytes(fetch)('data/timeline.bin') */
export const createFetchBytes =
  (fetchFile: (address: string) => Promise<Response>): FetchBytes =>
  async (address) => {
    try {
      const response = await fetchFile(address)
      return response.ok ? await response.arrayBuffer() : undefined
    } catch {
      return undefined
    }
  }

/** A response's text; undefined, with the rest left unread, where it is longer than wanted. */
const readText = async (response: Response, mostBytes: number): Promise<string | undefined> => {
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
    await response.body?.cancel()
    return undefined
  }
  if (mostBytes === Infinity || !response.body) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  const parts: string[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.length
    if (bytes > mostBytes) {
      await reader.cancel()
      return undefined
    }
    parts.push(decoder.decode(value, { stream: true }))
  }
  return parts.join('') + decoder.decode()
}

/** How much of a file that is not JSON is shown. */
const FOUND_CHARACTERS = 40

/**
 * Makes the reader of JSON files from the platform's `fetch`. A server that answers a missing file with its
 * start page (a web page with status 200) counts as `missing`.
 *
 * @example await createFetchJson(fetch)('data/events.json') // { kind: 'json', value: { version: 1, … } }
 */
export const createFetchJson =
  (fetchFile: (address: string) => Promise<Response>): FetchJson =>
  async (address, { mostBytes = Infinity } = {}) => {
    let text: string
    try {
      const response = await fetchFile(address)
      if (!response.ok) return { kind: 'missing', status: response.status }
      const read = await readText(response, mostBytes)
      if (read === undefined) return { kind: 'too-large' }
      text = read
    } catch (error) {
      return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) }
    }
    try {
      return { kind: 'json', value: JSON.parse(text) as unknown }
    } catch {
      const found = text.trim().slice(0, FOUND_CHARACTERS)
      return /^<(?:!doctype|html)/iu.test(found)
        ? { kind: 'missing', status: 404 }
        : { kind: 'not-json', found }
    }
  }
