import type { JSX } from 'react'
import { MarksLegend } from '../marks/marks-legend.tsx'
import { strings } from '../strings.ts'

/** What the reader shows before an event is chosen: what to do, and how to read the picture. */
export const ReaderInvitation = (): JSX.Element => (
  <div className="reader-invitation">
    <h2 className="invitation-lead">{strings.readerInvitation}</h2>
    <h3 className="eyebrow">{strings.readerHint}</h3>
    <MarksLegend />
  </div>
)
