import type { JSX } from 'react'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'

/** Opens what there is to share: a link to the view, and the code to embed it. */
export const ShareButton = ({ onShare }: { readonly onShare: () => void }): JSX.Element => (
  <button type="button" className="button" aria-haspopup="dialog" onClick={onShare}>
    <Icon name="share" />
    <span className="button-words">{strings.share}</span>
  </button>
)
