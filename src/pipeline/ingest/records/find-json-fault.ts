/** One token of JSON behind its blanks. */
const TOKEN =
  /[ \t\r\n]*(?:(?<text>"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(?<sign>[{}[\],:]))/uy

const BLANKS = /[ \t\r\n]*/uy

/** What may come next: a value, a key, what follows them. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'

/**
 * The offset of the first character that is no JSON: the platform's parser tells it of some faults alone. Undefined
 * where there is none.
 *
 * @example findJsonFault('{"a": }') // 6
 */
export const findJsonFault = (text: string): number | undefined => {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let offset = 0
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end')
  for (;;) {
    BLANKS.lastIndex = offset
    const start = offset + (BLANKS.exec(text)?.[0].length ?? 0)
    if (start >= text.length) return expected === 'nothing' ? undefined : text.length
    TOKEN.lastIndex = offset
    const found = TOKEN.exec(text)
    if (!found) return start
    offset = TOKEN.lastIndex
    const { text: quoted, sign } = found.groups ?? {}
    const takesValue: boolean = expected === 'value' || expected === 'value or end'
    const takesKey: boolean = expected === 'key' || expected === 'key or end'
    if (quoted !== undefined && takesKey) expected = 'colon'
    else if (sign === undefined && takesValue) expected = afterValue()
    else if ((sign === '{' || sign === '[') && takesValue) {
      open.push(sign)
      expected = sign === '{' ? 'key or end' : 'value or end'
    } else if (sign === ':' && expected === 'colon') expected = 'value'
    else if (sign === ',' && expected === 'comma or end') expected = open.at(-1) === '{' ? 'key' : 'value'
    else if (
      sign === '}' &&
      open.at(-1) === '{' &&
      (expected === 'key or end' || expected === 'comma or end')
    ) {
      open.pop()
      expected = afterValue()
    } else if (
      sign === ']' &&
      open.at(-1) === '[' &&
      (expected === 'value or end' || expected === 'comma or end')
    ) {
      open.pop()
      expected = afterValue()
    } else return start
  }
}
