import { useId, useState, type JSX } from 'react'
import type { KnownWord } from '../../store/library/article-rows.ts'
import { isoDayWords } from '../format/date-words.ts'
import { lateStrings } from '../late-strings.ts'

const words = lateStrings.library.article

const offerWords = ({ how }: KnownWord, offer: string, isDay: boolean): string => {
  const shown = isDay ? isoDayWords(offer) : offer
  if (how === 'given') return words.goBack(shown)
  return isDay ? words.useDay(shown) : words.use(shown)
}

/** Asks for one word about an article, with what can be inferred offered. */
export const WordField = ({
  label,
  fullLabel,
  word,
  isDay = false,
  listId,
  onGive,
}: {
  readonly label: string
  readonly fullLabel: string
  readonly word: KnownWord
  readonly isDay?: boolean
  readonly listId?: string
  /** Undefined takes the user's word back; `isOffer`: the user has accepted what was offered. */
  readonly onGive: (value: string | undefined, isOffer: boolean) => void
}): JSX.Element => {
  const given = word.how === 'given' ? (word.value ?? '') : word.how === 'stated' ? (word.value ?? '') : ''
  const [text, setText] = useState(given)
  const [seen, setSeen] = useState(given)
  const id = useId()
  // Another tab, or a taken offer, may have changed it.
  if (seen !== given) {
    setSeen(given)
    setText(given)
  }
  const save = (): void => {
    const value = text.trim()
    if (value !== '' && value !== given) onGive(value, false)
    if (value === '' && word.how === 'given') onGive(undefined, false)
  }
  const { offer } = word
  const canTakeOffer =
    offer !== undefined && !(word.how === 'given' && offer === word.value) && word.how !== 'stated'
  return (
    <form
      className="word-field"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className="word-line">
        <input
          id={id}
          type={isDay ? 'date' : 'text'}
          value={text}
          aria-label={fullLabel}
          maxLength={300}
          {...(listId === undefined ? {} : { list: listId })}
          onChange={(event) => setText(event.target.value)}
          onBlur={save}
        />
        {text.trim() !== given && (
          <button type="submit" className="button">
            {words.save}
          </button>
        )}
      </div>
      {canTakeOffer && (
        <button
          type="button"
          className="text-button word-offer"
          // The field is about to be left: what stands in it must not be saved first.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => (word.how === 'given' ? onGive(undefined, false) : onGive(offer, true))}
        >
          {offerWords(word, offer, isDay)}
        </button>
      )}
    </form>
  )
}
