import type { JSX } from 'react'
import type { EventsFileArticle, Evidence } from '../../model/events-file.ts'
import { citation } from '../format/citation.ts'
import { Icon } from '../marks/icon.tsx'
import { copyText } from '../shell/clipboard.ts'
import { useToast } from '../shell/toast.tsx'
import { strings } from '../strings.ts'

/** Copies the sentence with its source. */
export const CopyQuote = ({
  mention,
  article,
}: {
  readonly mention: Evidence
  readonly article: EventsFileArticle
}): JSX.Element => {
  const say = useToast()
  return (
    <button
      type="button"
      className="button button-plain copy-quote"
      aria-label={strings.copyQuote}
      onClick={() =>
        void copyText(citation(mention, article)).then((hasCopied) =>
          say(hasCopied ? strings.quoteCopied : strings.copyFailed),
        )
      }
    >
      <Icon name="copy" />
      <span className="copy-words">{strings.copy}</span>
    </button>
  )
}
