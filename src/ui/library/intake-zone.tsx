import { useRef, useState, type ClipboardEvent, type JSX } from 'react'
import { lateStrings } from '../late-strings.ts'
import { Icon } from '../marks/icon.tsx'
import { grabTransfer } from './grab-transfer.ts'
import { useTakeIn } from './use-take-in.ts'

const words = lateStrings.library

/** A field to paste into: also where there is no Ctrl V, as on a phone. */
const PasteForm = ({
  onText,
  onCancel,
}: {
  readonly onText: (text: string, html: string) => void
  readonly onCancel: () => void
}): JSX.Element => {
  const [text, setText] = useState('')
  const paste = (event: ClipboardEvent): void => {
    const { html, text: plain } = grabTransfer(event.clipboardData)
    // A web page is taken as it is: in the field its structure would be lost.
    if (html === '' || plain.trim() === '') return
    event.preventDefault()
    onText(plain, html)
  }
  return (
    <div className="paste-form">
      <label>
        <span className="field-label">{words.pasteLabel}</span>
        <textarea
          rows={6}
          value={text}
          autoFocus
          aria-describedby="paste-hint"
          onPaste={paste}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="hint" id="paste-hint">
        {words.pasteHint}
      </p>
      <div className="library-buttons">
        <button
          type="button"
          className="button button-strong"
          disabled={text.trim() === ''}
          onClick={() => onText(text, '')}
        >
          {words.pasteAdd}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.pasteCancel}
        </button>
      </div>
    </div>
  )
}

/** The ways in: drop, choose, paste. */
export const IntakeZone = ({ isSmall = false }: { readonly isSmall?: boolean }): JSX.Element => {
  const takeIn = useTakeIn()
  const [isPasting, setPasting] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const pasteButton = useRef<HTMLButtonElement>(null)
  const take = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])]
    // The same file may be chosen again later.
    input.value = ''
    if (chosen.length > 0) void takeIn(chosen)
  }
  const stopPasting = (): void => {
    setPasting(false)
    setTimeout(() => pasteButton.current?.focus())
  }
  return (
    <div className="intake" data-small={isSmall}>
      {isSmall ? (
        <p className="intake-drop">
          <Icon name="add" />
          {words.dropMore}
        </p>
      ) : (
        <h3 className="intake-drop">
          <Icon name="add" />
          {words.dropTarget}
        </h3>
      )}
      <div className="library-buttons">
        <button type="button" className="button button-strong" onClick={() => files.current?.click()}>
          {words.chooseFiles}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          <Icon name="folder" />
          {words.chooseFolder}
        </button>
        <button
          type="button"
          className="button"
          ref={pasteButton}
          aria-expanded={isPasting}
          onClick={() => setPasting(!isPasting)}
        >
          <Icon name="copy" />
          {words.pasteText}
        </button>
      </div>
      {!isSmall && <p className="hint">{words.formats}</p>}
      {isPasting && (
        <PasteForm
          onCancel={stopPasting}
          onText={(text, html) => {
            stopPasting()
            void takeIn({ entries: [], files: [], text, html })
          }}
        />
      )}
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-testid="choose-files"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-testid="choose-folder"
        // Chooses a folder; the type of an input does not know it.
        {...{ webkitdirectory: '' }}
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  )
}
