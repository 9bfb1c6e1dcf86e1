const IRREGULAR: Readonly<Record<string, string>> = { have: 'has', be: 'is', do: 'does', go: 'goes' }

/**
 * Third person singular of a verb, its particles kept.
 *
 * @example thirdPerson('call on') // 'calls on'
 */
export const thirdPerson = (phrase: string): string => {
  const [verb = '', ...rest] = phrase.split(' ')
  const known = IRREGULAR[verb]
  const form =
    known ??
    (/(?:s|x|z|ch|sh|o)$/u.test(verb)
      ? `${verb}es`
      : /[^aeiou]y$/u.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`)
  return [form, ...rest].join(' ')
}

/** Participles that no rule makes, and those that double their last letter. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  pay: 'paid',
  let: 'let',
  cut: 'cut',
  send: 'sent',
  give: 'given',
  bring: 'brought',
  withdraw: 'withdrawn',
  unfreeze: 'unfrozen',
  drop: 'dropped',
  scrap: 'scrapped',
  permit: 'permitted',
}

/**
 * Past participle of a verb, its particles kept.
 *
 * @example participle('let in') // 'let in'
 */
export const participle = (phrase: string): string => {
  const [verb = '', ...rest] = phrase.split(' ')
  const regular = verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${verb}ed`
  return [PARTICIPLES[verb] ?? regular, ...rest].join(' ')
}
