import { isCapital, isPossessiveMark, type NameMatch, type SentenceView } from './sentence-view.ts'

/** How far back a word of motion may stand from "to" or "from". */
const MOTION_REACH = 9

/**
 * Whether a country or a capital is a place here and not its government: "talks in Cairo", "flew to Qatar",
 * "the Vienna talks", a dateline; not "Cairo proposed", "pressure from Washington", "attack on Israel".
 *
 * @param isVenueBefore Whether the mention right before, joined by "and", is a place.
 */
export const isVenue = (view: SentenceView, match: NameMatch, isVenueBefore: boolean): boolean => {
  const { use, type } = match.entry
  if (type !== 'country' && use !== 'seat') return false
  if (use === 'people' || use === 'person') return false
  const { tokens, lowers, knowledge } = view
  const { lexicon } = knowledge
  const { places, ties, inflection } = lexicon.phrases
  const next = lowers[match.last] ?? ''
  if (use === 'adjective')
    return places.capitals.has(next) && !places.capitalFellows.has(lowers[match.last + 1] ?? '')
  if (isDateline(view, match)) return true
  if (isPossessiveMark(view, match.last))
    return inflection.possessiveMarks.has(next) && places.capitals.has(lowers[match.last + 1] ?? '')
  let before = match.first - 1
  while (before >= 0 && (lexicon.placeModifiers.has(lowers[before] ?? '') || lowers[before] === ',')) {
    if (lowers[before] === ',') {
      // "in Kabul, Afghanistan": the city's place holds for its country.
      const city = before - 1
      if (!closesPlace(view, match.last)) break

      if (!isCapital(tokens[city]?.text ?? '')) break
      const cityMatch = view.matches[city]
      if (cityMatch && cityMatch.entry.use !== 'seat') break
      before = (cityMatch?.first ?? city) - 1
      while (before > 0 && !cityMatch && isCapital(tokens[before]?.text ?? '')) before -= 1
      continue
    }
    before -= 1
  }
  const word = lowers[before] ?? ''
  if (lexicon.placePrepositions.has(word)) {
    return !(places.inside.has(word) && lexicon.inVerbs.has(tokens[before - 1]?.lemma.toLowerCase() ?? ''))
  }
  if (places.beforeSeat.has(word) && use === 'seat') return true
  if (ties.joins.has(word) && isVenueBefore) return true
  if (lexicon.motionPrepositions.has(word)) {
    for (let at = before - 1; at >= Math.max(0, before - MOTION_REACH); at -= 1) {
      if (/^[;:"]$/u.test(lowers[at] ?? '') || places.motionEnds.has(lowers[at] ?? '')) break
      const lemma = tokens[at]?.lemma.toLowerCase() ?? ''
      if (lexicon.motionWords.has(lemma)) return true
    }
    return false
  }
  if (ties.genitive.has(word) && lexicon.placeNouns.has(lowers[before - 1] ?? '')) return true
  const verb = tokens[before]
  if (verb?.upos === 'VERB' && lexicon.visitVerbs.has(verb.lemma.toLowerCase())) return true
  return use === 'seat' && lexicon.meetingNouns.has(next)
}

/** "…, Afghanistan" ends a place; "In Gaza, Israel said" does not. */
const closesPlace = (view: SentenceView, index: number): boolean => {
  const token = view.tokens[index]
  return (
    !token ||
    (token.upos === 'PUNCT' && token.text !== '(') ||
    view.knowledge.lexicon.phrases.ties.and.has(token.text)
  )
}

/** "CAIRO (Reuters) - …", "SEOUL, South Korea — …" at the head of a sentence. */
const isDateline = (view: SentenceView, match: NameMatch): boolean => {
  if (match.first > 4) return false
  const { tokens } = view
  for (let index = match.last; index < Math.min(tokens.length, match.last + 9); index += 1) {
    const text = tokens[index]?.text ?? ''
    if (
      text === '—' ||
      text === '--' ||
      ((text === '-' || text === '–') && tokens[index - 1]?.end !== tokens[index]?.start)
    ) {
      const lead = tokens.slice(0, index).filter((token) => /^\p{L}/u.test(token.text))
      return (
        lead.length <= 6 &&
        lead.every((token) => isCapital(token.text)) &&
        (tokens[0]?.text === tokens[0]?.text.toUpperCase() || view.tokens[index - 1]?.text === ')')
      )
    }
    if (!/^(?:[,().\/]|\d{1,4})$/u.test(text) && !isCapital(text)) return false
  }
  return false
}
