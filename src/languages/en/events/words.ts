/** Splits a comma-separated list of words or phrases. @example list('reject, turn down') // ['reject', 'turn down'] */
export const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter((word) => word !== '')

/** What rises and falls on exchanges: "shares retreated", "stocks rallied", "the index ended the session lower". */
export const MARKETS = list(
  'stock, share, bourse, market, index, future, currency, dollar, euro, yen, pound, rouble, peso, won, oil, gold, bond, price, trading, trader, investor',
)

/** Words are attacked too: "attacked the plan", "stormed out of the talks". */
export const WORDS_NOT_WALLS = [
  'terms',
  'deal',
  'talks',
  'critic',
  'decision',
  'policy',
  'idea',
  'effort',
  'record',
  'snag',
  'peak',
  'high',
  'low',
  'note',
  'chord',
  'balance',
  'tone',
  'pose',
  'stance',
  'posture',
  'attitude',
  'bargain',
  'optimism',
  'fridge',
  'headline',
  'goal',
  'milestone',
  'nail',
  'jackpot',
  'heart',
  'price',
  'sale',
  'budget',
  'economy',
  'opportunity',
  'chance',
  'moment',
  'initiative',
  'imagination',
  'attention',
  'mood',
  'routine',
] as const
