import { COMPARE_WORDS } from './en-compare.ts'
import { plural } from './en-plural.ts'
import { TIMELINE_WORDS } from './en-timeline.ts'
import { SETTINGS_WORDS, SHARE_WORDS, TOUR_WORDS } from './en-share.ts'
import type { EventKind, Status } from '../../model/event-kinds.ts'
import { ENGLISH } from '../../scene/english.ts'
import type { Certainty } from '../../scene/filter/filters.ts'
import type { PublishedBasis } from '../../model/article.ts'
import type { LaneLayoutId, TableColumn, ThemeChoice, ViewId } from '../../store/state.ts'

/** Every word of the interface, in English. Another language is another value of type `Strings`. */
export const EN = {
  locale: 'en-GB',
  appName: 'Parley',
  /** What lanes, axis and filter are named. */
  scene: ENGLISH,
  untitledDispute: 'Untitled dispute',
  skipLinks: 'Skip',
  skipToEvents: 'Skip to events',
  skipToFilters: 'Skip to filters',
  skipToReader: 'Skip to reader',

  search: 'Search',
  searchHint: 'Search titles, quotes, people',
  clearSearch: 'Clear search',
  addArticles: 'Add articles',
  share: 'Share',
  filterInWords: 'Filter in words',
  linkCopied: 'Link copied',
  copyFailed: 'Could not copy; use the address bar',
  exportLabel: 'Export',
  help: 'Help',
  findAnything: 'Find anything',
  findAnythingLabel: 'Find anything: actors, kinds, dates, articles, commands',
  close: 'Close',
  filters: 'Filters',
  filtersWithCount: (count: number) => (count === 0 ? 'Filters' : `Filters, ${count} chosen`),
  showEvents: (count: number) => `Show ${plural(count, 'event', 'events')}`,

  view: 'View',
  views: { timeline: 'Timeline', table: 'Table' } satisfies Record<ViewId, string>,
  lanes: 'Lanes',
  layouts: {
    'by-kind': 'By kind',
    'by-actor': 'By actor',
    'by-outlet': 'By outlet',
    exchange: 'Exchange',
  } satisfies Record<LaneLayoutId, string>,
  theme: 'Theme',
  themes: {
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  } satisfies Record<ThemeChoice, string>,

  countOfValue: (count: number) => `leaves ${plural(count, 'event', 'events')}`,
  removeFilter: (words: string) => `Remove filter: ${words}`,
  clear: 'Clear',
  allFilters: 'all filters',
  notInCorpus: (name: string) => `${name} (not in this corpus)`,
  clearFilters: 'Clear all filters',

  events: 'Events',
  timeline: 'Timeline',
  reader: 'Reader',
  readerInvitation: 'Choose an event to read the sentence that reports it.',
  readerHint: 'How to read the marks',
  nextSource: 'Next source of this event',
  previousSource: 'Previous source of this event',
  closeReader: 'Close reader',
  sourceOf: (index: number, count: number) => `${index} of ${count}`,
  onlySource: 'Only source',
  copy: 'Copy',
  copyQuote: 'Copy quote with citation',
  quoteCopied: 'Quote copied with its citation',
  openAtPublisher: 'Read at the publisher',
  alsoInSentence: 'The same sentence also reports',
  words: (count: number) => plural(count, 'word', 'words'),
  articleText: 'Article text',
  loadingText: 'Opening the article…',
  textFailed: 'The text of this article could not be loaded',
  textFailedAdvice: 'The quote below is complete. Check that the folder “articles” lies beside events.json.',
  tryAgain: 'Try again',
  showShipped: 'Show the corpus of this site',
  mismatch: 'This is not the text in which the events were found, so no sentence is marked.',
  mismatchAdvice: 'Run preprocess again to bring text and events together. The quote as it was found:',
  openInArticle: 'Read it in the article',

  card: {
    when: 'When',
    initiators: 'Who',
    targets: 'Towards',
    mediators: 'Through',
    place: 'Where',
    attribution: 'According to',
    people: 'People named',
    certainty: 'Certainty',
  },
  details: 'Details',
  parts: { who: 'who', when: 'when', what: 'what' },
  partsLegend: 'Inside the sentence',

  status: {
    occurred: 'told as having happened',
    planned: 'announced or being prepared',
    possible: 'possible, feared or hoped for',
    denied: 'said not to have happened',
  } satisfies Record<Status, string>,
  certainty: {
    high: 'high: the wording is plain',
    medium: 'medium: read the sentence',
    low: 'low: check before you use it',
  } satisfies Record<Certainty, string>,
  published: {
    stated: 'date stated by the publisher',
    inferred: 'date inferred',
    unknown: 'date not known',
  } satisfies Record<PublishedBasis, string>,
  by: (author: string) => `by ${author}`,

  date: {
    unknown: 'date not known',
    about: (days: string) => `about ${days}`,
    between: (first: string, last: string) => `${first} to ${last}`,
    since: (day: string) => `since ${day}`,
    until: (day: string) => `until ${day}`,
    from: (days: string, expression: string) => `${days}, from “${expression}”`,
    because: (days: string, reason: string) => `${days} (${reason})`,
    publication: 'date of publication',
    context: 'from the sentences around it',
  },

  table: {
    columns: {
      date: 'Date',
      kind: 'Kind',
      title: 'Event',
      participants: 'Who',
      outlets: 'Sources',
      status: 'Status',
    } satisfies Record<TableColumn, string>,
    notPrinted: (count: number) =>
      `${plural(count, 'more event is', 'more events are')} not printed; narrow the filter, or export the table.`,
    hint: 'Arrow keys move between events, Enter opens the reader.',
    through: (names: string) => `through ${names}`,
    towards: (who: string, whom: string) => `${who} → ${whom}`,
  },

  loading: 'Reading the events…',
  loadingPart: 'One moment…',
  failed: 'The events cannot be shown',
  nothingLeft: 'No event matches all of these filters',
  nothingLeftWays: 'Take one part of the filter away:',
  withoutPart: 'Without',
  eventCount: (count: number) => plural(count, 'event', 'events'),
  empty: {
    title: 'There are no events yet',
    read: (articles: number) =>
      articles === 0
        ? 'No article has been read so far.'
        : `${plural(articles, 'article was', 'articles were')} read, and no sentence tells of talks, terms, a refusal, a deal or force.`,
    firstSteps: [
      'Put the articles of your dispute into the folder data/articles: saved web pages, text, PDF or a feed.',
      'Run “npm run preprocess”. Every event comes with the sentence that reports it.',
    ],
    nextSteps: [
      'See what “npm run preprocess” warned of: a text that is cut off, or not in English, holds nothing to find.',
      'Add articles that report on the negotiation itself, and run it again.',
    ],
    lookAgain: 'Look again',
  },
  nothingLeftAdvice: 'Take away a part of the filter, or start again from the whole list.',

  picture: TIMELINE_WORDS,
  sharing: SHARE_WORDS,
  settings: SETTINGS_WORDS,
  tour: TOUR_WORDS,
  compare: COMPARE_WORDS,

  helpText: {
    title: 'Help',
    keys: 'Keys',
    marks: 'Marks',
    shapes: 'Shape says what was done; kinds of one colour are akin',
    kindGloss: {
      talks: 'Parties or mediators meet, brief each other, or open, hold, stall, suspend or resume talks.',
      proposal: 'Terms are put forward: an offer, draft, plan, counter-offer, demand or condition.',
      rejection: 'A proposal, demand or invitation is turned down.',
      acceptance: 'A proposal or invitation is agreed to, in whole or in part.',
      agreement: 'A truce, deal or contract as such: signed, begun, extended, violated, ended.',
      concession:
        'A step on the ground that eases the dispute: people released, troops withdrawn, aid let in.',
      strike: 'Force is used: attack, raid, abduction; a walkout or lockout; sanctions or tariffs imposed.',
      pressure: 'Words that push without offering or refusing terms: accusation, threat, appeal, protest.',
    } satisfies Record<EventKind, string>,
    statuses: 'How the act is told',
    sources: 'How many tell it',
    sourceGloss: {
      several: 'rimmed: that many independent origins (copies of one story count once)',
      contested: 'cut in two: sources disagree on what happened, when, or who',
    },
    dates: 'How sure the date is',
    statusGloss: {
      occurred: 'filled: happened',
      planned: 'hollow: planned',
      possible: 'hollow: possible',
      denied: 'struck through: denied',
    } satisfies Record<Status, string>,
    dateGloss: {
      day: 'a known day',
      approximate: 'somewhere within these days',
      range: 'from one day to another',
      open: 'one end not known',
      undated: 'undated events wait in the tray',
    },
    keyRows: [
      [['Tab'], 'next region'],
      [['←', '→'], 'previous, next event in the lane'],
      [['↑', '↓'], 'lane above, below; rows; facet values; sentences'],
      [['Home', 'End'], 'first, last'],
      [['Page ↑', 'Page ↓'], 'a month back, on'],
      [['Enter'], 'open the event in the reader'],
      [['Esc'], 'close, and return to where you were'],
      [['[', ']'], 'previous, next source of the event'],
      [['{', '}'], 'back, on along the thread'],
      [['/'], 'search'],
      [['Ctrl', 'K'], 'find anything by name (⌘ K on a Mac)'],
      [['+', '−'], 'zoom in, out'],
      [['?'], 'this help'],
    ] as readonly (readonly [readonly string[], string])[],
  },
}
