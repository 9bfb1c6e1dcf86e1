/**
 * What a sentence (in lower case) must hold for the rules that need it, by name: plain words, quickly looked for.
 * Most sentences hold one or two of these, and most rules need not be tried.
 */
export const HINTS: Readonly<Record<string, RegExp>> = {
  digit: /\d/u,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/u,
  monthDate:
    /\d[^]{0,12}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^]{0,12}\d/u,
  weekday: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/u,
  unit: /(?<![a-z])(?:mid)?(?:second|minute|hour|day|week|month|quarter|year|decade|centur|night|fortnight|generation)/u,
  units: /(?<![a-z])(?:minute|hour|day|week|month|year|decade|centurie)s/u,
  namedLength: /half|fortnight|quarter|generation/u,
  stretch: /past|last|previous|next|coming|following/u,
  thePeriod: /the\s{1,3}(?:year|quarter|month|week)|['’]s\s{1,3}end/u,
  theWeek: /(?:last|this|next)\s{1,3}week/u,
  decade: /\d0['’]?s/u,
  century: /centur/u,
  ordinal: /\d(?:st|nd|rd|th)/u,
  shortYear: /['’‘]\d\d/u,
  partOf: /first|final|latest|initial|opening|closing/u,
  old: /\sold/u,
  long: /long|[-\u2010-\u2013]old/u,
  mid: /mid/u,
  times: /once|twice|times|per\s/u,
  everyWeekday: /every|each|(?:mon|tues|wednes|thurs|fri|satur|sun)days/u,
  ago: /ago|from\s{1,3}(?:now|today)|hence/u,
  later: /later|earlier|afterward|beforehand|previously/u,
  unitAfter:
    /(?:second|minute|hour|day|night|weekend|week|month|quarter|year|decade|centurie)s?\s{1,3}(?:after|before)|century\s{1,3}(?:after|before)/u,
  day: /day|morning|afternoon|evening|night/u,
  dayPart: /morning|noon|evening|night|dawn|dusk|sunset|sunrise|midday/u,
  named: /today|tonight|yesterday|tomorrow|clock|ties/u,
  shift: /ago|later|earlier|after|before|from now|from today|hence|previously/u,
  season: /spring|summer|autumn|fall|winter/u,
  half: /half/u,
  quarter: /quarter|q[1-4]/u,
  each: /every|each/u,
  periodic: /ly\b|annual|biennial/u,
  holiday:
    /christmas|boxing|new\s+year|easter|palm sunday|ash wednesday|friday|may day|halloween|valentine|patrick|independence|july|veteran|armistice|bastille|juneteenth|thanksgiving|labor|memorial|columbus|president|luther/u,
  reference:
    /now|currently|presently|these days|moment|present|recently|lately|past|future|time|point|old days|near term/u,
}
