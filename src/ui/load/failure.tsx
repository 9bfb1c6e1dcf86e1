import type { JSX } from 'react'
import type { FileProblem } from '../../store/read-events-file.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { asSentence } from '../format/as-sentence.ts'
import { canAddArticles } from '../library/can-add-articles.ts'
import { useScreenCommands } from '../shell/screen-commands.ts'
import { strings } from '../strings.ts'
import { Message } from './message.tsx'

/** A corpus without an event: what was read, and how events come into it. */
const Empty = ({ articleCount }: { readonly articleCount: number }): JSX.Element => (
  <>
    <p className="message-problem">{strings.empty.read(articleCount)}</p>
    <ol className="message-steps">
      {(articleCount === 0 ? strings.empty.firstSteps : strings.empty.nextSteps).map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </>
)

/** Why there is nothing to show, and what to do about it. */
export const Failure = ({ problem, advice, emptyOf }: FileProblem): JSX.Element => {
  const { loadCorpus, showCorpus } = useAppActions()
  const { openLibrary } = useScreenCommands()
  const isOwn = useAppState(({ corpusId }) => corpusId !== undefined)
  return (
    <Message title={emptyOf === undefined ? strings.failed : strings.empty.title} role="alert">
      {emptyOf === undefined ? (
        <>
          <p className="message-problem">
            <bdi>{asSentence(problem)}</bdi>
          </p>
          <p>{asSentence(advice)}</p>
        </>
      ) : (
        <Empty articleCount={emptyOf} />
      )}
      <div className="message-ways">
        {canAddArticles() && (
          <button type="button" className="button button-strong" aria-haspopup="dialog" onClick={openLibrary}>
            {strings.addArticles}
          </button>
        )}
        {isOwn && (
          <button type="button" className="button" onClick={() => void showCorpus(undefined)}>
            {strings.showShipped}
          </button>
        )}
        <button type="button" className="button" onClick={() => void loadCorpus()}>
          {emptyOf === undefined ? strings.tryAgain : strings.empty.lookAgain}
        </button>
      </div>
    </Message>
  )
}
