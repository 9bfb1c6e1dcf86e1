import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'

/** "now", "currently", "at the moment", "these days": the present without a date. */
export const present: TimexRule = {
  id: 'en/timexes/present',
  needs: 'reference',
  pattern: timexPattern(
    '(?<word>now|currently|presently|nowadays|these days|(?<=at )(?:the moment|present|this (?:time|moment|point))|the present(?: (?:time|day))?|present-day)',
  ),
  read: ({ word = '' }, { after }) => {
    // "now-closed", "Now Hamas says": still now; "NOW" is an organisation
    if (word === 'NOW' || /^[-‐](?:\p{L})/u.test(after)) return undefined
    return { meaning: { kind: 'reference', value: 'PRESENT_REF' } }
  },
}

/** "recently", "the past", "previously". */
export const past: TimexRule = {
  id: 'en/timexes/past',
  needs: 'reference',
  pattern: timexPattern(
    '(?:more |most )?recently|lately|(?<=(?:in|of|from|than) )the (?:recent |distant |not-too-distant )?past(?! (?:few|\\p{L}{1,12} (?:day|week|month|year)))|(?<=at )(?:the|that) time(?! of| when)|(?<=in )the old days',
  ),
  read: (_groups, { before, after }) =>
    // "as recently as August"; "the past two weeks" is a stretch
    (/\bas\s$/iu.test(before) && /^\sas\b/iu.test(after)) ||
    /^\s(?:\d|two|three|four|five|six|seven|eight|nine|ten|several|few|week|month|year|decade|day)/iu.test(
      after,
    )
      ? undefined
      : { meaning: { kind: 'reference', value: 'PAST_REF' } },
}

/** "the future", "the near future", "soon" is left out: it is told of manner as often as of time. */
export const future: TimexRule = {
  id: 'en/timexes/future',
  needs: 'reference',
  pattern: timexPattern(
    '(?<=(?:in|for|of|into|about|until) )the (?:near |foreseeable |immediate |not-too-distant |distant )?future|(?<=in )future|the foreseeable future|the near (?:future|term)',
  ),
  read: () => ({ meaning: { kind: 'reference', value: 'FUTURE_REF' } }),
}

export const referenceRules: readonly TimexRule[] = [present, past, future]
