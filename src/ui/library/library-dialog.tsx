import { useEffect, type JSX } from 'react'
import { lateStrings } from '../late-strings.ts'
import { Sheet } from '../shell/sheet.tsx'
import { DeskPage } from './desk-page.tsx'
import { LibraryNotices } from './library-notices.tsx'
import { useLibrary, useLibraryActions } from './library-context.ts'
import { OfferForm } from './offer-form.tsx'
import { ShelfPage } from './shelf-page.tsx'
import './library.css'

/** The user's own articles: all corpora, or the articles and sides of one. */
export const LibraryDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const status = useLibrary((state) => state.status)
  const desk = useLibrary((state) => state.desk)
  const offered = useLibrary((state) => state.offered)
  const { open, prepare } = useLibraryActions()
  useEffect(() => void open(), [open])
  useEffect(() => void prepare(), [prepare])
  return (
    <Sheet
      title={desk && !offered ? desk.record.name : lateStrings.library.title}
      className="sheet-library"
      onClose={onClose}
    >
      <div className="library">
        <LibraryNotices />
        {offered ? (
          <OfferForm intake={offered} />
        ) : status === 'opening' ? (
          <p role="status">{lateStrings.library.busy}</p>
        ) : desk ? (
          <DeskPage key={desk.record.id} desk={desk} onClose={onClose} />
        ) : (
          <ShelfPage onClose={onClose} />
        )}
      </div>
    </Sheet>
  )
}
