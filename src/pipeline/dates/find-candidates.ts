import type { Span } from '../../model/span.ts'
import { NEAR_LENGTH, type Candidate, type Surroundings, type TimexLanguage } from './rule.ts'

/** What stands around a place in a sentence. */
export const surroundings = (text: string, sentence: Span, place: Span): Surroundings => ({
  before: text.slice(Math.max(sentence.start, place.start - NEAR_LENGTH), place.start),
  after: text.slice(place.end, Math.min(sentence.end, place.end + NEAR_LENGTH)),
})

/** All matches, as `matchAll` gives them, without its copy of the pattern: that took longer than most searches. */
const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}

interface Found {
  readonly text: string
  readonly language: TimexLanguage
  readonly candidates: readonly Candidate[]
}

/** An article without a date is searched for its own day first, then for all others: each sentence once. */
const KNOWN = new WeakMap<Span, Found>()

/**
 * Runs every rule over a sentence: all that looks like a time expression, overlapping and in no order that
 * matters. Spans point into the article's text.
 */
export const findCandidates = (
  text: string,
  sentence: Span,
  language: TimexLanguage,
): readonly Candidate[] => {
  const known = KNOWN.get(sentence)
  if (known?.language === language && known.text === text) return known.candidates
  const candidates = runRules(text, sentence, language)
  KNOWN.set(sentence, { text, language, candidates })
  return candidates
}

const runRules = (text: string, sentence: Span, language: TimexLanguage): Candidate[] => {
  const words = text.slice(sentence.start, sentence.end)
  const folded = words.toLowerCase()
  const hinted = new Set<string>()
  for (const name in language.hints) if (language.hints[name]?.test(folded)) hinted.add(name)
  if (hinted.size === 0) return []
  const candidates: Candidate[] = []
  language.rules.forEach((rule, priority) => {
    if (!hinted.has(rule.needs)) return
    for (const match of matchesOf(rule.pattern, words)) {
      const start = sentence.start + match.index
      const place = { start, end: start + match[0].length }
      const near = surroundings(text, sentence, place)
      const reading = rule.read(match.groups ?? {}, near)
      if (!reading) continue
      const candidate = { ...reading, ...place, text: match[0], rule: rule.id, priority }
      if (!language.isUnlikely(candidate, near)) candidates.push(candidate)
    }
  })
  return candidates
}
