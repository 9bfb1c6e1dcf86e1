import type { JSX } from 'react'
import { ICON_STROKES, type IconName } from './icon-strokes.ts'

export type { IconName }

/** A line drawing beside or instead of words; it never carries the name of its control. */
export const Icon = ({ name }: { readonly name: IconName }): JSX.Element => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d={ICON_STROKES[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
