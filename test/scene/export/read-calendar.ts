/** A component of a calendar file, as a strict reader of RFC 5545 finds it. */
export interface Component {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly components: readonly Component[]
}

const unescapeText = (text: string): string =>
  text.replace(/\\([\\;,nN])/gu, (_all, character: string) => (/n/iu.test(character) ? '\n' : character))

/** Reads a calendar and throws where it breaks a rule: line ends, length of a line, stray escapes, nesting. */
export const readCalendar = (source: string): Component => {
  if (!source.endsWith('\r\n')) throw new Error('the last line has no end')
  if (/[^\r]\n|\r[^\n]/u.test(source)) throw new Error('a line ends otherwise than by CR LF')
  for (const line of source.split('\r\n'))
    if (new TextEncoder().encode(line).length > 75) throw new Error(`a line is too long: ${line}`)
  const lines = source.trimEnd().replace(/\r\n /gu, '').split('\r\n')
  const root: { name: string; properties: Map<string, string>; components: Component[] } = {
    name: '',
    properties: new Map(),
    components: [],
  }
  const open = [root]
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line) ?? []
    if (name === '') throw new Error(`no content line: ${line}`)
    const here = open.at(-1) ?? root
    if (name === 'BEGIN') {
      const inner = { name: value, properties: new Map<string, string>(), components: [] }
      here.components.push(inner)
      open.push(inner)
    } else if (name === 'END') {
      if (here.name !== value) throw new Error(`${value} ends within ${here.name}`)
      open.pop()
    } else {
      if (name !== 'URL' && /(?:^|[^\\])(?:\\\\)*(?:[;,]|\\[^\\;,nN])/u.test(value))
        throw new Error(`not escaped: ${line}`)
      if (here.properties.has(name)) throw new Error(`${name} stands twice`)
      here.properties.set(name, name === 'URL' ? value : unescapeText(value))
    }
  }
  if (open.length !== 1 || root.components.length !== 1) throw new Error('not one whole calendar')
  const [calendar] = root.components
  if (!calendar) throw new Error('no calendar')
  return calendar
}
