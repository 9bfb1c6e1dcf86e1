import { KINDS } from '../../model/event-kinds.ts'
import type { EventsFile } from '../../model/events-file.ts'
import type { AppActions, AppState } from '../../store/state.ts'
import { dayWords, isoDayWords } from '../format/date-words.ts'
import { lateStrings } from '../late-strings.ts'
import { kindLabel, strings } from '../strings.ts'
import type { PaletteItem } from './find-items.ts'
import { readDays } from './read-days.ts'

const words = lateStrings.palette

const actorItems = (file: EventsFile, { filters }: AppState, actions: AppActions): readonly PaletteItem[] =>
  file.actors.map(({ id, name, role }) => {
    const facet = role === 'mediator' ? 'mediator' : 'party'
    return {
      id: `actor ${id}`,
      section: 'actors',
      label: name,
      hint: words.roles[role],
      isOn: filters[facet].includes(id),
      run: () => actions.toggleFacetValue(facet, id),
    }
  })

const kindItems = ({ filters }: AppState, actions: AppActions): readonly PaletteItem[] =>
  KINDS.map((kind) => ({
    id: `kind ${kind}`,
    section: 'kinds',
    label: kindLabel(kind),
    isOn: filters.kind.includes(kind),
    run: () => actions.toggleFacetValue('kind', kind),
  }))

/** Opens an article at the first event that it reports. */
const articleItems = (file: EventsFile, actions: AppActions): readonly PaletteItem[] => {
  const firstOf = new Map<
    string,
    { readonly eventId: string; readonly mentionIndex: number; start: number }
  >()
  for (const event of file.events) {
    event.mentions.forEach(({ articleId, start }, mentionIndex) => {
      if (start < (firstOf.get(articleId)?.start ?? Infinity))
        firstOf.set(articleId, { eventId: event.id, mentionIndex, start })
    })
  }
  return file.articles.flatMap(({ id, title, outlet, published }): readonly PaletteItem[] => {
    const first = firstOf.get(id)
    if (!first) return []
    const day = published.date === undefined ? [] : [isoDayWords(published.date)]
    return [
      {
        id: `article ${id}`,
        section: 'articles',
        label: title,
        hint: [outlet, ...day].join(' · '),
        run: () => actions.select(first.eventId, { opens: true, mentionIndex: first.mentionIndex }),
      },
    ]
  })
}

/** What the words themselves can be taken for: a search, a time. */
export const typedItems = (typed: string, actions: AppActions): readonly PaletteItem[] => {
  const text = typed.trim()
  if (text === '') return []
  const days = readDays(text)
  const search: PaletteItem = {
    id: 'search',
    section: 'search',
    label: words.searchFor(text),
    run: () => actions.search(text),
  }
  if (!days) return [search]
  const label =
    days.fromDay === days.toDay
      ? dayWords(days.fromDay)
      : strings.date.between(dayWords(days.fromDay), dayWords(days.toDay))
  return [
    {
      id: 'days',
      section: 'dates',
      label: words.onlyDays(label),
      keywords: text,
      run: () => actions.setDateFilter(days.fromDay, days.toDay),
    },
    search,
  ]
}

/** All that the palette offers of a corpus, whatever is typed. */
export const corpusItems = (state: AppState, actions: AppActions): readonly PaletteItem[] =>
  state.corpus.status !== 'ready'
    ? []
    : [
        ...actorItems(state.corpus.file, state, actions),
        ...kindItems(state, actions),
        ...articleItems(state.corpus.file, actions),
      ]
