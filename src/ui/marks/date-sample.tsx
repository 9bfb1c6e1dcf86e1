import type { JSX } from 'react'

export type DateSampleId = 'day' | 'approximate' | 'range' | 'open' | 'undated'

const WHISKERS: Record<DateSampleId, JSX.Element | null> = {
  day: null,
  approximate: (
    <>
      <path d="M3 8h12M25 8h12" strokeDasharray="3 2" />
      <path d="M3 5v6M37 5v6" />
    </>
  ),
  range: (
    <>
      <path d="M3 8h12M25 8h12" />
      <path d="M6 4H3v8h3M34 4h3v8h-3" />
    </>
  ),
  open: (
    <>
      <path d="M25 8h12M33.5 4.5L37 8l-3.5 3.5" />
    </>
  ),
  undated: <path d="M8 2.5h24v11H8Z" strokeDasharray="2 2" />,
}

/** A mark with the whiskers that say how its date is known. */
export const DateSample = ({ id }: { readonly id: DateSampleId }): JSX.Element => (
  <svg className="date-sample" viewBox="0 0 40 16" aria-hidden="true">
    <circle cx="20" cy="8" r="4.5" fill="var(--family-contact)" />
    <g fill="none" stroke="var(--family-contact)" strokeWidth="1.4">
      {WHISKERS[id]}
    </g>
  </svg>
)
