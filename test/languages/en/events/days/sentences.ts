import type { DayRow } from './row.ts'

/** Which of a sentence's times is an act's, and which acts share one. Each rule stands beside its near miss. */
export const SENTENCE_ROWS: readonly DayRow[] = [
  // Between the subject and its verb.
  ['2022-11-03', 'war', 'Russia and Ukraine on Wednesday signed an accord in Istanbul.', 'sign = 2022-11-02'],
  [
    '1998-06-12',
    'border',
    'After a week of haggling in a hotel outside Algiers, the foreign ministers of Ethiopia and Eritrea on Thursday signed a truce.',
    'sign = 1998-06-11',
  ],
  [
    '2015-07-07',
    'nuclear',
    "Iran's foreign minister, who had flown in overnight, on Monday rejected the draft.",
    'reject = 2015-07-06',
  ],
  [
    '2003-02-20',
    'korea',
    'A pact that was signed by both Koreas in March collapsed after North Korea shelled an island.',
    'collapse = 2003-02-20~',
    'shell = 2003-02-20~',
  ],
  // Before what: later than the day told, when is not told.
  [
    '2031-05-14',
    'war',
    'A Ukrainian envoy visited Istanbul in early March prior to the signing of a truce between Russia and Ukraine.',
    'signing = 2031-03-01/2031-05-14',
  ],
  [
    '2031-05-14',
    'war',
    'A Ukrainian envoy visited Istanbul in early March for the signing of a truce between Russia and Ukraine.',
    'signing = 2031-03-01/2031-03-10',
  ],
  // Since when, and when.
  [
    '2013-05-27',
    'rebels',
    'Colombia and FARC announced Sunday that they had agreed on a land bank after haggling in Havana since November.',
    'agree = 2013-05-26',
  ],
  [
    '2006-10-11',
    'korea',
    'Talks between the two Koreas have been stalled since November.',
    'stall = 2005-11',
  ],
  [
    '2006-10-11',
    'korea',
    'Talks have been stalled since November 2005, when North Korea shelled an island.',
    'stall = 2005-11',
    'shell = 2005-11',
  ],
  // "when" after a day.
  [
    '2022-11-03',
    'war',
    'The truce broke down on August 24, when Russia shelled a port and each side blamed the other.',
    'break = 2022-08-24',
    'shell = 2022-08-24',
    'blame = 2022-08-24',
  ],
  [
    '2019-10-12',
    'trade',
    'That was a reference to May, when talks with China collapsed.',
    'collapse = 2019-05',
  ],
  [
    '2000-05-31',
    'rebels',
    'FARC demanded a wider zone on Monday, when it met negotiators of Colombia in the hills.',
    'demand = 2000-05-29',
    'meet = 2000-05-29',
  ],
  [
    '2024-03-14',
    'docks',
    'Blue Star Lines is expected to meet the Port Workers Union on Monday, when it will present an offer.',
    'meet = 2024-03-18',
    'present = 2024-03-18',
  ],
  // What a sentence tells beside its dated act.
  [
    '2023-05-23',
    'war',
    'A ceasefire came into force at 9:45 p.m. on Monday, hours after Russia pounded the port of Odesa.',
    'come = 2023-05-22',
    'pound = 2023-05-22',
  ],
  [
    '2019-05-14',
    'war',
    'Russia shelled the port on Monday, three days after Ukraine rejected its offer.',
    'shell = 2019-05-13',
    'reject = 2019-05-10',
  ],
  [
    '2019-05-14',
    'trade',
    'The United States blamed China for reneging on promises, in an interview on Monday.',
    'blame = 2019-05-13',
  ],
  [
    '2022-03-13',
    'nuclear',
    'Iran accused the United States of holding the deal hostage on Saturday.',
    'accuse = 2022-03-12',
  ],
  [
    '2031-05-14',
    'war',
    'Ukraine rejected the offer, after Russia shelled the port on Monday.',
    'reject = 2031-05-14~',
    'shell = 2031-05-12',
  ],
  [
    '2024-08-26',
    'war',
    'Russia launched air strikes on a base on Sunday, as Ukraine said it had fired rockets at an airfield.',
    'launch = 2024-08-25',
    'fire = 2024-08-25',
  ],
  [
    '2019-10-12',
    'trade',
    "The president of the United States announced a deal on Friday in Washington, where he met China's envoy.",
    'announce = 2019-10-11',
    'meet = 2019-10-11',
  ],
  [
    '2020-10-11',
    'border',
    'That war was ended in May 1994 by a truce which Algeria brokered.',
    'broker = 1994-05',
  ],
  [
    '2006-02-24',
    'rebels',
    'The rebels of FARC, who were bombed by Colombia and routed in February 2002, did not return.',
    'bomb = 2002-02',
  ],
  // From a neighbouring act or sentence.
  [
    '2023-06-02',
    'war',
    'The envoys of Russia met mediators on Thursday night.\n\nHours before the meeting, Ukraine demanded a truce.',
    'meet = 2023-06-01',
    'demand = 2023-06-01',
  ],
  [
    '2023-06-02',
    'war',
    'The envoys of Russia met mediators on Thursday night.\n\nWeeks before the meeting, Ukraine demanded a truce.',
    'demand = 2023-06-02~',
  ],
  [
    '2000-06-19',
    'border',
    'Two days after Eritrea rejected the plan, Ethiopia shelled the port on Friday.',
    'reject = 2000-06-14',
    'shell = 2000-06-16',
  ],
  // The present tells of now.
  [
    '2013-05-27',
    'rebels',
    'FARC released a hostage on May 3. Colombia has ruled out a truce.',
    'release = 2013-05-03',
    'rule = 2013-05-27~',
  ],
  [
    '2023-09-29',
    'docks',
    'The Port Workers Union and Blue Star Lines will meet on Saturday. A mediator has been telephoning both sides.',
    'meet = 2023-09-30',
    'telephone = 2023-09-29~',
  ],
  // Statements, plans, hours and lengths of time.
  [
    '2023-06-02',
    'war',
    'In a statement that was released late Wednesday, Ukraine blamed the Russian army for the raid.',
    'blame = 2023-05-31',
  ],
  [
    '2023-06-02',
    'war',
    'At a market that was rebuilt in May, Ukraine blamed the Russian army for the raid.',
    'blame = 2023-06-02~',
  ],
  [
    '1992-07-17',
    'rebels',
    "Colombia's defense minister, speaking at a ceremony Thursday, vowed to hunt the FARC down.",
    'vow = 1992-07-16',
  ],
  [
    '2022-11-03',
    'war',
    'A meeting between Russia and Ukraine planned for October 8 was called off.',
    'call = 2022-10-08',
  ],
  [
    '2022-11-03',
    'war',
    'A truce declared by Russia and Ukraine on October 8 collapsed.',
    'collapse = 2022-11-03~',
  ],
  [
    '2023-09-29',
    'docks',
    'The strike began on Sept. 15, after the contract with Blue Star Lines expired at midnight.',
    'begin = 2023-09-15',
  ],
  ['2018-07-09', 'trade', 'China and the United States will hold talks in two weeks.', 'hold = 2018-07-23~'],
  [
    '2022-11-03',
    'war',
    'Commanders of Russia and Ukraine will meet within five days.',
    'meet = 2022-11-03~/2022-11-08~',
  ],
  ['2018-07-09', 'trade', 'China imposed tariffs twice in two weeks.', 'impose = 2018-07-09~'],
  [
    '2019-05-14',
    'trade',
    'The United States began the fight by imposing tariffs on Chinese goods last July.',
    'impose = 2018-07',
  ],
  [
    '1992-07-17',
    'rebels',
    'A treaty signed in 1989 and renewed last August obliges Colombia and the FARC to talk.',
    'sign = 1989',
    'renew = 1991-08',
  ],
  [
    '2018-04-27',
    'korea',
    'It was the first meeting between the two Koreas since 2007.',
    'meeting = 2018-04-27~',
  ],
  // Runs of days, and what is cut off by the day of the news.
  [
    '2024-10-09',
    'docks',
    'Blue Star Lines and the Port Workers Union met Monday and Tuesday.',
    'meet = 2024-10-07/2024-10-08',
  ],
  [
    '2024-10-09',
    'docks',
    'Blue Star Lines and the Port Workers Union met Monday and will meet again on Friday.',
    'meet = 2024-10-07',
  ],
  [
    '2022-06-30',
    'war',
    'Ukraine accused Russia this week of shelling a port.',
    'accuse = 2022-06-27/2022-06-30',
  ],
  ['2022-06-30', 'war', 'Russia will withdraw from the port this week.', 'withdraw = 2022-06-27/2022-07-03'],
  ['2020-09-15', 'war', 'Russia is to withdraw its troops by May next year.', 'withdraw = 2021-05'],
  ['2020-09-15', 'war', 'Russia had withdrawn its troops by May.', 'withdraw = 2020-09-15~'],
  // Pictures.
  [
    '2013-05-27',
    'rebels',
    'Talks ended.\n\nDelegates of FARC and Colombia sign an accord in Havana on Sunday. (Agency/R. Gil)\n\nMore talks are planned.',
    'sign = 2013-05-26',
  ],
  [
    '2013-05-27',
    'rebels',
    'Delegates of FARC and Colombia sign an accord in Havana on Sunday. The capital is calm.',
    'sign = 2013-06-02',
  ],
  // Planned words.
  [
    '2006-02-24',
    'docks',
    'The Port Workers Union said it would march to the ministry on Tuesday.',
    'march = 2006-02-28',
  ],
  [
    '2006-02-24',
    'docks',
    'The Port Workers Union threatened on Thursday to strike on Tuesday.',
    'threaten = 2006-02-23',
  ],
]
