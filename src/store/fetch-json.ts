/** What came of asking for a JSON file by its relative address. */
export type JsonReply =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'not-json'; readonly found: string }
  | { readonly kind: 'unreachable'; readonly reason: string }

export type FetchJson = (address: string) => Promise<JsonReply>

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
  async (address) => {
    let text: string
    try {
      const response = await fetchFile(address)
      if (!response.ok) return { kind: 'missing', status: response.status }
      text = await response.text()
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
