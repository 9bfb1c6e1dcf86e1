/** What the page asks of the search worker: an index to search, then for events. */
export type SearchRequest =
  | { readonly kind: 'open'; readonly words: ArrayBuffer }
  | { readonly kind: 'find'; readonly id: number; readonly query: string }

export type SearchAnswer =
  | { readonly kind: 'opened'; readonly lacksQuotes: boolean }
  | { readonly kind: 'failed'; readonly problem: string }
  /** 1 for each event that matches, in file order. */
  | { readonly kind: 'found'; readonly id: number; readonly mask: Uint8Array<ArrayBuffer> }
