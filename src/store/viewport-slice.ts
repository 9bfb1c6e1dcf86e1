import type { Slice } from './slice.ts'

/** Which view, which days, in which order, in which colours. */
export const viewportSlice: Slice<
  | 'view'
  | 'layout'
  | 'visibleDays'
  | 'sort'
  | 'theme'
  | 'showView'
  | 'showLayout'
  | 'showDays'
  | 'sortTable'
  | 'chooseTheme'
> = ({ set }) => ({
  view: 'timeline',
  layout: 'by-kind',
  visibleDays: undefined,
  sort: { column: 'date', isDescending: false },
  theme: 'system',
  showView: (view) => set({ view }),
  showLayout: (layout) => set({ layout }),
  showDays: (visibleDays) => set({ visibleDays }),
  sortTable: (column) =>
    set(({ sort }) => ({
      sort: { column, isDescending: sort.column === column && !sort.isDescending },
    })),
  chooseTheme: (theme) => set({ theme }),
})
