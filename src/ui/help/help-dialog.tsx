import type { JSX } from 'react'
import { MarksLegend } from '../marks/marks-legend.tsx'
import { Sheet } from '../shell/sheet.tsx'
import { strings } from '../strings.ts'

/** The keys, and what the marks mean. */
export const HelpDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element => (
  <Sheet title={strings.helpText.title} className="sheet-wide" onClose={onClose}>
    {/* It scrolls and holds nothing to press: the keyboard needs it as a stop. */}
    <div className="help" role="region" aria-label={strings.helpText.title} tabIndex={0}>
      <section>
        <h3>{strings.helpText.marks}</h3>
        <MarksLegend hasGlosses />
      </section>
      <section>
        <h3>{strings.helpText.keys}</h3>
        <dl className="keys">
          {strings.helpText.keyRows.map(([keys, what]) => (
            <div key={what}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  </Sheet>
)
