import { row, type Row } from './row.ts'

/** Weekdays, named and relative days, parts of days. */
export const DAY_ROWS: readonly Row[] = [
  // past verbs look back up to six days, the same weekday is today
  row('2024-02-14', 'The ferry envoys returned from the islands on [Tuesday].', 'DATE 2024-02-13'),
  row('2024-02-14', 'The guild walked out [Wednesday], its lawyers said.', 'DATE 2024-02-14'),
  row('1989-10-30', 'Miners rejected the offer on [Friday] and stayed underground.', 'DATE 1989-10-27'),
  row('1993-09-14', 'The two foreign ministers signed the papers [Monday].', 'DATE 1993-09-13'),
  row(
    '1998-02-16',
    'Inspectors left the palace [Friday], officials said [Sunday].',
    'DATE 1998-02-13',
    'DATE 1998-02-15',
  ),
  row(
    '2003-03-21',
    'Bombers struck the capital late [Thursday].'.replace('late [Thursday]', '[late Thursday]'),
    'DATE 2003-03-20',
  ),
  row('2014-07-17', 'Rebels said on [Saturday] they had agreed to a pause.', 'DATE 2014-07-12'),
  row('2018-06-12', 'The leaders, who had flown in on [Sunday], shook hands.', 'DATE 2018-06-10'),
  row('2022-03-29', 'On [Monday], the delegation crossed the river under a white flag.', 'DATE 2022-03-28'),
  row(
    '2025-01-16',
    'The cabinet has delayed a vote on the pact that mediators announced [Wednesday].',
    'DATE 2025-01-15',
  ),
  row(
    '2010-05-31',
    'Pilots and the airline held a fourth round [Thursday] without result.',
    'DATE 2010-05-27',
  ),
  // verbs of the future, plans and deadlines look ahead
  row('2024-02-14', 'Mediators will meet the pilots again on [Friday].', 'DATE 2024-02-16'),
  row('1989-10-30', 'Negotiators are to resume talks [Wednesday] in Geneva.', 'DATE 1989-11-01'),
  row('2003-03-20', 'The council is scheduled to vote [Monday] on the draft.', 'DATE 2003-03-24'),
  row('2015-07-13', 'Lawmakers have until [Wednesday] to pass the measures.', 'DATE 2015-07-15'),
  row('2018-06-08', 'The summit is set for [Tuesday] in Singapore.', 'DATE 2018-06-12'),
  row('2022-03-28', 'The next round begins on [Tuesday] in Istanbul, the host said.', 'DATE 2022-03-29'),
  row('2025-01-15', 'A truce that takes effect [Sunday] would free 33 captives.', 'DATE 2025-01-19'),
  row('1999-06-07', 'The generals agreed to reconvene [Tuesday] at the airfield.', 'DATE 1999-06-08'),
  row('2005-08-12', 'The deadline for a pullout expires [Monday].', 'DATE 2005-08-15'),
  row('2010-05-31', 'The union demanded that managers reply by [Friday].', 'DATE 2010-06-04'),
  row('2020-02-27', 'Both sides are due to sign the accord on [Saturday] in Doha.', 'DATE 2020-02-29'),
  row('2014-07-17', 'Dockers vowed to stay out until [Monday] unless pay rises.', 'DATE 2014-07-21'),
  row('2024-02-14', 'The mayor said he would fly to the border on [Saturday].', 'DATE 2024-02-17'),
  row('2024-02-14', 'Ahead of [Thursday]’s summit, the premier struck a softer tone.', 'DATE 2024-02-15'),
  row('2024-02-14', 'If the ship docks [Friday], the crew will be freed.', 'DATE 2024-02-16'),
  // two clauses, two directions
  row(
    '2024-02-14',
    'The minister said on [Monday] that talks would resume on [Thursday].',
    'DATE 2024-02-12',
    'DATE 2024-02-15',
  ),
  row(
    '2019-09-16',
    'Bakers who struck on [Saturday] will return to their ovens [Tuesday].',
    'DATE 2019-09-14',
    'DATE 2019-09-17',
  ),
  row('2024-02-14', 'Shelling went on until [Sunday], when the guns fell silent.', 'DATE 2024-02-11'),
  row('2024-02-14', '[Monday]’s raid on the depot killed four guards.', 'DATE 2024-02-12'),
  row('2024-02-14', 'The [Saturday] ambush will change nothing, the rebels say.', 'DATE 2024-02-10'),
  // turned weekdays
  row('2024-02-14', 'Envoys met [last Friday] in Muscat.', 'DATE 2024-02-09'),
  row('2024-02-14', 'A new round opens [next Monday].', 'DATE 2024-02-19'),
  row('2024-02-14', 'They spoke by telephone [this past Sunday].', 'DATE 2024-02-11'),
  row('2024-02-14', 'The panel convenes [this Thursday].', 'DATE 2024-02-15'),
  row('2024-02-14', 'He had promised an answer by [Friday of last week].', 'DATE 2024-02-09'),
  row('2024-02-14', 'The trial reopens on [Tuesday next week].', 'DATE 2024-02-20'),
  // parts of days
  row('2024-02-14', 'Rockets fell on the port [Monday morning].', 'TIME 2024-02-12TMO'),
  row('2024-02-14', 'Talks broke up [late Tuesday night] without a text.', 'TIME 2024-02-13TNI'),
  row(
    '2024-02-14',
    'The envoy arrived [this morning] and left [tonight].',
    'TIME 2024-02-14TMO',
    'TIME 2024-02-14TNI',
  ),
  row('2024-02-14', 'Crowds burned tyres [last night] outside the ministry.', 'TIME 2024-02-13TNI'),
  row('2024-02-14', 'Flags were lowered [yesterday evening].', 'TIME 2024-02-13TEV'),
  row('2024-02-14', 'The council votes [tomorrow afternoon].', 'TIME 2024-02-15TAF'),
  // named days
  row('1989-10-30', 'The dollar fell [yesterday] as talks stalled.', 'DATE 1989-10-29'),
  row(
    '1998-02-13',
    'The ambassador said [today] that bombing could begin [tomorrow].',
    'DATE 1998-02-13',
    'DATE 1998-02-14',
  ),
  row('2000-03-01', 'The fleet sailed [the day before yesterday].', 'DATE 2000-02-28'),
  row('2023-12-31', 'Ballots will be counted [the day after tomorrow].', 'DATE 2024-01-02'),
  // from the day told before
  row(
    '2024-02-14',
    'The bridge was bombed on [Jan. 3, 2024], and [the next day] the town fell.',
    'DATE 2024-01-03',
    'DATE 2024-01-04',
  ),
  row(
    '2024-02-14',
    'He resigned on [Feb. 2, 2024]; [two days later] he was arrested.',
    'DATE 2024-02-02',
    'DATE 2024-02-04',
  ),
  row(
    '2024-02-14',
    'They were freed on [March 3, 2021]. [The same day] sanctions were lifted.',
    'DATE 2021-03-03',
    'DATE 2021-03-03',
  ),
  row(
    '2024-02-14',
    'The plane landed on [May 9, 2022], [a day after] the truce.'.replace('[a day after]', '[a day] after'),
    'DATE 2022-05-09',
    'DURATION P1D',
  ),
  row(
    '2024-02-14',
    'The text was leaked on [Jan. 9, 2024]; it had been agreed [three days earlier].',
    'DATE 2024-01-09',
    'DATE 2024-01-06',
  ),
  row(
    '2024-02-14',
    'Guards opened fire on [Jan. 30, 2024]. [That night] the mediators flew out.',
    'DATE 2024-01-30',
    'TIME 2024-01-30TNI',
  ),
  row(
    '2024-02-14',
    'The vote was on [Jan. 30, 2024], and [the following morning] shops stayed shut.',
    'DATE 2024-01-30',
    'TIME 2024-01-31TMO',
  ),
  // nothing to count from: no day is invented
  row('', 'The delegation left on [Tuesday].', 'DATE XXXX-WXX-2'),
  row('', 'They met again [yesterday].', 'DATE XXXX-XX-XX'),
  row('2024-02-14', '[The next day] the delegation left.', 'DATE XXXX-XX-XX'),
  // near misses
  row('2024-02-14', 'He sat beside the rebel sun flag for the cameras.'),
  row('2024-02-14', 'USA Today and the Sunday Times carried the offer.'),
  row('2024-02-14', 'A day care centre was hit by a shell.'),
]
