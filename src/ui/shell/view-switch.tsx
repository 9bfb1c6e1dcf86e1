import type { JSX } from 'react'
import { useAppActions, useAppState } from '../app-state.ts'
import { strings } from '../strings.ts'
import { Segmented } from './segmented.tsx'

/** Picture or table: beside the search where there is room, on a phone beside the filters. */
export const ViewSwitch = (): JSX.Element => {
  const view = useAppState((state) => state.view)
  const { showView } = useAppActions()
  return <Segmented label={strings.view} options={strings.views} value={view} onChoose={showView} />
}
