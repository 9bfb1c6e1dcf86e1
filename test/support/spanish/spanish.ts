import { actorLexicon } from '../../../src/languages/en/actors/lexicon.ts'
import { EVENT_LEXICON } from '../../../src/languages/en/events/event-lexicon.ts'
import { englishTimexes } from '../../../src/languages/en/timexes/english-timexes.ts'
import type { ActorLexicon } from '../../../src/pipeline/actors/lexicon.ts'
import type { TimexLanguage } from '../../../src/pipeline/dates/rule.ts'
import type { EventLexicon } from '../../../src/pipeline/events/lexicon.ts'
import type { Language } from '../../../src/pipeline/language.ts'
import { blankOf } from '../blank-of.ts'
import { parseSpanish, tokenizeSpanish } from './parse-spanish.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const noEvents = blankOf(EVENT_LEXICON)

const events: EventLexicon = {
  ...noEvents,
  verbRows: [
    { verbs: ['rechazar'], kind: 'rejection', theme: ['truce', 'terms'], confidence: 0.8 },
    {
      verbs: ['aceptar'],
      kind: 'acceptance',
      theme: ['truce'],
      negated: { kind: 'rejection' },
      confidence: 0.8,
    },
    {
      verbs: ['atacar'],
      kind: 'strike',
      phase: 'campaign',
      theme: ['place'],
      sense: 'assault',
      confidence: 0.8,
    },
  ],
  nounClasses: { tregua: ['deal', 'truce'], puerto: ['place'] },
  embeddings: {},
  modals: {},
  themeRoles: {},
  negators: words('no'),
  grammar: {
    ...noEvents.grammar,
    relatives: { ...noEvents.grammar.relatives, pronouns: words('que'), subjects: words('que') },
    auxiliaries: { ...noEvents.grammar.auxiliaries, passive: words('ser') },
    ties: { ...noEvents.grammar.ties, agent: words('por'), genitive: words('de'), belonging: words('de') },
  },
}

const noActors = blankOf(actorLexicon)

const actors: ActorLexicon = {
  ...noActors,
  nouns: new Map([['ejército', 'state-body']]),
  definites: words('el la'),
  ownerPrepositions: words('de del'),
  isEmptyPronoun: () => false,
  phrases: {
    ...noActors.phrases,
    ties: { ...noActors.phrases.ties, genitive: words('de del') },
    disputeTitle: (sides) => sides.join(' y '),
  },
}

const timexes: TimexLanguage = {
  ...blankOf(englishTimexes),
  hints: { weekday: /lunes/u },
  rules: [
    {
      id: 'es/timexes/weekday',
      needs: 'weekday',
      pattern: /lunes/gu,
      read: () => ({ meaning: { kind: 'weekday', weekday: 1 } }),
    },
  ],
  weekdayRules: new Set(['es/timexes/weekday']),
  newsDayRules: new Set(['es/timexes/weekday']),
  deicticRules: new Set(['es/timexes/weekday']),
  isUnlikely: () => false,
  turnOf: () => 'past',
}

const VERBS = { rechazar: 'rechaza', aceptar: 'acepta', atacar: 'ataca' } as const

/** A dozen words of Spanish: what shows that a language is its tables, and that the engine knows none. */
export const SPANISH: Language = {
  id: 'es',
  furniture: [],
  sentences: { abbreviations: new Set(), maybeFinal: new Set(), openers: new Set() },
  tokenize: tokenizeSpanish,
  tag: (tokens) => [...tokens],
  parse: parseSpanish,
  timexes,
  actors,
  events,
  writeTitle: ({ initiators, triggerLemma, topic, kind }) =>
    `${initiators.join(' y ')} ${VERBS[triggerLemma as keyof typeof VERBS] ?? kind} ${topic ?? ''}`.trim(),
}
