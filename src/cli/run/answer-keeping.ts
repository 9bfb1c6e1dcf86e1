import { createHash } from 'node:crypto'
import type { AnswerKeeping, KeptAnswer } from '../../pipeline/answers/question-readers.ts'
import { pack, unpack } from './answer-store.ts'

/** How answers are kept in a store's file. */
export const answerKeeping: AnswerKeeping = {
  hash: (text) => createHash('sha256').update(text).digest('hex'),
  pack,
  unpack: (packed) => {
    try {
      // Bytes whose checksum is right were written by this version: what they hold is what it wrote.
      return packed instanceof Uint8Array ? (unpack(packed) as KeptAnswer) : undefined
    } catch {
      return undefined
    }
  },
}
