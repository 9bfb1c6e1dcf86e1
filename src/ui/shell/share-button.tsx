import type { JSX } from 'react'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'
import { copyText } from './clipboard.ts'
import { useToast } from './toast.tsx'

/** Copies the address, which holds the whole view. */
export const ShareButton = (): JSX.Element => {
  const say = useToast()
  return (
    <button
      type="button"
      className="button"
      aria-label={strings.shareLabel}
      onClick={() =>
        void copyText(window.location.href).then((hasCopied) =>
          say(hasCopied ? strings.linkCopied : strings.copyFailed),
        )
      }
    >
      <Icon name="share" />
      <span className="button-words">{strings.share}</span>
    </button>
  )
}
