import { emptyTallies, tallyArticle, type RoleTallies } from './tally-roles.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { ActorArticle } from './mention.ts'
import { countCountries } from './count-countries.ts'
import { heaviestSide } from './people.ts'
import { tagArticle } from './tag-article.ts'
import type { PeopleNotes } from './tag-state.ts'

type Told = 'note' | 'noteOffice' | 'noteShortForm' | 'noteGroup'

/** One thing learned about people or groups, to be noted when its article's turn comes. */
type Note = { readonly [Name in Told]: readonly [Name, ...Parameters<PeopleNotes[Name]>] }[Told]

/** What one article teaches, whatever the other articles of the same going-through say. */
export interface Lesson {
  readonly notes: readonly Note[]
  /** Countries it is about, most first. */
  readonly countries: readonly string[]
  readonly roles?: RoleTallies
}

/** Writes down what is noted; answers by what this article has told so far, else by what was told before. */
const takeNotes = (told: ReadonlyMap<string, string>): { notes: Note[]; taker: PeopleNotes } => {
  const notes: Note[] = []
  const own = new Map<string, Map<string, number>>()
  return {
    notes,
    taker: {
      note: (name, ids, weight) => {
        notes.push(['note', name, ids, weight])
        const [id] = ids
        if (ids.length !== 1 || id === undefined) return
        const sides = own.get(name) ?? new Map<string, number>()
        own.set(name, sides.set(id, (sides.get(id) ?? 0) + weight))
      },
      noteOffice: (...parts) => notes.push(['noteOffice', ...parts]),
      noteShortForm: (...parts) => notes.push(['noteShortForm', ...parts]),
      noteGroup: (...parts) => notes.push(['noteGroup', ...parts]),
      sideOf: (name) => heaviestSide(own.get(name)) ?? told.get(name),
    },
  }
}

/** Reads one article for what it teaches. */
export const readLesson = (
  article: ActorArticle,
  knowledge: ActorKnowledge,
  told: ReadonlyMap<string, string>,
  withRoles: boolean,
): Lesson => {
  const { notes, taker } = takeNotes(told)
  const { mentions } = tagArticle(article, knowledge, taker)
  const roles = withRoles ? emptyTallies() : undefined
  if (roles) tallyArticle(article, mentions, roles, knowledge.lexicon.roleCues)
  return { notes, countries: countCountries(article, mentions, knowledge), ...(roles ? { roles } : {}) }
}

/** Notes what a lesson holds. */
export const replayNotes = ({ notes }: Lesson, into: PeopleNotes): void => {
  for (const note of notes) {
    if (note[0] === 'note') into.note(note[1], note[2], note[3])
    else if (note[0] === 'noteOffice') into.noteOffice(note[1], note[2], note[3], note[4], note[5])
    else if (note[0] === 'noteShortForm') into.noteShortForm(note[1], note[2])
    else into.noteGroup(note[1])
  }
}
