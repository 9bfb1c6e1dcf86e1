import type { EventsFile } from '../../model/events-file.ts'

type Actor = EventsFile['actors'][number]

/** Text as YAML takes it everywhere: in double quotes, as in JSON. */
const quoted = (text: string): string => JSON.stringify(text)

const actorLines = ({ id, name }: Actor, aliases: readonly string[]): string[] => [
  `  - id: ${id}`,
  `    name: ${quoted(name)}`,
  `    aliases: [${aliases
    .filter((alias) => alias !== name)
    .map(quoted)
    .join(', ')}]`,
]

/** How many others are worth listing: those that act most. */
const MOST_OTHERS = 12

/** Others by how many events they take part in. */
const busiestOthers = ({ actors, events }: EventsFile): Actor[] => {
  const counts = new Map<string, number>()
  for (const { participants } of events) {
    for (const id of [...participants.initiators, ...participants.targets])
      counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return actors
    .filter(({ role }) => role === 'other')
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_OTHERS)
}

/**
 * A dispute file with what was found, and comments that say what to do with it.
 *
 * @example writeDispute(file, { israel: ['Israel'] }) // '# Who takes part …\ntitle: "Israel and Hamas"\n…'
 */
export const writeDispute = (
  file: EventsFile,
  aliases: Readonly<Record<string, readonly string[]>>,
): string => {
  const list = (key: string, actors: readonly Actor[]): string[] =>
    actors.length === 0
      ? [`${key}: []`]
      : [`${key}:`, ...actors.flatMap((actor) => actorLines(actor, aliases[actor.id] ?? []))]
  const withRole = (role: Actor['role']): Actor[] => file.actors.filter((actor) => actor.role === role)
  const articles = file.articles.length === 1 ? '1 article' : `${file.articles.length} articles`
  return [
    `# Who takes part in the dispute, as found in ${articles}. Mend what is wrong and run Parley again.`,
    '#   id       short and lower-case, with hyphens: it stands in events.json and in addresses',
    '#   name     as it is shown',
    '#   aliases  other names in the articles; states, capitals and nationalities that are known need none',
    `title: ${quoted(file.dispute.title)}`,
    '',
    '# The sides that negotiate with each other; two in most disputes.',
    ...list('parties', withRole('party')),
    '',
    '# Those who carry messages between them, host talks or put forward plans of their own.',
    ...list('mediators', withRole('mediator')),
    '',
    '# Others who act. Move one up where it is a side or a mediator; leave away who does not matter.',
    ...list('others', busiestOthers(file)),
    '',
  ].join('\n')
}
