import { Suspense, type JSX } from 'react'
import { useAppState } from '../app-state.ts'
import { useHasPainted } from '../first-paint.tsx'
import { MarksLegend } from '../lazy-parts.ts'
import { useScreenCommands } from '../shell/screen-commands.ts'
import { strings } from '../strings.ts'
import { TourInvitation } from '../tour/tour-invitation.tsx'

/** What the reader shows before an event is chosen: what to do, and how to read the picture. */
export const ReaderInvitation = (): JSX.Element => {
  const isEmbedded = useAppState((state) => state.isEmbedded)
  const { startTour } = useScreenCommands()
  const hasPainted = useHasPainted()
  return (
    <div className="reader-invitation">
      <h2 className="invitation-lead">{strings.readerInvitation}</h2>
      {!isEmbedded && <TourInvitation onStart={startTour} />}
      <h3 className="eyebrow">{strings.readerHint}</h3>
      {hasPainted && (
        <Suspense>
          <MarksLegend />
        </Suspense>
      )}
    </div>
  )
}
