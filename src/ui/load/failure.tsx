import type { JSX } from 'react'
import { useAppActions } from '../app-state.ts'
import { strings } from '../strings.ts'
import { Message } from './message.tsx'

/** Messages are written in lower case without a stop; a path at the start stays as it is. */
const asSentence = (text: string): string =>
  (/^[a-z]+\b(?![./])/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text) +
  (/[.!?]$/u.test(text) ? '' : '.')

/** Why there is nothing to show, and what to do about it. */
export const Failure = ({
  problem,
  advice,
}: {
  readonly problem: string
  readonly advice: string
}): JSX.Element => {
  const { loadCorpus } = useAppActions()
  // An empty list is no fault of the file: it says what to put where, under a heading of its own.
  const isEmpty = / holds no events\b/u.test(problem)
  return (
    <Message title={isEmpty ? strings.emptyCorpus : strings.failed} role="alert">
      <p className="message-problem">
        <bdi>{asSentence(problem)}</bdi>
      </p>
      <p>{asSentence(advice)}</p>
      <button type="button" className="button" onClick={() => void loadCorpus()}>
        {strings.tryAgain}
      </button>
    </Message>
  )
}
