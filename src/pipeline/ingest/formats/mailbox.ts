import { refuseDepth } from '../archive/meter.ts'
import type { Format } from '../format.ts'
import { headOf, type SourceFile, type Unpacked } from '../source-file.ts'
import { linesOf } from './json-lines.ts'

/** Line that parts the messages: `From envoy@courier.example Wed May 14 08:30:00 2031`. */
const SEPARATOR = /^From \S{1,200} .{10,60}\d{4}\s*$/u

/** "From " in bytes. */
const startsWithFrom = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x46 && bytes[1] === 0x72 && bytes[2] === 0x6f && bytes[3] === 0x6d && bytes[4] === 0x20

/** The messages of a mailbox, each as a file of its own, by their numbers. */
function* split(file: SourceFile): Generator<Unpacked> {
  const tooDeep = refuseDepth(file)
  if (tooDeep) {
    yield tooDeep
    return
  }
  const message = (number: number, start: number, end: number): SourceFile => ({
    path: `${file.path}/${number}.eml`,
    bytes: file.bytes.subarray(start, end),
    depth: (file.depth ?? 0) + 1,
  })
  let number = 0
  let start = 0
  for (const { bytes } of linesOf(file.bytes)) {
    if (!startsWithFrom(bytes) || !SEPARATOR.test(String.fromCharCode(...bytes.subarray(0, 300)))) continue
    const at = bytes.byteOffset - file.bytes.byteOffset
    if (number > 0) yield message(number, start, at)
    number++
    start = at + bytes.length + 1
  }
  if (number > 0) yield message(number, start, file.bytes.length)
}

/** Mailboxes: one message after the other. */
export const mailbox: Format = {
  name: 'mailbox',
  endings: ['.mbox'],
  sniff: (file) => SEPARATOR.test(headOf(file).split('\n', 1)[0] ?? ''),
  read: split,
}
