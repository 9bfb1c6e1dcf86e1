import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a text's UTF-8 bytes, in lower-case hex. Synchronous and the same in Node, a worker and a page
 * opened from disk (where `crypto.subtle` is missing).
 *
 * @example sha256('') // 'e3b0c442…'
 */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)))
