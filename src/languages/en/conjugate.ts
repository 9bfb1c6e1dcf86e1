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
