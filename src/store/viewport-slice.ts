import type { Slice } from './slice.ts'

/** Which view, which days, in which order, in which colours. */
export const viewportSlice: Slice<
  | 'view'
  | 'visibleDays'
  | 'sort'
  | 'theme'
  | 'isEmbedded'
  | 'showView'
  | 'showDays'
  | 'sortTable'
  | 'chooseTheme'
> = ({ set }) => ({
  view: 'timeline',
  visibleDays: undefined,
  sort: { column: 'date', isDescending: false },
  theme: 'system',
  isEmbedded: false,
  showView: (view) => set({ view }),
  showDays: (visibleDays) => set({ visibleDays }),
  sortTable: (column) =>
    set(({ sort }) => ({
      sort: { column, isDescending: sort.column === column && !sort.isDescending },
    })),
  chooseTheme: (theme) => set({ theme }),
})
