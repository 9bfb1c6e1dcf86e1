import type { JSX } from 'react'
import type { ThemeChoice } from '../../store/state.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { strings } from '../strings.ts'

/** Light, dark, high contrast, or as the system says. */
export const ThemeSwitch = (): JSX.Element => {
  const theme = useAppState((state) => state.theme)
  const { chooseTheme } = useAppActions()
  return (
    <select
      className="button select"
      value={theme}
      onChange={(event) => chooseTheme(event.target.value as ThemeChoice)}
    >
      {(Object.keys(strings.themes) as ThemeChoice[]).map((choice) => (
        <option key={choice} value={choice}>
          {strings.themes[choice]}
        </option>
      ))}
    </select>
  )
}
