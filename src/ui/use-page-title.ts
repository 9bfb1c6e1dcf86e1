import { useEffect } from 'react'
import { useAppState } from './app-state.ts'
import { strings } from './strings.ts'

/** Names the browser's tab after the dispute. */
export const usePageTitle = (): void => {
  const title = useAppState((state) =>
    state.corpus.status === 'ready' ? state.corpus.file.dispute.title : '',
  )
  useEffect(() => {
    document.title = title === '' ? strings.appName : `${title} · ${strings.appName}`
  }, [title])
}
