import type { JSX } from 'react'
import { Sheet } from '../shell/sheet.tsx'
import { strings } from '../strings.ts'
import { chooseMotion, MOTIONS, useMotion, type MotionChoice } from './motion.ts'
import { ThemeSwitch } from './theme-switch.tsx'

/** How the screen looks and whether it moves; remembered on this machine. */
export const SettingsDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const motion = useMotion()
  const words = strings.settings
  return (
    <Sheet title={words.title} onClose={onClose}>
      <div className="settings">
        <label>
          <span>{strings.theme}</span>
          <ThemeSwitch />
        </label>
        <label>
          <span>{words.motion}</span>
          <select
            className="button select"
            value={motion}
            onChange={(event) => chooseMotion(event.target.value as MotionChoice)}
          >
            {MOTIONS.map((choice) => (
              <option key={choice} value={choice}>
                {words.motions[choice]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </Sheet>
  )
}
