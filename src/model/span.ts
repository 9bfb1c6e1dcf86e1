/**
 * Half-open offsets [start, end) in UTF-16 code units into an article's stored text. The pipeline never
 * changes a text's length (furniture is masked by blanks, characters are folded one for one), so there is
 * one coordinate space from the first stage to the screen.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** @example overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }) // false: they only touch */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** @example contains({ start: 0, end: 9 }, { start: 2, end: 9 }) // true */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
