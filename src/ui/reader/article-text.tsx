import { useLayoutEffect, useMemo, useRef, type JSX, type ReactNode } from 'react'
import type { Evidence } from '../../model/events-file.ts'
import { hitSpans } from '../../scene/reader/hits.ts'
import { paragraphs, type Run } from '../../scene/reader/segments.ts'
import { nextTelling, sentenceId, type EventSentence, type Telling } from '../../scene/reader/sentences.ts'
import { useAppState } from '../app-state.ts'
import { rove } from '../focus/rove.ts'
import { strings } from '../strings.ts'
import { EdgeRail } from './edge-rail.tsx'
import { scrollToCentre } from './scroll-to-centre.ts'
import { groupRuns, overlaysOf, tellingsOver, type TextMark } from './text-marks.ts'
import { TextRun } from './text-run.tsx'

/** The chosen telling: which event, by which of its mentions. */
export interface ChosenMention {
  readonly eventId: string
  readonly mention: Evidence
}

/** An article's text with every event sentence marked, the chosen one in the middle. */
export const ArticleText = ({
  articleId,
  text,
  sentences,
  chosen,
  onChoose,
  children,
}: {
  readonly articleId: string
  readonly text: string
  readonly sentences: readonly EventSentence[]
  readonly chosen: ChosenMention | undefined
  readonly onChoose: (telling: Telling) => void
  /** What stands above the text and scrolls with it. */
  readonly children?: ReactNode
}): JSX.Element => {
  const box = useRef<HTMLDivElement>(null)
  const shownArticle = useRef<string>(undefined)
  const hasChosenHere = useRef(false)
  const chosenId = chosen && sentenceId(chosen.mention)
  const parts = chosen?.mention.parts
  const query = useAppState((state) => state.filters.query)
  const blocks = useMemo(
    () => paragraphs(text, overlaysOf(sentences, parts, hitSpans(text, query))),
    [text, sentences, parts, query],
  )

  useLayoutEffect(() => {
    const target = box.current?.querySelector<HTMLElement>('mark')
    if (box.current && target) scrollToCentre(box.current, target, shownArticle.current === articleId)
    shownArticle.current = articleId
    // What was clicked is drawn anew as the chosen sentence: the focus goes along.
    if (hasChosenHere.current)
      target?.querySelector<HTMLElement>('[data-rove]')?.focus({ preventScroll: true })
    hasChosenHere.current = false
  }, [articleId, text, chosenId, chosen?.eventId])

  const choose = (run: Run<TextMark>): void => {
    // The end of a drag that selects words is no choice.
    if (window.getSelection()?.isCollapsed === false) return
    const telling = nextTelling(tellingsOver(run), chosen?.eventId)
    if (!telling) return
    hasChosenHere.current = true
    onChoose(telling)
  }

  const tabStopAt = chosen?.mention.start ?? sentences[0]?.start
  return (
    <div className="article-place">
      <div className="article-scroll" ref={box} tabIndex={sentences.length === 0 ? 0 : undefined}>
        {children}
        <div className="article-text" role="group" aria-label={strings.articleText} onKeyDown={rove}>
          {blocks.map((block, index) => (
            <p key={index} dir="auto">
              {groupRuns(block.runs, chosenId).map((group) => {
                const first = group.runs[0]
                return (
                  <TextRun
                    key={first?.start ?? 0}
                    group={group}
                    isTabStop={first?.start === tabStopAt}
                    onChoose={choose}
                  />
                )
              })}
            </p>
          ))}
        </div>
      </div>
      <EdgeRail
        box={box}
        sentences={sentences}
        chosenId={chosenId}
        onChoose={(sentence) => {
          const telling = nextTelling(sentence.tellings, chosen?.eventId)
          if (telling) onChoose(telling)
        }}
      />
    </div>
  )
}
