import type { JSX } from 'react'

export const REACH_SAMPLES = ['towards', 'through', 'with', 'nobody'] as const
export type ReachSampleId = (typeof REACH_SAMPLES)[number]

const ENDS: Readonly<Record<ReachSampleId, JSX.Element>> = {
  towards: <path d="M28 8L19 3.5L21 8L19 12.5Z" fill="currentColor" />,
  through: <circle cx="10" cy="8" r="4" fill="var(--surface)" stroke="currentColor" strokeWidth="1.75" />,
  with: <circle cx="26" cy="8" r="3" fill="currentColor" />,
  nobody: <></>,
}

/** The line of an act in the exchange, and how it reaches a lane. */
export const ReachSample = ({ id }: { readonly id: ReachSampleId }): JSX.Element => (
  <svg className="date-sample" viewBox="-12 0 40 16" aria-hidden="true">
    <path
      d={id === 'nobody' ? 'M-10 8H12' : 'M-10 8H26'}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray={id === 'nobody' ? '2 3' : undefined}
    />
    {ENDS[id]}
  </svg>
)
