/** The outlines of the line drawings, in a box of 16 by 16. */
export const ICON_STROKES = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9ZM10.3 10.3L14 14',
  share: 'M6.5 9.5L9.5 6.5M7 4.5L9 2.6a3 3 0 0 1 4.3 4.3L11.4 9M9 11.5L7 13.4A3 3 0 0 1 2.7 9.1L4.6 7',
  download: 'M8 2v8M4.8 7L8 10.2L11.2 7M2.5 13.5h11',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5l-5 5',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  outside: 'M9 2.5h4.5V7M13.5 2.5L7.5 8.5M6.5 3.5h-4v10h10v-4',
  up: 'M8 13V3M4 7l4-4l4 4',
  down: 'M8 3v10M4 9l4 4l4-4',
  expand: 'M5.5 3l5 5l-5 5',
  collapse: 'M3 5.5l5 5l5-5',
  compare: 'M2.5 3h4.5v10h-4.5ZM9 3h4.5v10H9Z',
  code: 'M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5',
  command:
    'M5.5 5.5h5v5h-5ZM5.5 5.5H4A1.75 1.75 0 1 1 5.5 4ZM10.5 5.5V4A1.75 1.75 0 1 1 12 5.5ZM10.5 10.5H12A1.75 1.75 0 1 1 10.5 12ZM5.5 10.5V12A1.75 1.75 0 1 1 4 10.5Z',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  contrast: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12ZM8 2v12M10.5 3v10M13 5.2v5.6',
  add: 'M8 3v10M3 8h10',
  folder: 'M2 4.5h4l1.5 1.5H14v7H2Z',
  warning: 'M8 2.2L14.6 13.8H1.4ZM8 6.5v3.4M8 11.6v.6',
} as const

export type IconName = keyof typeof ICON_STROKES
