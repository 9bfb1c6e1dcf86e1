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

/** How coarsely a table is kept. */
export interface Coarseness {
  /** Unit of the stored signed bytes. */
  readonly step: number
  /** Weights below so many steps are dropped (for actions: rows without any weight above it). */
  readonly floor: number
}

export type Coarsenesses = Readonly<Record<'tagger' | 'forward' | 'labels' | 'backward', Coarseness>>

const uint32 = (value: number): Uint8Array => new Uint8Array(Uint32Array.of(value).buffer)

const toByte = (weight: number, step: number): number =>
  Math.max(-127, Math.min(127, Math.round(weight / step)))

const rowMap = (rows: readonly number[], bits: number): Uint8Array[] => {
  const map = new Uint8Array(2 ** bits / 8)
  for (const row of rows) map[row >> 3]! |= 1 << (row & 7)
  return [uint32(rows.length), map]
}

const packActions = (weights: Float32Array, bits: number, { step, floor }: Coarseness): Uint8Array[] => {
  const rows: number[] = []
  const planes: [number[], number[], number[]] = [[], [], []]
  for (let row = 0; row < 2 ** bits; row += 1) {
    const shift = toByte(weights[row * 4]!, step)
    const left = toByte(weights[row * 4 + 1]!, step)
    const right = toByte(weights[row * 4 + 2]!, step)
    if (Math.max(Math.abs(shift), Math.abs(left), Math.abs(right)) < floor) continue
    rows.push(row)
    planes[0].push(shift & 0xff)
    planes[1].push(left & 0xff)
    planes[2].push(right & 0xff)
  }
  return [...rowMap(rows, bits), ...planes.map((plane) => Uint8Array.from(plane))]
}

const packClasses = (
  table: ReadonlyMap<number, Float32Array>,
  bits: number,
  { step, floor }: Coarseness,
): Uint8Array[] => {
  const rows: number[] = []
  const sizes: number[] = []
  const classes: number[] = []
  const weights: number[] = []
  for (const [row, values] of [...table].sort(([a], [b]) => a - b)) {
    const before = classes.length
    for (const [label, value] of values.entries()) {
      const byte = toByte(value, step)
      if (Math.abs(byte) < floor) continue
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
  coarseness: Coarsenesses,
): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(head))
  const parts = [
    uint32(MAGIC),
    uint32(LAYOUT_VERSION),
    uint32(json.length),
    json,
    ...packClasses(tagger, head.bits.tagger, coarseness.tagger),
    ...packActions(forward, head.bits.forward, coarseness.forward),
    ...packClasses(labels, head.bits.labels, coarseness.labels),
    ...packActions(backward, head.bits.backward, coarseness.backward),
  ]
  return new Uint8Array(Buffer.concat(parts))
}

/** Gzip at the highest level; the header holds no date, so the same weights give the same bytes. */
export const compress = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 })

/** The step that leaves one weight in two thousand beyond the largest stored byte. */
export const stepFor = (weights: Float32Array): number => {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  return (sizes[Math.floor(sizes.length * 0.9995)] ?? 127) / 127
}

/** All weights of a class table in one array. */
export const flatten = (table: ReadonlyMap<number, Float32Array>, classes: number): Float32Array => {
  const flat = new Float32Array(table.size * classes)
  let at = 0
  for (const values of table.values()) {
    flat.set(values, at)
    at += classes
  }
  return flat
}
