import type { JSX } from 'react'
import { Icon } from '../marks/icon.tsx'
import { useScreenCommands } from '../shell/screen-commands.ts'
import { strings } from '../strings.ts'
import { canAddArticles } from './can-add-articles.ts'

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
