import { useMemo, type JSX } from 'react'
import type { NegotiationEvent } from '../../model/events-file.ts'
import { disputesOf, rivalsOf } from '../../model/columns/corroboration.ts'
import { eventSlot, selectCorpus } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { shortDateWords } from '../format/date-words.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { strings } from '../strings.ts'
import { words } from '../timeline/timeline-words.ts'

/** What the sources of an act disagree on, and how others tell it: each to be chosen. Nobody is said to be right. */
export const Disputed = ({ event }: { readonly event: NegotiationEvent }): JSX.Element | null => {
  const corpus = useAppState(selectCorpus)
  const { select } = useAppActions()
  const slot = corpus && eventSlot(corpus.file, event.id)
  const rivals = useMemo(
    () => (corpus && slot !== undefined ? rivalsOf(corpus.file, corpus.columns, slot) : []),
    [corpus, slot],
  )
  if (!corpus || slot === undefined || rivals.length === 0) return null
  const over = disputesOf(corpus.corroboration, slot).map((dispute) => words.disputes[dispute])
  const outletOf = (articleId: string): string => corpus.context.outletOfArticle.get(articleId) ?? articleId
  return (
    <section className="disputed" aria-label={strings.disputed.title}>
      <p>
        <span aria-hidden="true">≠ </span>
        {strings.disputed.over(over.join(', '))}
      </p>
      <ul>
        {rivals.map((rival) => {
          const other = corpus.file.events[rival]
          return (
            other && (
              <li key={other.id}>
                <button
                  type="button"
                  className="same-event"
                  onClick={() => select(other.id, { opens: true })}
                >
                  <KindGlyph kind={other.kind} status={other.status} />
                  <span>
                    <bdi>{outletOf(other.mentions[0]?.articleId ?? '')}</bdi>: <bdi>{other.title}</bdi>,{' '}
                    {shortDateWords(other.date)}
                    {other.status !== event.status && ` (${strings.status[other.status]})`}
                  </span>
                </button>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
