import type { NegotiationEvent } from '../model/events-file.ts'

/** What the page asks of the worker that reads a large list for it. */
export type ListRequest =
  /** Its full address. */
  | { readonly kind: 'read'; readonly address: string }
  | { readonly kind: 'piece'; readonly piece: number }
  | { readonly kind: 'words' }

export type ListAnswer =
  /** How much of the list has come, from 0 to 1. */
  | { readonly kind: 'came'; readonly share: number }
  /** The list as the columns of its companion. */
  | { readonly kind: 'read'; readonly columns: ArrayBuffer }
  | { readonly kind: 'failed' }
  | { readonly kind: 'piece'; readonly piece: number; readonly events: readonly NegotiationEvent[] }
  | { readonly kind: 'words'; readonly words: ArrayBuffer }
