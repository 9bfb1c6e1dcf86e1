import { assert } from '../../base/assert.ts'
import { type ActionTable, type ClassTable, NO_WEIGHTS, packPair, packWeights } from './weight-tables.ts'

/** First bytes of a weights file: "PSYN" and the version of the layout. */
export const MAGIC = 0x4e595350
export const LAYOUT_VERSION = 1

/** What the JSON head of a weights file says. */
export interface ModelHead {
  /** Fine tags, each `UPOS|XPOS`. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** Beam width that the forward weights were trained for. */
  readonly beamWidth: number
  /** Share of right arcs by relation, where both parsers agree and where they do not, in percent. */
  readonly trust: Readonly<Record<string, readonly [agreeing: number, differing: number]>>
  /** Fingerprints of the templates trained with: tagger, parser, labels. */
  readonly templates: readonly [tagger: number, parser: number, labels: number]
  /** Rows of each table: 2^bits. */
  readonly bits: {
    readonly tagger: number
    readonly forward: number
    readonly backward: number
    readonly labels: number
  }
}

/** A trained model, ready to run. */
export interface Model {
  readonly head: ModelHead
  readonly tagger: ClassTable
  readonly forward: ActionTable
  readonly backward: ActionTable
  readonly labels: ClassTable
}

interface Reader {
  readonly view: DataView
  readonly bytes: Uint8Array
  at: number
}

const readUint32 = (reader: Reader): number => {
  const value = reader.view.getUint32(reader.at, true)
  reader.at += 4
  return value
}

const readBytes = (reader: Reader, length: number): Uint8Array => {
  const part = reader.bytes.subarray(reader.at, reader.at + length)
  reader.at += length
  return part
}

const readSignedBytes = (reader: Reader, length: number): Int8Array => {
  const { buffer, byteOffset } = readBytes(reader, length)
  return new Int8Array(buffer, byteOffset, length)
}

/** Row numbers that have weights: a bit a row. */
const readRows = (reader: Reader, bits: number): Uint32Array => {
  const count = readUint32(reader)
  const map = readBytes(reader, 2 ** bits / 8)
  const rows = new Uint32Array(count)
  let filled = 0
  for (let byte = 0; byte < map.length; byte += 1) {
    for (let rest = map[byte]!; rest !== 0; rest &= rest - 1) {
      rows[filled++] = byte * 8 + (31 - Math.clz32(rest & -rest))
    }
  }
  return rows
}

/** Layout: rows, then the weights of SHIFT, LEFT and RIGHT, each a signed byte a row. */
const readActionTable = (reader: Reader, bits: number): ActionTable => {
  const rows = readRows(reader, bits)
  const cells = new Int32Array(2 ** bits).fill(NO_WEIGHTS)
  const shift = readSignedBytes(reader, rows.length)
  const left = readSignedBytes(reader, rows.length)
  const right = readSignedBytes(reader, rows.length)
  for (let index = 0; index < rows.length; index += 1) {
    cells[rows[index]!] = packWeights(shift[index]!, left[index]!, right[index]!)
  }
  return { bits, cells }
}

/** Layout: rows, number of pairs of each row (a byte), then all classes, then all weights. */
const readClassTable = (reader: Reader, bits: number, classes: number): ClassTable => {
  const rows = readRows(reader, bits)
  const sizes = readBytes(reader, rows.length)
  const starts = new Uint32Array(2 ** bits + 1)
  for (let index = 0; index < rows.length; index += 1) starts[rows[index]! + 1] = sizes[index]!
  for (let row = 0; row < 2 ** bits; row += 1) starts[row + 1]! += starts[row]!
  const count = starts[2 ** bits]!
  const classOf = readBytes(reader, count)
  const weight = readSignedBytes(reader, count)
  const pairs = new Int16Array(count)
  for (let index = 0; index < count; index += 1) pairs[index] = packPair(classOf[index]!, weight[index]!)
  return { bits, classes, starts, pairs }
}

/**
 * Reads a weights file.
 *
 * @param bytes Already inflated: the caller knows whether it runs in Node or in a browser.
 */
export const readModel = (bytes: Uint8Array): Model => {
  const reader: Reader = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    // A plain view: on a Buffer of Node, `slice` would not copy.
    bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    at: 0,
  }
  assert(readUint32(reader) === MAGIC, 'the weights file does not begin as one (is it still compressed?)')
  assert(readUint32(reader) === LAYOUT_VERSION, 'the weights file has another layout version')
  const head = JSON.parse(new TextDecoder().decode(readBytes(reader, readUint32(reader)))) as ModelHead
  const tagger = readClassTable(reader, head.bits.tagger, head.tags.length)
  const forward = readActionTable(reader, head.bits.forward)
  const labels = readClassTable(reader, head.bits.labels, head.labels.length)
  const backward = readActionTable(reader, head.bits.backward)
  assert(reader.at === bytes.length, 'the weights file is longer than its tables')
  return { head, tagger, forward, backward, labels }
}
