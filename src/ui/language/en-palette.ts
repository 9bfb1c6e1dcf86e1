import type { ActorRole } from '../../model/actor.ts'
import { plural } from './en-plural.ts'

/** The words of the command palette, in English. */
export const PALETTE_WORDS = {
  hint: 'An actor, a kind, “Feb 2024”, an article, a command',
  results: 'Results',
  nothing: 'Nothing by that name',
  count: (count: number) => plural(count, 'result', 'results'),
  isOn: 'chosen',
  sections: {
    search: 'Search',
    dates: 'Time',
    actors: 'Actors',
    kinds: 'Kinds',
    commands: 'Commands',
    articles: 'Articles',
  },
  roles: { party: 'party', mediator: 'mediator', other: 'other' } satisfies Record<ActorRole, string>,
  searchFor: (text: string) => `Events about “${text}”`,
  onlyDays: (days: string) => `Only ${days}`,
  show: (view: string) => `Show ${view.toLowerCase()}`,
  lanes: (layout: string) => `Lanes: ${layout.toLowerCase()}`,
  theme: (theme: string) => `Theme: ${theme.toLowerCase()}`,
  fitAll: 'Fit the whole time',
  print: 'Print',
  libraryKeywords: 'import open file folder upload own corpus corpora drop paste',
  shareKeywords: 'link embed copy address',
  exportKeywords: 'download save csv json brief pdf png svg calendar ical annotations timelinejs',
}
