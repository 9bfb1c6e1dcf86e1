import { useMemo, type JSX } from 'react'
import { hitSpans } from '../../scene/reader/hits.ts'
import { segments } from '../../scene/reader/segments.ts'
import { useAppState } from '../app-state.ts'

/** Text in which the words of the search are marked. */
export const MarkedWords = ({ text }: { readonly text: string }): JSX.Element => {
  const query = useAppState((state) => state.filters.query)
  const runs = useMemo(
    () =>
      segments(
        text,
        hitSpans(text, query).map((span) => ({ ...span, mark: true })),
      ),
    [text, query],
  )
  return (
    <>
      {runs.map((run) =>
        run.marks.length > 0 ? (
          <span key={run.start} className="hit">
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </>
  )
}
