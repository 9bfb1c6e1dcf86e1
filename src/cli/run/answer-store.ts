import { createHash, randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Answers of earlier runs, by key. One that cannot be read is as good as none. */
export interface AnswerStore {
  readonly get: (key: string) => Uint8Array | undefined
  readonly set: (key: string, packed: Uint8Array) => void
  /** Writes down what this run has used or added; what it has not is left behind. */
  readonly save: () => void
  /** Writes down what there is while the run goes on. */
  readonly saveSoFar: () => void
}

/** @example unpack(pack({ answer: 1 })) // { answer: 1 } */
export const pack = (value: unknown): Uint8Array => deflateRawSync(serialize(value), { level: 1 })

/** @throws where the bytes are not what `pack` gave. */
export const unpack = (packed: Uint8Array): unknown => deserialize(inflateRawSync(packed)) as unknown

const KEY_BYTES = 20
const SUM_BYTES = 8
const HEAD_BYTES = KEY_BYTES + 4 + SUM_BYTES

const checksum = (bytes: Uint8Array): Buffer =>
  createHash('sha1').update(bytes).digest().subarray(0, SUM_BYTES)

/** The records of a store's file; what is broken, and all behind it where a length is, is left away. */
const readRecords = (bytes: Buffer, heading: Buffer): Map<string, Uint8Array> => {
  const records = new Map<string, Uint8Array>()
  if (!bytes.subarray(0, heading.length).equals(heading)) return records
  let at = heading.length
  while (at + HEAD_BYTES <= bytes.length) {
    const key = bytes.toString('hex', at, at + KEY_BYTES)
    const length = bytes.readUInt32LE(at + KEY_BYTES)
    const start = at + HEAD_BYTES
    const packed = bytes.subarray(start, start + length)
    if (packed.length === length && checksum(packed).equals(bytes.subarray(start - SUM_BYTES, start)))
      records.set(key, packed)
    at = start + length
  }
  return records
}

/** A store nobody has asked for in so long is of a corpus that is gone. */
const FORGOTTEN_MS = 60 * 24 * 3600 * 1000

const forgetOldStores = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (
      /^[\da-f]{32}\.(?:answers|readings)(?:\.|$)/u.test(name) &&
      Date.now() - statSync(path).mtimeMs > FORGOTTEN_MS
    )
      rmSync(path, { force: true })
  }
}

const readWhole = (path: string): Buffer => {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

const fileParts = (heading: Buffer, kept: ReadonlyMap<string, Uint8Array>): Uint8Array[] => {
  const parts: Uint8Array[] = [heading]
  for (const [key, packed] of kept) {
    const head = Buffer.alloc(HEAD_BYTES)
    head.write(key, 'hex')
    head.writeUInt32LE(packed.length, KEY_BYTES)
    checksum(packed).copy(head, KEY_BYTES + 4)
    parts.push(head, packed)
  }
  return parts
}

/** What the pipeline answers of an article; what a file holds. */
export type StoreKind = 'answers' | 'readings'

/**
 * Opens the store of a corpus. It is one file, written aside and put in place by a rename: runs at the same time do
 * not disturb each other, and the last one's file stays.
 *
 * @param version Answers of another version are not read.
 * @param kind What the answers are to: each kind has a file of its own.
 * @param onProblem Told where the store cannot be written: the run goes on without.
 */
export const openStore = (
  folder: string,
  corpus: string,
  version: string,
  onProblem: (problem: string) => void,
  kind: StoreKind = 'answers',
): AnswerStore => {
  const name = createHash('sha256').update(corpus).digest('hex').slice(0, 32)
  const path = join(folder, `${name}.${kind}`)
  const heading = Buffer.from(`parley answers 1 ${version} ${process.versions.v8}\n`)
  const records = readRecords(readWhole(path), heading)
  const used = new Map<string, Uint8Array>()
  let isChanged = false
  const write = (kept: ReadonlyMap<string, Uint8Array>): void => {
    try {
      if (!isChanged && kept.size === records.size) {
        if (records.size > 0) utimesSync(path, Date.now() / 1000, Date.now() / 1000)
        return
      }
      mkdirSync(folder, { recursive: true })
      const aside = `${path}.${randomUUID()}`
      try {
        writeFileSync(aside, Buffer.concat(fileParts(heading, kept)))
        renameSync(aside, path)
      } finally {
        rmSync(aside, { force: true })
      }
      isChanged = false
      forgetOldStores(folder)
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return {
    get: (key) => {
      const packed = records.get(key)
      if (packed) used.set(key, packed)
      return packed
    },
    set: (key, packed) => {
      isChanged = true
      used.set(key, packed)
    },
    save: () => {
      write(used)
    },
    saveSoFar: () => {
      write(new Map([...records, ...used]))
    },
  }
}
