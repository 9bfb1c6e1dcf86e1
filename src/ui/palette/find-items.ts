/** Something that the palette offers. */
export interface PaletteItem {
  readonly id: string
  readonly section: PaletteSection
  readonly label: string
  /** More words, shown small. */
  readonly hint?: string
  /** Words that find it and are not shown. */
  readonly keywords?: string
  readonly keys?: readonly string[]
  readonly isOn?: boolean
  readonly run: () => void
}

/** In the order in which they are shown. */
export const PALETTE_SECTIONS = ['dates', 'actors', 'kinds', 'commands', 'articles', 'search'] as const
export type PaletteSection = (typeof PALETTE_SECTIONS)[number]

/** Offered of each section, so that none pushes the others out of sight. */
const MOST_OF_A_SECTION = 8

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** How well an item meets the words: 0 its label begins with them, 1 a word of it does, 2 they occur; undefined not. */
const rankOf = (item: PaletteItem, words: readonly string[]): number | undefined => {
  const label = folded(item.label)
  const all = `${label} ${folded(item.hint ?? '')} ${folded(item.keywords ?? '')}`
  if (!words.every((word) => all.includes(word))) return undefined
  const [first = ''] = words
  if (label.startsWith(first)) return 0
  return label.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(first)) ? 1 : 2
}

/**
 * What of the offer meets the words typed, best first within each section.
 *
 * @example findItems(items, 'qat')[0]?.label // 'Qatar'
 */
export const findItems = (items: readonly PaletteItem[], typed: string): readonly PaletteItem[] => {
  const words = folded(typed).split(/\s+/u).filter(Boolean)
  return PALETTE_SECTIONS.flatMap((section) =>
    items
      .filter((item) => item.section === section)
      .map((item) => ({ item, rank: rankOf(item, words) }))
      .filter(({ rank }) => rank !== undefined)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .slice(0, MOST_OF_A_SECTION)
      .map(({ item }) => item),
  )
}
