import type { JSX } from 'react'

/** Three dots: there is a menu. */
export const LaneMenuIcon = (): JSX.Element => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M8 3.2v.01M8 8v.01M8 12.8v.01" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
  </svg>
)
