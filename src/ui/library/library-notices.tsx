import type { JSX, ReactNode } from 'react'
import type { Notice } from '../../store/library/library-state.ts'
import { asSentence } from '../format/as-sentence.ts'
import { lateStrings } from '../late-strings.ts'
import { Icon } from '../marks/icon.tsx'
import { Findings } from './findings.tsx'
import { useLibrary, useLibraryActions } from './library-context.ts'
import { useExport } from './use-export.ts'

const words = lateStrings.library.notices

const titleOf = (notice: Notice): string => {
  switch (notice.kind) {
    case 'no-room':
      return words.noRoom
    case 'run-failed':
      return words.runFailed
    case 'dispute-invalid':
      return words.disputeInvalid
    case 'import-failed':
      return words.importFailed
    case 'outdated':
      return words.outdated
    case 'failed':
      return words.failed
  }
}

const NoticeBody = ({ notice }: { readonly notice: Notice }): ReactNode => {
  switch (notice.kind) {
    case 'no-room':
      return <p>{words.noRoomText(notice.files.length)}</p>
    case 'run-failed':
      return <p>{asSentence(words.runFailedText(notice.problem))}</p>
    case 'dispute-invalid':
      return <Findings findings={notice.findings} />
    case 'import-failed':
      return (
        <>
          <p>{asSentence(notice.problem)}</p>
          <p>{asSentence(notice.advice)}</p>
        </>
      )
    case 'outdated':
      return <p>{words.outdatedText}</p>
    case 'failed':
      return <p>{asSentence(notice.problem)}</p>
  }
}

/** What the user must know, each until it is put away. */
export const LibraryNotices = (): JSX.Element => {
  const notices = useLibrary((state) => state.notices)
  const { addTo, dismiss, resume } = useLibraryActions()
  const exportCorpus = useExport()
  const tryAgain = (notice: Notice): void => {
    dismiss(notice)
    if (notice.kind === 'no-room') void addTo(notice.corpusId, { files: notice.files, refused: [] })
    if (notice.kind === 'run-failed') void resume(notice.corpusId)
  }
  return (
    <div role="alert" className="library-notices">
      {notices.map((notice, at) => (
        <div key={at} className="library-notice">
          <Icon name="warning" />
          <div>
            <strong>{titleOf(notice)}</strong>
            <NoticeBody notice={notice} />
            <div className="library-buttons">
              {(notice.kind === 'no-room' || notice.kind === 'run-failed') && (
                <button type="button" className="button" onClick={() => tryAgain(notice)}>
                  {words.tryAgain}
                </button>
              )}
              {notice.kind === 'no-room' && (
                <button type="button" className="button" onClick={() => void exportCorpus(notice.corpusId)}>
                  {words.exportNow}
                </button>
              )}
              {notice.kind === 'outdated' && (
                <button type="button" className="button" onClick={() => window.location.reload()}>
                  {words.reload}
                </button>
              )}
              <button type="button" className="button button-plain" onClick={() => dismiss(notice)}>
                {words.dismiss}
              </button>
            </div>
          </div>
        </div>
      ))}
    </div>
  )
}
