import { gzipSync } from 'node:zlib'
import { LAYOUT_VERSION, MAGIC, type ModelHead } from '../../src/pipeline/syntax/model-file.ts'

/** Weights before they are packed. */
export interface TrainedTables {
  readonly head: ModelHead
  readonly tagger: ReadonlyMap<number, Float32Array>
  /** Four cells a row. */
  readonly forward: Float32Array
  readonly labels: ReadonlyMap<number, Float32Array>
  readonly backward: Float32Array
}

/** How coarsely weights are kept; the step is the unit of the stored signed bytes. */
export interface Steps {
  readonly tagger: number
  readonly forward: number
  readonly labels: number
  readonly backward: number
}

const uint32 = (value: number): Uint8Array => new Uint8Array(Uint32Array.of(value).buffer)

const toByte = (weight: number, step: number): number =>
  Math.max(-127, Math.min(127, Math.round(weight / step)))

const rowMap = (rows: readonly number[], bits: number): Uint8Array[] => {
  const map = new Uint8Array(2 ** bits / 8)
  for (const row of rows) map[row >> 3]! |= 1 << (row & 7)
  return [uint32(rows.length), map]
}

const packActions = (weights: Float32Array, bits: number, step: number): Uint8Array[] => {
  const rows: number[] = []
  const planes: number[][] = [[], [], []]
  for (let row = 0; row < 2 ** bits; row += 1) {
    const cells = [0, 1, 2].map((action) => toByte(weights[row * 4 + action]!, step))
    if (cells.every((cell) => cell === 0)) continue
    rows.push(row)
    for (const [action, cell] of cells.entries()) planes[action]!.push(cell)
  }
  return [...rowMap(rows, bits), ...planes.map((plane) => Uint8Array.from(plane, (cell) => cell & 0xff))]
}

const packClasses = (table: ReadonlyMap<number, Float32Array>, bits: number, step: number): Uint8Array[] => {
  const rows: number[] = []
  const sizes: number[] = []
  const classes: number[] = []
  const weights: number[] = []
  for (const [row, values] of [...table].sort(([a], [b]) => a - b)) {
    const before = classes.length
    for (const [label, value] of values.entries()) {
      const byte = toByte(value, step)
      if (byte === 0) continue
      classes.push(label)
      weights.push(byte & 0xff)
    }
    if (classes.length === before) continue
    rows.push(row)
    sizes.push(classes.length - before)
  }
  return [...rowMap(rows, bits), Uint8Array.from(sizes), Uint8Array.from(classes), Uint8Array.from(weights)]
}

/** Packs a model in the layout that `readModel` reads, not yet compressed. */
export const packModel = (
  { head, tagger, forward, labels, backward }: TrainedTables,
  steps: Steps,
): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(head))
  const parts = [
    uint32(MAGIC),
    uint32(LAYOUT_VERSION),
    uint32(json.length),
    json,
    ...packClasses(tagger, head.bits.tagger, steps.tagger),
    ...packActions(forward, head.bits.forward, steps.forward),
    ...packClasses(labels, head.bits.labels, steps.labels),
    ...packActions(backward, head.bits.backward, steps.backward),
  ]
  return new Uint8Array(Buffer.concat(parts))
}

/** Gzip at the highest level; the header holds no date, so the same weights give the same bytes. */
export const compress = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 })
