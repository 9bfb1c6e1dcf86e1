import { useContext, useState, type JSX } from 'react'
import { datedEvents } from '../../scene/export/dated-events.ts'
import { assert } from '../../base/assert.ts'
import { visibleEvents } from '../../store/selectors.ts'
import { AppStoreContext, useAppState } from '../app-state.ts'
import { Icon } from '../marks/icon.tsx'
import { Sheet } from '../shell/sheet.tsx'
import { useToast } from '../shell/toast.tsx'
import { lateStrings } from '../late-strings.ts'
import { EXPORT_GROUPS, type ExportForm } from './export-forms.ts'
import { exportMaterial } from './export-material.ts'
import { saveFile } from './save-file.ts'
import './export.css'

const GROUP_IDS = Object.keys(EXPORT_GROUPS) as (keyof typeof EXPORT_GROUPS)[]

/** The forms in which the filtered events leave the app. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const events = useAppState(visibleEvents)
  const say = useToast()
  const store = useContext(AppStoreContext)
  const [busyWith, setBusyWith] = useState<string>()
  const undatedCount = events.length - datedEvents(events).length

  const save = async ({ fileName, type, make, isPicture }: ExportForm): Promise<void> => {
    if (!store || busyWith !== undefined) return
    setBusyWith(fileName)
    try {
      const material = await exportMaterial(store, window.location.href, isPicture)
      assert(material, 'the events could not be read')
      saveFile(fileName, type, await make(material))
      say(lateStrings.exports.done(fileName))
      onClose()
    } catch {
      say(lateStrings.exports.failed(fileName))
      setBusyWith(undefined)
    }
  }

  return (
    <Sheet title={lateStrings.exports.title} className="sheet-wide" onClose={onClose}>
      <div className="export">
        <p className="export-lead">
          {lateStrings.exports.lead(events.length)}{' '}
          {undatedCount > 0 && lateStrings.exports.undated(undatedCount)}
        </p>
        <div className="export-groups">
          {GROUP_IDS.map((id) => (
            <section key={id} aria-labelledby={`export-${id}`}>
              <h3 className="eyebrow" id={`export-${id}`}>
                {lateStrings.exports.groups[id]}
              </h3>
              <ul>
                {EXPORT_GROUPS[id].map((form) => (
                  <li key={form.fileName}>
                    <button
                      type="button"
                      className="export-form"
                      aria-disabled={busyWith === form.fileName}
                      onClick={() => void save(form)}
                    >
                      <Icon name="download" />
                      <span>
                        <strong>{form.label}</strong>
                        <span className="export-gloss">{form.gloss}</span>
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Sheet>
  )
}
