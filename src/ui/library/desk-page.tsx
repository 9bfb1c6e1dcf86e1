import { useMemo, useState, type JSX } from 'react'
import { articleRows } from '../../store/library/article-rows.ts'
import { foundSides, sidesOf } from '../../store/library/dispute-edits.ts'
import type { CorpusContents } from '../../store/library/shelf.ts'
import { useAppActions } from '../app-state.ts'
import { lateStrings } from '../late-strings.ts'
import { Icon } from '../marks/icon.tsx'
import { Segmented } from '../shell/segmented.tsx'
import { ArticleList } from './article-list.tsx'
import { FileNotesList } from './file-notes-list.tsx'
import { IntakeZone } from './intake-zone.tsx'
import { useLibrary, useLibraryActions } from './library-context.ts'
import { RenameForm } from './rename-form.tsx'
import { RunStrip } from './run-strip.tsx'
import { SidesList } from './sides-list.tsx'
import { useExport } from './use-export.ts'

const words = lateStrings.library
type Part = 'articles' | 'sides' | 'notes'

/** One corpus: its articles with what came of each, its sides, and the ways to add, rename, export and delete. */
export const DeskPage = ({
  desk,
  onClose,
}: {
  readonly desk: CorpusContents
  readonly onClose: () => void
}): JSX.Element => {
  const { record, articles, outcomes, result } = desk
  const [part, setPart] = useState<Part>('articles')
  const [isRenaming, setRenaming] = useState(false)
  const { openDesk, remove } = useLibraryActions()
  const { showCorpus } = useAppActions()
  const exportCorpus = useExport()
  const { rows, notes } = useMemo(
    () => articleRows({ articles, outcomes, result }),
    [articles, outcomes, result],
  )
  const sides = useMemo(
    () => (record.dispute ? sidesOf(record.dispute) : result ? foundSides(result.file, result.names) : []),
    [record.dispute, result],
  )
  const eventCount = record.found?.eventCount ?? 0
  const phase = useLibrary(({ run }) => (run?.corpusId === record.id ? run.phase : undefined))
  return (
    <>
      <div className="desk-head">
        <button type="button" className="button button-plain" onClick={() => void openDesk(undefined)}>
          <Icon name="previous" />
          {words.back}
        </button>
        <div className="library-buttons">
          <button
            type="button"
            className="button"
            aria-expanded={isRenaming}
            onClick={() => setRenaming(!isRenaming)}
          >
            {words.rename}
          </button>
          <button type="button" className="button" onClick={() => void exportCorpus(record.id)}>
            {words.export}
          </button>
          <button type="button" className="button" onClick={() => void remove(record.id)}>
            {words.remove}
          </button>
        </div>
      </div>
      {isRenaming && <RenameForm record={record} onDone={() => setRenaming(false)} />}
      {/* Each step is said once, not at every article. */}
      <p className="unseen" role="status">
        {phase ? words.run.phases[phase] : words.counts(record.articleCount, record.found?.eventCount)}
      </p>
      <div className="desk-result">
        <RunStrip record={record} />
        {eventCount > 0 && (
          <button
            type="button"
            className="button button-strong"
            onClick={() => {
              void showCorpus(record.id)
              onClose()
            }}
          >
            {words.showEvents(eventCount)}
          </button>
        )}
      </div>
      <IntakeZone isSmall />
      <Segmented
        label={words.partsLabel}
        options={{
          articles: words.parts.articles(rows.length),
          sides: words.parts.sides(sides.length),
          notes: words.parts.notes(notes.length),
        }}
        value={part}
        onChoose={setPart}
      />
      {part === 'articles' && <ArticleList corpusId={record.id} rows={rows} />}
      {part === 'sides' && (
        <SidesList
          corpusId={record.id}
          name={record.name}
          sides={sides}
          isStated={record.dispute !== undefined}
        />
      )}
      {part === 'notes' && <FileNotesList notes={notes} />}
    </>
  )
}
