import type { JSX } from 'react'
import { Icon } from '../marks/icon.tsx'
import { useScreenCommands } from '../shell/screen-commands.ts'
import { strings } from '../strings.ts'

/** A page opened straight from disk may start no worker: nothing can be read there. */
export const canAddArticles = (): boolean =>
  typeof Worker !== 'undefined' && window.location.protocol !== 'file:'

/** Opens the user's own articles: what there is, and the ways to add more. */
export const LibraryDoor = (): JSX.Element | null => {
  const { openLibrary } = useScreenCommands()
  if (!canAddArticles()) return null
  return (
    <button type="button" className="button library-door" aria-haspopup="dialog" onClick={openLibrary}>
      <Icon name="add" />
      <span className="button-words">{strings.addArticles}</span>
    </button>
  )
}
