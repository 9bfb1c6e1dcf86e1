import { useContext, type JSX } from 'react'
import { visibleEvents } from '../../store/selectors.ts'
import { AppStoreContext, useAppState } from '../app-state.ts'
import { Icon } from '../marks/icon.tsx'
import { Sheet } from '../shell/sheet.tsx'
import { useToast } from '../shell/toast.tsx'
import { strings } from '../strings.ts'
import { exportSvg } from '../timeline/export-svg.ts'
import { eventsCsv } from './events-csv.ts'
import { eventsJson } from './events-json.ts'
import { saveFile } from './save-file.ts'

/** The forms in which the filtered events leave the app. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const corpus = useAppState((state) => state.corpus)
  const events = useAppState(visibleEvents)
  const say = useToast()
  const store = useContext(AppStoreContext)
  const file = corpus.status === 'ready' ? corpus.file : undefined
  const save = (name: string, type: string, make: () => string): void => {
    saveFile(name, type, make())
    say(strings.exports.done(name))
    onClose()
  }
  const forms = file
    ? [
        {
          label: strings.exports.csv,
          gloss: strings.exports.csvGloss,
          save: () => save('events.csv', 'text/csv;charset=utf-8', () => eventsCsv(file, events)),
        },
        {
          label: strings.exports.json,
          gloss: strings.exports.jsonGloss,
          save: () => save('events.json', 'application/json', () => eventsJson(file, events)),
        },
        {
          label: strings.exports.svg,
          gloss: strings.exports.svgGloss,
          save: () => {
            if (store) exportSvg(store.getState())
            say(strings.exports.done('timeline.svg'))
            onClose()
          },
        },
      ]
    : []
  return (
    <Sheet title={strings.exports.title} onClose={onClose}>
      <p className="export-lead">{strings.exports.lead(events.length)}</p>
      <ul className="export-forms">
        {forms.map((form) => (
          <li key={form.label}>
            <button type="button" className="export-form" onClick={form.save}>
              <Icon name="download" />
              <span>
                <strong>{form.label}</strong>
                <span className="export-gloss">{form.gloss}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
