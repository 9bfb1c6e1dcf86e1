import type { EventMention } from '../events/event-mention.ts'
import { castRelation, type CastRelation } from './casts.ts'
import { dayRelation, daysBetween, type DayRelation } from './days.ts'
import { wordLikeness, type Profile, type Wording } from './profile.ts'

/** Two mentions that nothing keeps apart, and how they lie to each other: what the reasons to merge are read from. */
export interface Pair {
  readonly a: EventMention
  readonly b: EventMention
  readonly sameArticle: boolean
  /** Sentences from one to the other; endless across articles. */
  readonly gap: number
  readonly days: DayRelation
  readonly daysBetween: number
  readonly cast: CastRelation
  /** 0..1: how far the words of the shorter are in the other. */
  readonly words: number
  /** The later refers back ("the accord"), and the earlier is what it most likely means. */
  readonly isAntecedent: boolean
}

export const readPair = (p: Profile, q: Profile, wording: Wording, isAntecedent: boolean): Pair => {
  const [a, b] = [p.mention, q.mention]
  const sameArticle = a.articleId === b.articleId
  return {
    a,
    b,
    sameArticle,
    gap: sameArticle ? Math.abs(a.sentence - b.sentence) : Number.POSITIVE_INFINITY,
    days: dayRelation(p, q),
    daysBetween: daysBetween(p, q),
    cast: castRelation(p, q),
    words: wordLikeness(p, q, wording),
    isAntecedent,
  }
}

export const castFits = ({ cast }: Pair): boolean => cast === 'same' || cast === 'fits'
export const samePhase = ({ a, b }: Pair): boolean => a.phase === b.phase
export const sameNoun = ({ a, b }: Pair): boolean => a.noun !== undefined && a.noun === b.noun
/** Both speak of something of one of these classes. */
export const shareTheme = ({ a, b }: Pair, ...themes: readonly string[]): boolean =>
  themes.some((theme) => a.themes.includes(theme) && b.themes.includes(theme))
