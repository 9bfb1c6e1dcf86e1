import type { JSX } from 'react'
import type { FileNotes } from '../../store/library/article-rows.ts'
import { lateStrings } from '../late-strings.ts'
import { Findings } from './findings.tsx'

/** What was remarked on files that gave no article, or several. */
export const FileNotesList = ({ notes }: { readonly notes: readonly FileNotes[] }): JSX.Element =>
  notes.length === 0 ? (
    <p className="hint">{lateStrings.library.notesEmpty}</p>
  ) : (
    <ul className="article-list">
      {notes.map(({ path, findings }) => (
        <li key={path} className="article-item">
          <p className="article-name">
            <bdi>{path.replace(/^articles\//u, '')}</bdi>
          </p>
          <Findings findings={findings} />
        </li>
      ))}
    </ul>
  )
