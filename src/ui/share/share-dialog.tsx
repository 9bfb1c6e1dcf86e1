import { useContext, type JSX } from 'react'
import { AppStoreContext } from '../app-state.ts'
import { Icon } from '../marks/icon.tsx'
import { copyText } from '../shell/clipboard.ts'
import { Sheet } from '../shell/sheet.tsx'
import { useToast } from '../shell/toast.tsx'
import { strings } from '../strings.ts'
import { embedCode, shareAddress } from './share-addresses.ts'
import './share.css'

const Copyable = ({
  label,
  text,
  copyLabel,
  done,
}: {
  readonly label: string
  readonly text: string
  readonly copyLabel: string
  readonly done: string
}): JSX.Element => {
  const say = useToast()
  return (
    <div className="share-part">
      <label>
        <span className="share-label">{label}</span>
        <textarea
          readOnly
          rows={text.length > 80 ? 4 : 2}
          value={text}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <button
        type="button"
        className="button button-strong"
        onClick={() => void copyText(text).then((hasCopied) => say(hasCopied ? done : strings.copyFailed))}
      >
        <Icon name="copy" />
        {copyLabel}
      </button>
    </div>
  )
}

/** The address of the view, and the code that embeds it in another page. */
export const ShareDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element | null => {
  const state = useContext(AppStoreContext)?.getState()
  if (!state) return null
  const words = strings.sharing
  const dispute = state.corpus.status === 'ready' ? state.corpus.file.dispute.title : ''
  const title = words.frameTitle(dispute === '' ? strings.untitledDispute : dispute)
  const page = window.location.href
  return (
    <Sheet title={words.title} className="sheet-middle" onClose={onClose}>
      <div className="share">
        <p className="share-lead">{words.lead}</p>
        {state.corpusId !== undefined && <p className="share-lead">{words.ownCorpus}</p>}
        <Copyable
          label={words.link}
          text={shareAddress(state, page)}
          copyLabel={words.copyLink}
          done={strings.linkCopied}
        />
        <Copyable
          label={words.embed}
          text={embedCode(state, page, title)}
          copyLabel={words.copyEmbed}
          done={words.embedCopied}
        />
      </div>
    </Sheet>
  )
}
