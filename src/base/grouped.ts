/**
 * A whole number with its thousands apart, as English writes it. By hand: the platform's formatter takes longer to get
 * ready than the rest of the first picture's words together.
 *
 * @example grouped(1250000) // '1,250,000'
 */
export const grouped = (count: number): string =>
  count < 1000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')
