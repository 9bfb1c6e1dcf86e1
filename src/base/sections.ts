import { fail, ok, type Result } from './result.ts'

/*
 * A file of number columns: a header in JSON, then the columns as they lie in memory, little-endian. Read back,
 * the columns are views into the one buffer: nothing is copied.
 */

/** The kinds of columns, by the names that the header gives them. */
const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const
type ArrayName = keyof typeof ARRAYS
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array

const nameOf = (column: Column): ArrayName =>
  column instanceof Uint8Array
    ? 'u8'
    : column instanceof Uint16Array
      ? 'u16'
      : column instanceof Uint32Array
        ? 'u32'
        : 'i32'

/** Where a column lies. */
interface Place {
  readonly name: string
  readonly type: ArrayName
  readonly length: number
}

/** First bytes of such a file. */
const MAGIC = 'PARLEY01'
const ALIGNMENT = 8
const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT

/** @example encodeSections({ count: 2 }, { days: Int32Array.of(1, 2) }) // the file's bytes */
export const encodeSections = (header: object, columns: Readonly<Record<string, Column>>): Uint8Array => {
  const places = Object.entries(columns).map(([name, column]): Place => ({
    name,
    type: nameOf(column),
    length: column.length,
  }))
  const head = new TextEncoder().encode(JSON.stringify({ header, places }))
  const start = aligned(MAGIC.length + 4 + head.length)
  const total = Object.values(columns).reduce((sum, { byteLength }) => sum + aligned(byteLength), start)
  const bytes = new Uint8Array(total)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(MAGIC.length, head.length, true)
  bytes.set(head, MAGIC.length + 4)
  let at = start
  for (const column of Object.values(columns)) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at += aligned(column.byteLength)
  }
  return bytes
}

/** A file of columns as read back. */
export interface Sections {
  readonly header: unknown
  /** The column of a name and kind; undefined where the file has none. */
  readonly column: <Name extends ArrayName>(
    name: string,
    type: Name,
  ) => InstanceType<(typeof ARRAYS)[Name]> | undefined
}

const readHead = (
  buffer: ArrayBuffer,
): { header: unknown; places: readonly Place[]; end: number } | undefined => {
  const bytes = new Uint8Array(buffer)
  if (buffer.byteLength < MAGIC.length + 4) return undefined
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined
  const length = new DataView(buffer).getUint32(MAGIC.length, true)
  const end = MAGIC.length + 4 + length
  if (end > buffer.byteLength) return undefined
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(MAGIC.length + 4, end))) as {
      readonly header: unknown
      readonly places: readonly Place[]
    }
    return Array.isArray(head.places) ? { ...head, end } : undefined
  } catch {
    return undefined
  }
}

/**
 * Reads a file of columns; a file that is cut short or is something else is a problem in words.
 *
 * @example decodeSections(buffer) // { ok: true, value: { header: { count: 2 }, column } }
 */
export const decodeSections = (buffer: ArrayBuffer): Result<Sections> => {
  const head = readHead(buffer)
  if (!head) return fail('it is no file of columns')
  const columns = new Map<string, Column>()
  let at = aligned(head.end)
  for (const { name, type, length } of head.places) {
    const Type = ARRAYS[type]
    if (!Type || at + length * Type.BYTES_PER_ELEMENT > buffer.byteLength) return fail('it is cut short')
    columns.set(name, new Type(buffer, at, length))
    at += aligned(length * Type.BYTES_PER_ELEMENT)
  }
  return ok({
    header: head.header,
    column: <Name extends ArrayName>(name: string, type: Name) => {
      const column = columns.get(name)
      return column instanceof ARRAYS[type] ? (column as InstanceType<(typeof ARRAYS)[Name]>) : undefined
    },
  })
}
