import { useState, type JSX } from 'react'
import type { ArticleRow, KnownWord } from '../../store/library/article-rows.ts'
import { isoDayWords } from '../format/date-words.ts'
import { lateStrings } from '../late-strings.ts'
import { Findings } from './findings.tsx'
import { useLibraryActions } from './library-context.ts'
import { WordField } from './word-field.tsx'

const words = lateStrings.library.article

/** The day and how it is known. */
const dateWords = ({ value, how }: KnownWord): string =>
  value === undefined ? words.dateMissing : `${isoDayWords(value)} (${words.how[how]})`

/** An article: what is known of it and how, what came of it, and what the user is asked for. */
export const ArticleItem = ({
  corpusId,
  row,
}: {
  readonly corpusId: string
  readonly row: ArticleRow
}): JSX.Element => {
  const { id, title, outlet, published, eventCount, isLeftOut, findings } = row
  const [isEditing, setEditing] = useState(false)
  const { give, leaveOut } = useLibraryActions()
  const name = title.value ?? id
  const asksForOutlet = isEditing || (!isLeftOut && outlet.how === 'missing')
  const asksForDay =
    isEditing || (!isLeftOut && (published.how === 'missing' || published.how === 'inferred'))
  return (
    <li className="article-item" data-article={id} data-left-out={isLeftOut}>
      <div className="article-line">
        <p className="article-name" dir="auto">
          {name}
        </p>
        <span className="article-events" data-some={(eventCount ?? 0) > 0}>
          {isLeftOut ? words.leftOut : words.events(eventCount)}
        </span>
      </div>
      <p className="article-known">
        <bdi>{outlet.value ?? words.outletMissing}</bdi> · <span>{dateWords(published)}</span> ·{' '}
        <bdi className="article-file">{row.file.replace(/^articles\//u, '')}</bdi>
      </p>
      <Findings findings={findings} />
      {(asksForOutlet || asksForDay) && (
        <div className="article-fields">
          {isEditing && (
            <WordField
              label={words.title}
              fullLabel={words.of(words.title, name)}
              word={title}
              onGive={(value) => void give(corpusId, id, { title: value })}
            />
          )}
          {asksForOutlet && (
            <WordField
              label={words.outlet}
              fullLabel={words.of(words.outlet, name)}
              word={outlet}
              listId="library-outlets"
              onGive={(value) => void give(corpusId, id, { outlet: value })}
            />
          )}
          {asksForDay && (
            <WordField
              label={words.published}
              fullLabel={words.of(words.published, name)}
              word={published}
              isDay
              onGive={(value, isOffer) =>
                void give(corpusId, id, {
                  published: value,
                  publishedBasis: isOffer && value !== undefined ? 'inferred' : undefined,
                })
              }
            />
          )}
        </div>
      )}
      <p className="corpus-ways">
        <button
          type="button"
          className="text-button"
          aria-expanded={isEditing}
          aria-label={isEditing ? words.done : words.editLabel(name)}
          onClick={() => setEditing(!isEditing)}
        >
          {isEditing ? words.done : words.edit}
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={isLeftOut ? words.takeInLabel(name) : words.leaveOutLabel(name)}
          onClick={() => void leaveOut(corpusId, id, !isLeftOut)}
        >
          {isLeftOut ? words.takeIn : words.leaveOut}
        </button>
      </p>
    </li>
  )
}
