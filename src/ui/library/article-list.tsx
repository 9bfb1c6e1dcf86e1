import { useState, type JSX } from 'react'
import { needsLook, type ArticleRow } from '../../store/library/article-rows.ts'
import { lateStrings } from '../late-strings.ts'
import { Segmented } from '../shell/segmented.tsx'
import { ArticleItem } from './article-item.tsx'

const words = lateStrings.library
/** A list of thousands is shown in parts. */
const PART = 100

/** The articles of a corpus, all or those that the user should look at. */
export const ArticleList = ({
  corpusId,
  rows,
}: {
  readonly corpusId: string
  readonly rows: readonly ArticleRow[]
}): JSX.Element => {
  const [which, setWhich] = useState<'all' | 'toLook'>('all')
  const [most, setMost] = useState(PART)
  const toLook = rows.filter(needsLook)
  const shown = which === 'all' ? rows : toLook
  const outlets = [...new Set(rows.flatMap(({ outlet }) => outlet.value ?? []))].sort()
  if (rows.length === 0) return <p className="hint">{words.noArticles}</p>
  return (
    <div className="article-list">
      {toLook.length > 0 && (
        <Segmented
          label={words.which}
          options={{ all: words.all, toLook: words.toLook(toLook.length) }}
          value={which}
          onChoose={setWhich}
        />
      )}
      <datalist id="library-outlets">
        {outlets.map((outlet) => (
          <option key={outlet} value={outlet} />
        ))}
      </datalist>
      {shown.length === 0 && <p className="hint">{words.noneToLook}</p>}
      <ul>
        {shown.slice(0, most).map((row) => (
          <ArticleItem key={row.id} corpusId={corpusId} row={row} />
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + PART)}>
          {words.more(Math.min(PART, shown.length - most))}
        </button>
      )}
    </div>
  )
}
